import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { closeDatabases, commit, eventBus, fileStore, readEnvironment, table, taskQueue } from '#platform';
import { MessageId, OrganizationId } from '../../events/ids.ts';
import { analyzeMessage, giveUpAnalyzing } from '../../functions/analyze-message/analyze-message.ts';
import { receiveMessage } from '../../functions/receive-message/receive-message.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { unpackReceivedMessage } from '../../functions/unpack-message/unpack-message.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import type { MessageIn } from '../../shared/messages/message.ts';
import { storeRawMessage } from '../../shared/messages/receipt.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { readSendingSigns } from '../../shared/messages/sending-signs.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-analysis-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const items = table(env);
const queues = taskQueue(env);
const organizations = organizationRepository(items);
const start = '2026-01-01T08:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000);
const deps = {
  files: fileStore(env),
  documents: documentRepository(items),
  messages: messageRepository(items),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  organizations,
  queues,
  senderChecks: { check: async () => undefined },
  now: () => start,
};
const organizationId = OrganizationId.parse('demo');
await organizations.create(newOrganization(organizationId, 'Demo', start));

afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

let count = 0;
let messageId: MessageId;

async function stored(): Promise<MessageIn<'unpacked'>> {
  const message = await deps.messages.get(organizationId, messageId);
  if (message?.status !== 'unpacked') throw new Error('the e-mail is not unpacked');
  return message;
}

/** The event that says so now, as the queue of `analyze-message` brings it. */
async function unpackedEvent() {
  const event = messageAnnouncement({ ...(await stored()), analysis: null });
  if (event.type !== 'message.unpacked.v1') throw new Error('not the event of an unpacked e-mail');
  return event;
}

/** The bodies of all tasks that wait in a queue; they are done then. */
async function drained(queue: string): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const tasks = await queues.receive(queue, 10);
    if (tasks.length === 0) return bodies;
    bodies.push(...tasks.map(({ body }) => body));
    await queues.acknowledge(queue, tasks);
  }
}

/** Types of the events that wait for the consoles. */
async function announced(): Promise<string[]> {
  const bodies = await drained('push-live-updates');
  return bodies.flatMap((body) => /"detail-type":"([^"]+)"/.exec(body)?.[1] ?? []);
}

beforeEach(async () => {
  count += 1;
  const raw = Buffer.from(
    `From: Claire <claire@blanc.example>\r\nMessage-ID: <${count}@blanc.example>\r\nSubject: Relance\r\n\r\nLa facture 4471 reste impayee.\r\n`,
  );
  const intake = { channel: 'import' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  const receipt = await storeRawMessage({ organizationId, raw, intake, receivedAt: start }, deps);
  messageId = MessageId.parse(receipt.messageId);
  await receiveMessage(receipt, deps);
  const received = await deps.messages.get(organizationId, messageId);
  if (received === undefined) throw new Error('not received');
  const event = messageAnnouncement(received);
  if (event.type !== 'message.received.v1') throw new Error('not the event of a received e-mail');
  await unpackReceivedMessage(event, deps);
  await announced();
});

test('an e-mail is analyzed once, and the same event again announces what was found', async () => {
  const event = await unpackedEvent();
  await analyzeMessage(event, deps);
  const first = await stored();
  expect(first.analysis).toMatchObject({ state: 'done', category: 'reminder', priority: 'high' });
  expect(await announced()).toEqual(['message.analyzed.v1']);
  await analyzeMessage(event, deps);
  expect(await stored()).toEqual(first);
  expect(await announced()).toEqual(['message.analyzed.v1']);
});

test('an event of an earlier run changes nothing', async () => {
  const event = await unpackedEvent();
  await analyzeMessage({ ...event, data: { ...event.data, run: 7 } }, deps);
  expect((await stored()).analysis).toBeNull();
});

test('an analysis that cannot be done is visible, and takes nothing from the e-mail', async () => {
  const before = await stored();
  await deps.files.delete(before.contentsFile);
  const event = await unpackedEvent();
  await expect(analyzeMessage(event, deps)).rejects.toThrow('contents');
  await giveUpAnalyzing(event, deps);
  expect(await stored()).toMatchObject({
    status: 'unpacked',
    contentsFile: before.contentsFile,
    analysis: { state: 'failed', code: 'processing_failed' },
  });
  expect(await announced()).toEqual(['message.analysis-failed.v1']);
  const { messages } = await deps.messages.unfinished(organizationId, later(10_000).toISOString());
  expect(messages.map((message) => message.messageId)).not.toContain(messageId);
});

test('what is never analyzed is driven again, and given up after hours without harm to the e-mail', async () => {
  const event = await unpackedEvent();
  await drained('analyze-message');
  await reconcile({ ...deps, now: () => later(20) });
  expect((await drained('analyze-message')).join()).toContain(event.id);
  await reconcile({ ...deps, now: () => later(7 * 60) });
  expect((await stored()).analysis).toEqual({ state: 'failed', code: 'stuck' });
});

test('headers tell how a mail was sent', () => {
  const signs = (...fields: string[]) => readSendingSigns(Buffer.from(`${fields.join('\r\n')}\r\n\r\ntext`));
  expect(signs('Subject: x')).toEqual({ mailing: false, automatic: null, importance: null });
  expect(signs('List-Unsubscribe: <mailto:x@y.example>')).toMatchObject({ mailing: true });
  expect(signs('Precedence: bulk')).toMatchObject({ mailing: true });
  expect(signs('Auto-Submitted: auto-replied (vacation)')).toMatchObject({ automatic: 'replied' });
  expect(signs('Auto-Submitted: auto-generated')).toMatchObject({ automatic: 'generated' });
  expect(signs('Auto-Submitted: no')).toMatchObject({ automatic: null });
  expect(signs('X-Priority: 1 (Highest)')).toMatchObject({ importance: 'high' });
  expect(signs('X-Priority: 3', 'Importance: low')).toMatchObject({ importance: 'low' });
  expect(signs('Priority: non-urgent')).toMatchObject({ importance: 'low' });
});
