import { randomBytes } from 'node:crypto';
import { FileKey, type OrganizationId } from '../../../events/ids.ts';
import { base32 } from '../../../shared/base32.ts';
import { receiveDocumentPersistently } from '../../../shared/documents/receive.ts';
import type { UploadAnswer } from '../../../shared/http/answers.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { safeFileName } from '../../../shared/messages/file-name.ts';
import { acceptMessage } from '../../../shared/messages/receipt.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';

/** How long a link takes a file: a slow line needs minutes for 40 MB. */
const lifetimeSeconds = 3_600;

export const uploadDocuments: RouteHandler<'uploadDocuments'> = async ({ body, principal }, deps) => {
  if (body.length === 0) {
    throw new VisibleError(422, 'no_files', 'The request holds no file. Send at least one in a form field.', [
      { field: 'body.files', message: 'at least one file is needed' },
    ]);
  }
  const { organizationId } = principal;
  const items: UploadAnswer['items'] = [];
  for (const file of body) items.push(await documentOf({ organizationId, ...file }, deps));
  return { items };
};

export const createUpload: RouteHandler<'createUpload'> = async ({ body, principal }, deps) => {
  const uploadId = `upl_${base32(randomBytes(17), 26)}`;
  const url = await deps.intake.uploadUrl(uploadKey(principal.organizationId, uploadId), {
    expiresInSeconds: lifetimeSeconds,
    size: body.size,
  });
  return { uploadId, url, expiresAt: new Date(deps.now().getTime() + lifetimeSeconds * 1_000).toISOString() };
};

export const completeUpload: RouteHandler<'completeUpload'> = async ({ params, body, principal }, deps) => {
  const { organizationId } = principal;
  const key = uploadKey(organizationId, params.uploadId);
  const bytes = await uploaded(key, deps);
  const fileName = safeFileName(body.fileName) ?? 'document';
  const answer = await documentOf(
    { organizationId, fileName, contentType: body.contentType.toLowerCase(), body: bytes },
    deps,
  );
  await deps.intake.delete(key);
  return answer;
};

export const completeEmailUpload: RouteHandler<'completeEmailUpload'> = async (
  { params, principal },
  deps,
) => {
  const { organizationId } = principal;
  const key = uploadKey(organizationId, params.uploadId);
  const raw = await uploaded(key, deps);
  const intake = { channel: 'api' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  const receivedAt = deps.now().toISOString();
  const messageId = await acceptMessage({ organizationId, raw, intake, receivedAt }, deps);
  await deps.intake.delete(key);
  return { messageId };
};

function uploadKey(organizationId: OrganizationId, uploadId: string): FileKey {
  return FileKey.parse(`uploads/${organizationId}/${uploadId}`);
}

async function uploaded(key: FileKey, deps: ApiDependencies): Promise<Uint8Array> {
  const file = await deps.intake.get(key);
  if (file !== undefined) return file.body;
  throw new VisibleError(
    404,
    'upload_not_found',
    'Nothing was uploaded under this number, or it is done already. Start the upload again.',
  );
}

async function documentOf(
  file: {
    readonly organizationId: OrganizationId;
    readonly fileName: string;
    readonly contentType: string;
    readonly body: Uint8Array;
  },
  deps: ApiDependencies,
) {
  const at = deps.now().toISOString();
  const { documentId, duplicate } = await receiveDocumentPersistently(
    { ...file, messageId: null, partId: null, at },
    deps,
  );
  return { fileName: file.fileName, documentId, duplicate };
}
