import type { Message } from '../messages/message.ts';
import { isWithin } from '../organizations/mail-domain.ts';
import { isNamedAfter, senderOf } from './look-alike.ts';
import type { Parties } from './party.ts';
import type { ActiveSupplier } from './supplier.ts';

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

/** A supplier without senders of the organization's own domains: they may have been learnt before somebody named the domains. */
export function withoutOwnSenders(supplier: ActiveSupplier, ownDomains: readonly string[]): ActiveSupplier {
  return { ...supplier, senders: supplier.senders.filter(({ value }) => !isWithin(value, ownDomains)) };
}

/**
 * Whether a sender is a colleague who passed a document on, by the names on it: the domain is made of the name of whom it was
 * written to (or of the organization), and not of whom it is from.
 */
export function isColleague(sender: string, { seller, buyer }: Parties, organizationName: string): boolean {
  const isNamed = (name: string | null) => name !== null && isNamedAfter(sender, name);
  return (isNamed(buyer.name) || isNamed(organizationName)) && !isNamed(seller.name);
}
