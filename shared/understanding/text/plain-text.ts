import { looksLikeUtf16 } from '../file-kind.ts';

/**
 * Text of bytes in whatever charset: byte order mark, a charset the text itself or its transport declares, UTF-8
 * when the bytes are valid UTF-8, else Windows-1252, which makes some text of any bytes.
 */
export function decodeText(bytes: Uint8Array, declaredCharset?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder(bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const declared = charsetInText(bytes) ?? declaredCharset;
  const text = declared === undefined ? undefined : decodeAs(declared, bytes);
  return text ?? new TextDecoder('windows-1252').decode(bytes);
}

function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    // An unknown charset is a RangeError, bytes that do not fit a TypeError: then another charset is tried.
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function charsetInText(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048));
  return (
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
  );
}
