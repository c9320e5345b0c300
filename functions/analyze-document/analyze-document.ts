import { countTextract } from '../../shared/costs/count-textract.ts';
import type { TextractUsage } from '../../shared/costs/textract-usage.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import type { DocumentIn } from '../../shared/documents/document.ts';
import { decodeReading, encodeReading, readingContentType } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { analyzed } from '../../shared/documents/transitions.ts';
import { pagesToAnalyze } from '../../shared/documents/wanted-analysis.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { DocumentAnalyzer } from '../../shared/platform/ports/document-analyzer.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { Metrics } from '../../shared/platform/ports/metrics.ts';
import { joinedAnalyses } from '../../shared/understanding/analysis/document-analysis.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';

export interface AnalyzeDocumentDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly analyzer: DocumentAnalyzer;
  readonly bus: EventBus;
  readonly metrics: Metrics;
  readonly now: () => string;
}

/**
 * Looks closer at the pictures of a document of which fields are missing, and puts what it sees into the document's reading.
 * Where that is not possible, the document goes on without.
 */
export async function analyzeDocument(
  event: EventOf<'document.analysis-requested.v1'>,
  deps: AnalyzeDocumentDependencies,
): Promise<void> {
  const document = await awaitingDocument(event, deps);
  if (document === undefined) return;
  const { readingFile } = document.reading;
  const stored = await deps.files.get(readingFile);
  if (stored === undefined) throw new Error(`the reading of ${document.documentId} is missing`);
  const reading = decodeReading(stored.body);
  const features = document.analysis.features.filter((each) => !reading.analysis?.features.includes(each));
  // An attempt before this one may have stored it, and not have come further.
  if (features.length === 0) return finish(document, 'done', {}, deps);
  const { originalFile, fileName, contentType } = document;
  const pages = pagesToAnalyze(reading, features);
  const found = await deps.analyzer
    .analyze({ originalFile, fileName, contentType, pages })
    .catch((error: unknown) => {
      if (error instanceof UnreadableDocument) return undefined;
      throw error;
    });
  if (found === undefined) return finish(document, 'failed', {}, deps);
  if (found.kind === 'unavailable') return finish(document, 'unavailable', {}, deps);
  const analysis = joinedAnalyses(reading.analysis, found.analysis);
  await deps.files.put(readingFile, encodeReading({ ...reading, analysis }), readingContentType);
  await finish(document, 'done', found.textract, deps);
  await countTextract(found.textract, deps.metrics);
}

/** All attempts have failed: the document goes on with what our own reading gave. */
export async function giveUpAnalysis(
  event: EventOf<'document.analysis-requested.v1'>,
  deps: AnalyzeDocumentDependencies,
): Promise<void> {
  const document = await awaitingDocument(event, deps);
  if (document !== undefined) await finish(document, 'failed', {}, deps);
}

type Analysis = NonNullable<DocumentIn<'classified'>['analysis']>;
type Awaiting = DocumentIn<'classified'> & { readonly analysis: Analysis };

/** The document, if it waits for this; what has gone on is announced again. */
async function awaitingDocument(
  { organizationId, data }: EventOf<'document.analysis-requested.v1'>,
  deps: AnalyzeDocumentDependencies,
): Promise<Awaiting | undefined> {
  const document = await deps.documents.get(organizationId, data.documentId);
  if (document?.status !== 'classified' || document.run !== data.run) return undefined;
  const { analysis } = document;
  if (analysis?.outcome === 'awaited') return { ...document, analysis };
  const done = analysis === null ? undefined : announcement(document);
  if (done !== undefined) await deps.bus.publish([done]);
  return undefined;
}

async function finish(
  document: Awaiting,
  outcome: 'done' | 'unavailable' | 'failed',
  textract: TextractUsage,
  deps: AnalyzeDocumentDependencies,
): Promise<void> {
  await saveChange(document, (newest) => analyzed(newest, outcome, textract, deps.now()), deps, {
    detail: { outcome },
  });
}
