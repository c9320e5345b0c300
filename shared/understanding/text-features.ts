import { layoutOf } from './fields/segment.ts';
import { foldSpaces } from './fold.ts';
import type { Reading } from './reading.ts';

/** A document as counts of hashed features; a model weights them. Order is that of first appearance. */
export interface TextFeatures {
  readonly buckets: Uint32Array;
  /** 1 + ln(times seen): what is said twenty times is not twenty times as telling. */
  readonly counts: Float32Array;
}

/** Features are hashed into so many buckets (a power of two); two that meet in one are told apart by their company. */
export const bucketCount = 1 << 15;

/** Characters looked at from the beginning and from the end: long documents say what they are in both places. */
const headLength = 9_000;
const tailLength = 2_500;
const titleRows = 14;

/** FNV-1a of a stretch of a text, begun with a kind so that kinds do not meet by their text. */
function hash(text: string, start: number, end: number, kind: number): number {
  let value = 0x811c9dc5 ^ kind;
  for (let index = start; index < end; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Folded text whose digits are all 0, in words of letters and figures: which number it is says nothing of the type. */
function plainWords(text: string): string {
  return foldSpaces(text)
    .replace(/\d+/g, (digits) => '0'.repeat(Math.min(4, digits.length)))
    .replace(/[^\p{L}\d%€$£°@#']+/gu, ' ')
    .trim();
}

/** Kinds of features: hashes begin with them. */
const kinds = { word: 1, pair: 2, title: 3, titlePair: 4, gram: 5 };
const gramLengths = [3, 4, 5];

function addWords(text: string, word: number, pair: number, add: (hashed: number) => void): void {
  let previous = -1;
  let start = 0;
  while (start < text.length) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    add(hash(text, start, end, word));
    if (previous >= 0) add(hash(text, previous, end, pair));
    previous = start;
    start = end + 1;
  }
}

/** Stretches of a few characters, with the spaces around words: they survive misread letters and compounds. */
function addGrams(text: string, add: (hashed: number) => void): void {
  const padded = ` ${text} `;
  for (const length of gramLengths) {
    for (let start = 0; start + length <= padded.length; start++) {
      const inner = padded.indexOf(' ', start + 1);
      // Not across words, as word pairs are features of their own.
      if (inner >= 0 && inner < start + length - 1) continue;
      add(hash(padded, start, start + length, kinds.gram));
    }
  }
}

/** Words, pairs of words and stretches of characters of a text, with those of its title once more as such. */
export function textFeatures(text: string, title = ''): TextFeatures {
  const body =
    text.length <= headLength + tailLength
      ? text
      : `${text.slice(0, headLength)} ${text.slice(text.length - tailLength)}`;
  const times = new Map<number, number>();
  const add = (hashed: number) => {
    const bucket = hashed & (bucketCount - 1);
    times.set(bucket, (times.get(bucket) ?? 0) + 1);
  };
  const plain = plainWords(body);
  addWords(plain, kinds.word, kinds.pair, add);
  addGrams(plain, add);
  addWords(plainWords(title), kinds.title, kinds.titlePair, add);
  return {
    buckets: Uint32Array.from(times.keys()),
    counts: Float32Array.from(times.values(), (seen) => 1 + Math.log(seen)),
  };
}

/** Features of a document that was read: its text, and its first rows as the title. */
export function featuresOf(reading: Pick<Reading, 'pages'>): TextFeatures {
  const rows = layoutOf(reading).rows.map((row) => row.map((segment) => segment.text).join(' '));
  return textFeatures(rows.join(' '), rows.slice(0, titleRows).join(' ').slice(0, 700));
}
