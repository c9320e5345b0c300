import type { Message } from '../messages/message.ts';
import type { MessageRepository } from '../messages/repository.ts';
import type { Document } from './document.ts';

/** The first e-mail that a document came with; an upload has none. */
export async function firstMessage(
  { organizationId, occurrences }: Document,
  messages: MessageRepository,
): Promise<Message | undefined> {
  const messageId = occurrences.find((arrival) => arrival.messageId !== null)?.messageId ?? null;
  return messageId === null ? undefined : messages.get(organizationId, messageId);
}
