import * as z from 'zod';
import type { Box, Line, Page, Word } from '../page.ts';
import { backTurns, boxOfGeometry, Geometry, geometryOf, type Turns, turnsOf } from './textract-geometry.ts';

/**
 * What we use of a Textract block: fractions of the page as it was given, corners from the upper left one of the
 * upright text, confidence in percent. https://docs.aws.amazon.com/textract/latest/dg/API_Block.html
 */
export const Block = z.object({
  Id: z.string(),
  BlockType: z.string(),
  Text: z.string().nullish(),
  Confidence: z.number().nullish(),
  /** Left out by the synchronous API, which reads one page only. */
  Page: z.int().positive().nullish(),
  Geometry: Geometry.nullish(),
  /** Of a cell, from 1. */
  RowIndex: z.int().positive().nullish(),
  ColumnIndex: z.int().positive().nullish(),
  RowSpan: z.int().positive().nullish(),
  ColumnSpan: z.int().positive().nullish(),
  /** `KEY` or `VALUE` of a pair; `COLUMN_HEADER` and the like of a cell. */
  EntityTypes: z.array(z.string()).nullish(),
  /** Of a box to tick. */
  SelectionStatus: z.string().nullish(),
  Relationships: z.array(z.object({ Type: z.string(), Ids: z.array(z.string()) })).nullish(),
});
export type Block = z.infer<typeof Block>;

type Size = Pick<Page, 'width' | 'height'>;

const a4: Size = { width: 595, height: 842 };

/**
 * Pages from the blocks of Textract's text detection or analysis, by page number; lines stay in Textract's order
 * unless the page had to be turned. Textract knows no sizes: `sizeOf` tells that of a page as it was given to Textract.
 * Throws a `ZodError` for what are no blocks.
 */
export function pagesFromBlocks(
  blocks: readonly unknown[],
  sizeOf: (page: number) => Size = () => a4,
): Page[] {
  const known = z.array(Block).parse(blocks);
  const byId = new Map(known.map((block) => [block.Id, block]));
  const linesByPage = new Map<number, Block[]>();
  for (const block of known) {
    if (block.BlockType !== 'PAGE' && block.BlockType !== 'LINE') continue;
    const lines = linesByPage.get(block.Page ?? 1) ?? [];
    linesByPage.set(block.Page ?? 1, lines);
    if (block.BlockType === 'LINE') lines.push(block);
  }
  const places = readingOrder(known, byId);
  const placeOf = ({ Id }: Block) => places.get(Id) ?? Number.MAX_SAFE_INTEGER;
  return [...linesByPage]
    .sort(([a], [b]) => a - b)
    .map(([page, unordered]) => {
      const lines = places.size === 0 ? unordered : unordered.toSorted((a, b) => placeOf(a) - placeOf(b));
      const wordsOf = (line: Block) => childrenOf(line, byId).filter((child) => child.BlockType === 'WORD');
      const turns = turnsOf(lines.flatMap(wordsOf));
      const { width, height } = sizeOf(page);
      const isLying = turns === 1 || turns === 3;
      return {
        page,
        width: isLying ? height : width,
        height: isLying ? width : height,
        source: 'textract',
        ...(turns === 0 ? {} : { turns }),
        lines: inOrder(
          lines.map((line) => lineFrom(line, wordsOf(line), turns)),
          places.size === 0 ? turns : 0,
        ),
      };
    });
}

/** Where lines stand in the reading order that Textract's layout tells: its blocks come in that order, lists with items. */
function readingOrder(known: readonly Block[], byId: ReadonlyMap<string, Block>): Map<string, number> {
  const places = new Map<string, number>();
  const visit = (block: Block, depth: number) => {
    if (block.BlockType === 'LINE') {
      if (!places.has(block.Id)) places.set(block.Id, places.size);
    } else if (depth < 3) {
      for (const child of childrenOf(block, byId)) visit(child, depth + 1);
    }
  };
  for (const block of known) if (block.BlockType.startsWith('LAYOUT_')) visit(block, 0);
  return places;
}

/** The blocks that a block consists of, in order. */
export function childrenOf(block: Block, byId: ReadonlyMap<string, Block>): Block[] {
  const ids = (block.Relationships ?? []).flatMap(({ Type, Ids }) => (Type === 'CHILD' ? Ids : []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function lineFrom(line: Block, words: readonly Block[], turns: Turns): Line {
  return {
    text: line.Text ?? words.map((word) => word.Text ?? '').join(' '),
    box: boxOfGeometry(line.Geometry, turns),
    words: words.map(
      (word): Word => ({
        text: word.Text ?? '',
        box: boxOfGeometry(word.Geometry, turns),
        confidence: Math.min(1, Math.max(0, (word.Confidence ?? 0) / 100)),
      }),
    ),
  };
}

/** Textract sorts lines as they lie, unless its layout orders them; those of a page that was turned begin at its top. */
function inOrder(lines: Line[], turns: Turns): Line[] {
  return turns === 0 ? lines : lines.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** The blocks that Textract's text detection gives for these pages: a PAGE, its LINEs, and their WORDs. */
export function blocksFromPages(pages: readonly Page[]): Block[] {
  return pages.flatMap(({ page, turns = 0, lines }) => {
    const back = backTurns(turns);
    const block = (
      id: string,
      BlockType: string,
      box: Box,
      children: readonly string[],
      read?: { text: string; confidence: number },
    ): Block => ({
      Id: `page-${page}${id}`,
      BlockType,
      Page: page,
      Geometry: geometryOf(box, back),
      ...(read === undefined ? {} : { Text: read.text, Confidence: read.confidence * 100 }),
      ...(children.length === 0
        ? {}
        : { Relationships: [{ Type: 'CHILD', Ids: children.map((child) => `page-${page}${child}`) }] }),
    });
    const lineId = (line: number) => `-line-${line}`;
    const wordId = (line: number, word: number) => `-line-${line}-word-${word}`;
    return [
      block(
        '',
        'PAGE',
        { left: 0, top: 0, width: 1, height: 1 },
        lines.map((_, line) => lineId(line)),
      ),
      ...lines.flatMap(({ text, box, words }, line) => [
        block(
          lineId(line),
          'LINE',
          box,
          words.map((_, word) => wordId(line, word)),
          { text, confidence: mean(words.map((word) => word.confidence)) },
        ),
        ...words.map((word, index) => block(wordId(line, index), 'WORD', word.box, [], word)),
      ]),
    ];
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
