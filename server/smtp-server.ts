import { SMTPServer } from 'smtp-server';
import type { OrganizationId } from '../events/ids.ts';
import { log } from '../shared/lambda/log.ts';
import { acceptMessage } from '../shared/messages/receipt.ts';
import { organizationOfAddress } from '../shared/organizations/mail-address.ts';
import type { OrganizationRepository } from '../shared/organizations/repository.ts';
import type { FileStore } from '../shared/platform/ports/file-store.ts';
import type { TaskQueue } from '../shared/platform/ports/task-queue.ts';
import { logFailure } from './advice.ts';
import type { ByteBudget } from './byte-budget.ts';

/** Largest e-mail, in bytes. */
export const largestMessage = 40 * 1024 * 1024;
/** Of one message (RFC 5321 §4.5.3.1.8); a sender with more sends it again for the rest. They go into its record. */
const mostRecipients = 100;

export interface SmtpDependencies {
  readonly organizations: OrganizationRepository;
  readonly files: FileStore;
  readonly queues: TaskQueue;
  readonly certificate: { readonly key: string; readonly cert: string };
  /** What messages that are being sent may take together. */
  readonly memory: ByteBudget;
}

/** An SMTP answer with its code (RFC 5321, RFC 3463). */
class SmtpRefusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/**
 * Takes mail for `<organization>@<any domain>`; what follows a plus sign is the sender's own affair. Who is unknown
 * gets 550, and a message is acknowledged only when it is on disk.
 */
export function smtpServer(deps: SmtpDependencies): SMTPServer {
  const server = new SMTPServer({
    ...deps.certificate,
    name: 'facteur',
    banner: 'Facteur',
    authOptional: true,
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    size: largestMessage,
    maxRecipients: mostRecipients,
    maxClients: 100,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    hidePIPELINING: false,
    onRcptTo(address, _session, callback) {
      recipient(address.address, deps).then(
        (organizationId) =>
          callback(organizationId === undefined ? new SmtpRefusal(550, '5.1.1 No such mailbox here') : null),
        (error: unknown) => callback(laterRefusal(error)),
      );
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      let size = 0;
      let tooMuch: SmtpRefusal | undefined;
      const forget = () =>
        deps.memory.give(chunks.splice(0).reduce((sum, { byteLength }) => sum + byteLength, 0));
      const refuse = (refusal: SmtpRefusal) => {
        tooMuch = refusal;
        forget();
      };
      stream.on('data', (chunk: Buffer) => {
        if (tooMuch !== undefined) return;
        size += chunk.byteLength;
        if (size > largestMessage) refuse(new SmtpRefusal(552, '5.3.4 The message is larger than 40 MB'));
        else if (deps.memory.take(chunk.byteLength)) chunks.push(chunk);
        else refuse(new SmtpRefusal(452, '4.3.1 Too much mail at once, please try again later'));
      });
      stream.on('close', () => {
        // The sender went away in the middle.
        if (!stream.readableEnded) forget();
      });
      stream.on('end', () => {
        if (tooMuch !== undefined) {
          callback(tooMuch);
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const envelopeFrom = mailFrom === false ? null : mailFrom.address;
        accept(
          {
            raw: Buffer.concat(chunks, size),
            envelopeFrom: envelopeFrom === '' ? null : envelopeFrom,
            envelopeTo: rcptTo.map((to) => to.address),
            remoteAddress: session.remoteAddress,
            helo: heloOf(session.hostNameAppearsAs),
          },
          deps,
        )
          .finally(forget)
          .then(
            () => callback(null, 'Message stored'),
            (error: unknown) => callback(laterRefusal(error)),
          );
      });
    },
  });
  server.on('error', (error) => log.warn('smtp connection', { reason: error.message }));
  return server;
}

interface Arrival {
  readonly raw: Uint8Array;
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  readonly remoteAddress: string;
  readonly helo: string | null;
}

/** One message for each organization among the recipients. */
async function accept(arrival: Arrival, deps: SmtpDependencies): Promise<void> {
  const byOrganization = new Map<OrganizationId, string[]>();
  for (const address of arrival.envelopeTo) {
    const organizationId = await recipient(address, deps);
    if (organizationId === undefined) throw new Error('an organization went away while its mail came');
    byOrganization.set(organizationId, [...(byOrganization.get(organizationId) ?? []), address]);
  }
  const receivedAt = new Date().toISOString();
  for (const [organizationId, envelopeTo] of byOrganization) {
    const { raw, envelopeFrom, remoteAddress, helo } = arrival;
    const named = helo === null ? {} : { helo };
    const intake = { channel: 'smtp' as const, envelopeFrom, envelopeTo, remoteAddress, ...named };
    await acceptMessage({ organizationId, raw, intake, receivedAt }, deps);
  }
}

/** As far as it can be a name (RFC 5321 §4.1.1.1). */
function heloOf(name: string | false): string | null {
  return name !== false && /^[\x21-\x7e]{1,255}$/.test(name) ? name : null;
}

/** The organization that an address belongs to; undefined when there is none. */
async function recipient(address: string, deps: SmtpDependencies): Promise<OrganizationId | undefined> {
  const named = organizationOfAddress(address);
  return named && (await deps.organizations.get(named))?.organizationId;
}

/** The sender keeps the message and tries again: nothing is lost by a full disk. */
function laterRefusal(error: unknown): SmtpRefusal {
  logFailure('mail not taken', error);
  return new SmtpRefusal(451, '4.3.0 Not possible at the moment, please try again later');
}
