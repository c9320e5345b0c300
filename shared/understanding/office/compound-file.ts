import { BrokenContainer } from '../broken-container.ts';

/** A folder ("storage") of a compound file. */
export interface CompoundFolder {
  readonly folders: ReadonlyMap<string, CompoundFolder>;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export const compoundFileSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const lastSector = 0xfffffffa;
const noEntry = 0xffffffff;
const entrySize = 128;
const deepestFolder = 32;

/**
 * Reads the folders and files of a compound file ([MS-CFB], the format of Outlook's .msg). Chains and trees that
 * run in circles end where they began, so that no file costs more than its own size.
 * Throws `BrokenContainer`.
 */
export function readCompoundFile(file: Uint8Array): CompoundFolder {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 512 || !bytes.subarray(0, 8).equals(compoundFileSignature)) {
    throw new BrokenContainer('not a compound file');
  }
  const sectorShift = bytes.readUInt16LE(30);
  if (sectorShift !== 9 && sectorShift !== 12) throw new BrokenContainer('unknown sector size');
  const sectorSize = 1 << sectorShift;
  const sectorCount = Math.ceil(bytes.length / sectorSize) - 1;
  const sector = (index: number) => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);

  const table = allocationTable(bytes, sector, sectorSize, sectorCount);
  const read = (start: number, size: number) => readChain(table, start, size, sector, sectorSize);
  const directory = read(bytes.readUInt32LE(48), bytes.length);
  if (directory.length < entrySize) throw new BrokenContainer('the compound file has no directory');
  const miniSectors = read(directory.readUInt32LE(116), bytes.length);
  const miniTable = asIntegers(read(bytes.readUInt32LE(60), bytes.length));
  const miniSector = (index: number) => miniSectors.subarray(index * 64, (index + 1) * 64);
  const miniCutoff = bytes.readUInt32LE(56);

  // Streams may overlap in a malicious file; together they may not be larger than the file.
  let budget = 2 * bytes.length;
  const readStream = (entry: number): Uint8Array => {
    const start = directory.readUInt32LE(entry + 116);
    const size = Math.min(directory.readUInt32LE(entry + 120), bytes.length);
    budget -= size;
    if (budget < 0) throw new BrokenContainer('the streams of the compound file overlap');
    return size < miniCutoff ? readChain(miniTable, start, size, miniSector, 64) : read(start, size);
  };

  const seen = new Set<number>();
  const readFolder = (entry: number, depth: number): CompoundFolder => {
    const folders = new Map<string, CompoundFolder>();
    const files = new Map<string, Uint8Array>();
    const waiting = [directory.readUInt32LE(entry + 76)];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const at = index * entrySize;
      if (index === noEntry || seen.has(index) || at + entrySize > directory.length) continue;
      seen.add(index);
      waiting.push(directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72));
      const nameLength = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
      const name = directory.toString('utf16le', at, at + nameLength);
      const kind = directory[at + 66];
      if (kind === 2) files.set(name, readStream(at));
      if (kind === 1 && depth < deepestFolder) folders.set(name, readFolder(at, depth + 1));
    }
    return { folders, files };
  };
  return readFolder(0, 0);
}

function allocationTable(
  bytes: Buffer,
  sector: (index: number) => Buffer,
  sectorSize: number,
  sectorCount: number,
): Uint32Array {
  const mostTables = Math.ceil(sectorCount / (sectorSize / 4)) + 1;
  const tableSectors: number[] = [];
  const add = (list: Uint32Array) => {
    for (const index of list)
      if (index < lastSector && tableSectors.length < mostTables) tableSectors.push(index);
  };
  add(asIntegers(bytes.subarray(76, 512)));
  const seen = new Set<number>();
  let next = bytes.readUInt32LE(68);
  while (next < sectorCount && !seen.has(next)) {
    seen.add(next);
    const list = asIntegers(sector(next));
    add(list.subarray(0, -1));
    next = list.at(-1) ?? noEntry;
  }
  return asIntegers(Buffer.concat(tableSectors.map(sector)));
}

function readChain(
  table: Uint32Array,
  start: number,
  size: number,
  sector: (index: number) => Buffer,
  sectorSize: number,
): Buffer {
  const sectors: Buffer[] = [];
  const seen = new Set<number>();
  let index = start;
  while (index < lastSector && !seen.has(index) && sectors.length * sectorSize < size) {
    seen.add(index);
    const content = sector(index);
    if (content.length === 0) break;
    sectors.push(content);
    index = table[index] ?? noEntry;
  }
  return Buffer.concat(sectors).subarray(0, size);
}

function asIntegers(bytes: Buffer): Uint32Array {
  const integers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < integers.length; index += 1) integers[index] = bytes.readUInt32LE(index * 4);
  return integers;
}
