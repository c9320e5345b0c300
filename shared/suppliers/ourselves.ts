import type { OrganizationId, SupplierId } from '../../events/ids.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import { type Identifier, identifierKey, identifiersOf } from './identifiers.ts';
import { nameKey } from './name.ts';
import type { Identity, Parties } from './party.ts';
import type { Evidence } from './repository.ts';
import { buyerWrite } from './writes.ts';

/*
 * Whom an organization's suppliers write to is the organization. So it learns its own names and numbers from what they print,
 * and does not take itself for a supplier where seller and buyer were confused.
 */

/** A buyer of so many suppliers is the organization. */
const enough = 3;

/** What is looked up of a document's parties: either side may be ourselves. */
export function possiblyOurs({ seller, buyer }: Parties): Identifier[] {
  const all = [...legalParts(seller), ...legalParts(buyer)];
  return all.filter(
    (each, index) => all.findIndex((other) => identifierKey(other) === identifierKey(each)) === index,
  );
}

function legalParts({ name, vatId, siren }: Identity): Identifier[] {
  return identifiersOf({ name, vatId, siren, ibans: [] }, null);
}

/** Whether any of these parts is known to be the organization's own. */
export function isOurs(part: Identity, organizationName: string, billed: Evidence['billed']): boolean {
  if (part.name !== null && nameKey(part.name) === nameKey(organizationName)) return true;
  return legalParts(part).some((each) => (billed.get(identifierKey(each))?.data.length ?? 0) >= enough);
}

/**
 * Whether a name that stands beside legal ids of different companies is the organization's: then a single supplier that names
 * it as buyer is enough to say so.
 */
export function isRatherOurs(name: string | null, billed: Evidence['billed']): boolean {
  if (name === null) return false;
  const known = billed.get(identifierKey({ kind: 'name', value: nameKey(name) }));
  return (known?.data.length ?? 0) > 0;
}

/** Notes whom a supplier named as its buyer, until enough have. */
export function buyerWrites(
  organizationId: OrganizationId,
  supplierId: SupplierId,
  { buyer, seller }: Parties,
  billed: Evidence['billed'],
): TableWrite[] {
  if (buyer.name !== null && nameKey(buyer.name) === nameKey(seller.name ?? '')) return [];
  return legalParts(buyer).flatMap((each) => {
    const { data, version } = billed.get(identifierKey(each)) ?? { data: [], version: 0 };
    if (data.length >= enough || data.includes(supplierId)) return [];
    return [buyerWrite(organizationId, each, [...data, supplierId], version)];
  });
}
