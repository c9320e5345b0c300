import type { OrganizationId } from '../../events/ids.ts';
import { fold } from '../understanding/fold.ts';
import { isValidIban } from '../understanding/values/iban.ts';
import { type Identifier, vatIdentifier } from './identifiers.ts';
import { nameWords } from './name.ts';
import type { SupplierPage, SupplierRepository } from './repository.ts';
import type { ActiveSupplier } from './supplier.ts';

/**
 * Suppliers that a person's words fit: a VAT id, SIREN, SIRET or IBAN in full, or words of one of their names, each at least
 * begun. A page may be shorter than `limit` while more follow.
 */
export async function findSuppliers(
  organizationId: OrganizationId,
  q: string,
  limit: number,
  cursor: string | undefined,
  suppliers: SupplierRepository,
): Promise<SupplierPage> {
  const byIdentifier = await suppliers.owned(organizationId, identifiersIn(q));
  if (byIdentifier.length > 0) return { suppliers: byIdentifier, cursor: undefined };
  const words = nameWords(q);
  const beginning = words.toSorted((a, b) => b.length - a.length)[0];
  if (beginning === undefined) return { suppliers: [], cursor: undefined };
  const page = await suppliers.withWord(organizationId, beginning, limit, cursor);
  const ids = page.found.map(({ supplierId }) => supplierId);
  const found = await suppliers.current(organizationId, ids);
  const fitting = [...new Set(ids.flatMap((id) => found.get(id) ?? []))];
  return { suppliers: fitting.filter((each) => fits(each, words)).toSorted(byName), cursor: page.cursor };
}

function identifiersIn(q: string): Identifier[] {
  const plain = q.toUpperCase().replace(/[\s.-]/g, '');
  if (isValidIban(plain)) return [{ kind: 'iban', value: plain }];
  if (/^\d{9}(?:\d{5})?$/.test(plain)) return [{ kind: 'siren', value: plain.slice(0, 9) }];
  return /^[A-Z]{2}[A-Z0-9]{8,12}$/.test(plain) && /\d{2}/.test(plain) ? [vatIdentifier(plain)] : [];
}

function fits({ names, name, documentCount }: ActiveSupplier, words: readonly string[]): boolean {
  if (documentCount === 0) return false;
  const known = [...names.map((each) => each.name), name].flatMap(nameWords);
  return words.every((word) => known.some((each) => each.startsWith(word)));
}

function byName(one: ActiveSupplier, other: ActiveSupplier): number {
  const [a, b] = [fold(one.name), fold(other.name)];
  return a < b ? -1 : a > b ? 1 : 0;
}
