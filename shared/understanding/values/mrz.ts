/** What the machine-readable zone of a travel document says, each with whether its check digit is right. */
export interface MachineReadableZone {
  readonly lastName: string;
  readonly firstName: string;
  readonly documentNumber: Checked;
  /** YYYY-MM-DD. */
  readonly birthDate: Checked;
  /** YYYY-MM-DD. */
  readonly expiryDate: Checked;
}

export interface Checked {
  readonly value: string;
  readonly valid: boolean;
}

/** Where a format has its values: line, first column and the column behind the last. ICAO Doc 9303, parts 4 to 6. */
interface Format {
  readonly lines: number;
  readonly width: number;
  readonly names: Place;
  readonly number: Place;
  readonly birth: Place;
  readonly expiry: Place;
}

type Place = readonly [line: number, from: number, to: number];

const formats: readonly Format[] = [
  // TD1: identity cards.
  {
    lines: 3,
    width: 30,
    names: [2, 0, 30],
    number: [0, 5, 14],
    birth: [1, 0, 6],
    expiry: [1, 8, 14],
  },
  // TD2: larger cards and slips.
  {
    lines: 2,
    width: 36,
    names: [0, 5, 36],
    number: [1, 0, 9],
    birth: [1, 13, 19],
    expiry: [1, 21, 27],
  },
  // TD3: passports.
  {
    lines: 2,
    width: 44,
    names: [0, 5, 44],
    number: [1, 0, 9],
    birth: [1, 13, 19],
    expiry: [1, 21, 27],
  },
];

/** Sum of digits and letters (A is 10, "<" is 0) by the weights 7, 3, 1, modulo 10: ICAO Doc 9303-3, 4.9. */
function mrzCheckDigit(text: string): number {
  const weights = [7, 3, 1];
  let sum = 0;
  for (const [index, letter] of [...text].entries()) {
    const value = letter === '<' ? 0 : Number.parseInt(letter, 36);
    sum += value * (weights[index % 3] ?? 0);
  }
  return sum % 10;
}

/** What optical recognition makes of digits, mended where only digits can stand. */
function asDigits(text: string): string {
  return text
    .replace(/[ODQ]/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/Z/g, '2')
    .replace(/S/g, '5')
    .replace(/B/g, '8');
}

function names(text: string): { lastName: string; firstName: string } {
  const [last = '', first = ''] = text.replace(/<+$/, '').split('<<');
  const spaced = (part: string) => part.replace(/</g, ' ').trim();
  return { lastName: spaced(last), firstName: spaced(first) };
}

/** YYMMDD as a date: who expires in the year 34 was not born after it. */
function isoDate(digits: string, century: number): string | null {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const full = century + year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

function parseAs(format: Format, lines: readonly string[]): MachineReadableZone | null {
  const at = ([line, from, to]: Place) => (lines[line] ?? '').slice(from, to);
  const behind = ([line, , to]: Place) => asDigits(at([line, to, to + 1]));
  const right = (text: string, place: Place) => String(mrzCheckDigit(text)) === behind(place);
  const number = at(format.number);
  const [birth, expiry] = [asDigits(at(format.birth)), asDigits(at(format.expiry))];
  const expiryDate = isoDate(expiry, 2000);
  const birthDate = isoDate(birth, Number(birth.slice(0, 2)) > Number(expiry.slice(0, 2)) ? 1900 : 2000);
  if (birthDate === null || expiryDate === null || number.startsWith('<')) return null;
  const checked = {
    documentNumber: { value: number.replace(/<+$/, ''), valid: right(number, format.number) },
    birthDate: { value: birthDate, valid: right(birth, format.birth) },
    expiryDate: { value: expiryDate, valid: right(expiry, format.expiry) },
  };
  const valid = Object.values(checked).filter((each) => each.valid).length;
  // Lines that only look like a zone have one right digit in ten by chance.
  return valid < 2 ? null : { ...names(at(format.names)), ...checked };
}

/**
 * The machine-readable zone that some lines of a document hold (TD1, TD2 or TD3), and the index of its first line; null
 * when there is none or when most of its check digits are wrong.
 */
export function findMrz(texts: readonly string[]): { zone: MachineReadableZone; index: number } | null {
  const lines = texts.map((text) => text.replace(/\s/g, '').replace(/[«‹]/g, '<').toUpperCase());
  for (const [index] of lines.entries()) {
    for (const format of formats) {
      const part = lines.slice(index, index + format.lines);
      const fits = part.every((line) => line.length === format.width && /^[A-Z\d<]+$/.test(line));
      if (part.length < format.lines || !fits) continue;
      const zone = parseAs(format, part);
      if (zone !== null) return { zone, index };
    }
  }
  return null;
}
