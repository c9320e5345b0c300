/**
 * Undoes a Content-Transfer-Encoding (RFC 2045 §6, and uuencode of older mailers). Tolerant: what is not part
 * of the encoding is passed over, an unknown encoding means "as it is".
 */
export function decodeTransferEncoding(body: Uint8Array, encoding: string): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const name = /[a-z][\w-]*|[78]-?bit/.exec(encoding.toLowerCase())?.[0] ?? '';
  if (name === 'base64') return fromBase64(bytes);
  if (name === 'quoted-printable') return fromQuotedPrintable(bytes);
  if (/^(?:x-)?uu(?:e|encode|encoded)?$/.test(name)) return fromUuencode(bytes);
  return body;
}

function fromBase64(bytes: Buffer): Uint8Array {
  const text = bytes.toString('latin1');
  const firstPadding = text.indexOf('=');
  if (firstPadding < 0 || !/[A-Za-z0-9+/]/.test(text.slice(firstPadding, firstPadding + 200))) {
    return Buffer.from(text, 'base64');
  }
  // Some mailers pad every line, or join several encoded units.
  return Buffer.concat((text.match(/[^=]+/g) ?? []).map((unit) => Buffer.from(unit, 'base64')));
}

function fromQuotedPrintable(bytes: Buffer): Uint8Array {
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const equals = bytes.indexOf(0x3d, at);
    const literalEnd = equals < 0 ? bytes.length : equals;
    length += bytes.copy(decoded, length, at, literalEnd);
    if (equals < 0) break;
    const softBreak = softBreakEnd(bytes, equals + 1);
    const value = hexDigit(bytes[equals + 1]) * 16 + hexDigit(bytes[equals + 2]);
    if (softBreak > 0) {
      at = softBreak;
    } else if (Number.isNaN(value)) {
      decoded[length++] = 0x3d;
      at = equals + 1;
    } else {
      decoded[length++] = value;
      at = equals + 3;
    }
  }
  return decoded.subarray(0, length);
}

/** Offset after a soft line break whose `=` stands just before `at`, with the blanks that transports add; 0 if none. */
function softBreakEnd(bytes: Buffer, at: number): number {
  let end = at;
  while (bytes[end] === 0x20 || bytes[end] === 0x09) end += 1;
  if (end >= bytes.length) return bytes.length;
  if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) return end + 2;
  return bytes[end] === 0x0a ? end + 1 : 0;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & 0xdf;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : Number.NaN;
}

function fromUuencode(bytes: Buffer): Uint8Array {
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (const line of bytes.toString('latin1').split(/\r?\n/)) {
    if (/^begin [0-7]{3,4} /.test(line)) continue;
    if (/^end\s*$/.test(line)) break;
    const count = (line.charCodeAt(0) - 32) & 63;
    if (line === '' || Math.ceil(count / 3) * 4 > line.length + 2) continue;
    for (let index = 0; index < count; index += 1) {
      const from = 1 + Math.floor(index / 3) * 4 + (index % 3);
      const pair = (sixBits(line, from) << 6) | sixBits(line, from + 1);
      decoded[length++] = (pair >> (4 - 2 * (index % 3))) & 0xff;
    }
  }
  return decoded.subarray(0, length);
}

function sixBits(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0;
}
