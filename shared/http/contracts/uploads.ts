import * as z from 'zod';
import { ReceivedEmail } from '../answers/emails.ts';
import { Upload, UploadAnswer, UploadedFile } from '../answers/uploads.ts';
import { NewUpload, UploadedFileInfo, UploadId } from '../inputs.ts';
import { json, noBody, nothing, type RouteContract } from '../route.ts';

const uploadParams = z.object({ uploadId: UploadId });

/** Files that are handed in: small ones at once, large ones by a link of their own. */
export const uploadRoutes = {
  uploadDocuments: {
    method: 'POST',
    path: '/api/documents',
    summary:
      'Upload one or several files (multipart/form-data). Archives (.zip) are taken apart, and so are e-mails (.eml, .msg), which needs `mail:write` too; what would be left out of an e-mail is skipped with its reason',
    access: 'documents:write',
    params: nothing,
    query: nothing,
    body: { kind: 'files' },
    status: 202,
    answer: json(UploadAnswer),
  },
  createUpload: {
    method: 'POST',
    path: '/api/uploads',
    summary: 'Where to PUT a file of more than 4 MB; complete it afterwards',
    access: 'documents:write',
    params: nothing,
    query: nothing,
    body: { kind: 'json', schema: NewUpload },
    status: 201,
    answer: json(Upload),
  },
  completeUpload: {
    method: 'POST',
    path: '/api/uploads/{uploadId}/complete',
    summary:
      'Make a document of an uploaded file, or take it apart if it is an e-mail (.eml, .msg) or an archive',
    access: 'documents:write',
    params: uploadParams,
    query: nothing,
    body: { kind: 'json', schema: UploadedFileInfo },
    status: 202,
    answer: json(UploadedFile),
  },
  completeEmailUpload: {
    method: 'POST',
    path: '/api/uploads/{uploadId}/complete-email',
    summary: 'Hand in an uploaded raw e-mail',
    access: 'mail:write',
    params: uploadParams,
    query: nothing,
    body: noBody,
    status: 202,
    answer: json(ReceivedEmail),
  },
} as const satisfies Record<string, RouteContract>;
