import { decodeText } from './charset.ts';
import { contentTypeOf, safeFileName } from './file-name.ts';
import { decodeField, fieldText } from './header-fields.ts';
import { htmlToText } from './html.ts';
import type { MapiMessage } from './mapi-message.ts';
import type { SkipReason } from './message.ts';
import { enclosing, leavesOf, type MimeEntity, readMimeTree } from './mime-tree.ts';
import { decodeTransferEncoding } from './transfer-encoding.ts';
import type { UnpackLimits } from './unpack-limits.ts';

/** What a message consists of, whichever format it came in, in its own order. */
export interface MessageContent {
  readonly subject: string;
  /** A machine's report on a mail (RFC 6522): its text never is a document. */
  readonly isReport: boolean;
  readonly items: readonly MessageItem[];
}

export type MessageItem =
  | MessageText
  | { readonly kind: 'file'; readonly file: FoundFile }
  | {
      readonly kind: 'message';
      readonly partId: string;
      readonly fileName: string | null;
      readonly message: MapiMessage;
    }
  | {
      readonly kind: 'skipped';
      readonly partId: string;
      readonly contentType: string;
      readonly size: number;
      readonly reason: SkipReason;
    };

/** A file inside a message or container, before it is decided what it is. */
export interface FoundFile {
  readonly partId: string;
  readonly fileName: string | null;
  readonly contentType: string;
  /** To be shown within the text. */
  readonly isInline: boolean;
  /** Without angle brackets. */
  readonly contentId: string | null;
  /** The decoded bytes, null if nothing of them can be decoded; asked for once. */
  readonly read: () => Uint8Array | null;
}

/** A part of the body. */
export interface MessageText {
  readonly kind: 'text';
  readonly partId: string;
  readonly fileName: string | null;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Decoded, as written: HTML for HTML. */
  readonly source: string;
  /** As a person reads it. */
  readonly plain: () => string;
  /** Another part says the same and is read instead. */
  isAlternative: boolean;
}

const bodyTypes = /^text\/(?:plain|html|enriched|richtext|x-amp-html|watch-html)$/;
const saysNothing =
  /^(?:application|binary)\/(?:octet-?stream|x-octet-stream|binary|x-binary|unknown|(?:x-|force-)?download|x-msdownload)$/;
/** Exchange cuts bodies into "attachments" of these names. */
const bodyPieceName = /^ATT\d{5}\.(?:txt|html?)$/i;

/** Takes a MIME message apart; `prefix` is the part it was found in, empty for the mail itself. Never throws. */
export function mimeContent(raw: Uint8Array, prefix: string, limits: UnpackLimits): MessageContent {
  const { root, unreadBytes } = readMimeTree(raw, limits);
  const idOf = (entity: MimeEntity) => [prefix, entity.partId || '1'].filter(Boolean).join('.');
  const groups = new Map<MimeEntity, MessageText[]>();
  const items: MessageItem[] = [];
  for (const leaf of leavesOf(root)) {
    const item = itemOf(leaf, idOf(leaf));
    items.push(item);
    const group = enclosing(leaf, 'multipart/alternative');
    if (item.kind === 'text' && group) groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  for (const group of groups.values()) markAlternatives(group);
  if (unreadBytes > 0) {
    const partId = [prefix, `${root.children.length + 1}`].filter(Boolean).join('.');
    const contentType = 'application/octet-stream';
    items.push({ kind: 'skipped', partId, contentType, size: unreadBytes, reason: 'too_many_parts' });
  }
  return {
    subject: decodeField(fieldText(root.fields, 'subject') ?? ''),
    isReport: root.contentType === 'multipart/report',
    items,
  };
}

function itemOf(leaf: MimeEntity, partId: string): MessageItem {
  const { contentType } = leaf;
  const skipped = (reason: SkipReason): MessageItem => ({
    kind: 'skipped',
    partId,
    contentType,
    size: leaf.body.length,
    reason,
  });
  if (leaf.tooDeep) return skipped('too_deep');
  const isMultipart = contentType.startsWith('multipart/');
  if (isMultipart && leaf.body.length === 0) return skipped('empty_part');
  if (isMultipart && leaf.parent) return skipped('broken_part');
  if (/^message\/(?:rfc822|global)$/.test(contentType) && enclosing(leaf, 'multipart/report')) {
    return skipped('delivery_status');
  }
  const fileName = safeFileName(
    leaf.disposition.parameters.get('filename') ?? leaf.contentTypeParameters.get('name') ?? '',
  );
  if (isBody(leaf, fileName)) return textItem(leaf, partId, fileName);
  const contentId = fieldText(leaf.fields, 'content-id')?.replace(/^\s*<|>\s*$/g, '') ?? null;
  const isAttached = leaf.disposition.value === 'attachment';
  const isRelated = enclosing(leaf, 'multipart/related') !== null;
  const file: FoundFile = {
    partId,
    fileName,
    contentType: saysNothing.test(contentType) ? contentTypeOf(fileName) : contentType,
    contentId,
    isInline: leaf.disposition.value === 'inline' || (isRelated && !isAttached),
    read: () => {
      const body = decodeTransferEncoding(leaf.body, leaf.transferEncoding);
      return body.length === 0 && !isBlank(leaf.body) ? null : body;
    },
  };
  return { kind: 'file', file };
}

function isBody(leaf: MimeEntity, fileName: string | null): boolean {
  if (!leaf.parent && leaf.contentType.startsWith('multipart/')) return true;
  if (!bodyTypes.test(leaf.contentType)) return false;
  if (fileName !== null && bodyPieceName.test(fileName)) return true;
  if (leaf.disposition.value === 'attachment') return false;
  return fileName === null || !leaf.parent || leaf.parent.contentType === 'multipart/alternative';
}

function textItem(leaf: MimeEntity, partId: string, fileName: string | null): MessageItem {
  const bytes = decodeTransferEncoding(leaf.body, leaf.transferEncoding);
  const { contentType } = leaf;
  if (isBlank(bytes))
    return { kind: 'skipped', partId, contentType, size: bytes.length, reason: 'empty_part' };
  const text = decodeText(bytes, leaf.contentTypeParameters.get('charset') ?? null);
  const isFlowed = leaf.contentTypeParameters.get('format')?.toLowerCase() === 'flowed';
  const source = isFlowed ? withoutSoftBreaks(text, leaf.contentTypeParameters.get('delsp')) : text;
  return bodyText({ partId, fileName, contentType, size: bytes.length, source });
}

function bodyText(
  text: Pick<MessageText, 'partId' | 'fileName' | 'contentType' | 'size' | 'source'>,
): MessageText {
  let plain: string | undefined;
  const isPlain = text.contentType === 'text/plain' || !text.contentType.startsWith('text/');
  return {
    ...text,
    kind: 'text',
    plain: () => {
      plain ??= isPlain ? text.source.replace(/\r\n?/g, '\n').trim() : htmlToText(text.source);
      return plain;
    },
    isAlternative: /^text\/(?:x-amp|watch)-html$/.test(text.contentType),
  };
}

/** RFC 3676 §4.5: a line that ends in a space goes on in the next, except the mark before a signature. */
function withoutSoftBreaks(text: string, delSp: string | undefined): string {
  const space = delSp?.toLowerCase() === 'yes' ? '' : ' ';
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^ /, ''))
    .map((line) => (line.endsWith(' ') && line !== '-- ' ? line.slice(0, -1) + space : `${line}\n`))
    .join('');
}

/** A plain text this short beside a longer HTML only says that there is HTML. */
const longestStub = 200;

/** Of texts that say the same, the plain ones are read; the HTML where they are missing or a mere stub. */
function markAlternatives(texts: readonly MessageText[]): void {
  const plain = texts.filter((text) => text.contentType === 'text/plain');
  const rich = texts.filter((text) => text.contentType === 'text/html');
  const length = (list: readonly MessageText[]) => list.reduce((sum, text) => sum + text.plain().length, 0);
  const plainLength = length(plain);
  const isStub = plainLength === 0 || (plainLength < longestStub && length(rich) > 4 * plainLength);
  const read = rich.length > 0 && isStub ? rich : plain.length > 0 ? plain : texts;
  for (const text of texts) text.isAlternative ||= !read.includes(text);
}

/** Takes a message of Outlook apart; its parts are numbered below `prefix` (empty for a file of its own), bodies first. */
export function mapiContent(message: MapiMessage, prefix: string): MessageContent {
  let count = 0;
  const nextId = () => {
    count += 1;
    return prefix === '' ? `${count}` : `${prefix}.${count}`;
  };
  const readable = message.bodies.filter((body) => body.contentType !== 'application/rtf');
  const texts = readable.map(({ contentType, size, text }) =>
    bodyText({ partId: nextId(), fileName: null, contentType, size, source: text }),
  );
  markAlternatives(texts);
  const unread = message.bodies
    .filter((body) => body.contentType === 'application/rtf')
    .map(
      ({ contentType, size }): MessageItem => ({
        kind: 'skipped',
        partId: nextId(),
        contentType,
        size,
        reason: texts.length > 0 ? 'alternative_body' : 'message_body',
      }),
    );
  const attachments = message.attachments.map(
    ({ fileName, contentType, contentId, content }): MessageItem => {
      const name = safeFileName(fileName ?? '');
      const partId = nextId();
      if ('message' in content) return { kind: 'message', partId, fileName: name, message: content.message };
      const declared = contentType?.toLowerCase().slice(0, 160) ?? '';
      const type = declared === '' || saysNothing.test(declared) ? contentTypeOf(name) : declared;
      const file = {
        partId,
        fileName: name,
        contentType: type,
        contentId,
        isInline: false,
        read: () => content.body,
      };
      return { kind: 'file', file };
    },
  );
  return { subject: message.subject, isReport: false, items: [...texts, ...unread, ...attachments] };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
