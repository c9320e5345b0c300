import type { Document } from '../documents/document.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import type { SupplierRepository } from './repository.ts';
import type { ActiveSupplier, Observation, SupplierChange, Trait } from './supplier.ts';
import { approved, type Judgement, refused, takenBack } from './traits.ts';
import { supplierWrites } from './writes.ts';

/** What a person did with a document. */
export type Decision = 'approved' | 'rejected' | 'reopened';

/**
 * What a supplier's record learns from a person's decision on one of its documents: accounts and sender of an approved one
 * are known from now on, those that only a rejected one vouches for are refused, and a decision taken back leaves all as it
 * was. To be written together with the document, or not at all.
 */
export async function teach(
  document: Document,
  decision: Decision,
  judgement: Omit<Judgement, 'documentId'>,
  suppliers: SupplierRepository,
): Promise<TableWrite[]> {
  const { organizationId, documentId } = document;
  const { observation } = await suppliers.evidence(organizationId, documentId, [], []);
  if (observation === undefined) return [];
  const { supplierId } = observation.data;
  const supplier = (await suppliers.current(organizationId, [supplierId])).get(supplierId);
  if (supplier === undefined) return [];
  const after = judged(supplier, observation.data, decision, { ...judgement, documentId });
  const changes = changesBetween(supplier, after, decision, document.fileName);
  if (changes.length === 0) return [];
  const next = { ...after, version: supplier.version + 1, updatedAt: judgement.at };
  return supplierWrites(next, changes, { documentId, by: judgement.by });
}

function judged(
  supplier: ActiveSupplier,
  { ibans, sender }: Observation,
  decision: Decision,
  judgement: Judgement,
): ActiveSupplier {
  const senders = sender === null ? [] : [sender];
  switch (decision) {
    case 'approved':
      return {
        ...supplier,
        ibans: approved(supplier.ibans, ibans, judgement),
        senders: approved(supplier.senders, senders, judgement),
      };
    case 'rejected':
      return {
        ...supplier,
        ibans: refused(supplier.ibans, ibans, judgement),
        senders: refused(supplier.senders, senders, judgement),
      };
    case 'reopened':
      return {
        ...supplier,
        ibans: takenBack(supplier.ibans, judgement.documentId),
        senders: takenBack(supplier.senders, judgement.documentId),
      };
  }
}

function changesBetween(
  before: ActiveSupplier,
  after: ActiveSupplier,
  decision: Decision,
  fileName: string,
): SupplierChange[] {
  const changed = (one: readonly Trait[], other: readonly Trait[]) =>
    other.filter(({ standing }, index) => standing !== one[index]?.standing);
  const ibans = changed(before.ibans, after.ibans);
  const senders = changed(before.senders, after.senders);
  if (decision === 'reopened') {
    return ibans.length + senders.length === 0 ? [] : [{ kind: 'decision_taken_back', value: fileName }];
  }
  const word = decision === 'approved' ? 'confirmed' : 'refused';
  return [
    ...ibans.map(({ value }): SupplierChange => ({ kind: `iban_${word}`, value })),
    ...senders.map(({ value }): SupplierChange => ({ kind: `sender_${word}`, value })),
  ];
}
