import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { decodeText } from '../text/plain-text.ts';
import { attribute, scanXml } from '../text/xml-scanner.ts';
import { unpackParts } from './office-archive.ts';
import { MAX_CELLS, MAX_SHEET_COLUMNS, type Sheet, sheetPages } from './sheet-pages.ts';
import { type NumberFormat, shownNumber } from './xlsx-numbers.ts';

const PARTS =
  /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

type Workbook = {
  sheets: { name: string; path: string; hidden: boolean }[];
  strings: string[];
  formats: NumberFormat[];
  dateSystem1904: boolean;
};

/**
 * Reads an Excel workbook (ECMA-376 part 1, SpreadsheetML): every visible sheet starts a page, cells of visible rows and
 * columns stand in their columns, numbers as their format shows them. Throws UnreadableDocument `broken` or `too_large`.
 */
export async function readXlsx(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const parts = unpackParts(bytes, (name) => PARTS.test(name), context.limits.unpackedBytes);
  const text = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? '' : decodeText(part);
  };
  const workbook = workbookOf(text);
  if (workbook.sheets.length === 0) throw new UnreadableDocument('no_pages', 'the workbook has no sheets');
  const { pages, notices, sheets } = await sheetPages(shownSheets(workbook, text), context);
  return { format: 'xlsx', pages, pageCount: pages.length, einvoice: null, notices, sheets };
}

function* shownSheets(workbook: Workbook, text: (name: string) => string): Generator<Sheet> {
  let cellsLeft = MAX_CELLS;
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) continue;
    const { rows, cellCount, unknownResults } = rowsOfSheet(text(sheet.path), workbook, cellsLeft);
    cellsLeft -= cellCount;
    yield { name: sheet.name, rows, cut: cellsLeft <= 0, unknownResults };
  }
}

function workbookOf(text: (name: string) => string): Workbook {
  const targets = new Map<string, string>();
  for (const event of scanXml(text('xl/_rels/workbook.xml.rels'))) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const target = attribute(event.attributes, 'Target') ?? '';
    targets.set(
      attribute(event.attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    );
  }
  const sheets: Workbook['sheets'] = [];
  let dateSystem1904 = false;
  for (const event of scanXml(text('xl/workbook.xml'))) {
    if (event.kind !== 'open') continue;
    if (event.name === 'workbookPr') dateSystem1904 = isTrue(attribute(event.attributes, 'date1904'));
    if (event.name !== 'sheet') continue;
    const path = targets.get(attribute(event.attributes, 'id') ?? '');
    const state = attribute(event.attributes, 'state') ?? 'visible';
    const name = attribute(event.attributes, 'name') ?? '';
    if (path !== undefined) sheets.push({ name, path, hidden: state !== 'visible' });
  }
  return {
    sheets,
    strings: sharedStrings(text('xl/sharedStrings.xml')),
    formats: cellFormats(text('xl/styles.xml')),
    dateSystem1904,
  };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let string = '';
  let inText = false;
  let phonetic = false;
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      if (inText && !phonetic) string += event.text;
    } else if (event.name === 't') {
      inText = event.kind === 'open';
    } else if (event.name === 'rPh') {
      phonetic = event.kind === 'open';
    } else if (event.name === 'si') {
      if (event.kind === 'close') strings.push(string);
      string = '';
    }
  }
  return strings;
}

/** The number format of each cell style, by the style's index. */
function cellFormats(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') continue;
    if (event.name === 'cellXfs') inCellFormats = event.kind === 'open';
    if (event.kind !== 'open') continue;
    if (event.name === 'numFmt')
      codes.set(
        Number(attribute(event.attributes, 'numFmtId')),
        attribute(event.attributes, 'formatCode') ?? '',
      );
    if (event.name === 'xf' && inCellFormats) {
      const id = Number(attribute(event.attributes, 'numFmtId') ?? 0);
      formats.push({ id, code: codes.get(id) });
    }
  }
  return formats;
}

/** Rows that say something to who looks at the sheet; empty rows between them are left out, empty cells stay. */
function rowsOfSheet(
  xml: string,
  workbook: Workbook,
  maxCells: number,
): { rows: string[][]; cellCount: number; unknownResults: boolean } {
  const rows: string[][] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  const isHidden = (column: number) =>
    hiddenColumns.some(({ first, last }) => column >= first && column <= last);
  let inHiddenRow = false;
  let unknownResults = false;
  let row: string[] = [];
  let cell: { column: number; type: string; style: number } | undefined;
  let isCalculated = false;
  let value = '';
  let inValue = false;
  let cellCount = 0;
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') {
      if (inValue) value += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    if (event.name === 'v' || event.name === 't') {
      inValue = opens;
    } else if (event.name === 'col' && event.kind === 'open') {
      const [first, last] = ['min', 'max'].map((name) => Number(attribute(event.attributes, name)) - 1);
      if (isTrue(attribute(event.attributes, 'hidden')) && first !== undefined && last !== undefined)
        hiddenColumns.push({ first, last });
    } else if (event.name === 'row') {
      if (event.kind === 'open') inHiddenRow = isTrue(attribute(event.attributes, 'hidden'));
      else if (row.length > 0 && !inHiddenRow) rows.push(Array.from(row, (text) => text ?? ''));
      row = [];
    } else if (event.name === 'f') {
      isCalculated = true;
    } else if (event.name === 'c' && event.kind === 'open') {
      cell = {
        column: columnIndex(attribute(event.attributes, 'r')) ?? row.length,
        type: attribute(event.attributes, 't') ?? 'n',
        style: Number(attribute(event.attributes, 's') ?? 0),
      };
      value = '';
      isCalculated = false;
    } else if (event.name === 'c' && cell !== undefined) {
      if (++cellCount > maxCells) break;
      if (cell.column < MAX_SHEET_COLUMNS && !isHidden(cell.column)) {
        row[cell.column] = shownCell(value, cell, workbook);
        // A text that is empty is a result.
        if (isCalculated && value === '' && cell.type === 'n' && !inHiddenRow) unknownResults = true;
      }
      cell = undefined;
    }
  }
  return { rows, cellCount, unknownResults };
}

/** 0 for A1, 27 for AB7. */
function columnIndex(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownCell(value: string, cell: { type: string; style: number }, workbook: Workbook): string {
  switch (cell.type) {
    case 's':
      return (workbook.strings[Number(value)] ?? '').trim();
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return shownNumber(
        value,
        workbook.formats[cell.style] ?? { id: 0, code: undefined },
        workbook.dateSystem1904,
      );
    default:
      return value.trim();
  }
}
