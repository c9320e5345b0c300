import { expect, test } from 'vitest';
import type { PlacedWord } from '../../shared/understanding/layout.ts';
import { doubtfulStretches } from '../../shared/understanding/recognition/doubtful-stretches.ts';

const edges = { left: 0, top: 0, right: 1_000, bottom: 40 };

function word(text: string, left: number, right: number, confidence: number): PlacedWord {
  return { text, left, right, top: 5, bottom: 35, baseline: 35, confidence };
}

function stretchesOf(...words: PlacedWord[]): [from: number, to: number, ...string[]][] {
  return doubtfulStretches({ edges, words }).map((stretch) => [
    stretch.edges.left,
    stretch.edges.right,
    ...stretch.words.map(({ text }) => text),
  ]);
}

test('a line is cut in the white around its doubtful word', () => {
  expect(
    stretchesOf(word('Prix', 100, 200, 0.95), word('uniteire', 240, 400, 0.4), word('net', 480, 560, 0.95)),
  ).toEqual([[220, 440, 'uniteire']]);
});

test('a sure word that stands near a doubtful one is read again with it, the one beside that is not', () => {
  expect(
    stretchesOf(
      word('le', 100, 140, 0.95),
      word('prix', 148, 240, 0.95),
      word('unite', 248, 400, 0.4),
      word('total', 500, 600, 0.95),
    ),
  ).toEqual([[144, 450, 'prix', 'unite']]);
});

test('white beside the last word is read too, and a line without words as a whole', () => {
  expect(stretchesOf(word('TOTAL', 100, 300, 0.95), word('12.S0', 700, 800, 0.9))).toEqual([
    [500, 1_000, '12.S0'],
  ]);
  expect(stretchesOf()).toEqual([[0, 1_000]]);
});

test('words whose boxes overlap or reach out of the line are kept together', () => {
  expect(
    stretchesOf(
      word('a', 0, 900, 0.4),
      word('b', 10, 20, 0.95),
      word('c', 950, 1_100, 0.95),
      word('d', 1_150, 1_200, 0.95),
    ),
  ).toEqual([[0, 925, 'a', 'b']]);
});
