import * as z from 'zod';
import { DocumentId, type OrganizationId, type SupplierId } from '../../events/ids.ts';
import type { DocumentType } from '../document-types/names.ts';
import type { Table, TableWrite } from '../platform/ports/table.ts';
import { LayoutHint } from '../understanding/memory/hint.ts';
import { partition } from './keys.ts';
import type { Versioned } from './repository.ts';

/** What one approved document taught about where its supplier prints a field. */
export const LearntHint = z.object({
  hint: LayoutHint,
  learntFrom: DocumentId,
  /** The document on which it turned out to be wrong; it counts no longer, unless that one is reopened. */
  refutedBy: DocumentId.nullable(),
});
export type LearntHint = z.infer<typeof LearntHint>;

const LearntHints = z.object({ hints: z.array(LearntHint) });

/** What is remembered of suppliers' layouts; bound to an organization. */
export interface LayoutMemory {
  /** Of a supplier and all that were merged into it (`supplierIds`: the supplier first), for documents of a type. */
  get(
    organizationId: OrganizationId,
    supplierIds: readonly [SupplierId, ...SupplierId[]],
    documentType: DocumentType,
  ): Promise<Versioned<LearntHint[]>>;
}

const keys = (organizationId: OrganizationId, supplierId: SupplierId, documentType: DocumentType) => ({
  pk: partition(organizationId, supplierId),
  sk: `LAYOUT#${documentType}`,
});

export function layoutMemory(table: Table): LayoutMemory {
  return {
    async get(organizationId, supplierIds, documentType) {
      const all = supplierIds.slice(0, 100).map((each) => keys(organizationId, each, documentType));
      const items = await table.getMany(all);
      const own = items.find(({ pk }) => pk === all[0]?.pk);
      // The supplier's own come last: they are the newest.
      const others = items.filter((item) => item !== own);
      const hints = [...others, ...(own === undefined ? [] : [own])].flatMap(
        (item) => LearntHints.parse(item.data).hints,
      );
      return { data: hints, version: own?.version ?? 0 };
    },
  };
}

/** Hints kept for a supplier and a type; older ones give way. */
const hintsKept = 60;

/** Stores what is remembered from now on; fails when somebody else has taught the same supplier meanwhile. */
export function layoutWrite(
  organizationId: OrganizationId,
  supplierId: SupplierId,
  documentType: DocumentType,
  hints: readonly LearntHint[],
  version: number,
): TableWrite {
  const valid = hints.filter(({ refutedBy }) => refutedBy === null);
  const kept = hints.length <= hintsKept ? hints : valid.slice(-hintsKept);
  return {
    put: {
      ...keys(organizationId, supplierId, documentType),
      version: version + 1,
      data: { hints: [...kept] },
    },
    condition: version === 0 ? { ifAbsent: true } : { ifVersion: version },
  };
}
