import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { MAX_CELLS, MAX_SHEET_COLUMNS, type Sheet, sheetPages } from './sheet-pages.ts';
import { type BiffRecord, type BiffVersion, readStrings, recordsFrom, shortString } from './xls-records.ts';
import { type NumberFormat, shownNumber } from './xlsx-numbers.ts';

/** Types of records ([MS-XLS] §2.3). */
const FORMULA = 0x0006;
const EOF = 0x000a;
const DATE_MODE = 0x0022;
const FILE_PASS = 0x002f;
const COLUMNS = 0x007d;
const BOUND_SHEET = 0x0085;
const MUL_RK = 0x00bd;
const RICH_STRING = 0x00d6;
const XF = 0x00e0;
const SST = 0x00fc;
const LABEL_SST = 0x00fd;
const NUMBER = 0x0203;
const LABEL = 0x0204;
const BOOL_ERR = 0x0205;
const STRING = 0x0207;
const ROW = 0x0208;
const RK = 0x027e;
const FORMAT = 0x041e;
const BOF = 0x0809;

type Workbook = {
  version: BiffVersion;
  sheets: { name: string; position: number; shown: boolean }[];
  strings: string[];
  codes: Map<number, string>;
  /** The id of the number format of each cell style. */
  formats: number[];
  dateSystem1904: boolean;
};

/**
 * Reads the workbook stream of an Excel file of before 2007 (BIFF 5 to 8): visible rows and columns of visible sheets,
 * numbers as their format shows them. Throws UnreadableDocument `broken`, `encrypted` or `no_pages`.
 */
export async function readXls(stream: Buffer, context: ReadingContext): Promise<Contents> {
  const workbook = unlessCut(() => globalsOf(stream));
  const { pages, notices, sheets } = await sheetPages(shownSheets(stream, workbook), context);
  return { format: 'xls', pages, pageCount: pages.length, einvoice: null, notices, sheets };
}

/** Reading beyond the end of a record is a RangeError: the file is cut or forged. */
function unlessCut<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableDocument('broken', 'the workbook is cut or damaged');
    throw error;
  }
}

function globalsOf(stream: Buffer): Workbook {
  const workbook: Workbook = {
    version: 8,
    sheets: [],
    strings: [],
    codes: new Map(),
    formats: [],
    dateSystem1904: false,
  };
  for (const record of recordsFrom(stream, 0)) {
    const { type, data } = record;
    if (type === EOF) break;
    if (type === BOF) workbook.version = data.readUInt16LE(0) >= 0x0600 ? 8 : 5;
    else if (type === FILE_PASS) throw new UnreadableDocument('encrypted', 'the workbook needs a password');
    else if (type === DATE_MODE) workbook.dateSystem1904 = data.readUInt16LE(0) === 1;
    else if (type === XF) workbook.formats.push(data.readUInt16LE(2));
    else if (type === SST) workbook.strings = readStrings(record);
    else if (type === FORMAT)
      workbook.codes.set(
        data.readUInt16LE(0),
        shortString(data, 2, workbook.version === 8 ? 2 : 1, workbook.version),
      );
    else if (type === BOUND_SHEET && data.readUInt8(5) === 0)
      workbook.sheets.push({
        name: shortString(data, 6, 1, workbook.version),
        position: data.readUInt32LE(0),
        shown: (data.readUInt8(4) & 3) === 0,
      });
  }
  if (workbook.sheets.length === 0) throw new UnreadableDocument('no_pages', 'the workbook has no sheets');
  return workbook;
}

function* shownSheets(stream: Buffer, workbook: Workbook): Generator<Sheet> {
  let cellsLeft = MAX_CELLS;
  for (const { name, position, shown } of workbook.sheets) {
    if (!shown) continue;
    const { rows, cellCount } = unlessCut(() => rowsOf(stream, position, workbook, cellsLeft));
    cellsLeft -= cellCount;
    yield { name, rows, cut: cellsLeft <= 0 };
  }
}

function rowsOf(
  stream: Buffer,
  position: number,
  workbook: Workbook,
  maxCells: number,
): { rows: string[][]; cellCount: number } {
  const rows = new Map<number, string[]>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let cellCount = 0;
  let depth = 0;
  /** Where the text of a formula belongs: it comes in a record of its own. */
  let awaiting: { row: number; column: number } | undefined;
  const put = (row: number, column: number, text: string) => {
    cellCount++;
    if (column >= MAX_SHEET_COLUMNS || text === '') return;
    if (hiddenRows.has(row) || hiddenColumns.has(column)) return;
    const cells = rows.get(row) ?? [];
    cells[column] = text;
    rows.set(row, cells);
  };
  for (const record of recordsFrom(stream, position)) {
    if (record.type === BOF) depth++;
    if (record.type === EOF && --depth <= 0) break;
    if (depth !== 1) continue; // a chart within the sheet
    if (cellCount >= maxCells) break;
    noteHidden(record, hiddenRows, hiddenColumns);
    awaiting = readCell(record, workbook, awaiting, put);
  }
  return {
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([, cells]) => Array.from(cells, (text) => text ?? '')),
    cellCount,
  };
}

/** Rows and columns are described before their cells ([MS-XLS] §2.4.53, §2.4.221). */
function noteHidden({ type, data }: BiffRecord, rows: Set<number>, columns: Set<number>): void {
  if (type === ROW && data.length >= 14 && (data.readUInt8(12) & 0x20) !== 0) rows.add(data.readUInt16LE(0));
  if (type !== COLUMNS || data.length < 10 || (data.readUInt8(8) & 1) === 0) return;
  const last = Math.min(data.readUInt16LE(2), MAX_SHEET_COLUMNS);
  for (let column = data.readUInt16LE(0); column <= last; column++) columns.add(column);
}

function readCell(
  { type, data }: BiffRecord,
  workbook: Workbook,
  awaiting: { row: number; column: number } | undefined,
  put: (row: number, column: number, text: string) => void,
): { row: number; column: number } | undefined {
  const { version } = workbook;
  if (type === STRING) {
    if (awaiting !== undefined) put(awaiting.row, awaiting.column, shortString(data, 0, 2, version));
    return undefined;
  }
  if (![FORMULA, MUL_RK, RICH_STRING, LABEL_SST, NUMBER, LABEL, BOOL_ERR, RK].includes(type)) return awaiting;
  const [row, column] = [data.readUInt16LE(0), data.readUInt16LE(2)];
  const number = (value: number, style: number) => shown(value, style, workbook);
  switch (type) {
    case LABEL_SST:
      put(row, column, (workbook.strings[data.readUInt32LE(6)] ?? '').trim());
      break;
    case LABEL:
    case RICH_STRING:
      put(row, column, shortString(data, 6, 2, version).trim());
      break;
    case NUMBER:
      put(row, column, number(data.readDoubleLE(6), data.readUInt16LE(4)));
      break;
    case RK:
      put(row, column, number(rkNumber(data.readUInt32LE(6)), data.readUInt16LE(4)));
      break;
    case MUL_RK:
      for (let at = 4, index = column; at + 6 <= data.length - 2; at += 6, index++)
        put(row, index, number(rkNumber(data.readUInt32LE(at + 2)), data.readUInt16LE(at)));
      break;
    case BOOL_ERR:
      if (data.readUInt8(7) === 0) put(row, column, data.readUInt8(6) === 1 ? 'TRUE' : 'FALSE');
      break;
    case FORMULA:
      if (data.readUInt16LE(12) !== 0xffff)
        put(row, column, number(data.readDoubleLE(6), data.readUInt16LE(4)));
      else if (data.readUInt8(6) === 0) return { row, column };
      else if (data.readUInt8(6) === 1) put(row, column, data.readUInt8(8) === 1 ? 'TRUE' : 'FALSE');
  }
  return undefined;
}

function shown(value: number, style: number, { formats, codes, dateSystem1904 }: Workbook): string {
  const id = formats[style] ?? 0;
  const format: NumberFormat = { id, code: codes.get(id) };
  return Number.isFinite(value) ? shownNumber(String(value), format, dateSystem1904) : '';
}

/** A number in 30 bits and two flags: hundredths, whole ([MS-XLS] §2.5.217). */
function rkNumber(rk: number): number {
  let value: number;
  if ((rk & 2) !== 0) {
    value = (rk | 0) >> 2;
  } else {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE((rk & 0xfffffffc) >>> 0, 4);
    value = bytes.readDoubleLE(0);
  }
  return (rk & 1) !== 0 ? value / 100 : value;
}
