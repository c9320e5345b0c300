import { digits, integerBetween, type Random } from './random.ts';

/** Digits of letters and figures as IBAN and RIB keys count them. */
function remainder97(figures: string): number {
  let rest = 0;
  for (const figure of figures) rest = (rest * 10 + Number(figure)) % 97;
  return rest;
}

/** The digit that makes the whole number pass Luhn (ISO/IEC 7812-1 annex B). */
function luhnDigit(figures: string): string {
  let sum = 0;
  for (let i = 0; i < figures.length; i++) {
    const digit = Number(figures[figures.length - 1 - i]);
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Nine digits with a correct Luhn check digit. */
export function makeSiren(random: Random): string {
  const start = digits(random, 8);
  return start + luhnDigit(start);
}

/** SIREN, establishment number and a correct Luhn check digit: 14 digits. */
export function makeSiret(siren: string, establishment: number): string {
  const start = siren + String(establishment).padStart(4, '0');
  return start + luhnDigit(start);
}

/** French VAT id of a SIREN: key = (12 + 3 * (SIREN mod 97)) mod 97. */
export function frenchVatId(siren: string): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

/** German VAT id with its ISO 7064 mod 11,10 check digit. */
export function makeGermanVatId(random: Random): string {
  const start = digits(random, 8);
  let product = 10;
  for (const digit of start) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return `DE${start}${(11 - product) % 10}`;
}

/** United Kingdom VAT id: seven digits weighted 8..2, two check digits mod 97. */
export function makeBritishVatId(random: Random): string {
  const start = digits(random, 7);
  let sum = 0;
  for (let i = 0; i < start.length; i++) sum += Number(start[i]) * (8 - i);
  return `GB${start}${String(97 - (sum % 97)).padStart(2, '0')}`;
}

/** IBAN of a country and its account part, with the check digits of ISO 13616. */
export function ibanOf(country: string, account: string): string {
  const figures = [...`${account}${country}00`].map((letter) => Number.parseInt(letter, 36)).join('');
  return `${country}${String(98 - remainder97(figures)).padStart(2, '0')}${account}`;
}

export interface FrenchAccount {
  readonly bank: string;
  readonly branch: string;
  readonly account: string;
  /** Clé RIB. */
  readonly key: string;
}

/** A French account whose RIB key is right: 97 - (89 bank + 15 branch + 3 account) mod 97. */
export function makeFrenchAccount(random: Random, bank: string): FrenchAccount {
  const branch = digits(random, 5);
  const account = digits(random, 11);
  const rest = (89 * Number(bank) + 15 * Number(branch) + 3 * Number(account)) % 97;
  return { bank, branch, account, key: String(97 - rest).padStart(2, '0') };
}

export function frenchIban(account: FrenchAccount): string {
  return ibanOf('FR', account.bank + account.branch + account.account + account.key);
}

export function makeGermanIban(random: Random): string {
  return ibanOf('DE', digits(random, 18));
}

export function makeBritishIban(random: Random, bankCode: string): string {
  return ibanOf('GB', bankCode + digits(random, 14));
}

/** French social security number of a made-up person, with its key: 97 - (number mod 97). */
export function makeSocialSecurityNumber(random: Random, birth: Date, sex: 1 | 2): string {
  const start =
    String(sex) +
    String(birth.getUTCFullYear() % 100).padStart(2, '0') +
    String(birth.getUTCMonth() + 1).padStart(2, '0') +
    '99' +
    String(integerBetween(random, 101, 499)) +
    String(integerBetween(random, 1, 990)).padStart(3, '0');
  return start + String(97 - (Number(start) % 97)).padStart(2, '0');
}

/** "FR76 3000 6000 …" */
export function groupedByFour(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}

/** "732 829 320" or, for a SIRET, "732 829 320 00074" */
export function groupedRegistration(text: string): string {
  return `${text.slice(0, 3)} ${text.slice(3, 6)} ${text.slice(6, 9)} ${text.slice(9)}`.trim();
}
