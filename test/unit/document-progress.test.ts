import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  closeDatabases,
  commit,
  eventBus,
  fileStore,
  metrics,
  readEnvironment,
  table,
  taskQueue,
} from '#platform';
import { OrganizationId } from '../../events/ids.ts';
import { extractText } from '../../functions/extract-text/extract-text.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { lambdaContext } from '../../server/lambda-context.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { readingProgressRepository } from '../../shared/documents/reading-progress.ts';
import { receiveDocument, receiveDocumentPersistently } from '../../shared/documents/receive.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { failedAt, readingStopped, restarted } from '../../shared/documents/transitions.ts';
import { type EventOf, onEvent } from '../../shared/lambda/on-event.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import type { LiveUpdate } from '../../shared/platform/ports/live-updates.ts';
import type { TextExtraction, TextExtractor } from '../../shared/platform/ports/text-extractor.ts';
import { eventBatch } from '../fixtures/sqs-batch.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-progress-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const items = table(env);
const queues = taskQueue(env);
const organizations = organizationRepository(items);
const deps = {
  files: fileStore(env),
  documents: documentRepository(items),
  messages: messageRepository(items),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  organizations,
  queues,
  metrics: metrics(env),
  progress: readingProgressRepository(items),
  live: { async push() {} },
  watchEveryMilliseconds: 5,
};
const organizationId = OrganizationId.parse('demo');
const start = '2026-01-01T08:00:00.000Z';
const hoursLater = (hours: number) => new Date(Date.parse(start) + hours * 3_600_000);
await organizations.create(newOrganization(organizationId, 'Demo', start));

afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

async function drained(name: string) {
  const tasks = [];
  for (let batch = await queues.receive(name, 10); batch.length > 0; batch = await queues.receive(name, 10)) {
    await queues.acknowledge(name, batch);
    tasks.push(...batch);
  }
  return tasks;
}

beforeEach(async () => {
  for (const name of ['extract-text', 'classify', 'index-search', 'push-live-updates']) await drained(name);
});

const arrival = (text: string, partId: string) => ({
  organizationId,
  messageId: null,
  partId,
  fileName: `${text}.txt`,
  contentType: 'text/plain',
  body: new TextEncoder().encode(text),
  at: start,
});

/** A new document, as its extraction hears of it. */
async function received(text: string) {
  const { documentId } = await receiveDocument(arrival(text, '1'), deps);
  const document = await deps.documents.get(organizationId, documentId);
  const event = document && announcement(document);
  if (event?.type !== 'document.received.v1') throw new Error('not received');
  return { documentId, event };
}

const readAt = () => '2026-01-01T08:00:01.000Z';
const read: TextExtraction = {
  kind: 'done',
  pageCount: 1,
  language: 'fr',
  format: 'text',
  source: 'text',
  notices: [],
  textract: {},
};

function extractor(start: () => Promise<TextExtraction>) {
  return { ...deps, extractor: { start, finish: start }, now: readAt };
}

test('arrivals of the same file during a long reading do not cost the reading', async () => {
  const { documentId, event } = await received('conditions générales');
  let readings = 0;
  await extractText(
    event,
    extractor(async () => {
      readings += 1;
      await receiveDocument(arrival('conditions générales', '2'), deps);
      await receiveDocument(arrival('conditions générales', '3'), deps);
      return read;
    }),
  );
  expect(readings).toBe(1);
  const document = await deps.documents.get(organizationId, documentId);
  expect(document).toMatchObject({ status: 'extracting', reading: { pageCount: 1 } });
  expect(document?.occurrences.map(({ partId }) => partId)).toEqual(['1', '2', '3']);
});

/** A reading that tells its pages and goes on until it is told to stop. */
function endless(reached: readonly (readonly [number, number])[]) {
  const pushed: LiveUpdate[] = [];
  const told = Promise.withResolvers<void>();
  const start: TextExtractor['start'] = ({ signal, onProgress }) => {
    for (const [done, total] of reached) onProgress?.(done, total);
    const { promise, reject } = Promise.withResolvers<never>();
    signal?.addEventListener('abort', () => reject(signal.reason));
    return promise;
  };
  const live = {
    async push(_: OrganizationId, update: LiveUpdate) {
      pushed.push(update);
      told.resolve();
    },
  };
  return {
    pushed,
    told: told.promise,
    deps: {
      ...deps,
      live,
      now: readAt,
      extractor: { start, finish: () => Promise.reject(new Error('no job')) },
    },
  };
}

test('a long reading tells the page it is at, once, and stops when a person says so', async () => {
  const { documentId, event } = await received('a long scan');
  const reading = endless([
    [1, 12],
    [3, 12],
  ]);
  const ended = extractText(event, reading.deps);
  await reading.told;
  const document = await deps.documents.get(organizationId, documentId);
  if (document?.status !== 'extracting') throw new Error('not under way');
  expect(await deps.progress.get(document)).toEqual({ pagesDone: 3, pagesTotal: 12 });

  await deps.saveDocument(readingStopped(document, 'key:anna', readAt()));
  await ended;
  expect(reading.pushed).toEqual([{ type: 'document.reading', documentId, pagesDone: 3, pagesTotal: 12 }]);
  const stopped = await deps.documents.get(organizationId, documentId);
  expect(stopped).toMatchObject({ status: 'failed', code: 'stopped', by: 'key:anna' });
  // A late delivery does not take it up again.
  await extractText(event, reading.deps);
  expect(await deps.documents.get(organizationId, documentId)).toEqual(stopped);
});

test('a reading ends when its document was started anew, which knows nothing of its pages', async () => {
  const { documentId, event } = await received('started anew');
  const reading = endless([[5, 6]]);
  const ended = extractText(event, reading.deps);
  await reading.told;
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined) throw new Error('gone');
  const again = restarted(document, readAt());
  await deps.saveDocument(again);
  await ended;
  expect(await deps.documents.get(organizationId, documentId)).toMatchObject({ status: 'received', run: 2 });
  expect(await deps.progress.get(again)).toBeUndefined();
});

test('many arrivals of one file at once are all noted', async () => {
  const parts = Array.from({ length: 30 }, (_, index) => String(index));
  const found = await Promise.all(
    parts.map((partId) => receiveDocumentPersistently(arrival('the same', partId), deps)),
  );
  expect(new Set(found.map(({ documentId }) => documentId)).size).toBe(1);
  expect(found.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
  const [first] = found;
  const document = first && (await deps.documents.get(organizationId, first.documentId));
  expect(document?.occurrences.map(({ partId }) => partId).sort()).toEqual(parts.sort());
});

test('what waits in line is not stuck, however long; what waits for nothing is driven, and in the end given up', async () => {
  const { documentId } = await received('in line');
  const at = (hours: number) => reconcile({ ...deps, now: () => hoursLater(hours) });
  const statusOf = async () => (await deps.documents.get(organizationId, documentId))?.status;

  await at(12);
  expect(await statusOf()).toBe('received');
  expect(await drained('extract-text')).toHaveLength(1);

  await at(1);
  expect((await drained('extract-text')).some(({ body }) => body.includes(documentId))).toBe(true);
  await at(12);
  expect(await statusOf()).toBe('failed');
});

/** The outcome of one delivery of an event to a stage that counts its attempts. */
async function deliver(event: EventOf<'document.received.v1'>, receiveCount: number) {
  let attempts = 0;
  const handler = onEvent(['document.received.v1'], {
    async handle() {
      attempts += 1;
      throw new Error('no memory left');
    },
    giveUp: ({ data }) =>
      giveUpOnDocument(
        { organizationId, ...data, stage: 'extract-text', code: 'processing_failed' },
        { ...deps, now: readAt },
      ),
  });
  const answer = await handler(eventBatch([event], receiveCount), lambdaContext('extract-text'));
  return { attempts, failures: answer.batchItemFailures.length };
}

test('the last delivery leaves a visible failure without an attempt, which might take the process with it', async () => {
  const { documentId, event } = await received('poison');
  expect(await deliver(event, 4)).toEqual({ attempts: 1, failures: 1 });
  expect(await deps.documents.get(organizationId, documentId)).toMatchObject({ status: 'received' });
  expect(await deliver(event, 5)).toEqual({ attempts: 0, failures: 1 });
  expect(await deps.documents.get(organizationId, documentId)).toMatchObject({
    status: 'failed',
    stage: 'extract-text',
    code: 'processing_failed',
  });
});

test('a late delivery does not fail a document that has gone on', async () => {
  const { documentId, event } = await received('gone on');
  await extractText(
    event,
    extractor(async () => read),
  );
  await deliver(event, 5);
  expect(await deps.documents.get(organizationId, documentId)).toMatchObject({ status: 'extracting' });
});

test('history tells what the stages did, what people did and later arrivals, in order', async () => {
  const { documentId, event } = await received('remembered');
  await extractText(
    event,
    extractor(async () => read),
  );
  await receiveDocument({ ...arrival('remembered', '2'), at: readAt() }, deps);
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined) throw new Error('not there');
  const again = restarted(document, '2026-01-01T09:00:00.000Z');
  await deps.saveDocument(again, { by: 'Anne', event: 'document.reprocessed' });
  await deps.saveDocument(failedAt(again, 'extract-text', 'processing_failed', '2026-01-01T09:01:00.000Z'));
  const history = await deps.documents.history(organizationId, documentId);
  expect(history.map(({ event, by, status }) => [event, by, status])).toEqual([
    ['document.received', 'system', 'received'],
    ['document.extracting', 'system', 'extracting'],
    ['document.text-extracted', 'system', 'extracting'],
    ['document.received-again', 'system', 'extracting'],
    ['document.reprocessed', 'Anne', 'received'],
    ['document.failed', 'system', 'failed'],
  ]);
});

test('what was touched lately is not stuck, however long ago it arrived', async () => {
  const { documentId } = await received('touched');
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined) throw new Error('not there');
  await deps.saveDocument(restarted(document, hoursLater(5).toISOString()), { by: 'Anne' });
  const unfinished = async (hours: number) => {
    const { documents } = await deps.documents.unfinished(organizationId, hoursLater(hours).toISOString());
    return documents.map((each) => each.documentId);
  };
  expect(await unfinished(4)).not.toContain(documentId);
  expect(await unfinished(6)).toContain(documentId);
});
