import { constants, inflateSync } from 'node:zlib';

const MOST_OBJECTS = 200_000;
/** More text than this is no dictionary that anybody needs to find pages. */
const LONGEST_TEXT = 256 * 1024;
/** What streams of objects may hold once inflated, each and together. */
const LARGEST_OBJECT_STREAM = 16 * 1024 * 1024;
const LARGEST_OBJECT_STREAMS = 64 * 1024 * 1024;
/** What a stream counts for that cannot be inflated: trying takes time as well. */
const COUNTED_FOR_FAILURE = 1024 * 1024;

/**
 * The objects that stand in a PDF, by number, found by looking for them rather than by its tables, which may be damaged: the
 * text of each without its stream, in the order of the file. Of two of one number the later one counts; one that breaks off is left out.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.3.10 and 7.5.7
 */
export function findObjects(pdf: Uint8Array): Map<number, string> {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const objects = new Map<number, string>();
  let inflatedLeft = LARGEST_OBJECT_STREAMS;
  let objectsLeft = MOST_OBJECTS;
  const add = ({ number, text }: { number: number; text: string }) => {
    objects.delete(number);
    objects.set(number, text);
  };
  for (const { number, text, stream } of writtenObjects(file)) {
    if (objectsLeft-- <= 0) break;
    add({ number, text });
    if (stream === undefined || inflatedLeft <= 0 || !/\/Type\s{0,4}\/ObjStm\b/.test(text)) continue;
    const content = inflated(file.subarray(stream), Math.min(inflatedLeft, LARGEST_OBJECT_STREAM));
    inflatedLeft -= content?.length ?? COUNTED_FOR_FAILURE;
    const inside = content === undefined ? [] : compressedObjects(text, content, objectsLeft);
    objectsLeft -= inside.length;
    for (const object of inside) if (isClosed(object.text)) add(object);
  }
  return objects;
}

type WrittenObject = {
  number: number;
  text: string;
  /** Where the bytes of its stream begin. */
  stream: number | undefined;
};

function* writtenObjects(file: Buffer): Generator<WrittenObject> {
  const nextEnd = forwards(file, 'endobj');
  const nextStream = forwards(file, 'stream');
  const nextStart = forwards(file, ' obj');
  for (let at = nextStart(0); at < file.length; at = nextStart(at + 1)) {
    const number = /(?<!\d)(\d{1,9})\s{1,4}\d{1,5}$/.exec(
      file.toString('latin1', Math.max(0, at - 20), at),
    )?.[1];
    if (number === undefined) continue;
    const from = at + ' obj'.length;
    const [end, stream] = [nextEnd(from), nextStream(from)];
    const textEnd = Math.min(end, stream);
    if (textEnd > nextStart(from) || textEnd - from > LONGEST_TEXT) continue;
    yield {
      number: Number(number),
      text: file.toString('latin1', from, textEnd),
      stream: stream < end ? dataStart(file, stream + 'stream'.length) : undefined,
    };
  }
}

/** Finds a word's next place from a position on, the length of the file when there is none; positions may only grow. */
function forwards(file: Buffer, word: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = file.indexOf(word, from, 'latin1');
      found = next === -1 ? file.length : next;
    }
    return found;
  };
}

/** Behind the end of line that follows the word "stream". */
function dataStart(file: Buffer, from: number): number {
  const afterReturn = file[from] === 0x0d ? from + 1 : from;
  return file[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** As much of the data as can be inflated, though its end be missing; undefined of data that is damaged or packed in another way. */
function inflated(data: Uint8Array, most: number): string | undefined {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most };
    return inflateSync(data, options).toString('latin1');
  } catch {
    return undefined;
  }
}

/** A stream of objects begins with the number of each and where it begins, counted from `/First`. */
function compressedObjects(
  dictionary: string,
  content: string,
  most: number,
): { number: number; text: string }[] {
  const first = Number(/\/First\s{1,4}(\d{1,9})\b/.exec(dictionary)?.[1] ?? content.length);
  const table: number[] = [];
  for (const [digits] of content.slice(0, first).matchAll(/\d{1,9}/g)) {
    if (table.length >= 2 * most) break;
    table.push(Number(digits));
  }
  return Array.from({ length: Math.floor(table.length / 2) }, (_, index) => {
    const [number = 0, at = 0, , next = content.length] = table.slice(2 * index, 2 * index + 4);
    return { number, text: content.slice(first + at, Math.min(first + next, first + at + LONGEST_TEXT)) };
  });
}

function isClosed(text: string): boolean {
  return text !== '' && text.split('<<').length === text.split('>>').length;
}
