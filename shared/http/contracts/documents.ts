import * as z from 'zod';
import { DocumentId, MessageId } from '../../../events/ids.ts';
import { DocumentType } from '../../document-types/names.ts';
import {
  DocumentDetail,
  DocumentList,
  DocumentStatusName,
  DocumentTables,
  DocumentText,
} from '../answers/documents.ts';
import { History } from '../answers/history.ts';
import { DocumentCorrection } from '../inputs.ts';
import { cursor, listOf, Moment, pageSize } from '../query.ts';
import { json, noBody, nothing, type RouteContract } from '../route.ts';

/** What documents are listed by; `-` is downwards. */
export const DocumentSort = z.enum([
  'relevance',
  '-receivedAt',
  'receivedAt',
  '-issueDate',
  'issueDate',
  '-totalGross',
  'totalGross',
  'fileName',
  '-fileName',
]);
export type DocumentSort = z.infer<typeof DocumentSort>;

const documentParams = z.object({ documentId: DocumentId });
/** The version that the person has seen: a decision on another one is refused. */
const decisionBody = z.object({ version: z.int().positive() });
const splitBody = decisionBody.extend({
  parts: z
    .array(z.object({ firstPage: z.int().positive(), lastPage: z.int().positive() }))
    .min(2)
    .max(200)
    .optional(),
});

/** Documents: found, looked at, set right and decided on. */
export const documentRoutes = {
  listDocuments: {
    method: 'GET',
    path: '/api/documents',
    summary: 'Search and list documents, newest first, with facets',
    access: 'documents:read',
    params: nothing,
    query: z.object({
      q: z.string().max(500).optional(),
      type: listOf(DocumentType).optional(),
      status: listOf(DocumentStatusName).optional(),
      /** Its id, or its name. */
      supplier: z.string().max(200).optional(),
      tag: z.string().max(100).optional(),
      messageId: MessageId.optional(),
      from: Moment.optional(),
      to: Moment.optional(),
      sort: DocumentSort.optional(),
      limit: pageSize,
      cursor,
    }),
    body: noBody,
    status: 200,
    answer: json(DocumentList),
  },
  getDocument: {
    method: 'GET',
    path: '/api/documents/{documentId}',
    summary: 'One document with its fields and findings',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(DocumentDetail),
  },
  getDocumentText: {
    method: 'GET',
    path: '/api/documents/{documentId}/text',
    summary: 'The words of a document, with their boxes',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(DocumentText),
  },
  getDocumentTables: {
    method: 'GET',
    path: '/api/documents/{documentId}/tables',
    summary: 'The tables of a document, cell by cell',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(DocumentTables),
  },
  getDocumentHistory: {
    method: 'GET',
    path: '/api/documents/{documentId}/history',
    summary: 'What happened to a document, oldest first',
    access: 'documents:read',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(History),
  },
  deleteDocument: {
    method: 'DELETE',
    path: '/api/documents/{documentId}',
    summary:
      'Clear away a document that failed. Its original is kept: reprocess brings it back, and so does the same file when it arrives again',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(DocumentDetail),
  },
  reprocessDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/reprocess',
    summary: 'Read the original again from the start, also of a document that was deleted',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 202,
    answer: json(DocumentDetail),
  },
  stopReading: {
    method: 'POST',
    path: '/api/documents/{documentId}/stop',
    summary: 'Stop the reading that is under way; reprocess starts it again',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(DocumentDetail),
  },
  correctDocument: {
    method: 'PATCH',
    path: '/api/documents/{documentId}',
    summary:
      'Set type, fields, lines or tags of a document right; its checks and its supplier are weighed anew',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: DocumentCorrection },
    status: 200,
    answer: json(DocumentDetail),
  },
  classifyDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/classify',
    summary: 'Decide the type anew from what was read, then the fields; what people have set stays',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 202,
    answer: json(DocumentDetail),
  },
  extractDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/extract',
    summary: 'Read the fields anew from the words of the document; what people have set stays',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 202,
    answer: json(DocumentDetail),
  },
  approveDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/approve',
    summary: 'File a document that waits for a person; its accounts and its sender are known from now on',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 200,
    answer: json(DocumentDetail),
  },
  rejectDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/reject',
    summary: 'Reject a document that waits for a person; it is kept, but not to be used',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 200,
    answer: json(DocumentDetail),
  },
  splitDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/split',
    summary:
      'Make a document of each of these ranges of pages, or of those that were found; pages left out belong to none',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: splitBody },
    status: 202,
    answer: json(DocumentDetail),
  },
  mergeDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/merge',
    summary: 'Put the parts of a split document together again: they are deleted, and it is processed as one',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 202,
    answer: json(DocumentDetail),
  },
  reopenDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/reopen',
    summary: 'Take back that a document was filed or rejected, and what was learnt from it',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 200,
    answer: json(DocumentDetail),
  },
  undoReopening: {
    method: 'POST',
    path: '/api/documents/{documentId}/undo-reopen',
    summary:
      'File or reject a document again as it was before it was reopened, unless it was corrected since',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: { kind: 'json', schema: decisionBody },
    status: 200,
    answer: json(DocumentDetail),
  },
} as const satisfies Record<string, RouteContract>;
