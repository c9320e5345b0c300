import { foldSpaces } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { type Evidence, evidenceOf } from './classification-evidence.ts';

/** A document as counts of hashed features; a model weights them. Order is that of first appearance. */
export interface TextFeatures {
  readonly buckets: Uint32Array;
  /** 1 + ln(times seen): what is said twenty times is not twenty times as telling. */
  readonly counts: Float32Array;
}

/** Features are hashed into so many buckets (a power of two); two that meet in one are told apart by their company. */
export const bucketCount = 1 << 17;

/**
 * Characters looked at from the beginning and from the end: long documents say what they are in both places, and are
 * no longer in between than what a model learns from.
 */
const headLength = 3_000;
const tailLength = 800;
const longestTitle = 600;

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
const kinds = { word: 1, pair: 2, title: 3, titlePair: 4, gram: 5, fact: 6 };
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

/** A fact about the whole document counts as much as a word said this often would. */
const factTimes = 50;

/**
 * Words, pairs of words and stretches of characters of a text, with those of its title once more as such, and facts
 * about the document in a word each.
 */
export function textFeatures(text: string, title = '', facts: readonly string[] = []): TextFeatures {
  const body =
    text.length <= headLength + tailLength
      ? text
      : `${text.slice(0, headLength)} ${text.slice(text.length - tailLength)}`;
  const times = new Uint16Array(bucketCount);
  const buckets: number[] = [];
  const add = (hashed: number, often = 1) => {
    const bucket = hashed & (bucketCount - 1);
    const seen = times[bucket] ?? 0;
    if (seen === 0) buckets.push(bucket);
    times[bucket] = Math.min(65_535, seen + often);
  };
  const plain = plainWords(body);
  addWords(plain, kinds.word, kinds.pair, add);
  addGrams(plain, add);
  addWords(plainWords(title), kinds.title, kinds.titlePair, add);
  for (const fact of facts) add(hash(fact, 0, fact.length, kinds.fact), factTimes);
  return {
    buckets: Uint32Array.from(buckets),
    counts: Float32Array.from(buckets, (bucket) => 1 + Math.log(times[bucket] ?? 1)),
  };
}

/** The step of a scale that a number is on, as a word. */
function step(name: string, value: number, scale: readonly number[]): string {
  return `${name}${scale.filter((limit) => value >= limit).length}`;
}

/** Features of a document by what it shows of its type. */
export function featuresOfEvidence(evidence: Evidence): TextFeatures {
  const title = evidence.titles
    .filter(({ prominence }) => prominence >= 0.8)
    .map(({ text }) => text)
    .join(' ');
  return textFeatures(evidence.text, title.slice(0, longestTitle), [
    step('amounts', evidence.amountDensity, [0.01, 0.5, 1.5, 4, 9]),
    step('line', evidence.wordsPerLine, [2.5, 3.5, 5, 7, 10]),
    evidence.aspect < 0.6 ? 'narrow' : 'wide',
  ]);
}

/** Features of a document that was read. */
export function featuresOf(reading: Reading): TextFeatures {
  return featuresOfEvidence(evidenceOf(reading));
}
