import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { closeDatabases, commit, eventBus, fileStore, readEnvironment, table } from '#platform';
import { type DocumentId, type MessageId, OrganizationId } from '../../events/ids.ts';
import type { FacteurEvent } from '../../events/index.ts';
import { analyzeMessage } from '../../functions/analyze-message/analyze-message.ts';
import { classifyDocument } from '../../functions/classify/classify.ts';
import { receiveMessage } from '../../functions/receive-message/receive-message.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { unpackReceivedMessage } from '../../functions/unpack-message/unpack-message.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import type { Document } from '../../shared/documents/document.ts';
import { readingFileKey } from '../../shared/documents/files.ts';
import { encodeReading, readingContentType } from '../../shared/documents/reading-file.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { fieldsExtracted, restarted, textExtracted } from '../../shared/documents/transitions.ts';
import { typeModels } from '../../shared/learning/type-models.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import type { MessageIn } from '../../shared/messages/message.ts';
import { storeRawMessage } from '../../shared/messages/receipt.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import type { Commit } from '../../shared/platform/ports/event-bus.ts';
import { ConditionFailed } from '../../shared/platform/ports/table.ts';
import { documentsByType } from '../fixtures/documents-by-type.ts';
import { readingOf } from '../fixtures/reading-of.ts';

/* The category of an e-mail that says nothing itself, by what its documents turn out to be, whichever comes first. */

const directory = await mkdtemp(join(tmpdir(), 'facteur-category-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const items = table(env);
const organizationId = OrganizationId.parse('demo');
const at = '2026-01-01T08:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000);
const idle = { waiting: 0, inFlight: 0, dead: 0, oldestSeconds: 0 };
const organizations = organizationRepository(items);
await organizations.create(newOrganization(organizationId, 'Demo', at));
const bus = eventBus(env);
let published: FacteurEvent[] = [];
let isBusAway = false;

/** Stores, and announces afterwards, as on AWS: what is stored stays although nobody heard of it. */
const told: Commit = async ({ writes, events }) => {
  await commit(env)({ writes, events: [] });
  await deps.bus.publish(events);
};
const deps = {
  organizations,
  files: fileStore(env),
  documents: documentRepository(items),
  messages: messageRepository(items),
  models: typeModels(items, fileStore(env)),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(told),
  senderChecks: { check: async () => undefined },
  bus: {
    async publish(events: readonly FacteurEvent[]) {
      if (isBusAway) throw new Error('the bus is away');
      published.push(...events);
      await bus.publish(events);
    },
  },
  now: () => at,
};

beforeEach(() => {
  published = [];
});
afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

/** Events by which analyses were asked for since they were last looked at. */
function requests() {
  const found = published.flatMap((event) => (event.type === 'message.analysis-requested.v1' ? [event] : []));
  published = [];
  return found;
}

let count = 0;

/** An e-mail with a file, taken apart. */
async function unpackedMail(text: string): Promise<{ messageId: MessageId; documentId: DocumentId }> {
  count += 1;
  const raw = Buffer.from(
    [
      'From: Claire <claire@blanc.example>',
      `Message-ID: <${count}@blanc.example>`,
      'Subject: Documents du jour',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Voici ce dont nous avons parle.',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Disposition: attachment; filename=scan.txt',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(text).toString('base64'),
      '--b--',
      '',
    ].join('\r\n'),
  );
  const intake = { channel: 'import' as const, envelopeFrom: null, envelopeTo: [], remoteAddress: null };
  const receipt = await storeRawMessage({ organizationId, raw, intake, receivedAt: at }, deps);
  await receiveMessage(receipt, deps);
  const received = await deps.messages.get(organizationId, receipt.messageId);
  const event = received && messageAnnouncement(received);
  if (event?.type !== 'message.received.v1') throw new Error('the e-mail was not received');
  await unpackReceivedMessage(event, deps);
  const [documentId] = (await message(receipt.messageId)).documentIds;
  if (documentId === undefined) throw new Error('the e-mail has no document');
  return { messageId: receipt.messageId, documentId };
}

async function message(messageId: MessageId): Promise<MessageIn<'unpacked'>> {
  const found = await deps.messages.get(organizationId, messageId);
  if (found?.status !== 'unpacked') throw new Error('the e-mail is not unpacked');
  return found;
}

async function analyzed(messageId: MessageId): Promise<void> {
  const event = messageAnnouncement({ ...(await message(messageId)), analysis: null });
  if (event.type !== 'message.unpacked.v1') throw new Error('not the event of an unpacked e-mail');
  await analyzeMessage(event, deps);
}

async function categoryOf(messageId: MessageId): Promise<string | undefined> {
  const { analysis } = await message(messageId);
  return analysis?.state === 'done' ? analysis.category : undefined;
}

async function documentOf(documentId: DocumentId): Promise<Document> {
  const found = await deps.documents.get(organizationId, documentId);
  if (found === undefined) throw new Error('there is no document');
  return found;
}

/** The event by which a document with this text is classified. */
async function textRead(documentId: DocumentId, text: string) {
  const document = await documentOf(documentId);
  if (document.status !== 'received') throw new Error('the document was read before');
  const readingFile = readingFileKey(organizationId, documentId, document.run);
  await deps.files.put(readingFile, encodeReading(await readingOf(text)), readingContentType);
  const reading = {
    readingFile,
    pageCount: 1,
    format: 'text' as const,
    source: 'text',
    language: null,
    notices: [],
  };
  const extracting = textExtracted(document, reading, {}, at);
  await deps.saveDocument(extracting);
  const event = announcement(extracting);
  if (event?.type !== 'document.text-extracted.v1') throw new Error('the document was not read');
  return event;
}

const [invoice = ''] = documentsByType.invoice;
const [receipt = ''] = documentsByType.receipt;

test('a document that speaks for another category has its e-mail analyzed again', async () => {
  const { messageId, documentId } = await unpackedMail(invoice);
  await analyzed(messageId);
  expect(await categoryOf(messageId)).toBe('other');
  await classifyDocument(await textRead(documentId, invoice), deps);
  const [request] = requests();
  if (request === undefined) throw new Error('nothing was asked for');
  expect(request.data).toEqual({ messageId, run: 1 });
  await analyzeMessage(request, deps);
  expect(await categoryOf(messageId)).toBe('invoice');
  const once = await message(messageId);
  await analyzeMessage(request, deps);
  expect(await message(messageId)).toEqual(once);
});

test('an e-mail that is analyzed after its document reads the type by itself', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n2`);
  await classifyDocument(await textRead(documentId, invoice), deps);
  expect(requests()).toEqual([]);
  await analyzed(messageId);
  expect(await categoryOf(messageId)).toBe('invoice');
});

test('an analysis that is written while a document gets its type is asked for again', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n3`);
  const event = await textRead(documentId, invoice);
  const racing = {
    ...deps,
    // The types are read before, the analysis is written before; the type after both.
    async saveDocument(...change: Parameters<typeof deps.saveDocument>) {
      await analyzed(messageId);
      await deps.saveDocument(...change);
    },
  };
  await classifyDocument(event, racing);
  expect(requests().map(({ data }) => data.messageId)).toEqual([messageId]);
});

test('what speaks for the category that was found, or for none, asks for nothing', async () => {
  const { messageId, documentId } = await unpackedMail(`${receipt}\n4`);
  await analyzed(messageId);
  let reads = 0;
  const counted = {
    ...deps.messages,
    get(...ids: Parameters<typeof deps.messages.get>) {
      reads += 1;
      return deps.messages.get(...ids);
    },
  };
  await classifyDocument(await textRead(documentId, receipt), { ...deps, messages: counted });
  // Only for its subject, before the type is known.
  expect(reads).toBe(1);
  expect(requests()).toEqual([]);
});

test('a retry asks again, wherever the document has gone meanwhile', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n5`);
  await analyzed(messageId);
  const event = await textRead(documentId, invoice);
  isBusAway = true;
  await expect(classifyDocument(event, deps)).rejects.toThrow('the bus is away');
  isBusAway = false;
  const classified = await documentOf(documentId);
  if (classified.status !== 'classified') throw new Error('the type was not written');
  const nothing = { fields: {}, lineItems: [], taxBreakdown: [], packet: [], findings: [] };
  await deps.saveDocument(fieldsExtracted(classified, nothing, at));
  expect(requests()).toEqual([]);
  await classifyDocument(event, deps);
  expect(requests().map(({ data }) => data.messageId)).toEqual([messageId]);
});

test('a document that is read again has its e-mail analyzed again, whatever it is now', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n6`);
  await classifyDocument(await textRead(documentId, invoice), deps);
  await analyzed(messageId);
  expect(await categoryOf(messageId)).toBe('invoice');
  await deps.saveDocument(restarted(await documentOf(documentId), at), { by: 'Anne' });
  await classifyDocument(await textRead(documentId, receipt), deps);
  const [request] = requests();
  if (request === undefined) throw new Error('nothing was asked for');
  await analyzeMessage(request, deps);
  expect(await categoryOf(messageId)).toBe('other');
});

test('a request that is lost is made up for by reconcile, and answered once', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n7`);
  await analyzed(messageId);
  await classifyDocument(await textRead(documentId, invoice), deps);
  const [lost] = requests();
  const drive = (minutes: number) =>
    reconcile({ ...deps, queues: { depth: async () => idle }, now: () => later(minutes) });
  await drive(20);
  const [request] = requests().filter(({ data }) => data.messageId === messageId);
  if (request === undefined) throw new Error('nothing was asked for');
  expect(request).toEqual(lost);
  await analyzeMessage(request, deps);
  expect(await categoryOf(messageId)).toBe('invoice');
  await drive(40);
  expect(requests().filter(({ data }) => data.messageId === messageId)).toEqual([]);
});

test('a request that nobody answers is given up after hours, and what was found before stays', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n8`);
  await analyzed(messageId);
  const before = await message(messageId);
  await classifyDocument(await textRead(documentId, invoice), deps);
  await reconcile({ ...deps, queues: { depth: async () => idle }, now: () => later(7 * 60) });
  expect((await message(messageId)).analysis).toEqual(before.analysis);
});

test('an analysis that did not know of a document is not written over its objection', async () => {
  const { messageId, documentId } = await unpackedMail(`${invoice}\n9`);
  await analyzed(messageId);
  const event = await textRead(documentId, invoice);
  await classifyDocument(event, deps);
  const [request] = requests();
  if (request === undefined) throw new Error('nothing was asked for');
  const racing = {
    ...deps,
    async saveMessage(...change: Parameters<typeof deps.saveMessage>) {
      // The same document once more: another one would do the same.
      await classifyDocument(event, deps);
      await deps.saveMessage(...change);
    },
  };
  await expect(analyzeMessage(request, racing)).rejects.toThrow(ConditionFailed);
  await analyzeMessage(request, deps);
  expect(await categoryOf(messageId)).toBe('invoice');
});
