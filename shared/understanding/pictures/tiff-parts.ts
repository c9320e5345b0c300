import type { PageRange } from '../pdf/pdf-pages.ts';
import { UnreadableDocument } from '../reading.ts';

/** Bytes of a value by its type (TIFF 6.0, section 2, and the types of Adobe's technical notes). */
const VALUE_SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};
const SHORT = 3;
const LONG = 4;
/** Tags that say where a page's pixels are, each with the one that says how many bytes they take. */
const DATA_TAGS: ReadonlyMap<number, number> = new Map([
  [273, 279],
  [324, 325],
  [513, 514],
]);
/** What else lies in the file at places that tags name: further pictures of the page, what cameras note, tables of an early JPEG. */
const POINTING_TAGS = new Set([288, 330, 519, 520, 521, 34665, 34853, 40965]);
const MOST_PAGES = 10_000;

type Entry = { tag: number; type: number; count: number; value: Buffer };
type Blocks = { tag: number; lengthTag: number; blocks: Buffer[] };
type TiffPage = { entries: Entry[]; data: Blocks[] };
type Order = 'LE' | 'BE';

/**
 * Makes a TIFF of each range of another one's pages, whose pixels stay as they are packed. Throws UnreadableDocument
 * `broken`, `no_pages` when a range is not in the file, `unsupported_format` of files made for more than 4 GB (BigTIFF).
 * https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf
 */
export function extractTiffPages(bytes: Uint8Array, ranges: readonly PageRange[]): Uint8Array[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const order: Order = file.readUInt8(0) === 0x49 ? 'LE' : 'BE';
    if (short(file, 2, order) !== 42)
      throw new UnreadableDocument('unsupported_format', 'BigTIFF files are not taken apart');
    const directories = directoriesOf(file, order);
    return ranges.map(({ firstPage, lastPage }) => {
      if (firstPage < 1 || lastPage < firstPage || lastPage > directories.length)
        throw new UnreadableDocument('no_pages', `the TIFF has no pages ${firstPage}-${lastPage}`);
      const pages = directories.slice(firstPage - 1, lastPage).map((at) => readPage(file, at, order));
      if (pages.reduce((sum, page) => sum + sizeOf(page), 0) > 2 * file.length)
        throw new UnreadableDocument('broken', 'pages of the TIFF lie over each other');
      return written(pages, order);
    });
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableDocument('broken', `the TIFF breaks off: ${error.message}`);
    throw error;
  }
}

function short(file: Buffer, at: number, order: Order): number {
  return order === 'LE' ? file.readUInt16LE(at) : file.readUInt16BE(at);
}

function long(file: Buffer, at: number, order: Order): number {
  return order === 'LE' ? file.readUInt32LE(at) : file.readUInt32BE(at);
}

/** Where the directories of pages begin; a chain may run in circles. */
function directoriesOf(file: Buffer, order: Order): number[] {
  const places = new Set<number>();
  let at = long(file, 4, order);
  while (at !== 0 && !places.has(at) && places.size < MOST_PAGES) {
    places.add(at);
    const next = at + 2 + 12 * short(file, at, order);
    at = next + 4 > file.length ? 0 : long(file, next, order);
  }
  return [...places];
}

function readPage(file: Buffer, directory: number, order: Order): TiffPage {
  const all = Array.from({ length: short(file, directory, order) }, (_, index) =>
    readEntry(file, directory + 2 + 12 * index, order),
  ).filter((entry) => entry !== undefined);
  const numbersOf = (tag: number) => {
    const entry = all.find((each) => each.tag === tag);
    return entry === undefined ? [] : numbers(entry, order);
  };
  const data = [...DATA_TAGS].flatMap(([tag, lengthTag]) => {
    const [places, lengths] = [numbersOf(tag), numbersOf(lengthTag)];
    if (places.length === 0) return [];
    if (places.length !== lengths.length)
      throw new UnreadableDocument('broken', 'the TIFF does not say where its pixels end');
    return [
      { tag, lengthTag, blocks: places.map((at, index) => file.subarray(at, at + (lengths[index] ?? 0))) },
    ];
  });
  const moved = new Set(data.flatMap(({ tag, lengthTag }) => [tag, lengthTag]));
  return { entries: all.filter(({ tag }) => !moved.has(tag) && !POINTING_TAGS.has(tag)), data };
}

/** An entry with its values, which stand in it or elsewhere; undefined when its type is unknown. */
function readEntry(file: Buffer, at: number, order: Order): Entry | undefined {
  const [tag, type, count] = [short(file, at, order), short(file, at + 2, order), long(file, at + 4, order)];
  const size = (VALUE_SIZES[type] ?? 0) * count;
  if (size === 0) return undefined;
  const start = size > 4 ? long(file, at + 8, order) : at + 8;
  if (start + size > file.length) throw new UnreadableDocument('broken', 'the TIFF breaks off');
  return { tag, type, count, value: file.subarray(start, start + size) };
}

function numbers({ type, count, value }: Entry, order: Order): number[] {
  if (type !== SHORT && type !== LONG) return [];
  return Array.from({ length: count }, (_, index) =>
    type === SHORT ? short(value, 2 * index, order) : long(value, 4 * index, order),
  );
}

function sizeOf({ entries, data }: TiffPage): number {
  const blocks = data.flatMap((each) => each.blocks);
  return [...entries.map(({ value }) => value), ...blocks].reduce((sum, { length }) => sum + length, 0);
}

/** Pages one after the other: pixels, values that do not fit into entries, directory. */
function written(pages: readonly TiffPage[], order: Order): Uint8Array {
  const header = Buffer.alloc(8);
  header.write(order === 'LE' ? 'II*\0' : 'MM\0*', 'latin1');
  const chunks: Buffer[] = [header];
  let size = header.length;
  const add = (chunk: Buffer) => {
    const place = size;
    // Everything begins at an even place.
    const padded = chunk.length % 2 === 0 ? [chunk] : [chunk, Buffer.alloc(1)];
    for (const each of padded) {
      chunks.push(each);
      size += each.length;
    }
    return place;
  };
  let [link, linkAt] = [header, 4];
  for (const { entries, data } of pages) {
    const placed = data.flatMap(({ tag, lengthTag, blocks }) => [
      longs(tag, blocks.map(add), order),
      longs(
        lengthTag,
        blocks.map(({ length }) => length),
        order,
      ),
    ]);
    const all = [...entries, ...placed].toSorted((a, b) => a.tag - b.tag);
    const directory = Buffer.alloc(2 + 12 * all.length + 4);
    putShort(directory, all.length, 0, order);
    for (const [index, { tag, type, count, value }] of all.entries()) {
      const at = 2 + 12 * index;
      putShort(directory, tag, at, order);
      putShort(directory, type, at + 2, order);
      putLong(directory, count, at + 4, order);
      if (value.length > 4) putLong(directory, add(value), at + 8, order);
      else value.copy(directory, at + 8);
    }
    putLong(link, add(directory), linkAt, order);
    [link, linkAt] = [directory, directory.length - 4];
  }
  return Buffer.concat(chunks);
}

function longs(tag: number, values: readonly number[], order: Order): Entry {
  const value = Buffer.alloc(4 * values.length);
  for (const [index, each] of values.entries()) putLong(value, each, 4 * index, order);
  return { tag, type: LONG, count: values.length, value };
}

function putShort(target: Buffer, value: number, at: number, order: Order): void {
  if (order === 'LE') target.writeUInt16LE(value, at);
  else target.writeUInt16BE(value, at);
}

function putLong(target: Buffer, value: number, at: number, order: Order): void {
  if (order === 'LE') target.writeUInt32LE(value, at);
  else target.writeUInt32BE(value, at);
}
