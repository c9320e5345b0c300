import { UnreadableDocument } from '../reading.ts';

const FILE_HEADER = 14;
const UNCOMPRESSED = 0;
const BIT_FIELDS = 3;

/** Colours of a picture, red, green and blue, row by row from the top. */
export type Colours = { pixels: Uint8Array; width: number; height: number };

/**
 * Decodes a Windows bitmap (BITMAPINFOHEADER and its successors): 1, 4 or 8 bits with a palette, 24 or 32 bits of
 * colour. Throws UnreadableDocument `too_large`, `broken`, or `unsupported_format` for the rare compressed ones.
 */
export function decodeBitmap(bytes: Uint8Array, maxPixels: number): Colours {
  if (bytes.length < FILE_HEADER + 40) throw broken('the file ends within its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerSize = view.getUint32(FILE_HEADER, true);
  if (headerSize < 40) throw unsupported('a bitmap of OS/2');
  const width = view.getInt32(18, true);
  const rows = view.getInt32(22, true);
  const height = Math.abs(rows);
  if (width <= 0 || height === 0) throw broken('a picture without pixels');
  if (width * height > maxPixels)
    throw new UnreadableDocument('too_large', `a picture of ${width} x ${height} pixels`);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  const isPlain = compression === UNCOMPRESSED || (compression === BIT_FIELDS && bits === 32);
  if (!isPlain || ![1, 4, 8, 24, 32].includes(bits))
    throw unsupported(`a bitmap of ${bits} bits, compressed`);
  const stride = Math.ceil((width * bits) / 32) * 4;
  const start = view.getUint32(10, true);
  if (start + stride * height > bytes.length) throw broken('the file ends within its pixels');

  const palette = FILE_HEADER + headerSize;
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    // Rows are kept from the bottom unless the height is negative.
    const row = start + stride * (rows > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x++) {
      const colour = bits >= 24 ? row + (x * bits) / 8 : palette + 4 * indexAt(bytes, row, x, bits);
      const target = 3 * (y * width + x);
      pixels[target] = bytes[colour + 2] ?? 0;
      pixels[target + 1] = bytes[colour + 1] ?? 0;
      pixels[target + 2] = bytes[colour] ?? 0;
    }
  }
  return { pixels, width, height };
}

function indexAt(bytes: Uint8Array, row: number, x: number, bits: number): number {
  const at = x * bits;
  return ((bytes[row + (at >> 3)] ?? 0) >> (8 - bits - (at & 7))) & ((1 << bits) - 1);
}

function broken(detail: string): UnreadableDocument {
  return new UnreadableDocument('broken', `the bitmap cannot be decoded: ${detail}`);
}

function unsupported(detail: string): UnreadableDocument {
  return new UnreadableDocument('unsupported_format', `${detail} is not read`);
}
