/** Advance of every character of the font, in thousandths of its size. */
export const ADVANCE = 500;
const UNITS_PER_EM = 1_000;
const ASCENT = 800;
const DESCENT = -200;

/**
 * A TrueType font (ISO/IEC 14496-22) whose one glyph draws nothing: for text that lies unseen over
 * the picture of a page.
 */
export function glyphlessFont(): Uint8Array {
  const glyphCount = 2;
  const glyph = stroke();
  const tables: [tag: string, data: Buffer][] = [
    ['glyf', glyph],
    ['head', head()],
    ['hhea', shorts(1, 0, ASCENT, DESCENT, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0, 0, 0, 0, 0, 0, glyphCount)],
    ['hmtx', shorts(ADVANCE, 0, ADVANCE, 0)],
    ['loca', shorts(0, 0, glyph.length / 2)],
    ['maxp', shorts(1, 0, glyphCount, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  ];
  const directory = shorts(1, 0, tables.length, 64, 2, tables.length * 16 - 64);
  const entries: Buffer[] = [];
  const bodies: Buffer[] = [];
  let offset = directory.length + 16 * tables.length;
  for (const [tag, data] of tables) {
    const entry = Buffer.alloc(16);
    entry.write(tag, 0, 'latin1');
    entry.writeUInt32BE(checksum(data), 4);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(data.length, 12);
    entries.push(entry);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    bodies.push(padded);
    offset += padded.length;
  }
  const file = Buffer.concat([directory, ...entries, ...bodies]);
  const headAt = file.indexOf('head', 0, 'latin1');
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, file.readUInt32BE(headAt + 8) + 8);
  return new Uint8Array(file);
}

/** A line from corner to corner and back, without any area: readers ask a glyph how much room it takes. */
function stroke(): Buffer {
  const bounds = shorts(1, 0, DESCENT, ADVANCE, ASCENT);
  const onCurve = 0x01;
  const points = shorts(1, 0, (onCurve << 8) | onCurve, 0, ADVANCE, DESCENT, ASCENT - DESCENT);
  return Buffer.concat([bounds, points]);
}

function head(): Buffer {
  const table = Buffer.alloc(54);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt32BE(0x00010000, 4);
  table.writeUInt32BE(0x5f0f3cf5, 12);
  table.writeUInt16BE(UNITS_PER_EM, 18);
  table.writeInt16BE(DESCENT, 38);
  table.writeInt16BE(ADVANCE, 40);
  table.writeInt16BE(ASCENT, 42);
  table.writeInt16BE(2, 48);
  return table;
}

function shorts(...values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) data.writeUInt16BE(value & 0xffff, index * 2);
  return data;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    const word = [0, 1, 2, 3].reduce((value, next) => value * 256 + (data[at + next] ?? 0), 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}
