import { setTimeout } from 'node:timers/promises';
import type { DocumentId, FileKey } from '../../../events/ids.ts';
import { pageFileKey, searchableFileKey } from '../../../shared/documents/files.ts';
import {
  isDrawable,
  isScanned,
  noPicture,
  type PageRendering,
  pageWidths,
  type RenderingTask,
} from '../../../shared/documents/page-rendering.ts';
import { decodeReading } from '../../../shared/documents/reading-file.ts';
import { results } from '../../../shared/documents/summary.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import type { StoredFile } from '../../../shared/platform/ports/file-store.ts';
import { pageText } from '../../../shared/understanding/page.ts';
import type { Reading } from '../../../shared/understanding/reading.ts';
import { findTables } from '../../../shared/understanding/tables/tables.ts';
import { largestDirectAnswer } from '../direct-answer.ts';
import type { ApiDependencies, FileAnswer, Principal, RouteHandler } from '../route-handler.ts';
import { existingDocument } from './documents.ts';

/** How long a caller waits for a picture that is being drawn. */
const drawingPatienceMs = 15_000;

export const getDocumentFile: RouteHandler<'getDocumentFile'> = async ({ params, principal }, deps) => {
  const document = await existingDocument(principal.organizationId, params.documentId, deps);
  // Whatever it is, it is downloaded and never shown by the browser as a page of ours.
  const contentType = 'application/octet-stream';
  const downloadName = document.fileName;
  if (document.size > largestDirectAnswer) {
    const options = { expiresInSeconds: 300, downloadName, contentType };
    return { redirect: await deps.files.temporaryUrl(document.originalFile, options) };
  }
  const original = await deps.files.get(document.originalFile);
  if (original === undefined) {
    throw new VisibleError(404, 'original_missing', 'The original file is missing from storage.');
  }
  return { body: original.body, contentType, downloadName };
};

export const getDocumentThumbnail: RouteHandler<'getDocumentThumbnail'> = ({ params, principal }, deps) =>
  picture(
    {
      organizationId: principal.organizationId,
      documentId: params.documentId,
      page: 1,
      width: pageWidths.thumbnail,
    },
    deps,
  );

export const getDocumentPage: RouteHandler<'getDocumentPage'> = ({ params, principal }, deps) =>
  picture(
    {
      organizationId: principal.organizationId,
      documentId: params.documentId,
      page: params.page,
      width: pageWidths.page,
    },
    deps,
  );

export const getDocumentText: RouteHandler<'getDocumentText'> = async ({ params, principal }, deps) => {
  const { pages, sheets = [] } = await readingOf(params.documentId, principal, deps);
  return {
    sheets,
    pages: pages.map((page) => ({
      page: page.page,
      width: page.width,
      height: page.height,
      source: page.source,
      text: pageText(page),
      words: page.lines.flatMap((line) => line.words),
    })),
  };
};

export const getDocumentTables: RouteHandler<'getDocumentTables'> = async ({ params, principal }, deps) => {
  const { pages } = await readingOf(params.documentId, principal, deps);
  return { tables: pages.flatMap(findTables) };
};

/** What was read of a document: nothing where reading failed, a conflict while it has not been read. */
async function readingOf(
  documentId: DocumentId,
  { organizationId }: Principal,
  deps: ApiDependencies,
): Promise<Pick<Reading, 'pages' | 'sheets'>> {
  const document = await existingDocument(organizationId, documentId, deps);
  const { reading } = results(document);
  if (reading === null) {
    if (document.status === 'failed' || document.status === 'quarantined') return { pages: [] };
    throw new VisibleError(409, 'not_read_yet', 'The document has not been read yet. Try again in a moment.');
  }
  const stored = await deps.files.get(reading.readingFile);
  if (stored === undefined) throw new Error(`the reading of ${document.documentId} is missing`);
  return decodeReading(stored.body);
}

export const getSearchableFile: RouteHandler<'getSearchableFile'> = async ({ params, principal }, deps) => {
  const { organizationId } = principal;
  const document = await existingDocument(organizationId, params.documentId, deps);
  const { reading } = results(document);
  if (reading === null || !isScanned(reading)) throw notScanned();
  const { documentId, run } = document;
  const key = searchableFileKey(organizationId, documentId, run);
  const task = { organizationId, documentId, searchableRun: run };
  const file = (await deps.files.get(key)) ?? (await drawn(key, task, deps));
  if (file.contentType === noPicture) throw notScanned();
  const contentType = 'application/octet-stream';
  const downloadName = `${document.fileName.replace(/\.[^.]{1,5}$/, '')}.pdf`;
  if (file.body.byteLength > largestDirectAnswer) {
    const options = { expiresInSeconds: 300, downloadName, contentType };
    return { redirect: await deps.files.temporaryUrl(key, options) };
  }
  return { body: file.body, contentType, downloadName };
};

function notScanned(): VisibleError {
  return new VisibleError(
    404,
    'not_scanned',
    'A searchable PDF is made of scanned pages in a PDF or a picture: this document has none. Its words are found all the same.',
  );
}

/** The picture of a page: from the store, or drawn by `render-pages` while the caller waits. */
async function picture(rendering: PageRendering, deps: ApiDependencies): Promise<FileAnswer> {
  const { organizationId, documentId, page, width } = rendering;
  const document = await existingDocument(organizationId, documentId, deps);
  const key = pageFileKey(organizationId, documentId, page, width);
  const ready = await deps.files.get(key);
  if (ready !== undefined) return pictureAnswer(ready);

  const { reading } = results(document);
  const isKnownToHaveNone = reading !== null && (page > reading.pageCount || !isDrawable(reading));
  if (document.status === 'failed' || isKnownToHaveNone) throw noSuchPicture();
  return pictureAnswer(await drawn(key, rendering, deps));
}

/** What `render-pages` draws while the caller waits. */
async function drawn(key: FileKey, task: RenderingTask, deps: ApiDependencies): Promise<StoredFile> {
  await deps.queues.send('render-pages', [{ organizationId: task.organizationId, body: task }]);
  const deadline = deps.now().getTime() + drawingPatienceMs;
  while (deps.now().getTime() < deadline) {
    await setTimeout(40);
    const file = await deps.files.get(key);
    if (file !== undefined) return file;
  }
  throw new VisibleError(503, 'picture_not_ready', 'The page is still being drawn. Try again in a moment.');
}

function pictureAnswer(file: StoredFile): FileAnswer {
  if (file.contentType === noPicture) throw noSuchPicture();
  return { body: file.body, contentType: file.contentType, cache: true };
}

function noSuchPicture(): VisibleError {
  return new VisibleError(
    404,
    'no_picture',
    'There is no picture of this page; its text can be read instead.',
  );
}
