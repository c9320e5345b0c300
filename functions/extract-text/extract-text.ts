import { countTextract } from '../../shared/costs/count-textract.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import type { DocumentIn } from '../../shared/documents/document.ts';
import { readingFileKey } from '../../shared/documents/files.ts';
import type { SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { failedAt, startExtracting, textExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { Metrics } from '../../shared/platform/ports/metrics.ts';
import type { TextExtractor } from '../../shared/platform/ports/text-extractor.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';
import { type WatchDependencies, watchedReading } from './watched-reading.ts';

export interface ExtractTextDependencies extends WatchDependencies {
  readonly organizations: OrganizationRepository;
  readonly saveDocument: SaveDocument;
  readonly extractor: TextExtractor;
  readonly bus: EventBus;
  readonly metrics: Metrics;
}

/**
 * Reads a document's words. A file that can never be read becomes `failed` with the reason; an engine that answers
 * later leaves the document `extracting` with its job, for `finish-text-extraction`. Ends early when a person stops it.
 */
export async function extractText(
  event: EventOf<'document.received.v1'>,
  deps: ExtractTextDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.run !== run) return;
  const isRead = document.status === 'extracting' && document.reading !== null;
  const isRefused = document.status === 'failed' && document.stage === 'extract-text';
  if (isRead || isRefused) {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  if (document.status !== 'received' && document.status !== 'extracting') return;
  if (document.status === 'extracting' && document.jobId !== null) return;

  const organization = await deps.organizations.get(organizationId);
  if (organization === undefined) throw new Error(`organization ${organizationId} is unknown`);

  const extracting = await start(document, deps);
  try {
    const readingFile = readingFileKey(organizationId, documentId, run);
    const extraction = await watchedReading(
      extracting,
      (watch) =>
        deps.extractor.start({
          organizationId,
          documentId,
          originalFile: document.originalFile,
          readingFile,
          fileName: document.fileName,
          contentType: document.contentType,
          token: `${documentId}-${run}`,
          policy: organization.reading.policy,
          ...watch,
        }),
      deps,
    );
    if (extraction === 'stopped') return;
    if (extraction.kind === 'pending') {
      const { jobId } = extraction;
      await saveChange(extracting, (newest) => startExtracting(newest, jobId, deps.now()), deps);
      return;
    }
    const { kind: _, textract, notices, ...read } = extraction;
    const reading = { readingFile, ...read, notices: [...notices] };
    await saveChange(extracting, (newest) => textExtracted(newest, reading, textract, deps.now()), deps);
    await countTextract(textract, deps.metrics);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { code } = error;
    await saveChange(extracting, (newest) => failedAt(newest, 'extract-text', code, deps.now()), deps);
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
