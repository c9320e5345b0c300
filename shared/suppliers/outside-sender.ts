import type { Message } from '../messages/message.ts';
import { senderOf } from './look-alike.ts';

/**
 * Who sent an e-mail, as `senderOf` tells senders apart; null for one without a sender, and for a colleague who passed it
 * on: somebody of the same domain that it was written to.
 */
export function outsideSender({ headers, intake }: Pick<Message, 'headers' | 'intake'>): string | null {
  const sender = senderOf(headers.from?.address ?? '');
  if (sender === undefined) return null;
  const recipients = [...headers.to, ...headers.cc].map(({ address }) => address).concat(intake.envelopeTo);
  return recipients.some((address) => senderOf(address) === sender) ? null : sender;
}
