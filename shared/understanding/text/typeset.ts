import { linesOf, type PlacedWord } from '../layout.ts';
import type { Page } from '../page.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';

/** A piece of a document that has no pages of its own. */
export type Block =
  | { kind: 'text'; text: string }
  /** One row of a table; `widths` are its columns' widths in characters, the same for all rows of the table. */
  | { kind: 'row'; cells: string[]; widths: number[] }
  | { kind: 'page-break' };

/** As in a typescript: 10 characters an inch, six lines an inch. */
const CHARACTER_WIDTH = 6;
const LINE_HEIGHT = 12;
const LETTER_HEIGHT = 8;
const MARGIN = 36;
const LINES_PER_PAGE = 64;
const MIN_COLUMNS = 87;
const MAX_COLUMNS = 250;
/** So many spaces within a line were typed to align columns: such a line is not wrapped. */
const ALIGNED = /\S {3,}\S|\t/;
const SPACES_BETWEEN_CELLS = 4;
const TAB = 8;

type Typed = { line: { text: string; column: number }[] } | 'page-break';

/**
 * Sets text and table rows on pages as a typewriter would, so that what works on printed pages (columns, tables,
 * labels beside values) works on them too. Stops at the limits on pages and characters, with a notice.
 */
export async function typeset(
  blocks: Iterable<Block>,
  context: ReadingContext,
  { firstPage = 1, linesPerPage = LINES_PER_PAGE }: { firstPage?: number; linesPerPage?: number } = {},
): Promise<Pick<Contents, 'pages' | 'notices'>> {
  const pages: Page[] = [];
  const notices: Contents['notices'] = [];
  let characters = 0;
  let rows: PlacedWord[][] = [];
  let columns = MIN_COLUMNS;
  let lineNumber = 0;
  const endPage = () => {
    const width = 2 * MARGIN + columns * CHARACTER_WIDTH;
    const height = 2 * MARGIN + Math.max(LINES_PER_PAGE, Math.min(lineNumber, linesPerPage)) * LINE_HEIGHT;
    const page = firstPage + pages.length;
    pages.push({ page, width, height, source: 'text', lines: linesOf(rows, width, height) });
    rows = [];
    columns = MIN_COLUMNS;
    lineNumber = 0;
  };
  for (const typed of typedLines(blocks)) {
    if (typed === 'page-break') {
      if (lineNumber > 0) endPage();
      continue;
    }
    if (lineNumber >= linesPerPage) {
      await context.checkpoint();
      endPage();
    }
    if (firstPage + pages.length > context.limits.pages || characters > context.limits.characters) {
      notices.push({ code: 'text_left_out', page: firstPage + pages.length - 1 });
      return { pages, notices };
    }
    const row = typed.line.map(({ text, column }) => placed(text, column, lineNumber));
    for (const word of typed.line) {
      characters += word.text.length;
      columns = Math.max(columns, Math.min(word.column + word.text.length, MAX_COLUMNS * 4));
    }
    if (row.length > 0) rows.push(row);
    lineNumber++;
  }
  if (lineNumber > 0 || pages.length === 0) endPage();
  return { pages, notices };
}

function placed(text: string, column: number, lineNumber: number): PlacedWord {
  const left = MARGIN + column * CHARACTER_WIDTH;
  const bottom = MARGIN + lineNumber * LINE_HEIGHT + LETTER_HEIGHT;
  const right = left + text.length * CHARACTER_WIDTH;
  return { text, left, top: bottom - LETTER_HEIGHT, right, bottom, baseline: bottom, confidence: 1 };
}

function* typedLines(blocks: Iterable<Block>): Generator<Typed> {
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      yield 'page-break';
    } else if (block.kind === 'text') {
      for (const paragraph of block.text.split(/\r\n|[\n\r\u2028\u2029\v]/)) {
        const [first = '', ...others] = paragraph.split('\f');
        yield* linesOfParagraph(first);
        for (const other of others) {
          yield 'page-break';
          yield* linesOfParagraph(other);
        }
      }
    } else {
      yield* linesOfRow(block.cells, block.widths);
    }
  }
}

function* linesOfParagraph(paragraph: string): Generator<Typed> {
  const aligned = ALIGNED.test(paragraph.slice(0, 1_000));
  const words = wordsOf(paragraph);
  const limit = aligned ? MAX_COLUMNS : MIN_COLUMNS;
  yield* wrapped(words, limit).map((line) => ({ line }));
}

function* linesOfRow(cells: readonly string[], widths: readonly number[]): Generator<Typed> {
  let column = 0;
  const typedCells = cells.map((cell, index) => {
    const width = widths[index] ?? 1;
    const start = column;
    column += width + SPACES_BETWEEN_CELLS;
    return cell
      .split(/\r\n|[\n\r]/)
      .flatMap((part) => wrapped(wordsOf(part), width))
      .map((line) => line.map((word) => ({ text: word.text, column: word.column + start })));
  });
  const height = Math.max(1, ...typedCells.map((lines) => lines.length));
  for (let index = 0; index < height; index++)
    yield { line: typedCells.flatMap((lines) => lines[index] ?? []) };
}

function wordsOf(text: string): { text: string; column: number }[] {
  const words: { text: string; column: number }[] = [];
  let column = 0;
  for (const [piece] of text.matchAll(/\t|[^\S\t]+|\S+/g)) {
    if (piece === '\t') {
      column = (Math.floor(column / TAB) + 1) * TAB;
    } else if (/^\s/.test(piece)) {
      column += piece.length;
    } else {
      words.push({ text: piece, column });
      column += piece.length;
    }
  }
  return words;
}

function wrapped(
  words: readonly { text: string; column: number }[],
  limit: number,
): { text: string; column: number }[][] {
  const lines: { text: string; column: number }[][] = [[]];
  let shift = 0;
  for (const word of words) {
    const end = word.column - shift + word.text.length;
    if (end > limit && lines.at(-1)?.length !== 0) {
      lines.push([]);
      shift = word.column;
    }
    lines.at(-1)?.push({ text: word.text, column: word.column - shift });
  }
  return lines;
}
