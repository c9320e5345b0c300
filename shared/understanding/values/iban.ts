/** Total length by country (ISO 13616 registry). */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  XK: 20,
};

/** Countries whose account numbers have no letters. */
const withoutLetters = new Set(
  'AE AT BA BE CZ DE DK EE EG ES FI FO GL HR HU IL IS LT ME NO PL PT RS SE SI SK TN UA XK'.split(' '),
);

export interface IbanMatch {
  /** Without spaces, upper case. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Length and checksum are right. */
  readonly valid: boolean;
}

/** Length of the country and ISO 7064 mod 97-10 checksum. */
export function isValidIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || lengths[iban.slice(0, 2)] !== iban.length) return false;
  if (withoutLetters.has(iban.slice(0, 2)) && /[A-Z]/.test(iban.slice(4))) return false;
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of parseInt(char, 36).toString()) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

const lookAlike: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
};

/** Undoes what optical recognition confuses (O for 0, I for 1, …) when exactly that makes the checksum right. */
function repaired(value: string): string | null {
  const digits = (part: string) => part.replace(/[A-Z]/g, (letter) => lookAlike[letter] ?? letter);
  const country = value.slice(0, 2);
  const check = digits(value.slice(2, 4));
  const rest = value.slice(4);
  const guesses = [country + check + rest, country + check + digits(rest)];
  // Four letters of a bank come first in these countries and stay letters.
  guesses.push(country + check + rest.slice(0, 4) + digits(rest.slice(4)));
  return guesses.find(isValidIban) ?? null;
}

const shape =
  /(?<![\p{L}\d])(?<country>[A-Z]{2}) ?(?<body>[\dOQDILZSBG][ .\u00a0-]?[\dOQDILZSBG](?:[ .\u00a0-]?[A-Z0-9]){8,30})/gu;

/** Who collects direct debits: country, check digits and a business code, most often ZZZ (EPC262-08). */
const creditorId = /^[A-Z]{2} ?\d{2} ?ZZZ/;

/**
 * Every IBAN of a text; grouping may be irregular. Those with a wrong checksum come too, marked as such, when
 * `labelled` says that the text stands beside the word "IBAN".
 */
export function findIbans(text: string, labelled = /\biban\b/i.test(text)): IbanMatch[] {
  const valid = stretches(text, rightIban);
  if (!labelled) return valid;
  const isFree = ({ start, end }: IbanMatch) => valid.every((each) => each.end <= start || each.start >= end);
  return [...valid, ...stretches(text, wrongIban).filter(isFree)].toSorted((a, b) => a.start - b.start);
}

/**
 * What `read` makes of every stretch that begins like an IBAN. What it makes nothing of is looked at again from its third
 * letter: a VAT id may stand in front of an IBAN.
 */
function stretches(
  text: string,
  read: (stretch: string, length: number) => Stretch | undefined,
): IbanMatch[] {
  const found: IbanMatch[] = [];
  const pattern = new RegExp(shape);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    pattern.lastIndex = match.index + 2;
    const length = lengths[match.groups?.country ?? ''];
    if (length === undefined || creditorId.test(match[0])) continue;
    const iban = read(match[0], length);
    if (iban === undefined) continue;
    pattern.lastIndex = match.index + iban.taken;
    found.push({ value: iban.value, start: match.index, end: pattern.lastIndex, valid: iban.valid });
  }
  return found;
}

interface Stretch {
  readonly value: string;
  /** Characters of the text. */
  readonly taken: number;
  readonly valid: boolean;
}

function rightIban(stretch: string, length: number): Stretch | undefined {
  const [value, taken] = takeCharacters(stretch, length);
  const right = isValidIban(value) ? value : value.length === length ? repaired(value) : null;
  return right === null ? undefined : { value: right, taken, valid: true };
}

function wrongIban(stretch: string, length: number): Stretch | undefined {
  const printed = withoutFollowingWord(stretch, length);
  const value = printed.replace(/[^A-Z0-9]/g, '');
  // "HRB 999999": a register is no country with a check digit.
  const isFormed = /^[A-Z]{2}\d{2}/.test(value) && value.length >= 15;
  return isFormed ? { value, taken: printed.length, valid: false } : undefined;
}

/** The IBAN that a stretch of capitals and figures begins with, whatever stands between them; null when there is none. */
export function readIbanAt(stretch: string): string | null {
  const length = lengths[stretch.replace(/[^A-Z]/g, '').slice(0, 2)];
  if (length === undefined) return null;
  const [value, taken] = takeCharacters(stretch, length);
  if (value.length < length || /^[A-Z0-9]/.test(stretch.slice(taken))) return null;
  return isValidIban(value) ? value : repaired(value);
}

/** The first `count` letters and digits, and how long the stretch of text is that holds them. */
function takeCharacters(text: string, count: number): [string, number] {
  let value = '';
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (/[A-Z0-9]/.test(char)) value += char;
    if (value.length === count) return [value, index + 1];
  }
  return [value, text.length];
}

/** A wrong IBAN ends before the next word ("… BIC"), at its country's length at the latest. */
function withoutFollowingWord(text: string, length: number): string {
  const word = / (?=[A-Z]{3})/.exec(text.slice(8));
  const cut = word === null ? text : text.slice(0, 8 + word.index);
  return cut.slice(0, takeCharacters(cut, length)[1]);
}
