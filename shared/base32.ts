const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first `length` base-32 digits (Crockford's alphabet, lower case, 5 bits each) of `bytes`. */
export function base32(bytes: Uint8Array, length: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5 && text.length < length) {
      held -= 5;
      text += digits.charAt((bits >> held) & 31);
    }
    bits &= (1 << held) - 1;
  }
  return text;
}
