import * as z from 'zod';
import type { Box, Line, Page, Word } from './page.ts';

const Point = z.object({ X: z.number(), Y: z.number() });
const Geometry = z.object({
  BoundingBox: z.object({ Left: z.number(), Top: z.number(), Width: z.number(), Height: z.number() }),
  Polygon: z.array(Point).default([]),
});

/**
 * What we use of a Textract block: fractions of the page as it was given, corners from the upper left one of the
 * upright text, confidence in percent. https://docs.aws.amazon.com/textract/latest/dg/API_Block.html
 */
const Block = z.object({
  Id: z.string(),
  BlockType: z.string(),
  Text: z.string().nullish(),
  Confidence: z.number().nullish(),
  /** Left out by the synchronous API, which reads one page only. */
  Page: z.int().positive().nullish(),
  Geometry: Geometry.nullish(),
  Relationships: z.array(z.object({ Type: z.string(), Ids: z.array(z.string()) })).nullish(),
});
export type Block = z.infer<typeof Block>;

type Turns = 0 | 1 | 2 | 3;
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
  return [...linesByPage]
    .sort(([a], [b]) => a - b)
    .map(([page, lines]) => {
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
          turns,
        ),
      };
    });
}

function childrenOf(block: Block, byId: ReadonlyMap<string, Block>): Block[] {
  const ids = (block.Relationships ?? []).flatMap(({ Type, Ids }) => (Type === 'CHILD' ? Ids : []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function lineFrom(line: Block, words: readonly Block[], turns: Turns): Line {
  return {
    text: line.Text ?? words.map((word) => word.Text ?? '').join(' '),
    box: boxFrom(line, turns),
    words: words.map(
      (word): Word => ({
        text: word.Text ?? '',
        box: boxFrom(word, turns),
        confidence: Math.min(1, Math.max(0, (word.Confidence ?? 0) / 100)),
      }),
    ),
  };
}

function boxFrom({ Geometry }: Block, turns: Turns): Box {
  if (!Geometry) return { left: 0, top: 0, width: 0, height: 0 };
  const { Left: left, Top: top, Width: width, Height: height } = Geometry.BoundingBox;
  return turned({ left, top, width, height }, turns);
}

/** A rectangle after quarter turns clockwise of its page. */
function turned({ left, top, width, height }: Box, turns: Turns): Box {
  switch (turns) {
    case 0:
      return { left, top, width, height };
    case 1:
      return { left: 1 - top - height, top: left, width: height, height: width };
    case 2:
      return { left: 1 - left - width, top: 1 - top - height, width, height };
    case 3:
      return { left: top, top: 1 - left - width, width: height, height: width };
  }
}

/** Textract sorts lines as they lie; those of a page that was turned begin at the top of the upright page. */
function inOrder(lines: Line[], turns: Turns): Line[] {
  return turns === 0 ? lines : lines.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** Quarter turns clockwise that make a page upright: what the upper edges of most of its letters say. */
function turnsOf(words: readonly Block[]): Turns {
  const letters = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { Text, Geometry } of words) {
    const [from, to] = Geometry?.Polygon ?? [];
    if (!from || !to) continue;
    const right = to.X - from.X;
    const down = to.Y - from.Y;
    const turns = Math.abs(right) >= Math.abs(down) ? (right >= 0 ? 0 : 2) : down > 0 ? 3 : 1;
    letters[turns] += (Text ?? '').length;
  }
  const all: readonly Turns[] = [0, 1, 2, 3];
  return all.reduce((best, turns) => (letters[turns] > letters[best] ? turns : best));
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

function backTurns(turns: number): Turns {
  const all: readonly Turns[] = [0, 3, 2, 1];
  return all[turns] ?? 0;
}

function geometryOf(upright: Box, back: Turns): z.infer<typeof Geometry> {
  const { left, top, width, height } = turned(upright, back);
  const [right, bottom] = [left + width, top + height];
  const corners = [
    { X: left, Y: top },
    { X: right, Y: top },
    { X: right, Y: bottom },
    { X: left, Y: bottom },
  ];
  return {
    BoundingBox: { Left: left, Top: top, Width: width, Height: height },
    // The upper left corner of the upright text has gone round with the page.
    Polygon: [...corners.slice(back), ...corners.slice(0, back)],
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
