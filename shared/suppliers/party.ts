import type { DocumentType } from '../document-types/names.ts';
import type { Extraction, Field } from '../understanding/extraction.ts';
import { foldSpaces } from '../understanding/fold.ts';
import { isAccount } from '../understanding/values/account.ts';
import { isValidSiren } from '../understanding/values/siren.ts';
import { isValidVatId } from '../understanding/values/vat-id.ts';
import { isTelling, nameKey } from './name.ts';

/** Who somebody is. Identifiers have a right checksum. */
export interface Identity {
  readonly name: string | null;
  readonly vatId: string | null;
  readonly siren: string | null;
}

/** Somebody that a document names. */
export interface Party extends Identity {
  /** Accounts of other kinds too, as `values/account.ts` writes them. */
  readonly ibans: readonly string[];
  /** A person said what its name is. */
  readonly isSaid?: boolean;
}

/** Whom a document is from and whom it is for, as it was read. */
export interface Parties {
  readonly seller: Party;
  readonly buyer: Party;
}

/** Types that come from a supplier, and the field that names it. */
const nameFields: Readonly<Partial<Record<DocumentType, string>>> = {
  invoice: 'sellerName',
  credit_note: 'sellerName',
  quote: 'sellerName',
  order_confirmation: 'sellerName',
  delivery_note: 'sellerName',
  receipt: 'sellerName',
  bank_details: 'accountHolder',
};

/** A name less certain than this may as well be any line of the page. */
const nameThreshold = 0.5;
/** A checksum makes up for much. */
const identifierThreshold = 0.3;

/** What stands beside a name on a form and is none. */
const label =
  /^(?:domiciliation|titulaire(?: du compte)?|(?:account )?holder|kontoinhaber|beneficiaire|beneficiary|banque|bank|agence|adresse|address|iban|bic|rib|nom|name|client|page|date|numero|facture|invoice|rechnung|montant(?: .*)?|(?:net|reste|solde) a payer.*|net (?:ht|ttc).*|total(?: (?:ht|ttc|tva|net|general|a payer|due|vat|tax).*)?|(?:amount|balance)(?: (?:due|payable).*)?|sub ?total|(?:gesamt)?(?:betrag|summe|preis))$/;

const longestName = 120;
const mostIbans = 10;

/** Seller and buyer of a document of this type; undefined for types that come from no supplier. */
export function partiesOf(
  documentType: DocumentType,
  { fields, accounts = [] }: Pick<Extraction, 'fields' | 'accounts'>,
): Parties | undefined {
  const nameField = nameFields[documentType];
  if (nameField === undefined) return undefined;
  // Once a person has said which accounts are to be paid, others on the page are not.
  const named = fields.iban?.source === 'person' ? [] : accounts;
  const ibans = [...new Set([...certain(fields.iban, identifierThreshold), ...named])].filter(isAccount);
  const sellerName = nameIn(fields[nameField]);
  const buyerName = nameIn(fields.buyerName);
  // A person says who sells: then the same name was read as the buyer's by mistake.
  const isMisread =
    fields[nameField]?.source === 'person' &&
    fields.buyerName?.source !== 'person' &&
    nameKey(sellerName ?? '') === nameKey(buyerName ?? '');
  return {
    seller: {
      name: sellerName,
      ...legalIds(fields.sellerVatId, fields.sellerRegistrationId),
      ibans: ibans.slice(0, mostIbans),
      isSaid: fields[nameField]?.source === 'person',
    },
    buyer: {
      name: isMisread ? null : buyerName,
      ...legalIds(fields.buyerVatId, undefined),
      ibans: [],
    },
  };
}

/**
 * The supplier of a document: its seller, without what was read from the buyer's side by mistake. `isOurs` tells what the
 * organization itself is known by. Undefined when the organization sells: then nobody supplies.
 */
export function supplierParty(
  { seller, buyer }: Parties,
  isOurs: (part: Identity) => boolean,
): Party | undefined {
  const isNamedAsUs = isOurs({ name: seller.name, vatId: null, siren: null });
  const isNumberedAsUs = isOurs({ name: null, vatId: seller.vatId, siren: seller.siren });
  const hasNumber = seller.siren !== null || seller.vatId !== null;
  if (isNamedAsUs && (isNumberedAsUs || !hasNumber)) return undefined;
  const isBuyersName = seller.name !== null && nameKey(seller.name) === nameKey(buyer.name ?? '');
  // Another's number beside our name: the sides were taken for each other.
  const swapped = isOurs({ name: buyer.name, vatId: null, siren: null }) || isBuyersName ? null : buyer.name;
  return {
    name: isNamedAsUs ? swapped : isBuyersName ? null : seller.name,
    vatId: isNumberedAsUs || seller.vatId === buyer.vatId ? null : seller.vatId,
    siren: isNumberedAsUs || seller.siren === buyer.siren ? null : seller.siren,
    ibans: seller.ibans,
    isSaid: seller.isSaid === true && !isNamedAsUs && !isBuyersName,
  };
}

function nameIn(field: Field | undefined): string | null {
  const name = certain(field, nameThreshold)[0]?.trim().slice(0, longestName) ?? '';
  return !isTelling(name) || name.includes(':') || label.test(foldSpaces(name)) ? null : name;
}

/** A French VAT id ends in the SIREN; where the two disagree, the VAT id is read more safely. */
function legalIds(
  vatField: Field | undefined,
  registrationField: Field | undefined,
): { vatId: string | null; siren: string | null } {
  const written = certain(vatField, identifierThreshold)[0]
    ?.toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const vatId = written !== undefined && isValidVatId(written) ? written : null;
  const within = vatId?.startsWith('FR') === true ? vatId.slice(4) : null;
  const digits = certain(registrationField, identifierThreshold)[0]?.replace(/\D/g, '') ?? '';
  const registered = digits.length === 9 || digits.length === 14 ? digits.slice(0, 9) : '';
  const siren = [within, registered].find((each) => each !== null && isValidSiren(each)) ?? null;
  return { vatId, siren };
}

function certain(field: Field | undefined, threshold: number): readonly string[] {
  return field === undefined || field.confidence < threshold ? [] : [field.value].flat();
}
