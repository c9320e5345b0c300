import { decodeWords } from 'postal-mime';
import { decodeText } from './charset.ts';

/** One header field; `value` is unfolded (RFC 5322 §2.2.3), not yet decoded. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Offset of the first byte after the blank line. */
  readonly bodyStart: number;
}

const longestBlock = 256 * 1024;
const mostFields = 1_000;
const fieldStart = /^[!-9;-~]{1,200}[ \t]*:/;

/**
 * Reads the header block that begins at `start`. Ends, besides the blank line, at a line that is no header field and at
 * one for which `isDelimiter` says so: malformed mails leave the blank line out. Beyond 256 KiB or 1,000 fields
 * the rest of the block is passed over.
 */
export function readHeaderBlock(
  raw: Uint8Array,
  start = 0,
  isDelimiter: (line: string) => boolean = () => false,
): HeaderBlock {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const lines: string[] = [];
  let at = start;
  let bodyStart = bytes.length;
  while (at < bytes.length) {
    if (at - start > longestBlock || lines.length > 10 * mostFields) {
      bodyStart = afterBlankLine(bytes, at);
      break;
    }
    const newline = bytes.indexOf(0x0a, at);
    const lineEnd = newline < 0 ? bytes.length : newline;
    const line = bytes.toString('latin1', at, Math.min(lineEnd, at + longestBlock)).replace(/\r+$/, '');
    const next = newline < 0 ? bytes.length : newline + 1;
    if (line === '') {
      bodyStart = next;
      break;
    }
    const continues = lines.length > 0 && /^[ \t]/.test(line);
    if (!continues && !fieldStart.test(line)) {
      // An mbox envelope line (RFC 4155) or a torn first line may precede the first field.
      if (lines.length === 0 && (/^>?From /.test(line) || (start === 0 && fieldsFollow(bytes, next)))) {
        at = next;
        continue;
      }
      bodyStart = at;
      break;
    }
    if (isDelimiter(line)) {
      bodyStart = at;
      break;
    }
    lines.push(line);
    at = next;
  }
  return { fields: unfold(lines), bodyStart };
}

function fieldsFollow(bytes: Buffer, from: number): boolean {
  const [first = '', second = ''] = bytes.toString('latin1', from, from + 4_096).split(/\r?\n/, 2);
  return fieldStart.test(first) && (fieldStart.test(second) || /^[ \t]/.test(second));
}

function afterBlankLine(bytes: Buffer, from: number): number {
  const plain = bytes.indexOf('\n\n', from);
  const network = bytes.indexOf('\n\r\n', from);
  if (plain < 0 && network < 0) return bytes.length;
  return network < 0 || (plain >= 0 && plain < network) ? plain + 2 : network + 3;
}

function unfold(lines: readonly string[]): HeaderField[] {
  const folded: string[][] = [];
  for (const line of lines) {
    const last = folded.at(-1);
    if (last && /^[ \t]/.test(line)) last.push(line);
    else folded.push([line]);
  }
  return folded.slice(0, mostFields).map((parts) => {
    const whole = parts.join('');
    const colon = whole.indexOf(':');
    return {
      name: whole.slice(0, colon).trim().toLowerCase(),
      value: withoutControls(utf8OrWestern(whole.slice(colon + 1))).trim(),
    };
  });
}

/** The value of the first field of that name, undecoded. */
export function fieldText(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

/** Decodes encoded words (RFC 2047) in at most 16,384 characters of `value`. */
export function decodeField(value: string): string {
  return withoutControls(decodeWords(value.slice(0, 16_384))).trim();
}

/** Header bytes beyond ASCII are UTF-8 (RFC 6532) or, in older mailers, the sender's own charset. */
function utf8OrWestern(latin1: string): string {
  for (let at = 0; at < latin1.length; at += 1) {
    if (latin1.charCodeAt(at) > 0x7f) return decodeText(Buffer.from(latin1, 'latin1'), null);
  }
  return latin1;
}

/** Overrides of direction (Unicode UAX #9) go without a trace: they show a text in another order than it is written. */
function withoutControls(text: string): string {
  return text.replace(/[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, '').replace(/\p{Cc}+/gu, ' ');
}

export interface ParameterizedValue {
  /** Lower case: `text/plain`, `attachment`. */
  readonly value: string;
  /** Names in lower case, values decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

const mostParameters = 100;
const parameter = /;\s*(?:([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*)))?[^;]*/gy;

/**
 * Reads `value; name=parameter` (RFC 2045 §5.1), with RFC 2231 continuations and charsets, and the encoded words that
 * mailers put into parameters although RFC 2047 forbids it.
 */
export function parseParameters(text: string): ParameterizedValue {
  const header = text.slice(0, 32_768);
  const semicolon = header.indexOf(';');
  const value = (semicolon < 0 ? header : header.slice(0, semicolon)).replace(/\([^()]*\)/g, ' ').trim();
  const found = new Map<string, string>();
  if (semicolon >= 0) {
    parameter.lastIndex = semicolon;
    for (let match = parameter.exec(header); match; match = parameter.exec(header)) {
      const name = match[1]?.toLowerCase();
      const content = match[2]?.replace(/\\(.)/g, '$1') ?? match[3]?.trim() ?? '';
      if (name !== undefined && !found.has(name) && found.size < mostParameters) found.set(name, content);
    }
  }
  return { value: value.toLowerCase(), parameters: joinContinuations(found) };
}

function joinContinuations(found: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [name, text] of found) {
    if (!name.includes('*')) joined.set(name, decodeField(text));
  }
  const extended = new Set([...found.keys()].filter((name) => name.includes('*')).map(withoutSection));
  for (const name of extended) {
    const sections = sectionsOf(found, name);
    const [charset, bytes] = decodeSections(sections);
    // RFC 5987 and RFC 2231: the extended form wins over the plain one.
    if (sections.length > 0) joined.set(name, withoutControls(decodeField(decodeText(bytes, charset))));
  }
  return joined;
}

function withoutSection(name: string): string {
  return name.slice(0, name.indexOf('*'));
}

interface Section {
  readonly text: string;
  readonly percentEncoded: boolean;
}

function sectionsOf(found: ReadonlyMap<string, string>, name: string): Section[] {
  const whole = found.get(`${name}*`);
  if (whole !== undefined) return [{ text: whole, percentEncoded: true }];
  const sections: Section[] = [];
  for (let index = 0; index < mostParameters; index += 1) {
    const encoded = found.get(`${name}*${index}*`);
    const plain = found.get(`${name}*${index}`);
    const text = encoded ?? plain;
    if (text === undefined) break;
    sections.push({ text, percentEncoded: encoded !== undefined });
  }
  return sections;
}

function decodeSections(sections: readonly Section[]): [charset: string | null, bytes: Uint8Array] {
  let charset: string | null = null;
  const chunks = sections.map(({ text, percentEncoded }, index) => {
    if (!percentEncoded) return Buffer.from(text);
    const prefix = index === 0 ? /^([^']*)'[^']*'/.exec(text) : null;
    if (prefix) charset = prefix[1] || null;
    return percentDecoded(prefix ? text.slice(prefix[0].length) : text);
  });
  return [charset, Buffer.concat(chunks)];
}

function percentDecoded(text: string): Buffer {
  const bytes = Buffer.from(text);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const hex = bytes[at] === 0x25 ? bytes.toString('latin1', at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16);
      at += 2;
    } else {
      bytes[length++] = bytes[at] ?? 0;
    }
  }
  return bytes.subarray(0, length);
}
