import type { DocumentId, Instant, OrganizationId } from '../../events/ids.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import { enterInvoice } from './invoice-ledger.ts';
import { withoutDocument } from './observe.ts';
import type { Recognition } from './recognize.ts';
import type { Evidence, SupplierRepository } from './repository.ts';
import type { ActiveSupplier, Observation } from './supplier.ts';
import { supplierWrites } from './writes.ts';

/**
 * What an earlier run of a document told of this supplier. If it was of another supplier then, there is nothing of this one,
 * but writes that take it back there.
 */
export async function earlierRun(
  document: {
    readonly organizationId: OrganizationId;
    readonly documentId: DocumentId;
    readonly at: Instant;
  },
  { observation }: Evidence,
  supplier: ActiveSupplier | undefined,
  { absorbed }: Pick<Recognition, 'absorbed'>,
  now: Instant,
  suppliers: SupplierRepository,
): Promise<{ observation: Observation | undefined; writes: TableWrite[] }> {
  const { organizationId, documentId, at } = document;
  if (observation === undefined) return { observation: undefined, writes: [] };
  const { supplierId, invoiceKeys } = observation.data;
  const told = (await suppliers.current(organizationId, [supplierId])).get(supplierId);
  if (told === undefined) return { observation: undefined, writes: [] };
  if ([supplier?.supplierId, absorbed?.supplierId].includes(told.supplierId)) {
    return { observation: observation.data, writes: [] };
  }
  const facts = { number: null, issueDate: null, totalGross: null };
  const { writes } = await enterInvoice(
    { documentId, at, facts, keys: [], creditKeys: [], keysBefore: invoiceKeys },
    organizationId,
    [told.supplierId, ...told.mergedFrom],
    suppliers,
  );
  const after = withoutDocument(told, documentId, observation.data);
  const next = { ...after, version: told.version + 1, updatedAt: now };
  return {
    observation: undefined,
    writes: [...supplierWrites(next, [], { documentId, by: 'system' }), ...writes],
  };
}
