import { crc32, inflateRawSync } from 'node:zlib';
import { BrokenContainer } from '../understanding/broken-container.ts';

/** One file of a ZIP archive, as its central directory (APPNOTE 6.3.10 §4.3.12) tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes as the archive claims them; only `inflateEntry` knows. */
  readonly claimedSize: number;
  readonly compressed: Uint8Array;
  readonly method: number;
  readonly crc: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const entrySignature = 0x04034b50;
/** The end record and the longest comment that may follow it. */
const longestEnd = 22 + 0xffff;

/**
 * Lists the files of an archive, without folders and without inflating any. Stops after `most` files.
 * Throws `BrokenContainer`.
 */
export function readZipDirectory(archive: Uint8Array, most: number): { entries: ZipEntry[]; unread: number } {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const directoryStart = bytes.readUInt32LE(end + 16);
  const directorySize = bytes.readUInt32LE(end + 12);
  // A program may stand before the archive; offsets then count from where the archive begins.
  const shift = Math.max(0, end - directorySize - directoryStart);
  const entries: ZipEntry[] = [];
  let at = directoryStart + shift;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directorySignature) {
      throw new BrokenContainer('the directory of the archive is cut or overwritten');
    }
    if (entries.length >= most) return { entries, unread: count - index };
    const entry = readEntry(bytes, at, shift);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { entries, unread: 0 };
}

export type Inflated = { readonly body: Uint8Array } | { readonly problem: 'broken_archive' | 'too_large' };

/** The bytes of an entry; never produces more than `mostBytes`, whatever the archive claims. */
export function inflateEntry(entry: ZipEntry, mostBytes: number): Inflated {
  if (entry.claimedSize > mostBytes) return { problem: 'too_large' };
  let body: Uint8Array;
  if (entry.method === 0) {
    body = entry.compressed;
  } else if (entry.method === 8) {
    try {
      body = inflateRawSync(entry.compressed, { maxOutputLength: Math.max(1, mostBytes) });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      return { problem: error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'broken_archive' };
    }
  } else {
    return { problem: 'broken_archive' };
  }
  if (body.length > mostBytes) return { problem: 'too_large' };
  return crc32(body) === entry.crc ? { body } : { problem: 'broken_archive' };
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - longestEnd; at -= 1) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new BrokenContainer('the archive has no end record');
}

function readEntry(bytes: Buffer, at: number, shift: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const nameStart = at + 46;
  const nameEnd = nameStart + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const [claimedSize = 0, compressedSize = 0, offset = 0] = withLargeValues(
    [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
    extra,
  );
  const local = offset + shift;
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== entrySignature) {
    throw new BrokenContainer('an entry of the archive is not where its directory says');
  }
  const dataStart = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  return {
    name: entryName(bytes.subarray(nameStart, nameEnd)),
    encrypted: (flags & 1) !== 0,
    claimedSize,
    compressed: bytes.subarray(dataStart, dataStart + compressedSize),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
  };
}

const inExtraField = 0xffffffff;

/** Some writers put sizes and offset into the ZIP64 extra field (APPNOTE §4.5.3) although they are small. */
function withLargeValues(values: readonly number[], extra: Buffer): number[] {
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1)
    field += 4 + extra.readUInt16LE(field + 2);
  let at = field + 4;
  return values.map((value) => {
    if (value !== inExtraField || at + 8 > extra.length) return value;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

/** Code page 850, the "OEM" one of Western Europe, from 0x80 on: what names that are not UTF-8 are in. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}';

function entryName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\u{fffd}')) return text;
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : codePage850.charAt(byte - 0x80),
  ).join('');
}

/**
 * Formats that are ZIP archives inside: an Office, OpenDocument, EPUB or iWork document, or a program (Java, Android);
 * null for an archive of files.
 */
export function packageKind(entries: readonly ZipEntry[]): 'document' | 'program' | null {
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('AndroidManifest.xml') || names.has('META-INF/MANIFEST.MF')) return 'program';
  const isDocument =
    names.has('[Content_Types].xml') || names.has('Index/Document.iwa') || entries[0]?.name === 'mimetype';
  return isDocument ? 'document' : null;
}
