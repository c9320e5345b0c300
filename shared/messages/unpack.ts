import { unlessBroken } from '../understanding/broken-container.ts';
import { archiveContent } from './archive-content.ts';
import { contentTypeOf, documentFileName, safeFileName } from './file-name.ts';
import { readHeaders } from './headers.ts';
import { decorationOf, paymentPictureIds, shownContentIds } from './inline-image.ts';
import type { MapiMessage } from './mapi-message.ts';
import type { MessageHeaders, SkipReason } from './message.ts';
import {
  type FoundFile,
  type MessageContent,
  type MessageText,
  mapiContent,
  mimeContent,
} from './message-content.ts';
import { readOutlookMessage } from './outlook-message.ts';
import { isSystemFile, natureOf } from './part-nature.ts';
import { outlookMail } from './raw-mail.ts';
import { readSignedContent } from './signed-data.ts';
import { readTnef } from './tnef.ts';
import { defaultUnpackLimits, type UnpackLimits } from './unpack-limits.ts';
import { inflateEntry, type ZipEntry } from './zip-archive.ts';

/** What became of a part, before anything is stored. */
export type UnpackedOutcome =
  | { readonly kind: 'document'; readonly body: Uint8Array; readonly fileName: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'opened' };

/** One line of an e-mail's ledger, before anything is stored. */
export interface UnpackedPart {
  /** Position in the MIME tree as IMAP numbers parts ("2.1"); entries of containers go on below theirs. */
  readonly partId: string;
  /** As the sender named it, made safe; null if it has no name. */
  readonly fileName: string | null;
  /** Lower case, as declared; by the name where the declaration says nothing. */
  readonly contentType: string;
  /** Bytes, decoded. */
  readonly size: number;
  readonly outcome: UnpackedOutcome;
}

export interface UnpackedMessage {
  readonly headers: MessageHeaders;
  /** The body as a person reads it; empty if there is none. */
  readonly bodyText: string;
  /** Each of its texts, those too that a mail program does not show beside another. */
  readonly texts: readonly string[];
  /** Every part of the mail once, in its order; containers before their content. */
  readonly parts: readonly UnpackedPart[];
}

interface Unpacking {
  readonly ledger: UnpackedPart[];
  readonly limits: UnpackLimits;
  /** Bytes that archives may still inflate to. */
  inflatable: number;
  readonly isBusinessDocument: (text: string) => boolean;
}

/** A text of the body and its line in the ledger. */
interface PlacedText {
  readonly text: MessageText;
  readonly line: number;
}

export interface UnpackOptions {
  readonly limits?: UnpackLimits;
  /** Whether a body that came without documents is one itself. */
  readonly isBusinessDocument: (text: string) => boolean;
}

/**
 * Takes an e-mail apart (RFC 2045 and following, TNEF, Outlook messages, ZIP, signed S/MIME): each part becomes a
 * document or is skipped with a reason. Any bytes at all give an answer; work and memory are bounded by `limits`.
 */
export function unpackMessage(raw: Uint8Array, options: UnpackOptions): UnpackedMessage {
  const limits = options.limits ?? defaultUnpackLimits;
  return { headers: readHeaders(raw), ...unpackContent(mimeContent(raw, '', limits), limits, options) };
}

/** As `unpackMessage`, of an Outlook message file ([MS-OXMSG]). Throws `BrokenContainer` when it is none. */
export function unpackOutlookMessage(file: Uint8Array, options: UnpackOptions): UnpackedMessage {
  return unpackMapiMessage(readOutlookMessage(file), options);
}

/** As `unpackMessage`, of an e-mail in whichever form it is kept. */
export function unpackMail(raw: Uint8Array, options: UnpackOptions): UnpackedMessage {
  const outlook = outlookMail(raw);
  return outlook === null ? unpackMessage(raw, options) : unpackMapiMessage(outlook, options);
}

function unpackMapiMessage(message: MapiMessage, options: UnpackOptions): UnpackedMessage {
  const limits = options.limits ?? defaultUnpackLimits;
  return {
    headers: readHeaders(Buffer.from(message.transportHeaders)),
    ...unpackContent(mapiContent(message, ''), limits, options),
  };
}

function unpackContent(
  content: MessageContent,
  limits: UnpackLimits,
  { isBusinessDocument }: UnpackOptions,
): Omit<UnpackedMessage, 'headers'> {
  const unpacking: Unpacking = { ledger: [], limits, inflatable: limits.inflatedBytes, isBusinessDocument };
  const texts = enterMessage(content, unpacking, 0);
  const told = texts.map(({ text }) => ({ isAlternative: text.isAlternative, plain: text.plain() }));
  const shown = told.filter(({ isAlternative }) => !isAlternative);
  return {
    bodyText: shown.map(({ plain }) => plain).join('\n\n'),
    texts: told.map(({ plain }) => plain),
    parts: unpacking.ledger,
  };
}

/** Enters a message; where it brings no document, its body may be one. */
function enterMessage(content: MessageContent, unpacking: Unpacking, depth: number): PlacedText[] {
  const start = unpacking.ledger.length;
  const texts = enterItems(content, unpacking, depth, false);
  const hasDocument = unpacking.ledger.slice(start).some((part) => part.outcome.kind === 'document');
  if (hasDocument || content.isReport) return texts;
  const rich = texts.filter(({ text }) => text.contentType === 'text/html');
  const [body] = (rich.length > 0 ? rich : texts).toSorted((one, other) => other.text.size - one.text.size);
  const part = body && unpacking.ledger[body.line];
  if (part && unpacking.isBusinessDocument(body.text.plain())) {
    unpacking.ledger[body.line] = { ...part, outcome: bodyDocument(body.text, content.subject) };
  }
  return texts;
}

function bodyDocument({ contentType, source }: MessageText, subject: string): UnpackedOutcome {
  const isHtml = contentType === 'text/html';
  const name = safeFileName(subject.replace(/[/\\]/g, '-').slice(0, 150)) ?? 'message';
  return {
    kind: 'document',
    // The byte-order mark outranks a charset that the HTML itself names.
    body: Buffer.from(isHtml ? `\u{feff}${source}` : source),
    fileName: `${name}.${isHtml ? 'html' : 'txt'}`,
  };
}

/** Content-IDs of pictures that the texts show; `payments`: those that words about payment introduce. */
interface ShownPictures {
  readonly ids: ReadonlySet<string>;
  readonly payments: ReadonlySet<string>;
}

function enterItems(
  content: MessageContent,
  unpacking: Unpacking,
  depth: number,
  hasText: boolean,
): PlacedText[] {
  const shown = { ids: new Set<string>(), payments: new Set<string>() };
  const isTexted = hasText || content.items.some((item) => item.kind === 'text');
  for (const item of content.items) {
    if (item.kind !== 'text') continue;
    if (item.contentType === 'text/html') {
      for (const id of shownContentIds(item.source)) shown.ids.add(id);
      for (const id of paymentPictureIds(item.source)) shown.payments.add(id);
    }
    item.isAlternative ||= hasText;
  }
  const texts: PlacedText[] = [];
  for (const item of content.items) {
    if (isFull(unpacking)) {
      enterRest(item.kind === 'file' ? item.file.partId : item.partId, unpacking);
      break;
    }
    if (item.kind === 'text') {
      texts.push({ text: item, line: unpacking.ledger.length });
      const reason = item.isAlternative ? 'alternative_body' : 'message_body';
      enter(item, item.size, { kind: 'skipped', reason }, unpacking);
    } else if (item.kind === 'skipped') {
      enter({ ...item, fileName: null }, item.size, { kind: 'skipped', reason: item.reason }, unpacking);
    } else if (item.kind === 'message') {
      const part = { ...item, contentType: 'application/vnd.ms-outlook' };
      if (!mayOpen(part, 0, unpacking, depth)) continue;
      enterMessage(mapiContent(item.message, item.partId), unpacking, depth + 1);
    } else {
      texts.push(...enterFile(item.file, shown, unpacking, depth, isTexted));
    }
  }
  return texts;
}

/** Enters a file and what is in it. Returns the texts in it that belong to the message around it. */
function enterFile(
  file: FoundFile,
  shown: ShownPictures,
  unpacking: Unpacking,
  depth: number,
  hasText: boolean,
): PlacedText[] {
  const body = file.read();
  if (body === null) {
    enter(file, 0, { kind: 'skipped', reason: 'broken_part' }, unpacking);
    return [];
  }
  const found = { ...file, body };
  const nature = natureOf(found);
  const skip = (reason: SkipReason) => enter(file, body.length, { kind: 'skipped', reason }, unpacking);
  const keep = () => {
    const fileName = documentFileName(file.fileName, file.contentType, file.partId);
    enter(file, body.length, { kind: 'document', body, fileName }, unpacking);
  };
  switch (nature.kind) {
    case 'skipped':
      skip(nature.reason);
      return [];
    case 'image': {
      // Where there is no text, no image is part of its decoration.
      const { contentId } = file;
      const isShown = hasText && (file.isInline || (contentId !== null && shown.ids.has(contentId)));
      const isPayment = contentId !== null && shown.payments.has(contentId);
      const decoration = decorationOf(found, isShown && !isPayment);
      if (decoration) skip(decoration);
      else keep();
      return [];
    }
    case 'message':
      if (mayOpen(file, body.length, unpacking, depth)) {
        enterMessage(mimeContent(body, file.partId, unpacking.limits), unpacking, depth + 1);
      }
      return [];
    case 'outlook_message': {
      const message = unlessBroken(() => readOutlookMessage(body));
      if (!message) skip('broken_part');
      else if (mayOpen(file, body.length, unpacking, depth)) {
        enterMessage(mapiContent(message, file.partId), unpacking, depth + 1);
      }
      return [];
    }
    case 'tnef': {
      const message = unlessBroken(() => readTnef(body));
      if (!message) skip('broken_part');
      else if (mayOpen(file, body.length, unpacking, depth)) {
        return enterItems(mapiContent(message, file.partId), unpacking, depth + 1, hasText);
      }
      return [];
    }
    case 'signed_data': {
      const content = unlessBroken(() => readSignedContent(body));
      if (!content) keep();
      else if (mayOpen(file, body.length, unpacking, depth)) {
        return enterItems(mimeContent(content, file.partId, unpacking.limits), unpacking, depth + 1, hasText);
      }
      return [];
    }
    case 'archive': {
      const content = archiveContent(body, unpacking.limits.parts);
      if (content.kind === 'skipped') skip(content.reason);
      else if (content.kind === 'document') keep();
      else if (mayOpen(file, body.length, unpacking, depth)) {
        enterArchive(content.entries, content.unread, file.partId, unpacking, depth + 1);
      }
      return [];
    }
    case 'other':
      keep();
      return [];
  }
}

function enterArchive(
  entries: readonly ZipEntry[],
  unread: number,
  archiveId: string,
  unpacking: Unpacking,
  depth: number,
): void {
  for (const [index, entry] of entries.entries()) {
    const partId = `${archiveId}.${index + 1}`;
    if (isFull(unpacking)) {
      enterRest(partId, unpacking);
      return;
    }
    const fileName = safeFileName(entry.name);
    const part = { partId, fileName, contentType: contentTypeOf(fileName) };
    const inflated = inflateWithin(entry, unpacking);
    if (typeof inflated === 'string') {
      enter(part, entry.claimedSize, { kind: 'skipped', reason: inflated }, unpacking);
    } else {
      const file = { ...part, contentId: null, isInline: false, read: () => inflated };
      enterFile(file, { ids: new Set(), payments: new Set() }, unpacking, depth, true);
    }
  }
  if (unread > 0) enterRest(`${archiveId}.${entries.length + 1}`, unpacking);
}

/** Small files compress to almost nothing; a ratio says something only beyond this. */
const unsuspiciousBytes = 10_000_000;

function inflateWithin(entry: ZipEntry, unpacking: Unpacking): Uint8Array | SkipReason {
  if (entry.name.startsWith('__MACOSX/') || isSystemFile(safeFileName(entry.name), '')) return 'system_file';
  if (entry.encrypted) return 'encrypted_archive';
  if (entry.claimedSize === 0) return 'empty_archive_entry';
  const { entryBytes, compressionRatio } = unpacking.limits;
  const allowed = Math.min(entryBytes, unpacking.inflatable);
  const plausible = Math.max(unsuspiciousBytes, compressionRatio * entry.compressed.length);
  const inflated = inflateEntry(entry, Math.min(allowed, plausible));
  if ('body' in inflated) {
    unpacking.inflatable -= inflated.body.length;
    return inflated.body;
  }
  if (inflated.problem === 'too_large' && plausible < allowed) return 'suspicious_compression';
  return inflated.problem;
}

type PartLine = Pick<UnpackedPart, 'partId' | 'fileName' | 'contentType'>;

function enter(part: PartLine, size: number, outcome: UnpackedOutcome, { ledger }: Unpacking): void {
  const { partId, fileName, contentType } = part;
  ledger.push({ partId, fileName, contentType, size, outcome });
}

/** Enters a container as opened, or as too deep to be. */
function mayOpen(part: PartLine, size: number, unpacking: Unpacking, depth: number): boolean {
  const isOpened = depth < unpacking.limits.depth;
  enter(part, size, isOpened ? { kind: 'opened' } : { kind: 'skipped', reason: 'too_deep' }, unpacking);
  return isOpened;
}

function isFull({ ledger, limits }: Unpacking): boolean {
  return ledger.length >= limits.parts;
}

/** One line for all the parts of a container from `partId` on. */
function enterRest(partId: string, unpacking: Unpacking): void {
  const part = { partId, fileName: null, contentType: 'application/octet-stream' };
  enter(part, 0, { kind: 'skipped', reason: 'too_many_parts' }, unpacking);
}
