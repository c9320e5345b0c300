import type { FieldKind } from '../../document-types/definition.ts';
import { fold } from '../fold.ts';
import { parseAmount, withCents } from './amount.ts';
import { countCurrencies } from './currency.ts';
import { findDates } from './date.ts';
import { findDurations } from './duration.ts';
import { isValidIban } from './iban.ts';
import { hasVatIdForm, isValidVatId } from './vat-id.ts';

/** Why something that a person typed is no value of its kind. */
export type TypedValueProblem =
  | 'empty'
  | 'too_long'
  | 'no_date'
  | 'no_amount'
  | 'no_number'
  | 'no_currency'
  | 'no_iban'
  | 'no_bic'
  | 'no_vat_id'
  | 'no_registration_id';

const longest: Readonly<Partial<Record<FieldKind, number>>> = { text: 500, address: 500, reference: 100 };

/**
 * The value that a person means by what they typed or took from the page, as fields hold it: "1 234,56" is "1234.56",
 * "31/12/2026" and "31 décembre 2026" are "2026-12-31", "3 ans" are "3 years". A number that is printed with a wrong check digit can be typed,
 * and stays a finding; an IBAN cannot, for money goes there.
 */
export function typedValue(
  kind: FieldKind,
  typed: string,
): { readonly value: string } | { readonly problem: TypedValueProblem } {
  const text = tidied(typed, kind);
  if (text === '') return { problem: 'empty' };
  if (text.length > (longest[kind] ?? 100)) return { problem: 'too_long' };
  const value = reader(kind)(text);
  return typeof value === 'string' ? { value } : value;
}

/** A number that is no amount of money: how many, or a rate with or without its percent sign. */
export function typedNumber(
  typed: string,
): { readonly value: string } | { readonly problem: TypedValueProblem } {
  const value = parseAmount(plainSpaces(typed).replace(/ ?%$/, ''));
  return value === null || value.length > 20 ? { problem: 'no_number' } : { value };
}

type Read = string | { readonly problem: TypedValueProblem };

function reader(kind: FieldKind): (text: string) => Read {
  switch (kind) {
    case 'date':
      return date;
    case 'amount':
      return amount;
    case 'currency':
      return currency;
    case 'iban':
      return iban;
    case 'bic':
      return bic;
    case 'vatId':
      return vatId;
    case 'registrationId':
      return registrationId;
    case 'text':
    case 'address':
    case 'reference':
      return (text) => text;
    case 'duration':
      return duration;
  }
}

/** Without control characters, with single spaces; an address keeps its lines. */
function tidied(typed: string, kind: FieldKind): string {
  const text = typed.normalize('NFC').toWellFormed();
  if (kind !== 'address') return plainSpaces(text);
  return text
    .split(/[\n\r\u2028\u2029]+/)
    .map(plainSpaces)
    .filter((line) => line !== '')
    .join('\n');
}

function plainSpaces(text: string): string {
  return text.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cf}]+/gu, ' ').trim();
}

const without = (text: string, left: RegExp) => text.toUpperCase().replace(left, '');

function amount(text: string): Read {
  const parsed = parseAmount(text);
  if (parsed === null || parsed.replace(/[-.]/g, '').length > 15) return { problem: 'no_amount' };
  return withCents(parsed);
}

/** "trois ans" is "3 years"; what ends with an event ("until delivery") stays as it is. */
function duration(text: string): Read {
  const folded = fold(text);
  const [only] = findDurations(folded);
  return only?.start === 0 && only.end === folded.length ? only.value : text;
}

/** Day first, where both could be: the console says so beside the field. */
function date(text: string): Read {
  const [only] = findDates(text);
  return only?.start === 0 && only.end === text.length ? only.value : { problem: 'no_date' };
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code, or a sign or name that stands for one. */
function currency(text: string): Read {
  if (currencies.has(text.toUpperCase())) return text.toUpperCase();
  const [only, ...others] = countCurrencies(text).keys();
  return only !== undefined && others.length === 0 && text.length <= 10 ? only : { problem: 'no_currency' };
}

function iban(text: string): Read {
  const plain = without(text, /^\s*IBAN|[\s.:-]/gi);
  return isValidIban(plain) ? plain : { problem: 'no_iban' };
}

/** ISO 9362. */
function bic(text: string): Read {
  const plain = without(text, /^\s*BIC|[\s.:-]/gi);
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(plain) ? plain : { problem: 'no_bic' };
}

function vatId(text: string): Read {
  const plain = without(text, /[\s.:-]/g);
  const known = isValidVatId(plain) || hasVatIdForm(plain);
  return known || /^[A-Z]{2}(?=[A-Z0-9+*]*\d)[A-Z0-9+*]{2,13}$/.test(plain)
    ? plain
    : { problem: 'no_vat_id' };
}

/** SIREN and SIRET without their spaces; numbers of other countries as they are. */
function registrationId(text: string): Read {
  if (!/\d/.test(text) || text.length > 40) return { problem: 'no_registration_id' };
  const digits = text.replace(/[\s.]/g, '');
  return /^(?:\d{9}|\d{14})$/.test(digits) ? digits : text;
}
