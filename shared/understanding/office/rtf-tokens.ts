/** A piece of a Rich Text Format file (Microsoft RTF specification 1.9.1). */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\word` or `\word123`; symbols such as `\~` have the symbol as their word. */
  | { kind: 'control'; word: string; parameter: number | undefined }
  /** `\'e9`: a byte in the charset of the font. */
  | { kind: 'byte'; byte: number }
  /** 7-bit text as written, and bytes above it of writers that do not escape them. */
  | { kind: 'text'; text: string };

const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z]))/y;
const TEXT = /[^\\{}\r\n]+/y;

/**
 * Cuts RTF into its tokens, whatever is wrong with it: what cannot be a token is passed over. `rtf` holds a byte in
 * each character (Latin-1). Binary data (`\binN`) is left out.
 */
export function* scanRtf(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    const character = rtf[at];
    if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at++;
    } else if (character === '\\') {
      CONTROL.lastIndex = at;
      const match = CONTROL.exec(rtf);
      if (match === null) {
        at++;
        continue;
      }
      at += match[0].length;
      const [, word, digits, hex, symbol] = match;
      if (hex !== undefined) {
        yield { kind: 'byte', byte: Number.parseInt(hex, 16) };
      } else if (word === 'bin') {
        at += Math.max(0, Number(digits ?? 0));
      } else {
        const parameter = digits === undefined ? undefined : Number(digits);
        yield { kind: 'control', word: word ?? symbol ?? '', parameter };
      }
    } else if (character === '\r' || character === '\n') {
      at++;
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(rtf)?.[0] ?? '';
      yield { kind: 'text', text };
      at += Math.max(1, text.length);
    }
  }
}
