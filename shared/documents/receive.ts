import { createHash } from 'node:crypto';
import type { DocumentId, Instant, MessageId, OrganizationId } from '../../events/ids.ts';
import type { EventBus } from '../platform/ports/event-bus.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import { ConditionFailed } from '../platform/ports/table.ts';
import { announcement } from './announcement.ts';
import type { Document, MailSign, Occurrence } from './document.ts';
import { originalFileKey } from './files.ts';
import { documentIdentity } from './identity.ts';
import type { DocumentRepository, SaveDocument } from './repository.ts';
import { newDocument, restarted, seenAgain } from './transitions.ts';

export interface ReceiveDocumentDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
}

/** A file that arrived, as a part of an e-mail or by upload. */
export interface ArrivedFile {
  readonly organizationId: OrganizationId;
  readonly messageId: MessageId | null;
  readonly partId: string | null;
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly at: Instant;
  /** What the e-mail around it says that a person should know. */
  readonly signs?: readonly MailSign[];
  /** Bank accounts that its text names. */
  readonly accounts?: readonly string[];
}

/**
 * Makes a document of a file. The same bytes within an organization are one document: another arrival is noted on
 * it and nothing is processed again, unless it had been deleted. Doing the same arrival twice changes nothing.
 * Throws `ConditionFailed` when somebody else changed the document meanwhile; then try again.
 */
export async function receiveDocument(
  file: ArrivedFile,
  deps: ReceiveDocumentDependencies,
): Promise<{ documentId: DocumentId; duplicate: boolean }> {
  const { organizationId, messageId, partId, fileName, contentType, body, at } = file;
  const { signs = [], accounts = [] } = file;
  const sha256 = createHash('sha256').update(body).digest('hex');
  const documentId = documentIdentity(organizationId, sha256);
  const occurrence = {
    messageId,
    partId,
    fileName,
    at,
    ...(signs.length === 0 ? {} : { signs: [...signs] }),
    ...(accounts.length === 0 ? {} : { accounts: [...accounts] }),
  };
  const known = await deps.documents.get(organizationId, documentId);

  if (known === undefined) {
    const originalFile = originalFileKey(organizationId, documentId);
    await deps.files.put(originalFile, body, contentType);
    const document = newDocument({
      organizationId,
      documentId,
      contentType,
      size: body.byteLength,
      sha256,
      originalFile,
      occurrence,
    });
    await deps.saveDocument(document);
    return { documentId, duplicate: false };
  }

  const firstArrival = known.occurrences[0];
  const isFirstArrival = firstArrival?.messageId === messageId && firstArrival.partId === partId;
  const arrivedBefore =
    messageId !== null &&
    known.occurrences.some((other) => other.messageId === messageId && other.partId === partId);
  if (known.status === 'deleted') {
    await deps.files.put(known.originalFile, body, contentType);
    const occurrences = [...known.occurrences, occurrence];
    await deps.saveDocument(restarted({ ...known, occurrences }, at));
  } else if (arrivedBefore) {
    // A retry after a crash: the state is written, its announcement perhaps not.
    const event = announcement(known);
    if (known.status === 'received' && event !== undefined) await deps.bus.publish([event]);
  } else if (saysMore(occurrence, known)) {
    const { occurrences } = seenAgain(known, occurrence);
    await deps.saveDocument(restarted({ ...known, occurrences }, at));
  } else {
    await deps.saveDocument(seenAgain(known, occurrence), {
      at,
      event: 'document.received-again',
      announce: false,
    });
  }
  return { documentId, duplicate: !(arrivedBefore && isFirstArrival) };
}

/** Whether the e-mail around a document that was settled speaks of another account, as none before it did: then it is weighed anew. */
function saysMore({ signs = [], accounts = [] }: Occurrence, { status, occurrences }: Document): boolean {
  if (status !== 'filed' && status !== 'in_review') return false;
  const before = occurrences.flatMap((each) => [...(each.signs ?? []), ...(each.accounts ?? [])]);
  return [...signs, ...accounts].some((each) => !before.includes(each));
}

/** `receiveDocument`, once more for each time somebody else was first. */
export async function receiveDocumentPersistently(
  file: ArrivedFile,
  deps: ReceiveDocumentDependencies,
): Promise<{ documentId: DocumentId; duplicate: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await receiveDocument(file, deps);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === 5) throw error;
    }
  }
}
