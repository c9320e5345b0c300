import type { Document } from '../documents/document.ts';
import type { DoneAnalysis } from './analysis.ts';
import type { Message, MessageIn } from './message.ts';
import type { MessageRepository } from './repository.ts';

/** An e-mail of which it is told what it is about. */
export type AnalyzedMessage = MessageIn<'unpacked'> & { readonly analysis: DoneAnalysis };

export function isAnalyzed(message: Message | undefined): message is AnalyzedMessage {
  return message?.status === 'unpacked' && message.analysis?.state === 'done';
}

/** A document that came with many e-mails changes what is thought of the latest ones. */
const mostMessages = 10;

/** The latest e-mails that a document came with, as far as they are analyzed. */
export async function analyzedMessages(
  { organizationId, occurrences }: Document,
  messages: MessageRepository,
): Promise<AnalyzedMessage[]> {
  const ids = new Set(occurrences.flatMap(({ messageId }) => messageId ?? []).slice(-mostMessages));
  const found = await Promise.all([...ids].map((messageId) => messages.get(organizationId, messageId)));
  return found.filter(isAnalyzed);
}
