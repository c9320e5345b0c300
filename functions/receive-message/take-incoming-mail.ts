import { FileKey, type OrganizationId } from '../../events/ids.ts';
import { log } from '../../shared/lambda/log.ts';
import { storeRawMessage } from '../../shared/messages/receipt.ts';
import { incomingMailOf } from '../../shared/messages/ses-headers.ts';
import { type IncomingMail, sesTrialId } from '../../shared/messages/ses-notification.ts';
import { organizationOfAddress } from '../../shared/organizations/mail-address.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { Metrics } from '../../shared/platform/ports/metrics.ts';
import { type ReceiveMessageDependencies, receiveMessage } from './receive-message.ts';

export interface TakeIncomingMailDependencies extends ReceiveMessageDependencies {
  readonly intake: FileStore;
  readonly organizations: OrganizationRepository;
  readonly metrics: Metrics;
  /** The domain that mail comes to. */
  readonly mailDomain: string;
  readonly now: () => Date;
}

/** A mail in the intake store: with what SES told of it, or only found there because nobody heard of it. */
export type Arrival = IncomingMail | Pick<IncomingMail, 'file'>;

/**
 * Takes a mail out of the intake store: one message for each organization among the recipients. A mail that is gone was
 * taken before; one for nobody is put aside and counted. It leaves the intake store only when all of this is done.
 */
export async function takeIncomingMail(arrival: Arrival, deps: TakeIncomingMailDependencies): Promise<void> {
  const { file } = arrival;
  const stored = await deps.intake.get(file);
  if (stored === undefined) {
    log.info('mail taken before', { file });
    return;
  }
  const raw = stored.body;
  const mail = 'envelopeTo' in arrival ? arrival : incomingMailOf(file, raw, deps.mailDomain, deps.now());
  const isTrial = file.endsWith(`/${sesTrialId}`);
  const recipients = await byOrganization(isTrial ? [] : mail.envelopeTo, deps);
  for (const [organizationId, envelopeTo] of recipients) {
    const { envelopeFrom, receivedAt, verdicts } = mail;
    const intake = { channel: 'ses' as const, envelopeFrom, envelopeTo, remoteAddress: null, verdicts };
    const receipt = await storeRawMessage({ organizationId, raw, intake, receivedAt }, deps);
    await receiveMessage(receipt, deps, raw);
  }
  if (recipients.size === 0 && !isTrial) await putAside(file, raw, deps);
  await deps.intake.delete(file);
}

async function byOrganization(
  addresses: readonly string[],
  { organizations }: TakeIncomingMailDependencies,
): Promise<Map<OrganizationId, string[]>> {
  const found = new Map<OrganizationId, string[]>();
  for (const address of addresses) {
    const named = organizationOfAddress(address);
    if (named === undefined || (await organizations.get(named)) === undefined) continue;
    found.set(named, [...(found.get(named) ?? []), address]);
  }
  return found;
}

/** SES takes mail for any address of the domain. What nobody claims is kept for a while, for whoever misses it. */
async function putAside(file: FileKey, raw: Uint8Array, deps: TakeIncomingMailDependencies): Promise<void> {
  const aside = FileKey.parse(`unclaimed/${file.slice(file.lastIndexOf('/') + 1)}`);
  await deps.intake.put(aside, raw, 'message/rfc822');
  log.warn('mail for nobody', { file: aside });
  deps.metrics.count('MailForNobody');
  await deps.metrics.flush();
}
