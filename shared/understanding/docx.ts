import { unpackParts } from './office-archive.ts';
import { decodeText } from './plain-text.ts';
import { UnreadableDocument } from './reading.ts';
import type { Contents, ReadingContext } from './reading-context.ts';
import { type Block, typeset } from './typeset.ts';
import { attribute, scanXml } from './xml-scanner.ts';

const PARTS = /^word\/(?:document\d*|header\d+|footer\d+|footnotes)\.xml$/;
const MAX_TABLE_DEPTH = 8;
const MAX_COLUMNS = 60;
const TABLE_WIDTH = 100;

/**
 * Reads a Word file (ECMA-376 part 1, WordprocessingML): headers, the text with its tables, footnotes, footers.
 * Its pages are set by us, for a Word file has none. Throws UnreadableDocument `broken` or `too_large`.
 */
export async function readDocx(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const parts = unpackParts(bytes, (name) => PARTS.test(name), context.limits.unpackedBytes);
  const named = (pattern: RegExp) =>
    [...parts].filter(([name]) => pattern.test(name)).map(([, content]) => blocksOf(decodeText(content)));
  const documents = named(/document/);
  if (documents.length === 0) throw new UnreadableDocument('broken', 'the Word file has no document part');
  const margins = (pattern: RegExp) => distinct(named(pattern));
  const blocks = [...margins(/header/), ...documents, ...margins(/footnotes/), ...margins(/footer/)].flat();
  const { pages, notices } = await typeset(blocks, context);
  return { format: 'docx', pages, pageCount: pages.length, einvoice: null, notices };
}

/** Headers for first, odd and even pages are often the same. */
function distinct(lists: Block[][]): Block[][] {
  return [...new Map(lists.map((blocks) => [JSON.stringify(blocks), blocks])).values()];
}

type OpenTable = { rows: string[][]; cell: string; span: number };

/** Paragraphs and tables in order; a table within a cell becomes lines of that cell. */
function blocksOf(xml: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let paragraph = '';
  let inText = false;
  let skipped = 0;
  let ignoredTables = 0;
  const put = (text: string) => {
    const table = tables.at(-1);
    if (table === undefined) blocks.push({ kind: 'text', text });
    else table.cell += table.cell === '' ? text : `\n${text}`;
  };
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      if (inText && skipped === 0) paragraph += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    switch (event.name) {
      case 't':
        inText = opens;
        break;
      case 'Fallback': // the same content again, for old readers
        skipped = Math.max(0, skipped + (opens ? 1 : -1));
        break;
      case 'tab':
        // `w:tab` is also the setting of a tab stop, which has a position.
        if (opens && attribute(event.attributes, 'pos') === undefined) paragraph += '\t';
        break;
      case 'br':
        if (!opens) break;
        if (attribute(event.attributes, 'type') === 'page' && tables.length === 0) paragraph += '\f';
        else paragraph += '\n';
        break;
      case 'noBreakHyphen':
        if (opens) paragraph += '-';
        break;
      case 'p':
        // A paragraph within a paragraph is a text box anchored in it.
        if (!opens || paragraph !== '') put(paragraph);
        paragraph = '';
        break;
      case 'tbl':
        if (opens && tables.length >= MAX_TABLE_DEPTH) ignoredTables++;
        else if (opens) tables.push({ rows: [], cell: '', span: 1 });
        else if (ignoredTables > 0) ignoredTables--;
        else closeTable(tables.pop(), blocks, tables.at(-1));
        break;
      case 'tr':
        if (opens && ignoredTables === 0) tables.at(-1)?.rows.push([]);
        break;
      case 'tc': {
        const table = tables.at(-1);
        if (table === undefined || ignoredTables > 0) break;
        if (!opens) {
          const row = table.rows.at(-1);
          if (row !== undefined && row.length + table.span <= MAX_COLUMNS)
            row.push(table.cell, ...Array.from({ length: table.span - 1 }, () => ''));
        }
        table.cell = '';
        table.span = 1;
        break;
      }
      case 'gridSpan': {
        const table = tables.at(-1);
        const span = opens ? Number(attribute(event.attributes, 'val')) : 1;
        if (opens && table !== undefined && span >= 1 && span <= MAX_COLUMNS) table.span = Math.floor(span);
        break;
      }
    }
  }
  if (paragraph !== '') put(paragraph);
  while (tables.length > 0) closeTable(tables.pop(), blocks, tables.at(-1));
  return blocks;
}

function closeTable(table: OpenTable | undefined, blocks: Block[], outer: OpenTable | undefined): void {
  if (table === undefined) return;
  if (outer !== undefined) {
    const text = table.rows.map((row) => row.join('    ')).join('\n');
    outer.cell += outer.cell === '' ? text : `\n${text}`;
    return;
  }
  const widths = columnWidths(table.rows, TABLE_WIDTH);
  for (const cells of table.rows) blocks.push({ kind: 'row', cells, widths });
}

/** Columns as wide as their longest line; when that is too wide together, the wide ones share what is left. */
export function columnWidths(rows: readonly (readonly string[])[], available: number): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const longest = Math.max(
        1,
        ...cell
          .slice(0, 2_000)
          .split('\n')
          .map((line) => line.length),
      );
      widths[index] = Math.max(widths[index] ?? 1, longest);
    }
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= available) return widths;
  const fair = available / widths.length;
  const narrow = widths.filter((width) => width <= fair).reduce((sum, width) => sum + width, 0);
  const wide = total - narrow;
  return widths.map((width) =>
    width <= fair ? width : Math.max(10, Math.floor((width * (available - narrow)) / wide)),
  );
}
