import * as z from 'zod';
import { FileKey, Instant, MessageId, OrganizationId } from '../../events/ids.ts';
import type { FileStore, TaskQueue } from '../platform/ports.ts';
import { rawFileKey } from './files.ts';
import { messageIdentity } from './identity.ts';
import { Intake } from './message.ts';

/** The task of `receive-message`: a raw e-mail is stored, now record it. */
export const MessageReceipt = z.object({
  organizationId: OrganizationId,
  messageId: MessageId,
  rawFile: FileKey,
  receivedAt: Instant,
  intake: Intake,
});
export type MessageReceipt = z.infer<typeof MessageReceipt>;

/**
 * Takes responsibility for a raw e-mail: when it resolves, the e-mail is on disk and its recording is queued, so the
 * sender may be told that all is well. Handing in the same e-mail twice is harmless.
 */
export async function acceptMessage(
  message: { organizationId: OrganizationId; raw: Uint8Array; intake: Intake; receivedAt: Instant },
  deps: { files: FileStore; queues: TaskQueue },
): Promise<MessageId> {
  const { organizationId, raw, intake, receivedAt } = message;
  const messageId = messageIdentity(organizationId, raw);
  const rawFile = rawFileKey(organizationId, messageId);
  // The first copy is kept: a later one differs in trace headers at most.
  if ((await deps.files.head(rawFile)) === undefined) await deps.files.put(rawFile, raw, 'message/rfc822');
  const receipt: MessageReceipt = { organizationId, messageId, rawFile, receivedAt, intake };
  await deps.queues.send('receive-message', [{ organizationId, body: receipt }]);
  return messageId;
}
