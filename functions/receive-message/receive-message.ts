import { log } from '../../shared/lambda/log.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import { readHeaders } from '../../shared/messages/headers.ts';
import type { Intake } from '../../shared/messages/message.ts';
import { outlookMail, withHeader } from '../../shared/messages/raw-mail.ts';
import type { MessageReceipt } from '../../shared/messages/receipt.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { SenderChecks } from '../../shared/platform/ports/sender-checks.ts';

export interface ReceiveMessageDependencies {
  readonly files: FileStore;
  readonly messages: MessageRepository;
  readonly saveMessage: SaveMessage;
  readonly bus: EventBus;
  readonly senderChecks: SenderChecks;
}

/**
 * Records an e-mail that an intake stored, and announces it. The same e-mail again changes nothing; if it was
 * never taken apart, it is announced once more. `raw` is read from the store if left out.
 */
export async function receiveMessage(
  receipt: MessageReceipt,
  deps: ReceiveMessageDependencies,
  raw?: Uint8Array,
): Promise<void> {
  const { organizationId, messageId, rawFile, receivedAt, intake } = receipt;
  const known = await deps.messages.get(organizationId, messageId);
  if (known !== undefined) {
    log.info('e-mail received again', { messageId });
    if (known.status === 'received') await deps.bus.publish([messageAnnouncement(known)]);
    return;
  }
  const mail = raw ?? (await deps.files.get(rawFile))?.body;
  if (mail === undefined) throw new Error(`raw e-mail of ${messageId} is missing`);
  await deps.saveMessage(
    {
      organizationId,
      messageId,
      version: 1,
      run: 1,
      rawFile,
      size: mail.byteLength,
      intake: await checked(mail, intake, deps),
      receivedAt,
      updatedAt: receivedAt,
      headers: readHeaders(withHeader(mail)),
      status: 'received',
    },
    { detail: { channel: intake.channel } },
  );
}

/** With what is found out about its sender, unless the channel has told already. */
async function checked(
  raw: Uint8Array,
  intake: Intake,
  { senderChecks }: ReceiveMessageDependencies,
): Promise<Intake> {
  const { channel, remoteAddress, envelopeFrom, helo = null } = intake;
  // Outlook keeps no mail as it was signed, and what was handed in has no sender: there is nothing to verify.
  if (intake.verdicts !== undefined || channel === 'upload' || outlookMail(raw) !== null) return intake;
  const arrived =
    channel === 'smtp' && remoteAddress !== null ? { remoteAddress, envelopeFrom, helo } : undefined;
  const verdicts = await senderChecks.check({ raw, arrived });
  return verdicts === undefined ? intake : { ...intake, verdicts };
}
