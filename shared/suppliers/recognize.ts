import type { OrganizationId, SupplierId } from '../../events/ids.ts';
import { type Identifier, identifierKey, identifiersOf } from './identifiers.ts';
import { nameKey, nameSimilarity } from './name.ts';
import type { Party } from './party.ts';
import type { Evidence, SupplierRepository } from './repository.ts';
import type { ActiveSupplier } from './supplier.ts';

/** Whom a party is, as far as the organization's records tell. */
export interface Recognition {
  /** Undefined: nobody that is known. */
  readonly supplier: ActiveSupplier | undefined;
  /** Turned out to be the same as `supplier`. */
  readonly absorbed: ActiveSupplier | undefined;
  /** A known supplier of this name, or nearly, that has other legal ids: another company, or somebody who poses as it. */
  readonly namesake: ActiveSupplier | undefined;
  /** The name beside the supplier's legal id is another one's: it was misread, or is no name at all. */
  readonly hasOthersName: boolean;
  /** Identifiers that no supplier has yet, strongest first. */
  readonly unclaimed: readonly Identifier[];
}

/** Names this alike are one, unless legal ids say otherwise. */
const sameName = 0.9;
/** Names this alike do not speak against what an identifier says. */
export const compatibleName = 0.6;

/**
 * Finds the supplier that a party is: by SIREN or VAT id; without a known one by its very name, an IBAN beside a name that
 * does not contradict, or a name that is nearly the same. Where nobody is named at all, by the sender whose
 * domain is named after it. Two different SIRENs, or two VAT ids of one country, are never one.
 */
export async function recognize(
  party: Party,
  sender: string | null,
  organizationId: OrganizationId,
  { owners }: Evidence,
  suppliers: SupplierRepository,
): Promise<Recognition> {
  const identifiers = identifiersOf(party, sender);
  const owned = identifiers.map((each) => ({ ...each, owner: owners.get(identifierKey(each)) }));
  const records = await suppliers.current(
    organizationId,
    owned.flatMap(({ owner }) => owner ?? []),
  );
  const ownersOf = (...kinds: readonly Identifier['kind'][]) =>
    owned.flatMap(({ kind, owner }) =>
      owner === undefined || !kinds.includes(kind) ? [] : (records.get(owner) ?? []),
    );
  const unclaimed = owned.filter(({ owner }) => owner === undefined);
  const [byLegalId] = ownersOf('siren', 'vat');
  const [byName] = ownersOf('name');
  const byIban = ownersOf('iban');
  const nothing = { absorbed: undefined, namesake: undefined, hasOthersName: false, unclaimed };

  if (byLegalId !== undefined) {
    const absorbed = absorbable(byName, byLegalId, byIban) ? byName : undefined;
    const isOther = byName !== undefined && byName.supplierId !== byLegalId.supplierId;
    return { ...nothing, supplier: byLegalId, absorbed, hasOthersName: isOther && absorbed === undefined };
  }
  const fits = (candidate: ActiveSupplier) => !contradicts(party, candidate);
  const bank = byIban.find(
    (candidate) => fits(candidate) && likeness(party.name, candidate) >= compatibleName,
  );
  if (byName !== undefined) {
    return fits(byName)
      ? { ...nothing, supplier: byName }
      : { ...nothing, supplier: bank, namesake: bank === undefined ? byName : undefined };
  }
  if (bank !== undefined) return { ...nothing, supplier: bank };
  const near = await nearest(party, organizationId, suppliers);
  const known = near.find(fits);
  if (known !== undefined || near.length > 0)
    return { ...nothing, supplier: known, namesake: known ? undefined : near[0] };
  const isNameless = party.name === null && party.siren === null && party.vatId === null;
  return { ...nothing, supplier: isNameless ? ownersOf('sender')[0] : undefined };
}

/** Other legal ids than these make it another company. */
function contradicts({ vatId, siren }: Party, supplier: ActiveSupplier): boolean {
  if (siren !== null && supplier.sirens.length > 0) return !supplier.sirens.includes(siren);
  if (vatId === null) return false;
  const sameCountry = supplier.vatIds.filter((each) => each.slice(0, 2) === vatId.slice(0, 2));
  return sameCountry.length > 0 && !sameCountry.includes(vatId);
}

/** How well a name goes with a supplier's; no name contradicts nothing. */
function likeness(name: string | null, supplier: ActiveSupplier): number {
  if (name === null) return 1;
  return Math.max(0, ...supplier.names.map((known) => nameSimilarity(name, known.name)));
}

/**
 * A supplier known by name alone is the one whose legal id stands beside that name, if a second thing says so: its account,
 * or names that resemble each other. One misread name must not join two companies.
 */
function absorbable(
  byName: ActiveSupplier | undefined,
  byLegalId: ActiveSupplier,
  byIban: readonly ActiveSupplier[],
): boolean {
  if (byName === undefined || byName.supplierId === byLegalId.supplierId) return false;
  if (byName.sirens.length > 0 || byName.vatIds.length > 0) return false;
  return (
    byIban.some(({ supplierId }) => supplierId === byName.supplierId) ||
    byName.names.some(({ name }) => likeness(name, byLegalId) >= compatibleName)
  );
}

/** Suppliers of nearly this name, the most alike first. */
async function nearest(
  { name }: Party,
  organizationId: OrganizationId,
  suppliers: SupplierRepository,
): Promise<ActiveSupplier[]> {
  if (name === null || nameKey(name).length < 4) return [];
  const alike = (await suppliers.namedLike(organizationId, name))
    .map((each) => ({ ...each, likeness: nameSimilarity(name, each.name) }))
    .filter((each) => each.likeness >= sameName)
    .toSorted((a, b) => b.likeness - a.likeness || (a.supplierId < b.supplierId ? -1 : 1));
  if (alike.length === 0) return [];
  const ids: SupplierId[] = alike.map(({ supplierId }) => supplierId);
  const records = await suppliers.current(organizationId, ids);
  return ids.flatMap((id) => records.get(id) ?? []);
}
