import * as z from 'zod';
import { FileKey, Instant, MessageId, OrganizationId } from '../../events/ids.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import type { TaskQueue } from '../platform/ports/task-queue.ts';
import { rawContentTypes, rawFileKey } from './files.ts';
import { messageIdentity } from './identity.ts';
import { Intake } from './message.ts';
import { outlookMail } from './raw-mail.ts';

/** The task of `receive-message`: a raw e-mail is stored, now record it. */
export const MessageReceipt = z.object({
  organizationId: OrganizationId,
  messageId: MessageId,
  rawFile: FileKey,
  receivedAt: Instant,
  intake: Intake,
});
export type MessageReceipt = z.infer<typeof MessageReceipt>;

/** A raw e-mail that came in for an organization. */
export interface ArrivedMessage {
  readonly organizationId: OrganizationId;
  readonly raw: Uint8Array;
  readonly intake: Intake;
  readonly receivedAt: Instant;
}

/** Stores a raw e-mail; the same one again is left as it is. */
export async function storeRawMessage(
  { organizationId, raw, intake, receivedAt }: ArrivedMessage,
  deps: { files: FileStore },
): Promise<MessageReceipt> {
  const messageId = messageIdentity(organizationId, raw);
  const format = outlookMail(raw) === null ? 'eml' : 'msg';
  const rawFile = rawFileKey(organizationId, messageId, format);
  // The first copy is kept: a later one differs in trace headers at most.
  if ((await deps.files.head(rawFile)) === undefined)
    await deps.files.put(rawFile, raw, rawContentTypes[format]);
  return { organizationId, messageId, rawFile, receivedAt, intake };
}

/**
 * Takes responsibility for a raw e-mail: when it resolves, the e-mail is on disk and its recording is queued, so the
 * sender may be told that all is well. Handing in the same e-mail twice is harmless.
 */
export async function acceptMessage(
  message: ArrivedMessage,
  deps: { files: FileStore; queues: TaskQueue },
): Promise<MessageId> {
  const { organizationId } = message;
  const receipt = await storeRawMessage(message, deps);
  await deps.queues.send('receive-message', [{ organizationId, body: receipt }]);
  return receipt.messageId;
}
