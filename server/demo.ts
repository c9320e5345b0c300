import { mkdtemp } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type SampleMail, sampleMailbox } from '../samples/mailbox.ts';
import type { EmailDetail } from '../shared/http/answers.ts';
import { ApiError, type Client, createClient } from '../shared/http/client.ts';
import { hostConfiguration } from './configuration.ts';
import { outcomeTable } from './demo-table.ts';
import { startHost } from './host.ts';

/* `npm run demo`: the host on a fresh directory, and a mailbox of sample mails sent to it by SMTP. */

process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
process.env.FACTEUR_DATA_DIR ??= await mkdtemp(join(tmpdir(), 'facteur-demo-'));

const say = (text: string) => process.stdout.write(`${text}\n`);
const host = await startHost(hostConfiguration(process.env, availableParallelism()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void host.stop().then(() => process.exit(0)));
}
say(`Facteur demo, on ${process.env.FACTEUR_DATA_DIR}`);
say(`Console: ${host.consoleUrl}`);

const began = performance.now();
const mails = await sampleMailbox({ organization: 'demo', seed: 1, now: new Date() });
say(`\nA mailbox of ${mails.length} mails is ready; sending them by SMTP to port ${host.smtpPort} …`);
await sendAll(mails, host.smtpPort);
const call = createClient({ baseUrl: host.httpUrl, token: () => host.apiKey });
const emails = await untilSettled(call, mails.length);
const seconds = ((performance.now() - began) / 1_000).toFixed(1);

say(`\n${outcomeTable(emails)}`);
say(`\n${mails.length} mails sent, received, read and filed in ${seconds} s.`);
say(`The console stays open at ${host.consoleUrl}`);
say('Stop it with Ctrl-C.');

async function sendAll(all: readonly SampleMail[], port: number): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    // One after the other: a reminder comes after what it reminds of.
    maxConnections: 1,
    tls: { rejectUnauthorized: false },
  });
  await Promise.all(all.map(({ raw, envelope }) => transport.sendMail({ envelope, raw: Buffer.from(raw) })));
  transport.close();
}

/** Waits, with a line of progress, until every mail is unpacked and every document of it has come to rest. */
async function untilSettled(call: Client, count: number): Promise<EmailDetail[]> {
  const settled = new Map<string, EmailDetail>();
  for (;;) {
    const { items } = await call('listEmails', { query: { limit: 100 } });
    for (const { id } of items) {
      if (settled.has(id)) continue;
      const email = await call('getEmail', { params: { messageId: id } }).catch((error: unknown) => {
        if (error instanceof ApiError && error.problem.status === 404) return undefined;
        throw error;
      });
      if (email !== undefined && isSettled(email)) settled.set(id, email);
    }
    progress(settled.size, items.length, count);
    if (settled.size === count) return [...settled.values()];
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const moving = new Set(['received', 'extracting', 'classified']);

function isSettled(email: EmailDetail): boolean {
  if (email.status === 'received') return false;
  return email.ledger.every((part) => part.document === null || !moving.has(part.document.status));
}

function progress(settled: number, received: number, count: number): void {
  const line = `  received ${received}/${count}   done ${settled}/${count}`;
  process.stdout.write(process.stdout.isTTY ? `\r${line}${settled === count ? '\n' : ''}` : `${line}\n`);
}
