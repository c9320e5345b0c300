/** BIFF 8 is Excel 97 and later, 5 what came before it. */
export type BiffVersion = 5 | 8;

/** A record of a workbook stream; what continues it in further records is apart, for strings break in their own way. */
export type BiffRecord = { type: number; data: Buffer; continued: readonly Buffer[] };

const CONTINUE = 0x003c;

/** The records of a stream from a position on, to the end of what is whole. */
export function* recordsFrom(stream: Buffer, position: number): Generator<BiffRecord> {
  let at = position;
  const next = (): { type: number; data: Buffer } | undefined => {
    if (at + 4 > stream.length) return undefined;
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    const data = stream.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    return { type, data };
  };
  let record = next();
  while (record !== undefined) {
    const continued: Buffer[] = [];
    let following = next();
    while (following?.type === CONTINUE) {
      continued.push(following.data);
      following = next();
    }
    yield { ...record, continued };
    record = following;
  }
}

/** A string with a length of one or two bytes before it. Throws RangeError when it is cut. */
export function shortString(data: Buffer, at: number, lengthBytes: 1 | 2, version: BiffVersion): string {
  const length = lengthBytes === 1 ? data.readUInt8(at) : data.readUInt16LE(at);
  const start = at + lengthBytes;
  if (version === 5) return windows1252(data.subarray(start, start + length));
  const isWide = (data.readUInt8(start) & 1) !== 0;
  const text = data.subarray(start + 1, start + 1 + (isWide ? 2 * length : length));
  return isWide ? text.toString('utf16le') : text.toString('latin1');
}

function windows1252(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/**
 * The shared strings of a workbook ([MS-XLS] §2.4.265), whose characters may go on in the next record, there behind a byte
 * that says how wide they are. What is cut is left out.
 */
export function readStrings({ data, continued }: BiffRecord): string[] {
  const segments = [data, ...continued];
  let segment = 0;
  let at = 8;
  const strings: string[] = [];
  const current = (): Buffer | undefined => segments[segment];
  /** Goes on to the next segment when this one is read. */
  const settle = () => {
    while (current() !== undefined && at >= (current()?.length ?? 0)) {
      at -= current()?.length ?? 0;
      segment++;
    }
  };
  const count = data.length >= 8 ? data.readUInt32LE(4) : 0;
  while (strings.length < count) {
    settle();
    const header = current();
    if (header === undefined || at + 3 > header.length) break;
    const length = header.readUInt16LE(at);
    const flags = header.readUInt8(at + 2);
    at += 3;
    let extra = 0;
    if ((flags & 8) !== 0 && at + 2 <= header.length) {
      extra += 4 * header.readUInt16LE(at);
      at += 2;
    }
    if ((flags & 4) !== 0 && at + 4 <= header.length) {
      extra += header.readUInt32LE(at);
      at += 4;
    }
    let isWide = (flags & 1) !== 0;
    let text = '';
    while (text.length < length) {
      if (at >= (current()?.length ?? 0)) {
        segment++;
        const following = current();
        if (following === undefined || following.length === 0) break;
        isWide = (following.readUInt8(0) & 1) !== 0;
        at = 1;
      }
      const bytes = current();
      if (bytes === undefined) break;
      const wanted = (length - text.length) * (isWide ? 2 : 1);
      const piece = bytes.subarray(at, at + wanted);
      if (piece.length < (isWide ? 2 : 1)) break;
      text += piece.toString(isWide ? 'utf16le' : 'latin1');
      at += piece.length;
    }
    strings.push(text);
    at += extra;
  }
  return strings;
}
