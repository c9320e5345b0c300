import type { OrganizationId, SupplierId } from '../../events/ids.ts';
import type { DocumentType } from '../document-types/names.ts';
import type { Extraction } from '../understanding/extraction.ts';
import type { LayoutHint } from '../understanding/memory/hint.ts';
import { pageText } from '../understanding/page.ts';
import type { Reading } from '../understanding/reading.ts';
import { findIbans } from '../understanding/values/iban.ts';
import { isValidSiren } from '../understanding/values/siren.ts';
import { findVatIds } from '../understanding/values/vat-id.ts';
import { type Identifier, identifierKey, identifiersOf, vatIdentifier } from './identifiers.ts';
import type { LayoutMemory } from './layout-memory.ts';
import { partiesOf } from './party.ts';
import type { SupplierRepository } from './repository.ts';
import type { ActiveSupplier } from './supplier.ts';

export interface RecallDependencies {
  readonly suppliers: Pick<SupplierRepository, 'evidence' | 'current'>;
  readonly layouts: LayoutMemory;
}

interface Asked {
  readonly organizationId: OrganizationId;
  readonly documentId: Parameters<SupplierRepository['evidence']>[1];
  readonly documentType: DocumentType;
  /** As `senderOf` gives it. */
  readonly sender: string | null;
}

/**
 * What is remembered of how the supplier of a document prints documents of its type. It is known by any of the numbers on
 * the pages, since the fields may have been misread; when they lead to several suppliers alike, nothing is remembered.
 */
export async function knownHints(
  { organizationId, documentId, documentType, sender }: Asked,
  reading: Reading,
  read: Extraction,
  deps: RecallDependencies,
): Promise<LayoutHint[]> {
  const parties = partiesOf(documentType, read);
  if (parties === undefined) return [];
  const identifiers = unique([...identifiersOf(parties.seller, sender), ...numbersOn(reading)]);
  if (identifiers.length === 0) return [];
  const { owners } = await deps.suppliers.evidence(organizationId, documentId, identifiers, []);
  if (owners.size === 0) return [];
  const current = await deps.suppliers.current(organizationId, [...owners.values()]);
  const votes = new Map<SupplierId, number>();
  for (const identifier of identifiers) {
    const owner = owners.get(identifierKey(identifier));
    const supplier = owner === undefined ? undefined : current.get(owner);
    if (supplier === undefined) continue;
    votes.set(supplier.supplierId, (votes.get(supplier.supplierId) ?? 0) + weights[identifier.kind]);
  }
  const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] === second?.[1]) return [];
  const supplier = [...current.values()].find(({ supplierId }) => supplierId === first[0]);
  if (supplier === undefined || !showsItsNumber(supplier, identifiers)) return [];
  const ids = [supplier.supplierId, ...supplier.mergedFrom] as const;
  const { data } = await deps.layouts.get(organizationId, ids, documentType);
  return data.flatMap(({ hint, refutedBy }) => (refutedBy === null ? [hint] : []));
}

/** A name may have been misread, and an account be a factor's: a supplier that is known by a number has to show it. */
function showsItsNumber({ vatIds, sirens }: ActiveSupplier, identifiers: readonly Identifier[]): boolean {
  if (vatIds.length === 0 && sirens.length === 0) return true;
  const shown = new Set(identifiers.map(identifierKey));
  const own = [...vatIds.map(vatIdentifier), ...sirens.map((value) => ({ kind: 'siren' as const, value }))];
  return own.some((each) => shown.has(identifierKey(each)));
}

/**
 * How surely each kind of identifier leads to the supplier: factors share accounts and names are misread, so that a number of
 * the company is worth more than all of them.
 */
const weights: Readonly<Record<Identifier['kind'], number>> = {
  siren: 8,
  vat: 8,
  iban: 2,
  name: 2,
  sender: 1,
};

const pagesSearched = 5;
const mostNumbers = 40;

/** Numbers of companies and accounts that the pages show, with a right checksum. */
function numbersOn({ pages }: Reading): Identifier[] {
  const looked =
    pages.length <= pagesSearched ? pages : [...pages.slice(0, pagesSearched - 1), ...pages.slice(-1)];
  const text = looked.map(pageText).join('\n');
  const vatIds = findVatIds(text)
    .filter(({ valid }) => valid)
    .map(({ value }) => value);
  const sirens = [...text.matchAll(/(?<![\d.,])\d{3}[ .]?\d{3}[ .]?\d{3}(?=[ .]?\d{5}(?!\d)|(?![\d.,]\d))/g)]
    .map(([digits]) => digits.replace(/\D/g, ''))
    .filter(isValidSiren);
  const ibans = findIbans(text, false).map(({ value }) => value);
  return [
    ...vatIds.map(vatIdentifier),
    ...sirens.map((value): Identifier => ({ kind: 'siren', value })),
    ...ibans.map((value): Identifier => ({ kind: 'iban', value })),
  ].slice(0, mostNumbers);
}

function unique(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Map(identifiers.map((each) => [identifierKey(each), each])).values()];
}
