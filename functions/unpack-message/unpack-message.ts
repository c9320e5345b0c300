import type { MailSign } from '../../shared/documents/document.ts';
import {
  type ReceiveDocumentDependencies,
  receiveDocumentPersistently,
} from '../../shared/documents/receive.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import { contentsContentType, encodeContents } from '../../shared/messages/contents-file.ts';
import { contentsFileKey } from '../../shared/messages/files.ts';
import type { LedgerPart, MessageIn } from '../../shared/messages/message.ts';
import { withHeader } from '../../shared/messages/raw-mail.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import { readSendingSigns } from '../../shared/messages/sending-signs.ts';
import { type UnpackedPart, unpackMail } from '../../shared/messages/unpack.ts';
import { bankChangeWording } from '../../shared/understanding/mail/bank-change.ts';
import { isBusinessDocument } from '../../shared/understanding/mail/business-body.ts';
import { type SegmentKind, segmentsOf, textOf } from '../../shared/understanding/mail/segments.ts';
import { findAccounts } from '../../shared/understanding/values/account.ts';

export interface UnpackMessageDependencies extends ReceiveDocumentDependencies {
  readonly messages: MessageRepository;
  readonly saveMessage: SaveMessage;
  readonly now: () => string;
}

/** What an e-mail says that a person should know, whatever is attached to it. */
interface WordOfMail {
  readonly signs: readonly MailSign[];
  readonly accounts: readonly string[];
}

/** A text that names more is a list of them. */
const mostAccounts = 10;

/**
 * Takes an e-mail apart: every part becomes a document or is skipped with a reason, and the ledger says which.
 * Documents come first and the ledger last, so that a crash in between only repeats what is already done.
 */
export async function unpackReceivedMessage(
  event: EventOf<'message.received.v1'>,
  deps: UnpackMessageDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { messageId, run } = event.data;
  const message = await deps.messages.get(organizationId, messageId);
  if (message === undefined || message.run !== run) return;
  if (message.status !== 'received') {
    await deps.bus.publish([messageAnnouncement(message)]);
    return;
  }
  const raw = await deps.files.get(message.rawFile);
  if (raw === undefined) throw new Error(`raw e-mail of ${messageId} is missing`);

  const unpacked = unpackMail(raw.body, { isBusinessDocument: isWorthKeeping });
  const announcesChange =
    bankChangeWording([unpacked.headers.subject, ...unpacked.texts].join('.\n')) !== undefined;
  const said: WordOfMail = {
    signs: announcesChange ? ['bank_change'] : [],
    accounts: [
      ...new Set(unpacked.texts.flatMap((text) => accountsIn(text, ['text', 'signature', 'forwarded']))),
    ],
  };
  const parts: LedgerPart[] = [];
  for (const part of unpacked.parts) parts.push(await enter(part, message, said, deps));

  const contentsFile = contentsFileKey(organizationId, messageId);
  await deps.files.put(
    contentsFile,
    encodeContents({ bodyText: unpacked.bodyText, parts, sending: readSendingSigns(withHeader(raw.body)) }),
    contentsContentType,
  );
  const documentIds = parts.flatMap(({ outcome }) => ('documentId' in outcome ? [outcome.documentId] : []));
  await deps.saveMessage(
    {
      ...message,
      version: message.version + 1,
      updatedAt: deps.now(),
      status: 'unpacked',
      contentsFile,
      documentIds: [...new Set(documentIds)],
      skippedParts: parts.filter(({ outcome }) => outcome.kind === 'skipped').length,
      analysis: null,
    },
    { detail: { parts: String(parts.length) } },
  );
}

/** A body that came alone: business, or word of a bank account, which nobody may overlook. */
function isWorthKeeping(text: string): boolean {
  return isBusinessDocument(text) || bankChangeWording(text) !== undefined || namesAccount(text);
}

/** In words, not in a signature: companies in Germany have their account in that of every e-mail. */
function namesAccount(text: string): boolean {
  return accountsIn(text, ['text', 'forwarded']).length > 0;
}

/** Accounts that some parts of a text name. Not in what it answers to: our own account stands in our e-mails. */
function accountsIn(text: string, kinds: readonly SegmentKind[]): string[] {
  return findAccounts(textOf(text, segmentsOf(text), kinds)).slice(0, mostAccounts);
}

/** One part's line in the ledger; a document is stored on the way. */
async function enter(
  part: UnpackedPart,
  message: MessageIn<'received'>,
  said: WordOfMail,
  deps: UnpackMessageDependencies,
): Promise<LedgerPart> {
  const { partId, fileName, contentType, size, outcome } = part;
  const line = { partId, fileName, contentType, size };
  if (outcome.kind !== 'document') return { ...line, outcome };
  const { documentId, duplicate } = await receiveDocumentPersistently(
    {
      organizationId: message.organizationId,
      messageId: message.messageId,
      partId,
      fileName: outcome.fileName,
      contentType,
      body: outcome.body,
      at: message.receivedAt,
      ...said,
    },
    deps,
  );
  return {
    ...line,
    fileName: outcome.fileName,
    outcome: { kind: duplicate ? 'duplicate' : 'document', documentId },
  };
}

/** The last delivery failed as well: the e-mail is shown as failed, with a way to try again. */
export async function giveUpUnpacking(
  event: EventOf<'message.received.v1'>,
  deps: UnpackMessageDependencies,
): Promise<void> {
  const message = await deps.messages.get(event.organizationId, event.data.messageId);
  if (message === undefined || message.run !== event.data.run || message.status !== 'received') return;
  await deps.saveMessage({
    ...message,
    version: message.version + 1,
    updatedAt: deps.now(),
    status: 'failed',
    code: 'processing_failed',
  });
}
