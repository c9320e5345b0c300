import {
  fieldText,
  type HeaderField,
  type ParameterizedValue,
  parseParameters,
  readHeaderBlock,
} from './header-fields.ts';

/** One entity of a MIME message (RFC 2045): the message itself, a multipart, or a leaf. */
export interface MimeEntity {
  /** As IMAP numbers parts (RFC 9051 §6.4.5): "2.1"; empty for a message that is a multipart. */
  readonly partId: string;
  readonly fields: readonly HeaderField[];
  /** Lower case, always `type/subtype`; `text/plain` or, in a digest, `message/rfc822` where the mail says nothing. */
  readonly contentType: string;
  readonly contentTypeParameters: ReadonlyMap<string, string>;
  readonly disposition: ParameterizedValue;
  readonly transferEncoding: string;
  readonly parent: MimeEntity | null;
  /** The parts of a multipart; none for a leaf. */
  readonly children: readonly MimeEntity[];
  /** Of a leaf: its bytes, still encoded. */
  readonly body: Uint8Array;
  /** A multipart inside too many others, which was therefore left closed. */
  readonly tooDeep: boolean;
}

export interface MimeTree {
  readonly root: MimeEntity;
  /** Bytes that were left unread because the message has too many parts; 0 normally. */
  readonly unreadBytes: number;
}

interface OpenEntity extends MimeEntity {
  readonly children: OpenEntity[];
  readonly parent: OpenEntity | null;
  readonly boundary: string | null;
  readonly bodyStart: number;
  body: Uint8Array;
}

const longestDelimiter = 300;
const nothing = new Uint8Array(0);

/**
 * Reads the structure of a message (RFC 2046) in one pass over its bytes, without decoding or copying any. Never
 * throws: missing or wrong boundaries, missing blank lines and cut ends give the parts that can be told.
 * @param limits `nesting`: multiparts inside each other; `parts`: entities in all.
 */
export function readMimeTree(raw: Uint8Array, limits: { nesting: number; parts: number }): MimeTree {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const open = new Map<string, OpenEntity>();
  const stack: OpenEntity[] = [];

  const begin = (start: number, parent: OpenEntity | null): OpenEntity => {
    const block = readHeaderBlock(bytes, start, (line) => delimiterOf(line, open) !== null);
    const entity = describe(block.fields, block.bodyStart, parent, stack.length >= limits.nesting, bytes);
    parent?.children.push(entity);
    if (entity.boundary !== null && !open.has(entity.boundary)) {
      open.set(entity.boundary, entity);
      stack.push(entity);
    }
    return entity;
  };

  const root = begin(leadingBlanks(bytes), null);
  let current: OpenEntity | null = root;
  let entities = 1;
  let position = root.bodyStart;
  while (open.size > 0) {
    const lineStart = nextDashes(bytes, position);
    if (lineStart < 0) break;
    const newline = bytes.indexOf(0x0a, lineStart);
    const lineEnd = newline < 0 ? bytes.length : newline;
    const isShort = lineEnd - lineStart <= longestDelimiter;
    const mayDelimit = isShort && beginsBoundary(bytes[lineStart + 2], open);
    const line = mayDelimit ? bytes.toString('latin1', lineStart, lineEnd) : '';
    const delimiter = delimiterOf(line, open);
    position = lineEnd;
    if (!delimiter) continue;
    if (current)
      current.body = bytes.subarray(current.bodyStart, beforeLineEnd(bytes, current.bodyStart, lineStart));
    current = null;
    while (stack.at(-1) !== delimiter.entity) {
      const closed = stack.pop();
      if (closed?.boundary) open.delete(closed.boundary);
    }
    if (delimiter.closes) continue;
    if (entities >= limits.parts) return { root, unreadBytes: bytes.length - lineStart };
    entities += 1;
    current = begin(Math.min(lineEnd + 1, bytes.length), delimiter.entity);
    // Back by one, so that a delimiter in the very first line of the body is at a line's start.
    position = Math.max(lineEnd, current.bodyStart - 1);
  }
  if (current) current.body = bytes.subarray(current.bodyStart);
  return { root, unreadBytes: 0 };
}

/** The leaves below `entity` in the order of the message; a multipart without any part counts as a leaf. */
export function* leavesOf(entity: MimeEntity): Generator<MimeEntity> {
  if (entity.children.length === 0) yield entity;
  else for (const child of entity.children) yield* leavesOf(child);
}

/** The nearest multipart around `entity` with that subtype. */
export function enclosing(entity: MimeEntity, contentType: string): MimeEntity | null {
  for (let around = entity.parent; around; around = around.parent) {
    if (around.contentType === contentType) return around;
  }
  return null;
}

function describe(
  fields: readonly HeaderField[],
  bodyStart: number,
  parent: OpenEntity | null,
  atLimit: boolean,
  bytes: Buffer,
): OpenEntity {
  const declared = parseParameters(fieldText(fields, 'content-type') ?? '');
  const disposition = parseParameters(fieldText(fields, 'content-disposition') ?? '');
  const hasName = declared.parameters.has('name') || disposition.parameters.has('filename');
  const contentType = plausibleType(declared.value, parent, hasName);
  const isMultipart = contentType.startsWith('multipart/');
  const named = declared.parameters.get('boundary') || null;
  const boundary = parent || !isMultipart ? named : likelyBoundary(bytes, bodyStart, named);
  return {
    partId: isMultipart && !parent ? '' : partIdBelow(parent),
    fields,
    contentType,
    contentTypeParameters: declared.parameters,
    disposition,
    transferEncoding: fieldText(fields, 'content-transfer-encoding') ?? '',
    parent,
    children: [],
    body: nothing,
    tooDeep: isMultipart && boundary !== null && atLimit,
    boundary: isMultipart && !atLimit ? asBytes(boundary) : null,
    bodyStart,
  };
}

function partIdBelow(parent: OpenEntity | null): string {
  if (!parent) return '1';
  const position = parent.children.length + 1;
  return parent.partId === '' ? `${position}` : `${parent.partId}.${position}`;
}

function plausibleType(declared: string, parent: OpenEntity | null, hasName: boolean): string {
  // RFC 6838 §4.2 allows 127 characters on each side; nobody needs half of it.
  if (/^[\w!#$&^.+-]{1,60}\/[\w!#$&^.+-]{1,100}$/.test(declared)) return declared;
  if (declared === '' && parent?.contentType === 'multipart/digest') return 'message/rfc822';
  return hasName ? 'application/octet-stream' : 'text/plain';
}

/** The boundary of the whole message, taken from its body when the header names none or one that never comes. */
function likelyBoundary(bytes: Buffer, bodyStart: number, named: string | null): string | null {
  if (named !== null && bytes.includes(`--${named}`, bodyStart)) return named;
  const first = nextDashes(bytes, bodyStart);
  if (first < 0) return named;
  const line = bytes.toString('latin1', first + 2, Math.min(first + longestDelimiter, bytes.length));
  return /^[^\s]{1,70}(?=[ \t]*\r?\n)/.exec(line)?.[0] ?? named;
}

/** Delimiter lines are compared as Latin-1, the header was decoded. */
function asBytes(boundary: string | null): string | null {
  return boundary === null ? null : Buffer.from(boundary).toString('latin1');
}

function delimiterOf(
  line: string,
  open: ReadonlyMap<string, OpenEntity>,
): { entity: OpenEntity; closes: boolean } | null {
  if (!line.startsWith('--')) return null;
  const text = line.slice(2).trimEnd();
  const opened = open.get(text);
  if (opened) return { entity: opened, closes: false };
  const closed = text.endsWith('--') ? open.get(text.slice(0, -2)) : undefined;
  return closed ? { entity: closed, closes: true } : null;
}

/** A cheap look before a line is compared as text: mails may have millions of lines that begin with dashes. */
function beginsBoundary(byte: number | undefined, open: ReadonlyMap<string, OpenEntity>): boolean {
  for (const boundary of open.keys()) if (boundary.charCodeAt(0) === byte) return true;
  return false;
}

/** Where the next line that begins with two dashes starts; `from` itself counts when it starts a line. */
function nextDashes(bytes: Buffer, from: number): number {
  const startsLine = from === 0 || bytes[from - 1] === 0x0a;
  if (startsLine && bytes[from] === 0x2d && bytes[from + 1] === 0x2d) return from;
  const found = bytes.indexOf('\n--', from);
  return found < 0 ? -1 : found + 1;
}

/** The line end before a delimiter belongs to the delimiter (RFC 2046 §5.1.1). */
function beforeLineEnd(bytes: Buffer, bodyStart: number, lineStart: number): number {
  let end = lineStart;
  if (end > bodyStart && bytes[end - 1] === 0x0a) end -= 1;
  if (end > bodyStart && bytes[end - 1] === 0x0d) end -= 1;
  return end;
}

function leadingBlanks(bytes: Buffer): number {
  let at = 0;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  return at;
}
