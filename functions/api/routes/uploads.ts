import { receiveDocumentPersistently } from '../../../shared/documents/receive.ts';
import type { UploadAnswer } from '../../../shared/http/answers.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import type { RouteHandler } from '../route-handler.ts';

export const uploadDocuments: RouteHandler<'uploadDocuments'> = async ({ body, principal }, deps) => {
  if (body.length === 0) {
    throw new VisibleError(422, 'no_files', 'The request holds no file. Send at least one in a form field.', [
      { field: 'body.files', message: 'at least one file is needed' },
    ]);
  }
  const at = deps.now().toISOString();
  const items: UploadAnswer['items'] = [];
  for (const { fileName, contentType, body: bytes } of body) {
    const { documentId, duplicate } = await receiveDocumentPersistently(
      {
        organizationId: principal.organizationId,
        messageId: null,
        partId: null,
        fileName,
        contentType,
        body: bytes,
        at,
      },
      deps,
    );
    items.push({ fileName, documentId, duplicate });
  }
  return { items };
};
