import { announcement } from '../../shared/documents/announcement.ts';
import { correctedExtraction } from '../../shared/documents/correct.ts';
import { type ReadFieldsDependencies, readFields } from '../../shared/documents/read-fields.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { fieldsExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { EventBus, FileStore } from '../../shared/platform/ports.ts';

export interface ExtractFieldsDependencies extends ReadFieldsDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
  readonly now: () => string;
}

/** Reads the fields that a document of its type has, and checks them. What people have set right stays. */
export async function extractDocumentFields(
  event: EventOf<'document.classified.v1'>,
  deps: ExtractFieldsDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run, readingFile } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document?.status !== 'classified' || document.run !== run) return;
  if (document.extraction !== null) {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  const stored = await deps.files.get(readingFile);
  if (stored === undefined) throw new Error(`the reading of ${documentId} is missing`);
  const { documentType } = document.classification;
  const at = deps.now();
  const today = at.slice(0, 10);
  const read = await readFields(document, decodeReading(stored.body), documentType, today, deps);
  const { extraction, corrections } = correctedExtraction(read, document.corrections, documentType, today);
  await saveChange(document, (newest) => fieldsExtracted({ ...newest, corrections }, extraction, at), deps, {
    detail: { fields: String(Object.keys(extraction.fields).length) },
  });
}
