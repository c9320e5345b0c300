import type { DocumentId, OrganizationId, SupplierId } from '../../events/ids.ts';
import type { Item, TableWrite } from '../platform/ports/table.ts';
import { fold } from '../understanding/fold.ts';
import type { Identifier } from './identifiers.ts';
import {
  buyerKeys,
  historyKey,
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
import type { InvoiceEntry, Versioned } from './repository.ts';
import { endsOf } from './sender-ends.ts';
import type {
  ActiveSupplier,
  Observation,
  Supplier,
  SupplierChange,
  SupplierHistoryEntry,
} from './supplier.ts';

/*
 * What is written about suppliers. Each write has the condition that makes two functions at once impossible; whoever commits
 * them does so together.
 */

/** Stores a supplier's next version with what history tells of it; fails when somebody else changed it meanwhile. */
export function supplierWrites(
  supplier: Supplier,
  changes: readonly SupplierChange[],
  circumstances: { readonly documentId: DocumentId | null; readonly by: string },
): TableWrite[] {
  const { organizationId, supplierId, version } = supplier;
  const pk = partition(organizationId, supplierId);
  const history: SupplierHistoryEntry = { changes: [...changes], at: supplier.updatedAt, ...circumstances };
  const record: Item = {
    pk,
    sk: recordKey,
    version,
    data: supplier,
    // One that all its documents have left is nobody to look at, but still known by its identifiers.
    ...(supplier.status === 'active' && supplier.documentCount > 0
      ? { gsi1pk: listPartition(organizationId), gsi1sk: `${fold(supplier.name)}#${supplierId}` }
      : {}),
  };
  return [
    { put: record, condition: version === 1 ? { ifAbsent: true } : { ifVersion: version - 1 } },
    ...(changes.length === 0 ? [] : [{ put: { pk, sk: historyKey(version), version: 1, data: history } }]),
  ];
}

/** Claims identifiers that nobody had; two suppliers cannot both succeed. */
export function identifierWrites(
  organizationId: OrganizationId,
  supplierId: SupplierId,
  identifiers: readonly Identifier[],
): TableWrite[] {
  return identifiers.map((identifier) => ({
    put: { ...identifierKeys(organizationId, identifier), version: 1, data: { supplierId } },
    condition: { ifAbsent: true },
  }));
}

/** Makes a supplier findable by the words of a name that none of its names before had. */
export function wordWrites(
  supplier: ActiveSupplier,
  name: string,
  namesBefore: readonly string[],
): TableWrite[] {
  const { organizationId, supplierId } = supplier;
  const known = new Set(namesBefore.flatMap(nameWords));
  const words = new Set(
    nameWords(name)
      .slice(0, 8)
      .filter((word) => !known.has(word)),
  );
  return [...words].map((word) => ({
    put: {
      pk: wordPartition(organizationId),
      sk: `${word}#${supplierId}`,
      version: 1,
      data: { supplierId, name },
    },
  }));
}

/** Makes a supplier findable by senders that look like one of its own. */
export function senderWrites(
  organizationId: OrganizationId,
  supplierId: SupplierId,
  sender: string,
): TableWrite[] {
  return endsOf(sender).map((end) => ({
    put: {
      pk: senderPartition(organizationId),
      sk: `${end}#${sender}#${supplierId}`,
      version: 1,
      data: { supplierId, sender },
    },
  }));
}

/** Who named it as buyer. Without a condition: a supplier that is lost to a race is noted with its next document. */
export function buyerWrite(
  organizationId: OrganizationId,
  identifier: Identifier,
  supplierIds: readonly SupplierId[],
  version: number,
): TableWrite {
  return {
    put: { ...buyerKeys(organizationId, identifier), version: version + 1, data: { supplierIds } },
  };
}

export function observationWrite(
  organizationId: OrganizationId,
  documentId: DocumentId,
  observation: Observation,
  before: Versioned<Observation> | undefined,
): TableWrite {
  const version = (before?.version ?? 0) + 1;
  return {
    put: { ...observationKeys(organizationId, documentId), version, data: observation },
    condition: version === 1 ? { ifAbsent: true } : { ifVersion: version - 1 },
  };
}

export function observationDelete(
  organizationId: OrganizationId,
  documentId: DocumentId,
  { version }: Versioned<Observation>,
): TableWrite {
  return { delete: observationKeys(organizationId, documentId), condition: { ifVersion: version } };
}

/** Entries kept under a key; the first of them are what later ones are told of. */
const entriesKept = 50;

export function invoicesWrite(
  organizationId: OrganizationId,
  supplierId: SupplierId,
  key: string,
  entries: readonly InvoiceEntry[],
  version: number,
): TableWrite {
  return {
    put: {
      ...invoiceKeys(organizationId, supplierId, key),
      version: version + 1,
      data: { entries: entries.slice(0, entriesKept) },
    },
    condition: version === 0 ? { ifAbsent: true } : { ifVersion: version },
  };
}
