export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The size in pixels that the header of a PNG, JPEG, GIF, WebP or BMP states; null for anything else or a cut header. */
export function imageSize(image: Uint8Array): PixelSize | null {
  const bytes = Buffer.from(image.buffer, image.byteOffset, Math.min(image.byteLength, 1_000_000));
  if (bytes.length < 30) return null;
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\x89PNG')) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (start.startsWith('GIF8')) return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (start.startsWith('BM')) {
    return { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) };
  }
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return webpSize(bytes);
  return start.startsWith('\xff\xd8') ? jpegSize(bytes) : null;
}

function webpSize(bytes: Buffer): PixelSize | null {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (kind === 'VP8L') {
    const packed = bytes.readUInt32LE(21);
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  return kind === 'VP8X' ? { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 } : null;
}

/** Walks the segments to the frame header (ITU-T T.81 §B.2.2). */
function jpegSize(bytes: Buffer): PixelSize | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
