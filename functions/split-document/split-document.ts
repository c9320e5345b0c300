import { announcement } from '../../shared/documents/announcement.ts';
import type { Document, DocumentIn, SplitPart } from '../../shared/documents/document.ts';
import { originalFileKey } from '../../shared/documents/files.ts';
import { sha256 } from '../../shared/documents/identity.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { partFileName } from '../../shared/documents/split.ts';
import { deleted, failedAt, newDocument, partsMade, restarted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import { extractPages, type FileParts } from '../../shared/understanding/file-parts.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';

export interface SplitDocumentDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
  readonly now: () => string;
}

/**
 * Makes a document of each part of a file that was split: a file of its pages, received as if it had come alone. Doing it
 * again makes what is missing. Parts of a file that was put together again meanwhile are deleted.
 */
export async function splitDocument(
  event: EventOf<'document.split.v1'>,
  deps: SplitDocumentDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run } = event.data;
  const whole = await deps.documents.get(organizationId, documentId);
  if (whole?.status !== 'split' || whole.run !== run || whole.partsMade) return;
  const original = await deps.files.get(whole.originalFile);
  if (original === undefined) throw new Error(`the original of ${documentId} is missing`);
  const files = await filesOf(original.body, whole, deps);
  if (files === undefined) return;
  for (const [index, part] of whole.parts.entries()) {
    const body = files.bodies[index];
    if (body !== undefined) await receivePart(whole, part, { ...files, body }, deps);
  }
  const newest = await deps.documents.get(organizationId, documentId);
  if (newest?.status === 'split' && newest.run === run) {
    await saveChange(newest, (document) => partsMade(document, deps.now()), deps, {
      event: 'document.parts-made',
      announce: false,
    });
  } else {
    // Somebody put it together again while its parts were made.
    await deleteParts(whole, deps);
  }
}

/** The parts as files; undefined, and the document failed, when its pages cannot be taken apart. */
async function filesOf(
  body: Uint8Array,
  whole: DocumentIn<'split'>,
  deps: SplitDocumentDependencies,
): Promise<FileParts | undefined> {
  try {
    return await extractPages(body, whole.parts);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { code } = error;
    await saveChange(whole, (newest) => failedAt(newest, 'split-document', code, deps.now()), deps);
    return undefined;
  }
}

async function receivePart(
  whole: DocumentIn<'split'>,
  { documentId, firstPage, lastPage }: SplitPart,
  { contentType, ending, body }: Omit<FileParts, 'bodies'> & { body: Uint8Array },
  deps: SplitDocumentDependencies,
): Promise<void> {
  const { organizationId } = whole;
  const known = await deps.documents.get(organizationId, documentId);
  if (known !== undefined && known.status !== 'deleted') {
    // A retry after a crash: the state is written, its announcement perhaps not.
    const event = announcement(known);
    if (known.status === 'received' && event !== undefined) await deps.bus.publish([event]);
    return;
  }
  const originalFile = originalFileKey(organizationId, documentId);
  await deps.files.put(originalFile, body, contentType);
  if (known !== undefined) {
    await deps.saveDocument(restarted(known, deps.now()));
    return;
  }
  const [first] = whole.occurrences;
  if (first === undefined) throw new Error(`${whole.documentId} never arrived`);
  const fileName = partFileName(whole.fileName, firstPage, lastPage, ending);
  const part = newDocument({
    organizationId,
    documentId,
    contentType,
    size: body.byteLength,
    sha256: sha256(body),
    originalFile,
    occurrence: { ...first, fileName },
  });
  await deps.saveDocument({ ...part, partOf: { documentId: whole.documentId, firstPage, lastPage } });
}

async function deleteParts(whole: DocumentIn<'split'>, deps: SplitDocumentDependencies): Promise<void> {
  const ids = whole.parts.map(({ documentId }) => documentId);
  const parts: Document[] = await deps.documents.getMany(whole.organizationId, ids);
  for (const part of parts) if (part.status !== 'deleted') await deps.saveDocument(deleted(part, deps.now()));
}
