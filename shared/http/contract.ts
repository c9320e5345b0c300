import * as z from 'zod';
import { DocumentId, MessageId } from '../../events/ids.ts';
import { DocumentType } from '../document-types/names.ts';
import {
  DocumentDetail,
  DocumentList,
  DocumentStatusName,
  DocumentText,
  EmailDetail,
  EmailList,
  Health,
  History,
  LiveTicket,
  ReceivedEmail,
  SystemStatus,
  UploadAnswer,
} from './answers.ts';
import { file, json, noBody, nothing, type RouteContract } from './route.ts';

/** Comma-separated values of an enumeration: `invoice,credit_note`. */
function listOf<Value extends string>(value: z.ZodType<Value, string>) {
  return z
    .string()
    .max(500)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(value));
}

/** A day (YYYY-MM-DD, from its first moment in UTC) or an instant. */
const Moment = z.union([
  z.iso.date().transform((day) => `${day}T00:00:00.000Z`),
  z.iso.datetime().transform((instant) => new Date(instant).toISOString()),
]);

const pageSize = z.coerce.number().int().min(1).max(100).default(25);
const cursor = z.string().max(2_000).optional();
const documentParams = z.object({ documentId: DocumentId });
const emailParams = z.object({ messageId: MessageId });

/** Every route of the API. A route is this entry and a file under `functions/api/routes/`. */
export const contract = {
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Is the service up?',
    access: 'public',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(Health),
  },
  getOpenApi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description, as OpenAPI 3.1',
    access: 'documents:read',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(z.looseObject({ openapi: z.string() })),
  },
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
      supplier: z.string().max(200).optional(),
      tag: z.string().max(100).optional(),
      messageId: MessageId.optional(),
      from: Moment.optional(),
      to: Moment.optional(),
      sort: z
        .enum([
          'relevance',
          '-receivedAt',
          'receivedAt',
          '-issueDate',
          'issueDate',
          '-totalGross',
          'totalGross',
          'fileName',
          '-fileName',
        ])
        .optional(),
      limit: pageSize,
      cursor,
    }),
    body: noBody,
    status: 200,
    answer: json(DocumentList),
  },
  uploadDocuments: {
    method: 'POST',
    path: '/api/documents',
    summary: 'Upload one or several files (multipart/form-data)',
    access: 'documents:write',
    params: nothing,
    query: nothing,
    body: { kind: 'files' },
    status: 202,
    answer: json(UploadAnswer),
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
  reprocessDocument: {
    method: 'POST',
    path: '/api/documents/{documentId}/reprocess',
    summary: 'Read the original again from the start',
    access: 'documents:write',
    params: documentParams,
    query: nothing,
    body: noBody,
    status: 202,
    answer: json(DocumentDetail),
  },
  listEmails: {
    method: 'GET',
    path: '/api/emails',
    summary: 'E-mails, newest first',
    access: 'mail:read',
    params: nothing,
    query: z.object({ limit: pageSize, cursor }),
    body: noBody,
    status: 200,
    answer: json(EmailList),
  },
  receiveEmail: {
    method: 'POST',
    path: '/api/emails',
    summary: 'Hand in a raw e-mail (message/rfc822)',
    access: 'mail:write',
    params: nothing,
    query: nothing,
    body: { kind: 'bytes', contentType: 'message/rfc822' },
    status: 202,
    answer: json(ReceivedEmail),
  },
  getEmail: {
    method: 'GET',
    path: '/api/emails/{messageId}',
    summary: 'One e-mail with its ledger and timeline',
    access: 'mail:read',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(EmailDetail),
  },
  getEmailRaw: {
    method: 'GET',
    path: '/api/emails/{messageId}/raw',
    summary: 'The e-mail exactly as it arrived',
    access: 'mail:read',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 200,
    answer: file('message/rfc822'),
  },
  reprocessEmail: {
    method: 'POST',
    path: '/api/emails/{messageId}/reprocess',
    summary: 'Unpack the raw e-mail again',
    access: 'mail:write',
    params: emailParams,
    query: nothing,
    body: noBody,
    status: 202,
    answer: json(ReceivedEmail),
  },
  createLiveTicket: {
    method: 'POST',
    path: '/api/live/tickets',
    summary: 'A ticket for one WebSocket connection',
    access: 'documents:read',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 201,
    answer: json(LiveTicket),
  },
  getStatus: {
    method: 'GET',
    path: '/api/status',
    summary: 'Documents by state, and the queues',
    access: 'operations:read',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(SystemStatus),
  },
} as const satisfies Record<string, RouteContract>;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
