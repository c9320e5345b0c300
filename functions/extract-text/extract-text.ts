import { announcement } from '../../shared/documents/announcement.ts';
import type { DocumentIn } from '../../shared/documents/document.ts';
import { readingFileKey } from '../../shared/documents/files.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { failedAt, startExtracting, textExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { EventBus, TextExtractor } from '../../shared/platform/ports.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';

export interface ExtractTextDependencies {
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly extractor: TextExtractor;
  readonly bus: EventBus;
  readonly now: () => string;
}

/**
 * Reads a document's words. A file that can never be read becomes `failed` with the reason; an engine that answers
 * later leaves the document `extracting` with its job, for `finish-text-extraction`.
 */
export async function extractText(
  event: EventOf<'document.received.v1'>,
  deps: ExtractTextDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.run !== run) return;
  if (document.status === 'extracting' && document.reading !== null) {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  if (document.status !== 'received' && document.status !== 'extracting') return;
  if (document.status === 'extracting' && document.jobId !== null) return;

  const extracting = await start(document, deps);
  try {
    const readingFile = readingFileKey(organizationId, documentId, run);
    const extraction = await deps.extractor.start({
      organizationId,
      documentId,
      originalFile: document.originalFile,
      readingFile,
      fileName: document.fileName,
      contentType: document.contentType,
      token: `${documentId}-${run}`,
    });
    if (extraction.kind === 'pending') {
      await deps.saveDocument(startExtracting(extracting, extraction.jobId, deps.now()));
      return;
    }
    const { pageCount, format, source, language } = extraction;
    const reading = { readingFile, pageCount, format, source, language };
    await deps.saveDocument(textExtracted(extracting, reading, deps.now()));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    await deps.saveDocument(failedAt(extracting, 'extract-text', error.code, deps.now()));
  }
}

/** Shows people that reading has begun; a retry finds it begun already. */
async function start(
  document: DocumentIn<'received' | 'extracting'>,
  deps: ExtractTextDependencies,
): Promise<DocumentIn<'extracting'>> {
  if (document.status === 'extracting') return document;
  const extracting = startExtracting(document, null, deps.now());
  await deps.saveDocument(extracting);
  return extracting;
}
