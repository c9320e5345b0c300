import { randomBytes } from 'node:crypto';
import { FileKey, type MessageId, type OrganizationId } from '../../../events/ids.ts';
import { base32 } from '../../../shared/base32.ts';
import { receiveDocumentPersistently } from '../../../shared/documents/receive.ts';
import type { UploadAnswer, UploadedFile } from '../../../shared/http/answers/uploads.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { extensionOf, safeFileName } from '../../../shared/messages/file-name.ts';
import { rawContentTypes } from '../../../shared/messages/files.ts';
import { messageIdentity } from '../../../shared/messages/identity.ts';
import { mailFileKind } from '../../../shared/messages/mail-file.ts';
import { outlookMail } from '../../../shared/messages/raw-mail.ts';
import { acceptMessage } from '../../../shared/messages/receipt.ts';
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
  const mails = new Set(body.filter(({ body: bytes, ...file }) => isUploadedMail(bytes, file)));
  // Nothing is taken in before all of it may be.
  if (mails.size > 0) requireScope(principal, 'mail:write');
  const items: UploadAnswer['items'] = [];
  for (const file of body)
    items.push(await (mails.has(file) ? emailOf : documentOf)(principal.organizationId, file, deps));
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
  const isMail = isUploadedMail(file.body, file);
  if (isMail) requireScope(principal, 'mail:write');
  const answer = await (isMail ? emailOf : documentOf)(organizationId, file, deps);
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
  const messageId = await accepted(organizationId, raw, deps);
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

/** Whether a file is an e-mail by its name or declared type, and by what is in it. */
function isUploadedMail(bytes: Uint8Array, file: Omit<SentFile, 'body'>): boolean {
  const { fileName, contentType } = file;
  const isCalledMail =
    ['eml', 'msg'].includes(extensionOf(fileName)) ||
    contentType === rawContentTypes.eml ||
    contentType === rawContentTypes.msg;
  if (!isCalledMail) return false;
  const kind = mailFileKind(bytes, fileName);
  return kind === 'mime' || (kind === 'outlook' && outlookMail(bytes) !== null);
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
  return { fileName: file.fileName, documentId, messageId: null, duplicate };
}

async function emailOf(
  organizationId: OrganizationId,
  { fileName, body }: SentFile,
  deps: ApiDependencies,
): Promise<UploadedFile> {
  const known = await deps.messages.get(organizationId, messageIdentity(organizationId, body));
  const messageId = await accepted(organizationId, body, deps);
  return { fileName, documentId: null, messageId, duplicate: known !== undefined };
}

function accepted(
  organizationId: OrganizationId,
  raw: Uint8Array,
  deps: ApiDependencies,
): Promise<MessageId> {
  const intake = { channel: 'api' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  return acceptMessage({ organizationId, raw, intake, receivedAt: deps.now().toISOString() }, deps);
}
