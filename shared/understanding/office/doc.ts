import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { blockBuilder } from '../text/block-builder.ts';
import { type Block, typeset } from '../text/typeset.ts';

/** Of the file information block ([MS-DOC] §2.5). */
const SIGNATURE = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const PIECES_AT = 0x01a2;
const PIECES_LENGTH = 0x01a6;

const PIECE_TABLE = 2;
const COMPRESSED = 0x40000000;

/**
 * Reads the text of a Word file of before 2007 (Word 97 to 2003): paragraphs, and tables where their marks show how many
 * columns they have. Throws UnreadableDocument `broken` or `encrypted`.
 */
export async function readDoc(
  files: ReadonlyMap<string, Uint8Array>,
  context: ReadingContext,
): Promise<Contents> {
  const text = textOf(files);
  const { pages, notices } = await typeset(blocksOf(text.slice(0, context.limits.characters)), context);
  return { format: 'doc', pages, pageCount: pages.length, einvoice: null, notices };
}

function textOf(files: ReadonlyMap<string, Uint8Array>): string {
  const stream = bufferOf(files.get('WordDocument'));
  try {
    if (stream.readUInt16LE(0) !== SIGNATURE)
      throw new UnreadableDocument('unsupported_format', 'Word files of before 1997 are not read');
    const flags = stream.readUInt16LE(FLAGS);
    if ((flags & ENCRYPTED) !== 0)
      throw new UnreadableDocument('encrypted', 'the Word file needs a password');
    const table = bufferOf(files.get((flags & TABLE_1) !== 0 ? '1Table' : '0Table'));
    const start = stream.readUInt32LE(PIECES_AT);
    return piecesOf(stream, table.subarray(start, start + stream.readUInt32LE(PIECES_LENGTH)));
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableDocument('broken', 'the Word file is cut or damaged');
    throw error;
  }
}

function bufferOf(bytes: Uint8Array | undefined): Buffer {
  if (bytes === undefined) throw new UnreadableDocument('broken', 'the Word file lacks a part');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The text in the order of its pieces ([MS-DOC] §2.9.38): what was edited last stands anywhere in the file. */
function piecesOf(stream: Buffer, clx: Buffer): string {
  let at = 0;
  while (clx.readUInt8(at) !== PIECE_TABLE) at += 3 + clx.readUInt16LE(at + 1);
  const length = clx.readUInt32LE(at + 1);
  const count = Math.floor((length - 4) / 12);
  const positions = at + 5;
  const pieces = positions + 4 * (count + 1);
  let text = '';
  // Pieces may overlap in a forged file; together they are no longer than it.
  let left = stream.length;
  for (let index = 0; index < count && left > 0; index++) {
    const characters =
      clx.readUInt32LE(positions + 4 * (index + 1)) - clx.readUInt32LE(positions + 4 * index);
    if (characters <= 0) continue;
    const place = clx.readUInt32LE(pieces + 8 * index + 2);
    const isCompressed = (place & COMPRESSED) !== 0;
    const start = isCompressed ? (place & ~COMPRESSED) / 2 : place;
    const bytes = stream.subarray(start, start + (isCompressed ? characters : 2 * characters));
    left -= bytes.length;
    text += isCompressed ? new TextDecoder('windows-1252').decode(bytes) : bytes.toString('utf16le');
  }
  return text;
}

const CELL_END = '\u0007';

const FIELD_BEGIN = 0x13;
const FIELD_SEPARATOR = 0x14;
const FIELD_END = 0x15;
/** Control characters that mean something in the text ([MS-DOC] §2.4.1); others are pictures and marks of notes. */
const MEANT: Readonly<Record<number, string>> = {
  7: CELL_END,
  9: '\t',
  10: '\n',
  11: '\n',
  12: '\f',
  13: '\r',
  30: '-',
};

/** What a reader sees: of fields what they show, not their instructions. */
function spokenText(text: string): string {
  let spoken = '';
  let inInstruction = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === FIELD_BEGIN) inInstruction = true;
    else if (code === FIELD_SEPARATOR || code === FIELD_END || character === '\r') inInstruction = false;
    if (!inInstruction) spoken += code < 0x20 ? (MEANT[code] ?? '') : character;
  }
  return spoken;
}

function blocksOf(text: string): Block[] {
  const builder = blockBuilder();
  let table = '';
  for (const piece of spokenText(text).split(/(?<=\r)/)) {
    // A piece of several cells may end within a cell of several paragraphs.
    if (piece.includes(CELL_END)) {
      table += piece;
      continue;
    }
    if (table !== '') putTable(table, builder);
    table = '';
    builder.paragraph(piece.replace(/\r$/, ''));
  }
  if (table !== '') putTable(table, builder);
  return builder.blocks();
}

/** Cells end in a mark, and so do rows: as many columns as put an empty cell at the end of every row. */
function putTable(run: string, builder: ReturnType<typeof blockBuilder>): void {
  const end = run.lastIndexOf(CELL_END);
  const cells = run.slice(0, end).split(CELL_END);
  const columns = columnCount(cells);
  builder.openTable();
  for (let at = 0; at < cells.length; at += columns + 1) {
    builder.openRow();
    for (const cell of cells.slice(at, at + columns)) {
      if (cell !== '') builder.paragraph(cell.replace(/\r/g, '\n').trim());
      builder.closeCell();
    }
  }
  builder.closeTable();
  const rest = run.slice(end + 1).replace(/\r$/, '');
  if (rest !== '') builder.paragraph(rest);
}

function columnCount(cells: readonly string[]): number {
  for (let columns = 1; columns < cells.length; columns++) {
    const ends = cells.filter((_, index) => index % (columns + 1) === columns);
    if (cells.length % (columns + 1) === 0 && ends.every((cell) => cell === '')) return columns;
  }
  return Math.max(1, cells.length);
}
