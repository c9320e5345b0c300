import type { DocumentId, Instant } from '../../events/ids.ts';
import type { TableWrite } from '../platform/ports.ts';
import type { Identifier } from './identifiers.ts';
import { isNamedAfter } from './look-alike.ts';
import { nameSimilarity } from './name.ts';
import { absorb, type ObservedDocument, observe, withoutDocument } from './observe.ts';
import type { Party } from './party.ts';
import { compatibleName, type Recognition } from './recognize.ts';
import type { ActiveSupplier, Observation, SupplierChange } from './supplier.ts';
import { identifierWrites, observationWrite, supplierWrites, wordWrites } from './writes.ts';

/**
 * What a document adds to its supplier's record. A document with signs of fraud teaches its accounts and its sender as
 * suspect, and nothing else: it must not lend a known supplier another name or id.
 */
export function remember(
  supplier: ActiveSupplier,
  document: ObservedDocument,
  { absorbed, unclaimed, observation }: Recognition,
  earlier: Observation | undefined,
  invoiceKeys: readonly string[],
  now: Instant,
): { after: ActiveSupplier; writes: TableWrite[] } {
  const { organizationId, supplierId } = supplier;
  const { documentId, documentType, sender } = document;
  const circumstances = { documentId, by: 'system' };
  const isKnown = supplier.version > 0;
  const party = document.doubted && isKnown ? withoutIdentity(document.party) : document.party;
  const merge = absorbed === undefined ? undefined : absorb(supplier, absorbed, now);
  const base = merge?.supplier ?? supplier;
  const { after, changes } = observe(base, { ...document, party }, earlier, now);
  const claimed = unclaimed.filter((identifier) =>
    isClaimable(identifier, party, supplier, document.doubted),
  );
  const told: SupplierChange[] = merge === undefined ? changes : [merge.change, ...changes];
  return {
    after,
    writes: [
      ...supplierWrites(after, told, circumstances),
      ...(merge === undefined ? [] : supplierWrites(merge.absorbed, [], circumstances)),
      ...identifierWrites(organizationId, supplierId, claimed),
      ...(party.name === null ? [] : wordWrites(after, party.name, namesOf(base))),
      observationWrite(
        organizationId,
        documentId,
        {
          supplierId,
          documentType,
          name: party.name,
          ibans: [...party.ibans],
          sender,
          invoiceKeys: [...invoiceKeys],
        },
        observation,
      ),
    ],
  };
}

const namesOf = ({ names }: ActiveSupplier) => names.map(({ name }) => name);

const withoutIdentity = ({ ibans }: Party): Party => ({ name: null, vatId: null, siren: null, ibans });

/** What others will recognize the supplier by: no suspect account, and no name that may be a slip of the reading. */
function isClaimable(
  { kind, value }: Identifier,
  party: Party,
  supplier: ActiveSupplier,
  doubted: boolean,
): boolean {
  switch (kind) {
    case 'siren':
      return party.siren === value;
    case 'vat':
      return party.vatId === value;
    case 'iban':
      return !doubted;
    case 'sender':
      return !doubted && isNamedAfter(value, supplier.name);
    case 'name':
      if (party.name === null) return false;
      return (
        supplier.version === 0 ||
        namesOf(supplier).some((name) => nameSimilarity(name, party.name ?? '') >= compatibleName)
      );
  }
}

/** Takes back from a supplier what a document told that is of another one after all. */
export function forget(
  supplier: ActiveSupplier,
  documentId: DocumentId,
  observation: Observation,
  now: Instant,
): TableWrite[] {
  const after = withoutDocument(supplier, documentId, observation);
  const next = { ...after, version: supplier.version + 1, updatedAt: now };
  return supplierWrites(next, [], { documentId, by: 'system' });
}
