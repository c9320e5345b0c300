import type { Message } from '../messages/message.ts';
import type { MailVerdicts } from '../messages/verdicts.ts';
import { isWithin } from '../organizations/mail-domain.ts';
import type { Organization } from '../organizations/organization.ts';
import { imitatedBy } from './imitated.ts';
import { lookAlikeOf, senderOf } from './look-alike.ts';
import type { SupplierRepository } from './repository.ts';

/** Answers to an e-mail would go to somebody who looks like its sender, or like a supplier. */
export interface MisleadingReply {
  readonly reply: string;
  readonly known: string;
}

const repliesLooked = 3;

/**
 * Where answers would go that are meant for somebody else. A sender that its domain vouches for may have them sent where it
 * likes. `sender` is who the e-mail says it is from, as `senderOf` gives it.
 */
export async function misleadingReply(
  { headers, intake }: Pick<Message, 'headers' | 'intake'>,
  sender: string,
  organization: Organization,
  suppliers: Pick<SupplierRepository, 'sendersLike' | 'current'>,
): Promise<MisleadingReply | undefined> {
  if (intake.verdicts !== undefined && isVouchedFor(intake.verdicts)) return undefined;
  const replies = (headers.replyTo ?? [])
    .flatMap(({ address }) => senderOf(address) ?? [])
    .filter((reply) => reply !== sender && !isWithin(reply, organization.domains));
  for (const reply of replies.slice(0, repliesLooked)) {
    const known =
      lookAlikeOf(reply, [sender]) ?? (await imitatedBy(reply, null, organization, suppliers))?.known;
    if (known !== undefined) return { reply, known };
  }
  return undefined;
}

/** One of SPF and DKIM is enough, unless DMARC (RFC 7489), which weighs both, says no. */
export function isVouchedFor({ spf, dkim, dmarc }: MailVerdicts): boolean {
  return dmarc === 'pass' || (dmarc !== 'fail' && (spf === 'pass' || dkim === 'pass'));
}
