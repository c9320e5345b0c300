import { pageFileKey } from '../../shared/documents/files.ts';
import { noPicture, type PageRendering } from '../../shared/documents/page-rendering.ts';
import type { DocumentRepository } from '../../shared/documents/repository.ts';
import type { FileStore } from '../../shared/platform/ports.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';
import { renderPage } from '../../shared/understanding/render-page.ts';

export interface RenderPagesDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
}

/** Draws a page once and keeps the picture; a document that has no pictures gets a note saying so. */
export async function renderDocumentPage(task: PageRendering, deps: RenderPagesDependencies): Promise<void> {
  const { organizationId, documentId, page, width } = task;
  const key = pageFileKey(organizationId, documentId, page, width);
  if ((await deps.files.head(key)) !== undefined) return;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.status === 'deleted') return;
  const original = await deps.files.get(document.originalFile);
  if (original === undefined) throw new Error(`the original of ${documentId} is missing`);
  const picture = await draw(original.body, page, width);
  if (picture === undefined) await deps.files.put(key, new Uint8Array(), noPicture);
  else await deps.files.put(key, picture, 'image/webp');
}

async function draw(original: Uint8Array, page: number, width: number): Promise<Uint8Array | undefined> {
  try {
    return (await renderPage(original, { page, maxWidth: width }))?.body;
  } catch (error) {
    if (error instanceof UnreadableDocument) return undefined;
    throw error;
  }
}
