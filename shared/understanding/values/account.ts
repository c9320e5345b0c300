import { isValidIban, readIbanAt } from './iban.ts';
import { isValidVatId } from './vat-id.ts';

/** Beyond it nothing is looked at. */
const searched = 100_000;

/** What may stand between the figures of a number: strokes, dots, and characters that nobody sees. */
const gap = '[\\s./_|\\u00ad\\u2010-\\u2015\\u200b-\\u200f\\u2060\\ufeff-]{0,3}';

/** Letters of Cyrillic and Greek that look like those of an IBAN; NFKC knows them as letters of their own. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries([
  ...zip('АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'),
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
]);

function zip(from: string, to: string): [string, string][] {
  return [...from].map((letter, index) => [letter, to.charAt(index)]);
}

/** Capitals and plain figures, whatever they were dressed as. */
function plain(text: string): string {
  return text
    .slice(0, searched)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u0370-\u04ff]/g, (letter) => lookAlikes[letter] ?? letter);
}

/**
 * Bank accounts that a text names, each once, however they are written: IBANs in groups, figure by figure, over two lines,
 * with strokes, in small or foreign letters; French RIBs, as the IBAN that they make; British sort codes with a number
 * ("GB 20-45-53 31926819") and American routing numbers with one ("US 021000021 123456789"). Only those with a right check
 * digit, which British ones have none of. The first 100,000 characters are searched.
 */
export function findAccounts(text: string): string[] {
  const written = plain(text);
  const ibans = [...ibansIn(written), ...ribsIn(written)];
  const british = britishIn(written).filter((account) => !ibans.some((iban) => isSameAccount(iban, account)));
  return [...new Set([...ibans, ...british, ...americanIn(written)])];
}

/** Whether two of them are one account: an IBAN of the United Kingdom ends in sort code and number. */
export function isSameAccount(one: string, other: string): boolean {
  if (one === other) return true;
  const british = [one, other].find((account) => account.startsWith('GB '));
  const iban = [one, other].find((account) => /^GB\d/.test(account));
  return british !== undefined && iban?.endsWith(british.replace(/\D/g, '')) === true;
}

/** A number as people write it: IBANs by fours. */
export function isAccount(value: string): boolean {
  return isValidIban(value) || /^(?:GB \d{2}-\d{2}-\d{2} \d{8}|US \d{9} \d{4,17})$/.test(value);
}

const beginsIban = new RegExp(`(?<![A-Z\\d])[A-Z]${gap}[A-Z]${gap}[\\dOILSBGZQ]${gap}[\\dOILSBGZQ]`, 'g');
const longestIban = 34;

function ibansIn(written: string): string[] {
  const found: string[] = [];
  for (const { index } of written.matchAll(beginsIban)) {
    // With gaps of at most three characters between them.
    const characters = written.slice(index, index + 4 * longestIban);
    const stretch = new RegExp(`^(?:[A-Z\\d]${gap}){15,${longestIban}}`).exec(characters)?.[0] ?? '';
    const first = /^[A-Z\d]+/.exec(stretch)?.[0] ?? '';
    if (first.length < stretch.trimEnd().length && isValidVatId(first)) continue;
    const iban = readIbanAt(stretch);
    if (iban !== null && isPlausible(iban)) found.push(iban);
  }
  return found;
}

/** Words and numbers in a row make a checksum right by chance, but hardly ever the form of an account number too. */
function isPlausible(iban: string): boolean {
  const account = iban.slice(4);
  if (/^(?:FR|MC)/.test(iban)) return /^\d{10}[A-Z\d]{11}\d{2}$/.test(account);
  const letters = account.replace(/\d/g, '').length;
  return letters <= 4 || letters <= account.length / 4;
}

const rib = new RegExp(
  `(?<![A-Z\\d])(?<bank>\\d{5})${gap}(?<branch>\\d{5})${gap}(?<account>[A-Z\\d]{11})${gap}(?<key>\\d{2})(?![A-Z\\d])`,
  'g',
);
/** Each part behind its label. */
const labelledRib =
  /BANQUE[^\d]{1,20}(?<bank>\d{5})[^\d]{1,40}(?<branch>\d{5})[^\d]{1,40}(?<account>[A-Z\d]{11})[^\dA-Z]{1,10}[A-ZÉ ]{0,12}[^\dA-Z]{0,10}(?<key>\d{2})(?!\d)/g;

function ribsIn(written: string): string[] {
  return [...written.matchAll(rib), ...written.matchAll(labelledRib)].flatMap(({ groups }) => {
    const { bank = '', branch = '', account = '', key = '' } = groups ?? {};
    return ribKey(bank, branch, account) === Number(key) ? [frenchIban(bank + branch + account + key)] : [];
  });
}

/** Of a French account: 97 less the remainder of 89 times bank, 15 times branch and 3 times account; A and J are 1, S is 2 … */
function ribKey(bank: string, branch: string, account: string): number {
  const figures = account.replace(/[A-Z]/g, (letter) => {
    const position = letter.charCodeAt(0) - 65;
    return String(position < 18 ? (position % 9) + 1 : position - 16);
  });
  return 97 - ((89 * Number(bank) + 15 * Number(branch) + 3 * Number(figures)) % 97);
}

/** ISO 13616: the check digits make the whole, begun at its fifth place, 1 of 97. */
function frenchIban(account: string): string {
  const figures = [...`${account}FR00`].map((letter) => Number.parseInt(letter, 36)).join('');
  let rest = 0;
  for (const figure of figures) rest = (rest * 10 + Number(figure)) % 97;
  return `FR${String(98 - rest).padStart(2, '0')}${account}`;
}

/** How far apart the two numbers of an account may stand. */
const near = 200;

const sortCode = /SORT[ -]?CODE\D{0,15}(\d{2})[ -]?(\d{2})[ -]?(\d{2})(?!\d)/g;
const routing = /(?:ROUTING|\bABA\b|\bRTN\b)\D{0,40}(\d{9})(?!\d)/g;
const accountNumber = /(?:ACCOUNT|ACCT|A\/C|COMPTE)\D{0,20}(\d[\d -]{2,20}\d)(?!\d)/g;

function britishIn(written: string): string[] {
  return [...written.matchAll(sortCode)].flatMap((match) => {
    const number = numbersNear(written, match.index).find((each) => each.length === 8);
    return number === undefined ? [] : [`GB ${match[1]}-${match[2]}-${match[3]} ${number}`];
  });
}

function americanIn(written: string): string[] {
  return [...written.matchAll(routing)].flatMap(({ index, 1: code = '' }) => {
    const number = numbersNear(written, index).find((each) => each !== code);
    return number === undefined || !isRoutingNumber(code) ? [] : [`US ${code} ${number}`];
  });
}

/** Account numbers around a place, those behind it first. */
function numbersNear(written: string, index: number): string[] {
  const before = written.slice(Math.max(0, index - near), index);
  const after = written.slice(index, index + near);
  return [after, before].flatMap((part) =>
    [...part.matchAll(accountNumber)]
      .map(({ 1: number = '' }) => number.replace(/\D/g, ''))
      .filter(({ length }) => length >= 4 && length <= 17),
  );
}

/** Weights 3, 7 and 1 (American Bankers Association). */
function isRoutingNumber(code: string): boolean {
  const sum = [...code].reduce((all, digit, index) => all + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0);
  return sum > 0 && sum % 10 === 0;
}
