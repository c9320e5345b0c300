/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'tiff'
  | 'webp'
  | 'bmp'
  | 'heic'
  | 'avif'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'xml'
  | 'html'
  | 'text'
  | 'unknown';

const PDF_HEADER_WITHIN = 1_024;

/** Tells a file's kind from its bytes alone. */
export function fileKind(bytes: Uint8Array): FileKind {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  const ascii = (from: number, to: number) => latin1(bytes.subarray(from, to));

  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (ascii(0, 4) === 'GIF8') return 'gif';
  if (starts(0x49, 0x49, 0x2a, 0x00) || starts(0x4d, 0x4d, 0x00, 0x2a)) return 'tiff';
  if (starts(0x49, 0x49, 0x2b, 0x00) || starts(0x4d, 0x4d, 0x00, 0x2b)) return 'tiff';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) === 'ftyp') return heifKind(ascii(8, 32));
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  if (ascii(0, 5) === '{\\rtf') return 'rtf';
  // Readers accept bytes in front of the header (ISO 32000-1, annex H.3.4.1).
  if (ascii(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  if (ascii(0, 2) === 'BM' && bytes.length > 26 && isBitmapHeader(bytes)) return 'bmp';
  return textKind(bytes);
}

function heifKind(brands: string): FileKind {
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown';
}

function isBitmapHeader(bytes: Uint8Array): boolean {
  const headerSize = bytes[14] ?? 0;
  return [12, 40, 52, 56, 64, 108, 124].includes(headerSize) && bytes[15] === 0;
}

function textKind(bytes: Uint8Array): FileKind {
  const start = bytes.subarray(0, 4_096);
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!utf16 && start.includes(0) && !looksLikeUtf16(start)) return 'unknown';
  const controls = start.filter(
    (byte) => byte < 0x20 && ![0, 0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte),
  ).length;
  if (!utf16 && controls > start.length * 0.02) return 'unknown';
  const text = latin1(start.filter((byte) => byte !== 0))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  if (/^<!doctype html|^<html[\s>]/i.test(text)) return 'html';
  if (/^<\?xml[^>]*\?>/.test(text)) return /<html[\s>]/i.test(text) ? 'html' : 'xml';
  const uncommented = text.replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (/^<(?:[A-Za-z][\w.-]*:)?(?:CrossIndustry|Invoice|CreditNote|Order|SCRDM)/.test(uncommented))
    return 'xml';
  if (/^<(?:head|body|div|table|p|style|meta)[\s>]/i.test(uncommented)) return 'html';
  return 'text';
}

/** Zero bytes on every other place only. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 4_096);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) index % 2 === 0 ? even++ : odd++;
  return (even > length * 0.2 && odd < length * 0.02) || (odd > length * 0.2 && even < length * 0.02);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
