import * as z from 'zod';
import { DocumentId, Instant, type OrganizationId, SupplierId } from '../../events/ids.ts';
import type { Table } from '../platform/ports/table.ts';
import { type Identifier, identifierKey } from './identifiers.ts';
import {
  buyerKeys,
  historyPrefix,
  identifierKeys,
  invoiceKeys,
  listPartition,
  observationKeys,
  partition,
  recordKey,
  senderPartition,
  wordPartition,
} from './keys.ts';
import { nameWords } from './name.ts';
import { beginningsFor } from './sender-ends.ts';
import {
  type ActiveSupplier,
  Observation,
  Supplier,
  SupplierHistoryEntry,
  SupplierHistoryRecord,
} from './supplier.ts';

/** An item together with its version, for the condition of the next write. */
export interface Versioned<Data> {
  readonly data: Data;
  readonly version: number;
}

/** Invoices of a supplier that may be one and the same, in the order in which they were routed. */
export const InvoiceEntry = z.object({
  documentId: DocumentId,
  at: Instant,
  number: z.string().nullable(),
  issueDate: z.string().nullable(),
  totalGross: z.string().nullable(),
});
export type InvoiceEntry = z.infer<typeof InvoiceEntry>;
const InvoiceEntries = z.object({ entries: z.array(InvoiceEntry) });

/** What is on record about the parties of a document. */
export interface Evidence {
  readonly owners: ReadonlyMap<string, SupplierId>;
  readonly billed: ReadonlyMap<string, Versioned<readonly SupplierId[]>>;
  readonly observation: Versioned<Observation> | undefined;
}

export interface NamedSupplier {
  readonly supplierId: SupplierId;
  readonly name: string;
}

export interface SeenSender {
  readonly supplierId: SupplierId;
  /** As `senderOf` gives it. */
  readonly sender: string;
}

/** Reads of suppliers; every one is bound to an organization. */
export interface SupplierRepository {
  /** What these suppliers have become, by the ids asked for; what is absent is left out. */
  current(
    organizationId: OrganizationId,
    supplierIds: readonly SupplierId[],
  ): Promise<Map<SupplierId, ActiveSupplier>>;
  /**
   * Whose identifiers these are, which suppliers named `buyers` as theirs, and what a document has told before. The first
   * two by `identifierKey`.
   */
  evidence(
    organizationId: OrganizationId,
    documentId: DocumentId,
    identifiers: readonly Identifier[],
    buyers: readonly Identifier[],
  ): Promise<Evidence>;
  /** What the owners of these identifiers have become, each once. */
  owned(organizationId: OrganizationId, identifiers: readonly Identifier[]): Promise<ActiveSupplier[]>;
  /** Suppliers with a name that begins like a long word of this one: where to look for a slip of the pen. */
  namedLike(organizationId: OrganizationId, name: string): Promise<NamedSupplier[]>;
  /** Senders of suppliers, trusted or not, that begin or end like this one: where to look for one that it looks like. */
  sendersLike(organizationId: OrganizationId, sender: string): Promise<SeenSender[]>;
  /** Entries under each key, for a supplier and all that were merged into it. */
  invoices(
    organizationId: OrganizationId,
    supplierIds: readonly SupplierId[],
    keys: readonly string[],
  ): Promise<Map<string, Versioned<InvoiceEntry[]>>>;
  /** Newest first. */
  history(
    organizationId: OrganizationId,
    supplierId: SupplierId,
    limit: number,
  ): Promise<SupplierHistoryRecord[]>;
  /** By name. */
  list(organizationId: OrganizationId, limit: number, cursor?: string): Promise<SupplierPage>;
  /** Those with a word that begins so. */
  withWord(
    organizationId: OrganizationId,
    beginning: string,
    limit: number,
    cursor?: string,
  ): Promise<{ found: NamedSupplier[]; cursor: string | undefined }>;
}

export interface SupplierPage {
  readonly suppliers: readonly ActiveSupplier[];
  readonly cursor: string | undefined;
}

const Owner = z.object({ supplierId: SupplierId });
const Billers = z.object({ supplierIds: z.array(SupplierId) });
const WordOwner = z.object({ supplierId: SupplierId, name: z.string() });
const SenderOwner = z.object({ supplierId: SupplierId, sender: z.string() });

/** Merges lead on to merges, but never in a circle. */
const longestChain = 10;
/** A slip of the pen is seldom in both long words of a name, and seldom in how they begin. */
const beginningLength = 5;
const namesLooked = 20;
const sendersLooked = 100;

export function supplierRepository(table: Table): SupplierRepository {
  async function getMany(organizationId: OrganizationId, supplierIds: readonly SupplierId[]) {
    const keys = [...new Set(supplierIds)].map((supplierId) => ({
      pk: partition(organizationId, supplierId),
      sk: recordKey,
    }));
    const suppliers: Supplier[] = [];
    for (let start = 0; start < keys.length; start += 100) {
      const items = await table.getMany(keys.slice(start, start + 100));
      suppliers.push(...items.map((item) => Supplier.parse(item.data)));
    }
    return suppliers;
  }

  async function current(organizationId: OrganizationId, supplierIds: readonly SupplierId[]) {
    const known = new Map<SupplierId, Supplier>();
    let wanted = [...supplierIds];
    for (let link = 0; wanted.length > 0 && link < longestChain; link += 1) {
      const found = await getMany(organizationId, wanted);
      for (const supplier of found) known.set(supplier.supplierId, supplier);
      wanted = found.flatMap((each) =>
        each.status === 'merged' && !known.has(each.into) ? [each.into] : [],
      );
    }
    const result = new Map<SupplierId, ActiveSupplier>();
    for (const supplierId of supplierIds) {
      let supplier = known.get(supplierId);
      for (let link = 0; supplier?.status === 'merged' && link < longestChain; link += 1) {
        supplier = known.get(supplier.into);
      }
      if (supplier?.status === 'active') result.set(supplierId, supplier);
    }
    return result;
  }

  async function withWord(organizationId: OrganizationId, beginning: string, limit: number, cursor?: string) {
    const page = await table.query({
      pk: wordPartition(organizationId),
      sk: { beginsWith: beginning },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    return { found: page.items.map((item) => WordOwner.parse(item.data)), cursor: page.cursor };
  }

  return {
    current,

    async evidence(organizationId, documentId, identifiers, buyers) {
      const observationKey = observationKeys(organizationId, documentId);
      const items = await table.getMany([
        observationKey,
        ...identifiers.map((each) => identifierKeys(organizationId, each)),
        ...buyers.map((each) => buyerKeys(organizationId, each)),
      ]);
      const found = new Map(items.map((item) => [item.pk, item]));
      const owners = new Map<string, SupplierId>();
      for (const each of identifiers) {
        const item = found.get(identifierKeys(organizationId, each).pk);
        if (item !== undefined) owners.set(identifierKey(each), Owner.parse(item.data).supplierId);
      }
      const billed = new Map<string, Versioned<readonly SupplierId[]>>();
      for (const each of buyers) {
        const item = found.get(buyerKeys(organizationId, each).pk);
        if (item === undefined) continue;
        const { supplierIds } = Billers.parse(item.data);
        billed.set(identifierKey(each), { data: supplierIds, version: item.version });
      }
      const observed = found.get(observationKey.pk);
      return {
        owners,
        billed,
        observation:
          observed === undefined
            ? undefined
            : { data: Observation.parse(observed.data), version: observed.version },
      };
    },

    async owned(organizationId, identifiers) {
      if (identifiers.length === 0) return [];
      const items = await table.getMany(identifiers.map((each) => identifierKeys(organizationId, each)));
      const ids = items.map((item) => Owner.parse(item.data).supplierId);
      return [...new Set((await current(organizationId, ids)).values())];
    },

    async namedLike(organizationId, name) {
      const beginnings = nameWords(name)
        .toSorted((a, b) => b.length - a.length)
        .slice(0, 2)
        .map((word) => word.slice(0, beginningLength));
      const found = new Map<SupplierId, NamedSupplier>();
      for (const beginning of new Set(beginnings)) {
        const page = await withWord(organizationId, beginning, namesLooked);
        for (const each of page.found) found.set(each.supplierId, each);
      }
      return [...found.values()];
    },

    async sendersLike(organizationId, sender) {
      const pages = await Promise.all(
        beginningsFor(sender).map((beginsWith) =>
          table.query({ pk: senderPartition(organizationId), sk: { beginsWith }, limit: sendersLooked }),
        ),
      );
      const items = pages.flatMap((page) => page.items);
      return items.map((item) => SenderOwner.parse(item.data));
    },

    async invoices(organizationId, supplierIds, keys) {
      const all = keys.flatMap((key) =>
        supplierIds.map((supplierId) => ({ key, ...invoiceKeys(organizationId, supplierId, key) })),
      );
      const items = all.length === 0 ? [] : await table.getMany(all.slice(0, 100));
      const result = new Map<string, Versioned<InvoiceEntry[]>>();
      // The supplier's own item comes last, so that its version is the one that counts.
      for (const { key, pk, sk } of all.toReversed()) {
        const item = items.find((each) => each.pk === pk && each.sk === sk);
        const own = pk === all[0]?.pk;
        const before = result.get(key)?.data ?? [];
        const entries = item === undefined ? [] : InvoiceEntries.parse(item.data).entries;
        result.set(key, { data: [...before, ...entries], version: own ? (item?.version ?? 0) : 0 });
      }
      return result;
    },

    async history(organizationId, supplierId, limit) {
      const page = await table.query({
        pk: partition(organizationId, supplierId),
        sk: { beginsWith: historyPrefix },
        descending: true,
        limit,
      });
      return page.items.flatMap(({ data }) => historyRecords(StoredHistory.parse(data))).slice(0, limit);
    },

    async list(organizationId, limit, cursor) {
      const page = await table.query({
        index: 'gsi1',
        pk: listPartition(organizationId),
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const suppliers = page.items.map((item) => Supplier.parse(item.data));
      return {
        suppliers: suppliers.filter((each) => each.status === 'active'),
        cursor: page.cursor,
      };
    },

    withWord,
  };
}

/** Older items hold one change each. */
const StoredHistory = z.union([SupplierHistoryEntry, SupplierHistoryRecord]);

/** Newest first, as the entries are. */
function historyRecords(stored: z.infer<typeof StoredHistory>): SupplierHistoryRecord[] {
  if (!('changes' in stored)) return [stored];
  const { changes, ...circumstances } = stored;
  return changes.toReversed().map((change) => ({ ...change, ...circumstances }));
}
