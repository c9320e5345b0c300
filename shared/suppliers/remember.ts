import type { Instant } from '../../events/ids.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import { type Identifier, legalIdentifiers } from './identifiers.ts';
import { isNamedAfter } from './look-alike.ts';
import { nameKey, nameSimilarity } from './name.ts';
import { absorb, type ObservedDocument, observe } from './observe.ts';
import type { Party } from './party.ts';
import { compatibleName, type Recognition } from './recognize.ts';
import type { ActiveSupplier, Observation } from './supplier.ts';
import { identifierWrites, senderWrites, supplierWrites, wordWrites } from './writes.ts';

/**
 * What a document adds to its supplier's record, and what it told. A document with signs of fraud teaches its accounts and
 * its sender as suspect, and nothing else: it must not lend a known supplier another name or id. `notItsName` is a name that
 * was read as the supplier's and is somebody else's, perhaps on earlier documents too.
 */
export function remember(
  supplier: ActiveSupplier,
  document: ObservedDocument,
  notItsName: string | null,
  { absorbed, unclaimed }: Recognition,
  earlier: Observation | undefined,
  now: Instant,
): { after: ActiveSupplier; told: Omit<Observation, 'invoiceKeys'>; writes: TableWrite[] } {
  const { organizationId, supplierId } = supplier;
  const { documentId, documentType, sender, doubted } = document;
  const circumstances = { documentId, by: 'system' };
  const party = doubted && supplier.version > 0 ? withoutIdentity(document.party) : document.party;
  const merge = absorbed === undefined ? undefined : absorb(supplier, absorbed, now);
  const base = withoutName(merge?.supplier ?? supplier, notItsName, party.siren ?? party.vatId ?? sender);
  const { after, changes } = observe(base, { ...document, party }, earlier, now);
  const claimed = unclaimed.filter((identifier) => isClaimable(identifier, party, base, doubted));
  return {
    after,
    told: { supplierId, documentType, name: party.name, ibans: [...party.ibans], sender },
    writes: [
      ...supplierWrites(after, merge === undefined ? changes : [merge.change, ...changes], circumstances),
      ...(merge === undefined ? [] : supplierWrites(merge.absorbed, [], circumstances)),
      ...identifierWrites(organizationId, supplierId, claimed),
      ...(sender === null || isSeen(sender, base) ? [] : senderWrites(organizationId, supplierId, sender)),
      ...(party.name === null ? [] : wordWrites(after, party.name, namesOf(base))),
    ],
  };
}

/** Takes a name away that is not the supplier's; `otherwise` is what it is called when it has no other. */
function withoutName(
  supplier: ActiveSupplier,
  notItsName: string | null,
  otherwise: string | null,
): ActiveSupplier {
  if (notItsName === null) return supplier;
  const key = nameKey(notItsName);
  const names = supplier.names.filter(({ name }) => nameKey(name) !== key);
  const name =
    nameKey(supplier.name) === key ? (names[0]?.name ?? otherwise ?? supplier.name) : supplier.name;
  return { ...supplier, names, name };
}

const isSeen = (sender: string, { senders }: ActiveSupplier) => senders.some(({ value }) => value === sender);

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
    case 'vat':
      return legalIdentifiers(party).some((each) => each.value === value);
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
