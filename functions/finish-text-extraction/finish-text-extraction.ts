import { countTextract } from '../../shared/costs/count-textract.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { readingFileKey } from '../../shared/documents/files.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import type { TextExtractionCompletion } from '../../shared/documents/text-extraction-completion.ts';
import { failedAt, textExtracted } from '../../shared/documents/transitions.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { Metrics } from '../../shared/platform/ports/metrics.ts';
import type { TextExtractor } from '../../shared/platform/ports/text-extractor.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';

export interface FinishTextExtractionDependencies {
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly extractor: TextExtractor;
  readonly bus: EventBus;
  readonly metrics: Metrics;
  readonly now: () => string;
}

/** Collects the answer of an asynchronous engine. An answer that is not there yet is left to its own completion. */
export async function finishTextExtraction(
  completion: TextExtractionCompletion,
  deps: FinishTextExtractionDependencies,
): Promise<void> {
  const { organizationId, documentId } = completion;
  const document = await deps.documents.get(organizationId, documentId);
  if (document?.status !== 'extracting') return;
  if (document.reading !== null) {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  if (document.jobId === null) throw new Error(`the job of ${documentId} is not recorded yet`);
  try {
    const readingFile = readingFileKey(organizationId, documentId, document.run);
    const extraction = await deps.extractor.finish({
      organizationId,
      jobId: document.jobId,
      originalFile: document.originalFile,
      readingFile,
      fileName: document.fileName,
      contentType: document.contentType,
    });
    if (extraction.kind === 'pending') return;
    const { kind: _, textract, notices, ...read } = extraction;
    const reading = { readingFile, ...read, notices: [...notices] };
    await saveChange(document, (newest) => textExtracted(newest, reading, textract, deps.now()), deps);
    await countTextract(textract, deps.metrics);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { code } = error;
    await saveChange(
      document,
      (newest) => failedAt(newest, 'finish-text-extraction', code, deps.now()),
      deps,
    );
  }
}
