import type { DocumentType } from '../document-types/names.ts';
import type { Extraction, Field } from '../understanding/extraction.ts';
import { foldSpaces } from '../understanding/fold.ts';
import { isValidIban } from '../understanding/values/iban.ts';
import { isValidSiren } from '../understanding/values/siren.ts';
import { isValidVatId } from '../understanding/values/vat-id.ts';
import { nameKey, nameWords } from './name.ts';

/** Who issued a document, as far as it says so. Identifiers have a right checksum. */
export interface Party {
  readonly name: string | null;
  readonly vatId: string | null;
  readonly siren: string | null;
  readonly ibans: readonly string[];
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
  /^(?:domiciliation|titulaire|(?:account )?holder|kontoinhaber|beneficiaire|beneficiary|banque|bank|agence|adresse|address|iban|bic|rib|nom|name|client|page|date|numero|facture|invoice|rechnung)\b/;

const longestName = 120;
const mostIbans = 10;

/**
 * The supplier as a document of this type names it; undefined when it has none, or when it is the organization itself
 * (`ownName`).
 */
export function partyOf(
  documentType: DocumentType,
  { fields }: Pick<Extraction, 'fields'>,
  ownName: string,
): Party | undefined {
  const nameField = nameFields[documentType];
  if (nameField === undefined) return undefined;
  const name = certain(fields[nameField], nameThreshold)[0]?.trim().slice(0, longestName) ?? '';
  const key = label.test(foldSpaces(name)) && nameWords(name).length === 1 ? '' : nameKey(name);
  if (key !== '' && key === nameKey(ownName)) return undefined;
  const isBuyer = key !== '' && key === nameKey(certain(fields.buyerName, 0)[0] ?? '');
  const buyer = legalIds(fields.buyerVatId, undefined);
  const seller = legalIds(fields.sellerVatId, fields.sellerRegistrationId);
  return {
    name: key === '' || isBuyer ? null : name,
    vatId: seller.vatId === buyer.vatId ? null : seller.vatId,
    siren: seller.siren === buyer.siren ? null : seller.siren,
    ibans: [...new Set(certain(fields.iban, identifierThreshold))].filter(isValidIban).slice(0, mostIbans),
  };
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
