import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadMails } from '../../samples/load.ts';
import { createRandom } from '../../samples/random.ts';
import { startHostProcess } from '../host/host-process.ts';
import { type OutgoingRaw, sendMails } from '../host/send-mail.ts';
import { settledEmails } from '../host/settled.ts';

const mailCount = 60;
const killCount = 5;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'facteur-crash-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('mails sent while the host is killed again and again: nothing missing, nothing twice', async () => {
  const waiting: OutgoingRaw[] = [];
  for await (const mail of loadMails({ count: mailCount, seed: 11, kind: 'born-digital' }))
    waiting.push(mail);
  const random = createRandom(3);

  let host = await startHostProcess(directory);
  for (let kill = 0; kill < killCount; kill += 1) {
    const sending = sendUntilRefused(waiting, () => host.smtpPort);
    // The moment is what is tried out here: anywhere from the first byte to deep in the pipeline.
    await setTimeout(100 + random() * 900);
    await host.kill();
    await sending;
    host = await startHostProcess(directory);
  }
  await sendUntilRefused(waiting, () => host.smtpPort);
  expect(waiting).toHaveLength(0);

  const emails = await settledEmails(host.call, mailCount, 90_000);
  const documents = emails.flatMap((email) => email.ledger.flatMap(({ document }) => document ?? []));
  expect(emails).toHaveLength(mailCount);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(mailCount);
  expect(documents.filter(({ status }) => status !== 'filed' && status !== 'in_review')).toEqual([]);
  for (const { id } of documents) {
    const { items } = await host.call('getDocumentHistory', { params: { documentId: id } });
    const events = items.map(({ event }) => event);
    expect(new Set(events).size, events.join(', ')).toBe(events.length);
  }
  const { items: suppliers } = await host.call('listSuppliers', { query: { limit: 100 } });
  const counted = suppliers.reduce((sum, { documentCount }) => sum + documentCount, 0);
  expect(counted).toBe(documents.filter(({ supplier }) => supplier !== null).length);
  const { queues } = await host.call('getStatus');
  expect(queues?.filter(({ dead }) => dead > 0)).toEqual([]);
  expect(await host.stop()).toBe(0);
}, 180_000);

/** As a mail server does: what was not acknowledged stays in the line and is sent again. */
async function sendUntilRefused(waiting: OutgoingRaw[], port: () => number): Promise<void> {
  for (let mail = waiting[0]; mail !== undefined; mail = waiting[0]) {
    try {
      await sendMails(port(), [mail], 1);
    } catch {
      return;
    }
    waiting.shift();
  }
}
