import type { FileKey } from '../../events/ids.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { correctedClassification } from '../../shared/documents/correct.ts';
import type { Document, DocumentIn, DocumentReading } from '../../shared/documents/document.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { classifiedAs } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { TypeModels } from '../../shared/learning/type-models.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import { classify } from '../../shared/understanding/classification/classify.ts';
import { type AnalysisRequestDependencies, requestAnalyses } from './analysis-requests.ts';

export interface ClassifyDependencies extends AnalysisRequestDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly models: TypeModels;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
}

/**
 * Decides a document's type from its words, its file name and the subject of its e-mail, and asks for the e-mail to be
 * analyzed again when the type speaks against what it was taken for.
 */
export async function classifyDocument(
  event: EventOf<'document.text-extracted.v1'>,
  deps: ClassifyDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run, readingFile } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.run !== run) return;
  const classified =
    document.status === 'extracting' && document.reading !== null
      ? await decideType({ ...document, reading: document.reading }, readingFile, deps)
      : await announceAgain(document, deps);
  await requestAnalyses(classified, deps);
}

/** A retry after a crash: the type is written, what tells of it perhaps not. */
async function announceAgain(document: Document, deps: ClassifyDependencies): Promise<Document> {
  if (document.status === 'classified' && document.extraction === null) {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
  }
  return document;
}

async function decideType(
  document: DocumentIn<'extracting'> & { readonly reading: DocumentReading },
  readingFile: FileKey,
  deps: ClassifyDependencies,
): Promise<Document> {
  const { organizationId, documentId, reading } = document;
  const stored = await deps.files.get(readingFile);
  if (stored === undefined) throw new Error(`the reading of ${documentId} is missing`);
  const messageId = document.occurrences[0]?.messageId ?? null;
  const message = messageId === null ? undefined : await deps.messages.get(organizationId, messageId);
  const context = {
    fileName: document.fileName,
    ...(message === undefined ? {} : { subject: message.headers.subject }),
  };
  const learnt = await deps.models.active(organizationId);
  const read = classify(decodeReading(stored.body), context, learnt);
  const { classification, corrections } = correctedClassification(read, document.corrections);
  return saveChange(
    document,
    (newest) => classifiedAs({ ...newest, corrections, reading }, classification, deps.now()),
    deps,
    { detail: { documentType: classification.documentType } },
  );
}
