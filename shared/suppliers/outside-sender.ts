import type { Message } from '../messages/message.ts';
import { isWithin } from '../organizations/mail-domain.ts';
import { senderOf } from './look-alike.ts';

/**
 * Who sent an e-mail, as `senderOf` tells senders apart; null for one without a sender, and for a colleague who passed it
 * on: somebody of the same domain that it was written to, or of one of the organization's own.
 */
export function outsideSender(
  { headers, intake }: Pick<Message, 'headers' | 'intake'>,
  ownDomains: readonly string[] = [],
): string | null {
  const sender = senderOf(headers.from?.address ?? '');
  if (sender === undefined || isWithin(sender, ownDomains)) return null;
  const recipients = [...headers.to, ...headers.cc].map(({ address }) => address).concat(intake.envelopeTo);
  return recipients.some((address) => senderOf(address) === sender) ? null : sender;
}
