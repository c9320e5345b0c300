import type { Contents, ReadingContext } from '../reading-context.ts';
import { attribute, scanXml } from '../text/xml-scanner.ts';
import { odfParts } from './odf.ts';
import { MAX_CELLS, MAX_SHEET_COLUMNS, type Sheet, sheetPages } from './sheet-pages.ts';

/** A row that says something and is repeated more often than this is a filled column, not data. */
const MAX_REPEATED_ROWS = 100;

/**
 * Reads an OpenDocument spreadsheet (OASIS ODF 1.3): visible rows and columns of visible sheets, cells as
 * the file says they are shown. Throws
 * UnreadableDocument `broken`, `encrypted` or `too_large`.
 */
export async function readOds(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const { content } = odfParts(bytes, context.limits.unpackedBytes);
  const { pages, notices, sheets } = await sheetPages(sheetsOf(content), context);
  return { format: 'ods', pages, pageCount: pages.length, einvoice: null, notices, sheets };
}

type Cell = { columns: number; text: string };

function* sheetsOf(xml: string): Generator<Sheet> {
  const hiddenStyles = new Set<string>();
  let style = '';
  let sheet: { name: string; rows: string[][]; hidden: boolean } | undefined;
  let row: string[] = [];
  let repeatedRows = 1;
  let cell: Cell | undefined;
  let paragraphs = 0;
  let depth = 0;
  let inAnnotation = false;
  let cellsLeft = MAX_CELLS;
  let inHiddenRow = false;
  let columnCount = 0;
  const hiddenColumns = new Set<number>();
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      if (cell !== undefined && paragraphs > 0 && !inAnnotation) cell.text += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    const value = (name: string) => (opens ? attribute(event.attributes, name) : undefined);
    switch (event.name) {
      case 'style':
        style = value('name') ?? style;
        break;
      case 'table-properties':
        if (value('display') === 'false') hiddenStyles.add(style);
        break;
      case 'table':
        depth += opens ? 1 : -1;
        if (opens && depth === 1) {
          const hidden = hiddenStyles.has(value('style-name') ?? '');
          columnCount = 0;
          hiddenColumns.clear();
          sheet = { name: value('name') ?? '', rows: [], hidden };
        } else if (!opens && sheet !== undefined && depth === 0) {
          if (!sheet.hidden) yield { name: sheet.name, rows: sheet.rows, cut: cellsLeft <= 0 };
          sheet = undefined;
        }
        break;
      case 'table-column':
        if (opens && depth === 1) {
          const last = Math.min(columnCount + times(value('number-columns-repeated')), MAX_SHEET_COLUMNS);
          const isHidden = isNotShown(value('visibility'));
          for (; columnCount < last; columnCount++) if (isHidden) hiddenColumns.add(columnCount);
        }
        break;
      case 'table-row':
        if (opens) {
          row = [];
          repeatedRows = times(value('number-rows-repeated'));
          inHiddenRow = isNotShown(value('visibility'));
        } else if (row.some((text) => text !== '') && !inHiddenRow) {
          const repeated = repeatedRows > MAX_REPEATED_ROWS ? 1 : repeatedRows;
          cellsLeft -= row.length * repeated;
          const shown = row.map((text, column) => (hiddenColumns.has(column) ? '' : text));
          if (cellsLeft > 0) for (let index = 0; index < repeated; index++) sheet?.rows.push(shown);
        }
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (opens) {
          cell = { columns: times(value('number-columns-repeated')), text: '' };
          paragraphs = 0;
        } else if (cell !== undefined) {
          const columns = Math.min(cell.columns, MAX_SHEET_COLUMNS - row.length);
          for (let index = 0; index < columns; index++) row.push(cell.text.trim());
          cell = undefined;
        }
        break;
      case 'p':
        if (opens && cell !== undefined && cell.text !== '' && !inAnnotation) cell.text += '\n';
        paragraphs += opens ? 1 : -1;
        break;
      case 's':
        if (opens && cell !== undefined) cell.text += ' ';
        break;
      case 'annotation':
        inAnnotation = opens;
        break;
    }
  }
}

/** Of a row or column: folded away, or left out by a filter (ODF 1.3 part 3, 19.749). */
function isNotShown(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}

function times(repeated: string | undefined): number {
  const count = Number(repeated ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
