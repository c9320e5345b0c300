import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Page } from '../../shared/understanding/page.ts';
import { blocksFromPages, pagesFromBlocks } from '../../shared/understanding/textract/textract-blocks.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
/** A box inside the page, as flat as a word. */
const wordBox = fc.record({
  left: fc.double({ min: 0, max: 0.5, noNaN: true }),
  top: fc.double({ min: 0, max: 0.9, noNaN: true }),
  width: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  height: fc.double({ min: 0.001, max: 0.009, noNaN: true }),
});
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((each) => each.trim() !== '');
const line = fc
  .array(fc.record({ text, box: wordBox, confidence: fraction }), { minLength: 1, maxLength: 5 })
  .chain((words) => wordBox.map((box) => ({ text: words.map((word) => word.text).join(' '), box, words })));
const pages = fc
  .array(
    fc.record({
      lines: fc.array(line, { maxLength: 6 }),
      turns: fc.constantFrom(0, 1, 2, 3),
      width: fc.integer({ min: 1, max: 2_000 }),
      height: fc.integer({ min: 1, max: 2_000 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drafts) =>
    drafts.map(({ turns, lines, ...size }, index): Page => {
      // An empty page gives no sign of how it lies; lines of a turned page come back from the top.
      const lies = lines.length === 0 ? 0 : turns;
      const below = lines.map((each, row) => ({ ...each, box: { ...each.box, top: row / 10 } }));
      return {
        page: index + 1,
        ...size,
        source: 'textract',
        ...(lies === 0 ? {} : { turns: lies }),
        lines: below,
      };
    }),
  );

/** Numbers may differ in the last digits: a turn is a subtraction from one. */
function rounded(page: Page) {
  const round = (value: number) => Math.round(value * 1e9) / 1e9 + 0;
  const roundBox = ({ left, top, width, height }: Box) => [left, top, width, height].map(round);
  return {
    ...page,
    lines: page.lines.map((each) => ({
      text: each.text,
      box: roundBox(each.box),
      words: each.words.map((word) => ({
        text: word.text,
        box: roundBox(word.box),
        confidence: round(word.confidence),
      })),
    })),
  };
}

/** Sizes before the turn, which is how Textract was shown the page. */
function asGiven(page: Page | undefined) {
  if (!page) throw new Error('no such page');
  const { width, height, turns } = page;
  return turns === 1 || turns === 3 ? { width: height, height: width } : { width, height };
}

describe('Textract blocks', () => {
  test('go back and forth to pages without loss, upright or turned', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const back = pagesFromBlocks(blocksFromPages(given), (page) => asGiven(given[page - 1]));
        expect(back.map(rounded)).toEqual(given.map(rounded));
      }),
    );
  });

  /** As the synchronous API answers: no page number, relationships by id, percent. */
  const word = (id: string, Text: string, left: number) => ({
    BlockType: 'WORD',
    Id: id,
    Text,
    Confidence: 98.5,
    TextType: 'PRINTED',
    Geometry: {
      BoundingBox: { Left: left, Top: 0.1, Width: 0.1, Height: 0.02 },
      Polygon: [
        { X: left, Y: 0.1 },
        { X: left + 0.1, Y: 0.1 },
        { X: left + 0.1, Y: 0.12 },
        { X: left, Y: 0.12 },
      ],
    },
  });
  const answer = [
    { BlockType: 'PAGE', Id: 'p', Relationships: [{ Type: 'CHILD', Ids: ['l', 'table'] }] },
    {
      BlockType: 'LINE',
      Id: 'l',
      Text: 'Total TTC',
      Confidence: 99,
      Geometry: { BoundingBox: { Left: 0.2, Top: 0.1, Width: 0.3, Height: 0.02 }, Polygon: [] },
      Relationships: [{ Type: 'CHILD', Ids: ['w1', 'w2', 'nowhere'] }],
    },
    word('w1', 'Total', 0.2),
    word('w2', 'TTC', 0.4),
    { BlockType: 'TABLE', Id: 'table', EntityTypes: ['STRUCTURED_TABLE'] },
  ];

  test('of the synchronous API become one page with its lines and words', () => {
    expect(pagesFromBlocks(answer, () => ({ width: 600, height: 800 }))).toEqual([
      {
        page: 1,
        width: 600,
        height: 800,
        source: 'textract',
        lines: [
          {
            text: 'Total TTC',
            box: { left: 0.2, top: 0.1, width: 0.3, height: 0.02 },
            words: [
              { text: 'Total', box: { left: 0.2, top: 0.1, width: 0.1, height: 0.02 }, confidence: 0.985 },
              { text: 'TTC', box: { left: 0.4, top: 0.1, width: 0.1, height: 0.02 }, confidence: 0.985 },
            ],
          },
        ],
      },
    ]);
  });

  test('keep a page without a word, and take no other shape', () => {
    const [page] = pagesFromBlocks([{ BlockType: 'PAGE', Id: 'p', Page: 3 }]);
    expect(page).toMatchObject({ page: 3, lines: [] });
    expect(pagesFromBlocks([])).toEqual([]);
    expect(() => pagesFromBlocks([{ BlockType: 'LINE' }])).toThrow();
  });
});
