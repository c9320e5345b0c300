import { pageFileKey, searchableFileKey } from '../../shared/documents/files.ts';
import { noPicture, type RenderingTask } from '../../shared/documents/page-rendering.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository } from '../../shared/documents/repository.ts';
import { results } from '../../shared/documents/summary.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import { searchablePdf } from '../../shared/understanding/pdf/searchable-pdf.ts';
import { renderPage } from '../../shared/understanding/pictures/render-page.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';

export interface RenderPagesDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
}

/** Draws what is asked for once and keeps it; what cannot be drawn gets a note saying so. */
export async function render(task: RenderingTask, deps: RenderPagesDependencies): Promise<void> {
  const { organizationId, documentId } = task;
  const isPage = 'page' in task;
  const key = isPage
    ? pageFileKey(organizationId, documentId, task.page, task.width)
    : searchableFileKey(organizationId, documentId, task.searchableRun);
  if ((await deps.files.head(key)) !== undefined) return;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.status === 'deleted') return;
  if (!isPage && document.run !== task.searchableRun) return;
  const original = await deps.files.get(document.originalFile);
  if (original === undefined) throw new Error(`the original of ${documentId} is missing`);
  const { reading } = results(document);
  const stored = reading === null ? undefined : await deps.files.get(reading.readingFile);
  const read = stored === undefined ? undefined : decodeReading(stored.body);
  const drawn = await unlessUnreadable(async () => {
    if (!isPage) return read === undefined ? undefined : searchablePdf(original.body, read);
    const { turns, skew } = read?.pages.find(({ page }) => page === task.page) ?? {};
    return (await renderPage(original.body, { page: task.page, maxWidth: task.width, turns, skew }))?.body;
  });
  if (drawn === undefined) await deps.files.put(key, new Uint8Array(), noPicture);
  else await deps.files.put(key, drawn, isPage ? 'image/webp' : 'application/pdf');
}

async function unlessUnreadable(
  draw: () => Promise<Uint8Array | undefined>,
): Promise<Uint8Array | undefined> {
  try {
    return await draw();
  } catch (error) {
    if (error instanceof UnreadableDocument) return undefined;
    throw error;
  }
}
