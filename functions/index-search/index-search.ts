import { settledStatuses } from '../../shared/documents/document.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository } from '../../shared/documents/repository.ts';
import { searchDocument } from '../../shared/documents/search-document.ts';
import { results } from '../../shared/documents/summary.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { MessageRepository } from '../../shared/messages/repository.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { SearchIndex } from '../../shared/platform/ports/search-index.ts';

export const indexedEvents = [
  'document.received.v1',
  'document.review-requested.v1',
  'document.filed.v1',
  'document.rejected.v1',
  'document.corrected.v1',
  'document.split.v1',
  'document.failed.v1',
  'document.deleted.v1',
] as const;

export interface IndexSearchDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly messages: MessageRepository;
  readonly search: SearchIndex;
}

/** Brings the search index up to a document's present state, whatever the event said: the newest version wins. */
export async function indexDocument(
  event: EventOf<(typeof indexedEvents)[number]>,
  deps: IndexSearchDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.status === 'deleted') {
    await deps.search.remove(organizationId, [documentId]);
    return;
  }
  // Of one that is on its way, another event follows: its words are read once, when it is at rest.
  const reading = settledStatuses.has(document.status) ? results(document).reading : null;
  const stored = reading === null ? undefined : await deps.files.get(reading.readingFile);
  const messageId = document.occurrences[0]?.messageId ?? null;
  const message = messageId === null ? undefined : await deps.messages.get(organizationId, messageId);
  const words = stored === undefined ? undefined : decodeReading(stored.body);
  await deps.search.index([searchDocument(document, words, message)]);
}
