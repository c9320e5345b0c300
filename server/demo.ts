import { mkdtemp } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type SampleMail, sampleMailbox } from '../samples/mailbox.ts';
import type { DocumentDetail } from '../shared/http/answers/documents.ts';
import type { EmailDetail } from '../shared/http/answers/emails.ts';
import { type Client, createClient } from '../shared/http/client.ts';
import { hostConfiguration } from './configuration.ts';
import { outcomeTable } from './demo-table.ts';
import { startHost } from './host.ts';
import { startupError } from './startup-error.ts';

/* `npm run demo`: the host on a fresh directory, and a mailbox of sample mails sent to it by SMTP. */

const moving: ReadonlySet<string> = new Set(['received', 'extracting', 'classified']);
const say = (text: string) => process.stdout.write(`${text}\n`);

process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
process.env.FACTEUR_DATA_DIR ??= await mkdtemp(join(tmpdir(), 'facteur-demo-'));

try {
  await demonstrate();
} catch (error) {
  process.stderr.write(`${startupError(error)}\n`);
  process.exit(1);
}

async function demonstrate(): Promise<void> {
  const host = await startHost(hostConfiguration(process.env, availableParallelism()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void host.stop().then(() => process.exit(0)));
  }
  say(`Facteur is running on ${process.env.FACTEUR_DATA_DIR}`);
  say(`Console: ${host.consoleUrl}\n`);

  say('Making a mailbox of sample mails …');
  const mails = await sampleMailbox({ organization: 'demo', seed: 1, now: new Date() });
  say(`Sending ${mails.length} mails by SMTP to 127.0.0.1:${host.smtpPort} …`);
  const began = performance.now();
  const call = createClient({ baseUrl: host.httpUrl, token: () => host.apiKey });
  const [emails] = await Promise.all([untilSettled(call, mails.length), sendAll(mails, host.smtpPort)]);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);

  say(`\n${outcomeTable(emails, await explained(emails, call))}`);
  say(`\n${mails.length} mails sent, received, taken apart and read in ${seconds} s.`);
  say(`Console: ${host.consoleUrl}`);
  say('It stays open; Ctrl-C stops it.');
}

/** One after the other: a reminder comes after what it reminds of. */
async function sendAll(mails: readonly SampleMail[], port: number): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: 1,
    tls: { rejectUnauthorized: false },
  });
  try {
    await Promise.all(
      mails.map(({ raw, envelope }) => transport.sendMail({ envelope, raw: Buffer.from(raw) })),
    );
  } finally {
    transport.close();
  }
}

/** Waits, with a line of progress, until every mail is taken apart and every document of it has come to rest. */
async function untilSettled(call: Client, count: number): Promise<EmailDetail[]> {
  const settled = new Map<string, EmailDetail>();
  const progress = progressLine(count);
  while (settled.size < count) {
    const { items } = await call('listEmails', { query: { limit: 100 } });
    for (const { id } of items) {
      if (settled.has(id)) continue;
      const email = await call('getEmail', { params: { messageId: id } });
      if (isSettled(email)) settled.set(id, email);
    }
    progress(items.length, settled.size);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return [...settled.values()];
}

/** The documents that a person would ask about: those that failed or wait for somebody. */
async function explained(emails: readonly EmailDetail[], call: Client): Promise<Map<string, DocumentDetail>> {
  const details = new Map<string, DocumentDetail>();
  for (const { document } of emails.flatMap((email) => email.ledger)) {
    if (document?.status !== 'failed' && document?.status !== 'in_review') continue;
    details.set(document.id, await call('getDocument', { params: { documentId: document.id } }));
  }
  return details;
}

function isSettled(email: EmailDetail): boolean {
  if (email.status === 'received' || (email.status === 'unpacked' && email.analysis === null)) return false;
  return email.ledger.every((part) => part.document === null || !moving.has(part.document.status));
}

/** On a terminal one line that changes; elsewhere a line each time something changed. */
function progressLine(count: number): (received: number, done: number) => void {
  let before = '';
  return (received, done) => {
    const bar = '█'.repeat(Math.round((done / count) * 30)).padEnd(30, '░');
    const line = `  ${bar}  received ${received}/${count}, done ${done}/${count}`;
    if (line === before) return;
    before = line;
    process.stdout.write(process.stdout.isTTY ? `\r${line}${done === count ? '\n' : ''}` : `${line}\n`);
  };
}
