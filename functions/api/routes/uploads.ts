import { randomBytes } from 'node:crypto';
import { FileKey, type MessageId, type OrganizationId } from '../../../events/ids.ts';
import { base32 } from '../../../shared/base32.ts';
import { receiveDocumentPersistently } from '../../../shared/documents/receive.ts';
import type { UploadAnswer, UploadedFile } from '../../../shared/http/answers/uploads.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { safeFileName } from '../../../shared/messages/file-name.ts';
import { messageIdentity } from '../../../shared/messages/identity.ts';
import type { Intake } from '../../../shared/messages/message.ts';
import { acceptMessage } from '../../../shared/messages/receipt.ts';
import { skipReasonMessage } from '../../../shared/messages/skip-reasons.ts';
import { mailAround, type UploadedAs, uploadedAs } from '../../../shared/messages/uploaded-file.ts';
import { requireScope } from '../authorize.ts';
import type { ApiDependencies, RouteHandler, SentFile } from '../route-handler.ts';

/** How long a link takes a file: a slow line needs minutes for 40 MB. */
const lifetimeSeconds = 3_600;

export const uploadDocuments: RouteHandler<'uploadDocuments'> = async ({ body, principal }, deps) => {
  if (body.length === 0) {
    throw new VisibleError(422, 'no_files', 'The request holds no file. Send at least one in a form field.', [
      { field: 'body.files', message: 'at least one file is needed' },
    ]);
  }
  const files = body.map((file) => ({ file, as: uploadedAs(file) }));
  // Nothing is taken in before all of it may be.
  if (files.some(({ as }) => as.kind === 'mail')) requireScope(principal, 'mail:write');
  const items: UploadAnswer['items'] = [];
  for (const { file, as } of files) items.push(await taken(principal.organizationId, file, as, deps));
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
  const file = {
    fileName: safeFileName(body.fileName) ?? 'document',
    contentType: body.contentType.toLowerCase(),
    body: await uploaded(key, deps),
  };
  const as = uploadedAs(file);
  if (as.kind === 'mail') requireScope(principal, 'mail:write');
  const answer = await taken(organizationId, file, as, deps);
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
  const messageId = await accepted(organizationId, raw, 'api', deps);
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

async function taken(
  organizationId: OrganizationId,
  file: SentFile,
  as: UploadedAs,
  deps: ApiDependencies,
): Promise<UploadedFile> {
  switch (as.kind) {
    case 'document':
      return documentOf(organizationId, file, deps);
    case 'mail':
      return messageOf(organizationId, file.fileName, file.body, 'api', deps);
    case 'container':
      return messageOf(organizationId, file.fileName, mailAround(file), 'upload', deps);
    case 'skipped': {
      const { reason } = as;
      const skipped = { reason, message: skipReasonMessage(reason) };
      return { fileName: file.fileName, documentId: null, messageId: null, duplicate: false, skipped };
    }
  }
}

async function documentOf(
  organizationId: OrganizationId,
  file: SentFile,
  deps: ApiDependencies,
): Promise<UploadedFile> {
  const at = deps.now().toISOString();
  const { documentId, duplicate } = await receiveDocumentPersistently(
    { ...file, organizationId, messageId: null, partId: null, at },
    deps,
  );
  return { fileName: file.fileName, documentId, messageId: null, duplicate, skipped: null };
}

/** Has something taken apart. */
async function messageOf(
  organizationId: OrganizationId,
  fileName: string,
  raw: Uint8Array,
  channel: Intake['channel'],
  deps: ApiDependencies,
): Promise<UploadedFile> {
  const known = await deps.messages.get(organizationId, messageIdentity(organizationId, raw));
  const messageId = await accepted(organizationId, raw, channel, deps);
  return { fileName, documentId: null, messageId, duplicate: known !== undefined, skipped: null };
}

function accepted(
  organizationId: OrganizationId,
  raw: Uint8Array,
  channel: Intake['channel'],
  deps: ApiDependencies,
): Promise<MessageId> {
  const intake = { channel, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  return acceptMessage({ organizationId, raw, intake, receivedAt: deps.now().toISOString() }, deps);
}
