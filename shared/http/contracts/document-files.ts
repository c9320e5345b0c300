import * as z from 'zod';
import { DocumentId } from '../../../events/ids.ts';
import { file, noBody, nothing, type RouteContract } from '../route.ts';

const documentParams = z.object({ documentId: DocumentId });

/** The files of a document: as it came, to search in, and as pictures. */
export const documentFileRoutes = {
  getDocumentFile: {
    method: 'GET',
    path: '/api/documents/{documentId}/file',
    summary: 'The original file, as a download',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('application/octet-stream'),
  },
  getSearchableFile: {
    method: 'GET',
    path: '/api/documents/{documentId}/searchable',
    summary: 'A scan as a PDF that can be searched and copied from, as a download',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('application/octet-stream'),
  },
  getDocumentThumbnail: {
    method: 'GET',
    path: '/api/documents/{documentId}/thumbnail',
    summary: 'A small picture of the first page',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('image/webp'),
  },
  getDocumentPage: {
    method: 'GET',
    path: '/api/documents/{documentId}/pages/{page}',
    summary: 'A picture of one page',
    access: 'documents:read',
    params: documentParams.extend({ page: z.coerce.number().int().min(1).max(10_000) }),
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('image/webp'),
  },
} as const satisfies Record<string, RouteContract>;
