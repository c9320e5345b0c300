export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One item of the single table. Index keys are optional (sparse indexes). `data` is the noun's own record;
 * only its repository knows the shape. At most 400 KB as JSON (DynamoDB's limit, kept on every platform).
 */
export interface Item {
  readonly pk: string;
  readonly sk: string;
  readonly gsi1pk?: string;
  readonly gsi1sk?: string;
  readonly gsi2pk?: string;
  readonly gsi2sk?: string;
  /** Starts at 1 and grows by one with each write of the same item. */
  readonly version: number;
  /** Seconds since 1970 after which the platform may delete the item. */
  readonly expiresAt?: number;
  readonly data: Json;
  /** Lines that writes have added, oldest first. For what is bounded in number: they are read and paid for with the item. */
  readonly trail?: readonly Json[];
}

/** What must hold for a write to happen. */
export type Condition = { readonly ifAbsent: true } | { readonly ifVersion: number };

export type TableWrite =
  /** Replaces everything but the item's trail, to which `line` is added. */
  | { readonly put: Omit<Item, 'trail'>; readonly line?: Json; readonly condition?: Condition }
  | { readonly delete: { readonly pk: string; readonly sk: string }; readonly condition?: Condition };

export interface ItemQuery {
  /** `gsi1` has whole items, for lists that people see. `gsi2` has keys only: cheap to keep, and each item is read by itself. */
  readonly index?: 'gsi1' | 'gsi2';
  readonly pk: string;
  readonly sk?: { readonly beginsWith: string } | { readonly from: string; readonly to: string };
  readonly descending?: boolean;
  /** 1 to 1,000; 100 if left out. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Table {
  /** Strongly consistent. */
  get(pk: string, sk: string): Promise<Item | undefined>;
  /** At most 100 keys; what is absent is left out; order is not kept. */
  getMany(keys: readonly { pk: string; sk: string }[]): Promise<Item[]>;
  /** Ascending by sort key unless `descending`; `cursor` is opaque and undefined at the end. */
  query(query: ItemQuery): Promise<{ items: Item[]; cursor: string | undefined }>;
  /** All writes or none, at most 100, no two of the same item. Throws `ConditionFailed`. */
  write(writes: readonly TableWrite[]): Promise<void>;
}

/** A condition of a write did not hold: somebody else was first. Nothing was written. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
}

/** A cursor that this adapter did not make, or not for this query; the caller's mistake, not an outage. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}
