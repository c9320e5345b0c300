import type { DocumentType } from '../../shared/document-types/names.ts';
import type { DocumentRepository } from '../../shared/documents/repository.ts';
import { results } from '../../shared/documents/summary.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { DoneAnalysis } from '../../shared/messages/analysis.ts';
import { type AnalyzedMessage, analyzedMessages, isAnalyzed } from '../../shared/messages/analyzed.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import { decodeContents } from '../../shared/messages/contents-file.ts';
import type { MessageIn } from '../../shared/messages/message.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import { analyzeMail, type MailAnalysis } from '../../shared/understanding/mail/analyze-mail.ts';
import { categoryOfDocument } from '../../shared/understanding/mail/categorize.ts';

export interface AnalyzeMessageDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly messages: MessageRepository;
  readonly saveMessage: SaveMessage;
  readonly bus: EventBus;
  readonly now: () => string;
}

type Unpacked = MessageIn<'unpacked'>;

type Trigger = EventOf<'message.unpacked.v1' | 'message.analysis-requested.v1' | 'document.corrected.v1'>;

/**
 * Tells what an e-mail is about, once it is unpacked; and tells it anew when one of its documents turns out to be something
 * that speaks for another category, or a person sets a document right.
 */
export async function analyzeMessage(event: Trigger, deps: AnalyzeMessageDependencies): Promise<void> {
  const { organizationId } = event;
  if (event.type === 'document.corrected.v1') {
    const document = await deps.documents.get(organizationId, event.data.documentId);
    const analyzed = document === undefined ? [] : await analyzedMessages(document, deps.messages);
    for (const message of analyzed) await analyzeAgain(message, deps);
    return;
  }
  const message = await deps.messages.get(organizationId, event.data.messageId);
  if (message?.status !== 'unpacked' || message.run !== event.data.run) return;
  if (event.type === 'message.analysis-requested.v1') {
    if (isAnalyzed(message)) await analyzeAgain(message, deps);
  } else if (message.analysis === null) {
    // A document may have reached its type between the reading of types and the writing.
    await refine(await analyze(message, deps), deps);
  } else {
    await deps.bus.publish([messageAnnouncement(message)]);
  }
}

async function analyze(message: Unpacked, deps: AnalyzeMessageDependencies): Promise<AnalyzedMessage> {
  const found = await analysisOf(message, await documentTypesOf(message, deps), deps);
  return save(message, found, 1, deps);
}

/** Looks again if a document speaks for another category than the one that was found. */
async function refine(message: AnalyzedMessage, deps: AnalyzeMessageDependencies): Promise<void> {
  const types = await documentTypesOf(message, deps);
  const spokenFor = types.flatMap((type) => categoryOfDocument(type) ?? []);
  if (spokenFor.length === 0 || spokenFor.includes(message.analysis.category)) return;
  await analyzeAgain(message, deps, types);
}

async function analyzeAgain(
  message: AnalyzedMessage,
  deps: AnalyzeMessageDependencies,
  documentTypes?: readonly DocumentType[],
): Promise<void> {
  const { category, priority, tags, revision, objections } = message.analysis;
  const types = documentTypes ?? (await documentTypesOf(message, deps));
  const found = await analysisOf(message, types, deps);
  const isSame =
    found.category === category && found.priority === priority && found.tags.join() === tags.join();
  if (!isSame) await save(message, found, revision + 1, deps);
  // The objections are answered all the same.
  else if (objections > 0) await save(message, found, revision, deps);
  else await deps.bus.publish([messageAnnouncement(message)]);
}

async function documentTypesOf(
  { organizationId, documentIds }: Unpacked,
  deps: AnalyzeMessageDependencies,
): Promise<DocumentType[]> {
  const documents = await deps.documents.getMany(organizationId, documentIds);
  return documents.flatMap((document) => results(document).classification?.documentType ?? []);
}

async function analysisOf(
  message: Unpacked,
  documentTypes: readonly DocumentType[],
  deps: AnalyzeMessageDependencies,
): Promise<MailAnalysis> {
  const file = await deps.files.get(message.contentsFile);
  if (file === undefined) throw new Error(`the contents of ${message.messageId} are missing`);
  const { bodyText, parts, sending } = decodeContents(file.body);
  return analyzeMail({
    subject: message.headers.subject,
    from: message.headers.from,
    bodyText,
    attachments: parts.filter(({ outcome }) => outcome.kind !== 'skipped'),
    documentTypes,
    signs: sending,
    day: (message.headers.date ?? message.receivedAt).slice(0, 10),
  });
}

async function save(
  message: Unpacked,
  { entities, ...found }: MailAnalysis,
  revision: number,
  deps: AnalyzeMessageDependencies,
): Promise<AnalyzedMessage> {
  const analysis: DoneAnalysis = {
    ...found,
    alternatives: [...found.alternatives],
    tags: [...found.tags],
    state: 'done',
    revision,
    objections: 0,
  };
  const analyzed = { ...message, version: message.version + 1, updatedAt: deps.now(), analysis };
  await deps.saveMessage(analyzed, { detail: { category: analysis.category }, entities });
  return analyzed;
}

/** The last delivery failed as well: the e-mail says that it could not be told what it is about. Its documents go on. */
export async function giveUpAnalyzing(event: Trigger, deps: AnalyzeMessageDependencies): Promise<void> {
  if (event.type !== 'message.unpacked.v1') return;
  const message = await deps.messages.get(event.organizationId, event.data.messageId);
  if (message?.status !== 'unpacked' || message.run !== event.data.run || message.analysis !== null) return;
  await deps.saveMessage({
    ...message,
    version: message.version + 1,
    updatedAt: deps.now(),
    analysis: { state: 'failed', code: 'processing_failed' },
  });
}
