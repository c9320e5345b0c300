import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrate,
  decode,
  type Example,
  encode,
  predict,
  train,
} from '../../shared/understanding/classification/linear-model.ts';
import {
  bucketCount,
  featuresOf,
  textFeatures,
} from '../../shared/understanding/classification/text-features.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const fruits = ['apple pear plum', 'plum cherry', 'a pear and an apple', 'cherry apple', 'ripe plum'];
const tools = ['hammer saw', 'saw and drill', 'drill hammer plane', 'a plane', 'hammer drill'];
const example = (label: string) => (text: string) => ({ label, features: textFeatures(text) });
const examples: Example[] = [...fruits.map(example('fruit')), ...tools.map(example('tool'))];
const model = train(examples);

describe('features of a text', () => {
  it('are the same whatever its accents, case, spaces and figures', () => {
    expect(textFeatures('Échéance  le 12/03/2024')).toEqual(textFeatures('echeance le 30/11/2025'));
  });

  it('tell a title from the same words in the text', () => {
    expect(textFeatures('devis facture', 'devis')).not.toEqual(textFeatures('devis facture', 'facture'));
  });

  it('of a document take its first rows as the title', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `row ${'abcdefghijklmnopqrstuvwxyzabcd'.charAt(row)}`,
    );
    const reading = await readingOf(['DEVIS', ...rows].join('\n'));
    const moved = await readingOf([...rows, 'DEVIS'].join('\n'));
    expect(featuresOf(reading).buckets).not.toEqual(featuresOf(moved).buckets);
  });

  it('stay within the buckets for any text, and few for a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { buckets, counts } = textFeatures(text, text);
        expect(buckets.every((bucket) => bucket < bucketCount)).toBe(true);
        expect(new Set(buckets).size).toBe(buckets.length);
        expect(counts.every((count) => count >= 1)).toBe(true);
      }),
    );
    expect(textFeatures('word '.repeat(100_000)).buckets.length).toBeLessThan(50);
  });
});

describe('a linear model', () => {
  it('tells labels of texts it has not seen', () => {
    expect(predict(model, textFeatures('pear and cherry'))[0]?.label).toBe('fruit');
    expect(predict(model, textFeatures('a drill and a saw'))[0]?.label).toBe('tool');
  });

  it('recognizes words with a misread letter by their other letters', () => {
    expect(predict(model, textFeatures('hammcr'))[0]?.label).toBe('tool');
  });

  it('gives probabilities that add up to one, for anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sum = predict(model, textFeatures(text)).reduce((total, each) => total + each.probability, 0);
        expect(sum).toBeCloseTo(1, 6);
      }),
    );
  });

  it('is the same for the same examples, and cannot be made of none', () => {
    expect(encode(train(examples))).toEqual(encode(model));
    expect(() => train([])).toThrow('Nothing to learn from');
  });

  it('is less sure once held-out examples showed it wrong', () => {
    const mistaken = [...examples, ...tools.slice(0, 3).map(example('fruit'))];
    const wise = calibrate(model, mistaken);
    const best = (each: typeof model) => predict(each, textFeatures('hammer drill'))[0]?.probability ?? 0;
    expect(best(wise)).toBeLessThan(best(calibrate(model, examples)));
  });

  it('predicts nearly the same after it was written and read', () => {
    const read = decode(encode(model));
    for (const { features } of examples) {
      for (const { label, probability } of predict(model, features)) {
        const again = predict(read, features).find((each) => each.label === label);
        expect(again?.probability).toBeCloseTo(probability, 1);
      }
    }
  });

  it('is not read from bytes that are cut short or something else', () => {
    const bytes = encode(model);
    expect(() => decode(bytes.subarray(0, bytes.length - 1))).toThrow('Not a model');
    expect(() => decode(bytes.subarray(0, 5))).toThrow('Not a model');
    expect(() => decode(new TextEncoder().encode('{"labels": []}'))).toThrow('Not a model');
  });
});
