import { isValidSiren } from './siren.ts';

/** Written forms after the country letters (VIES), and the check where it is publicly known; others only have a form. */
const countries: Readonly<Record<string, { form: RegExp; check?: (id: string) => boolean }>> = {
  AT: { form: /^U\d{8}$/, check: austria },
  BE: { form: /^[01]\d{9}$/, check: (id) => 97 - (Number(id.slice(0, 8)) % 97) === Number(id.slice(8)) },
  BG: { form: /^\d{9,10}$/ },
  CH: { form: /^E\d{9}(?:MWST|TVA|IVA)?$/ },
  CY: { form: /^\d{8}[A-Z]$/ },
  CZ: { form: /^\d{8,10}$/ },
  DE: { form: /^[1-9]\d{8}$/, check: (id) => mod11And10(id) },
  DK: { form: /^\d{8}$/, check: (id) => weighted(id, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^\d{9}$/ },
  EL: { form: /^\d{9}$/ },
  // Who sells to the Union from outside, by its One-Stop-Shop.
  EU: { form: /^\d{9}$/ },
  ES: { form: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, check: spain },
  FI: { form: /^\d{8}$/, check: (id) => weighted(id, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  FR: { form: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, check: france },
  GB: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/ },
  GR: { form: /^\d{9}$/ },
  HR: { form: /^\d{11}$/, check: (id) => mod11And10(id) },
  HU: { form: /^\d{8}$/ },
  IE: { form: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/ },
  IT: { form: /^\d{11}$/, check: italy },
  LT: { form: /^(?:\d{9}|\d{12})$/ },
  LU: { form: /^\d{8}$/, check: (id) => Number(id.slice(0, 6)) % 89 === Number(id.slice(6)) },
  LV: { form: /^\d{11}$/ },
  MT: { form: /^\d{8}$/ },
  NL: { form: /^\d{9}B\d{2}$/, check: netherlands },
  // A number of the register of entities, and that it is one of taxed sales.
  NO: {
    form: /^\d{9}MVA$/,
    check: (id) => weighted(id, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  PL: {
    form: /^\d{10}$/,
    check: (id) => weighted(id, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(id.at(-1)),
  },
  PT: { form: /^\d{9}$/, check: portugal },
  RO: { form: /^\d{2,10}$/ },
  SE: { form: /^\d{10}01$/ },
  SI: { form: /^\d{8}$/ },
  SK: { form: /^\d{10}$/, check: (id) => Number(id) % 11 === 0 },
  // Northern Ireland.
  XI: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/ },
};

export interface VatIdMatch {
  /** With country letters, without spaces and dots. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** False when a known check digit is wrong. */
  readonly valid: boolean;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** ISO 7064 mod 11,10. */
function mod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

function france(id: string): boolean {
  const siren = id.slice(2);
  if (!/^\d{2}/.test(id)) return true;
  return Number(id.slice(0, 2)) === (12 + 3 * (Number(siren) % 97)) % 97 && isValidSiren(siren);
}

function austria(id: string): boolean {
  const sum = [...id.slice(1, 8)].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - ((sum + 4) % 10)) % 10 === Number(id.at(-1));
}

function italy(id: string): boolean {
  const sum = [...id].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Either the old eleven-test or, since 2020, mod 97 over the whole id with its letters. */
function netherlands(id: string): boolean {
  const rest = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  if (rest === Number(id.charAt(8))) return true;
  const numerals = [...`NL${id}`].map((char) => parseInt(char, 36).toString()).join('');
  return [...numerals].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0) === 1;
}

function portugal(id: string): boolean {
  const rest = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(id.at(-1));
}

/** Companies (letter, seven digits, check); people's numbers have a letter by mod 23. */
function spain(id: string): boolean {
  const person = /^(?<digits>\d{8})(?<letter>[A-Z])$/.exec(id);
  if (person !== null)
    return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(person.groups?.digits) % 23) === person.groups?.letter;
  if (!/^[ABCDEFGHJNPQRSUVW]\d{7}/.test(id)) return true;
  const sum = [...id.slice(1, 8)].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  const control = (10 - (sum % 10)) % 10;
  return id.at(-1) === String(control) || id.at(-1) === 'JABCDEFGHI'.charAt(control);
}

/** True when the form is right and no known check digit contradicts. Expects country letters and no spaces. */
export function isValidVatId(vatId: string): boolean {
  const country = countries[vatId.slice(0, 2)];
  const id = vatId.slice(2);
  return country?.form.test(id) === true && (country.check?.(id) ?? true);
}

/** True when the form is that of its country, whatever the check digits. */
export function hasVatIdForm(vatId: string): boolean {
  return countries[vatId.slice(0, 2)]?.form.test(vatId.slice(2)) === true;
}

const shape =
  /(?<![\p{L}\d])(?<country>[A-Z]{2})[ .-]?(?<body>(?:[A-Z0-9][ .-]?){7,13}[A-Z0-9])(?![\p{L}\d])/gu;

/** Every VAT id of a text with country letters, in its country's form. */
export function findVatIds(text: string): VatIdMatch[] {
  const found: VatIdMatch[] = [];
  const scan = new RegExp(shape);
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const written = match[0];
    const taken = longestVatId(written);
    if (taken === null) {
      scan.lastIndex = match.index + 2;
      continue;
    }
    const value = taken.replace(/[ .-]/g, '');
    found.push({ value, start: match.index, end: match.index + taken.length, valid: isValidVatId(value) });
    scan.lastIndex = match.index + taken.length;
  }
  return found;
}

/** What follows may have been swept up ("DE123456789 FA"): the longest beginning that ends a word and has a form. */
function longestVatId(written: string): string | null {
  if (countries[written.slice(0, 2)] === undefined) return null;
  for (let end = written.length; end >= 9; end--) {
    if (/[A-Z0-9]/.test(written.charAt(end)) || !/[A-Z0-9]/.test(written.charAt(end - 1))) continue;
    if (hasVatIdForm(written.slice(0, end).replace(/[ .-]/g, ''))) return written.slice(0, end);
  }
  return null;
}
