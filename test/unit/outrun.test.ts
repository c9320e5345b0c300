import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { closeDatabases, commit, eventBus, fileStore, readEnvironment, table } from '#platform';
import { OrganizationId } from '../../events/ids.ts';
import { receiveMessage } from '../../functions/receive-message/receive-message.ts';
import { unpackReceivedMessage } from '../../functions/unpack-message/unpack-message.ts';
import { lambdaContext } from '../../server/lambda-context.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { onTask } from '../../shared/lambda/on-task.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import { MessageReceipt, storeRawMessage } from '../../shared/messages/receipt.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { ConditionFailed } from '../../shared/platform/ports/table.ts';
import { eventBatch, sqsBatch } from '../fixtures/sqs-batch.ts';

/* Two records about one thing at once: who is outrun (`ConditionFailed`) finds what the other did, and does not fail. */

const directory = await mkdtemp(join(tmpdir(), 'facteur-outrun-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  senderChecks: { check: async () => undefined },
  now: () => '2026-01-01T08:00:00.000Z',
};
const organizationId = OrganizationId.parse('demo');

afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

test('an e-mail that is handed in twice at once is recorded and unpacked once, and nothing fails', async () => {
  const raw = Buffer.from('From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nBonjour');
  const intake = { channel: 'api' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  const receipt = await storeRawMessage({ organizationId, raw, intake, receivedAt: deps.now() }, deps);
  const { messageId } = receipt;
  const receive = onTask(parseReceipt, (task) => receiveMessage(task, deps));
  const unpack = onEvent(['message.received.v1'], {
    handle: (event) => unpackReceivedMessage(event, deps),
  });

  const received = await receive(sqsBatch([receipt, receipt]), lambdaContext('receive-message'));
  expect(received.batchItemFailures).toEqual([]);
  const message = await deps.messages.get(organizationId, messageId);
  if (message === undefined) throw new Error('not received');
  const event = messageAnnouncement(message);
  const unpacked = await unpack(eventBatch([event, event]), lambdaContext('unpack-message'));
  expect(unpacked.batchItemFailures).toEqual([]);
  expect(await deps.messages.get(organizationId, messageId)).toMatchObject({
    status: 'unpacked',
    version: 2,
  });
});

test('who is outrun each time fails in the end; what fails for another reason is not tried again', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const attemptsThatEndIn = async (error: Error) => {
    const attempt = vi.fn(async () => {
      throw error;
    });
    const { batchItemFailures } = await onTask(String, attempt)(sqsBatch(['task']), lambdaContext('train'));
    expect(batchItemFailures).toEqual([{ itemIdentifier: '0' }]);
    return attempt.mock.calls.length;
  };
  expect(await attemptsThatEndIn(new ConditionFailed('always second'))).toBe(25);
  expect(await attemptsThatEndIn(new Error('broken'))).toBe(1);
});

function parseReceipt(body: string): MessageReceipt {
  return MessageReceipt.parse(JSON.parse(body));
}
