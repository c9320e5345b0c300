import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  closeDatabases,
  commit,
  documentAnalyzer,
  eventBus,
  fileStore,
  metrics,
  readEnvironment,
  table,
  taskQueue,
} from '#platform';
import { OrganizationId } from '../../events/ids.ts';
import { FacteurEvent } from '../../events/index.ts';
import { analyzeDocument, giveUpAnalysis } from '../../functions/analyze-document/analyze-document.ts';
import { extractDocumentFields } from '../../functions/extract-fields/extract-fields.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { textractUsage } from '../../shared/costs/textract-usage.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { readingFileKey } from '../../shared/documents/files.ts';
import { nextStage } from '../../shared/documents/next-stage.ts';
import { decodeReading, encodeReading } from '../../shared/documents/reading-file.ts';
import { receiveDocument } from '../../shared/documents/receive.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { classifiedAs, textExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import type { DocumentAnalyzer } from '../../shared/platform/ports/document-analyzer.ts';
import { layoutMemory } from '../../shared/suppliers/layout-memory.ts';
import { supplierRepository } from '../../shared/suppliers/repository.ts';
import type { Page } from '../../shared/understanding/page.ts';
import { expenseFrom } from '../../shared/understanding/textract/textract-expense.ts';
import { expenseAnswer } from '../fixtures/textract-answers.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-analysis-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const items = table(env);
const queues = taskQueue(env);
const organizationId = OrganizationId.parse('demo');
const organizations = organizationRepository(items);
let asked: Parameters<DocumentAnalyzer['analyze']>[0][] = [];
/** Sees a total on page 1, for a cent. */
const analyzer: DocumentAnalyzer = {
  async analyze(input) {
    asked.push(input);
    const answer = expenseAnswer({ summary: [{ name: 'TOTAL', text: '480,00 €' }], lines: [] });
    const page = { page: 1, ...expenseFrom(answer.ExpenseDocuments, 1), tables: [], pairs: [] };
    return {
      kind: 'done',
      analysis: { features: input.pages.flatMap(({ features }) => features), pages: [page] },
      textract: textractUsage({ expense: 1 }, 'us-east-1'),
    };
  },
};
const deps = {
  files: fileStore(env),
  documents: documentRepository(items),
  messages: messageRepository(items),
  suppliers: supplierRepository(items),
  layouts: layoutMemory(items),
  organizations,
  saveDocument: saveDocument(commit(env)),
  bus: eventBus(env),
  metrics: metrics(env),
  analyzer,
  mayAnalyze: true,
  now: () => '2026-01-01T08:00:05.000Z',
};
await organizations.create(newOrganization(organizationId, 'Demo', '2026-01-01T00:00:00.000Z'));

beforeEach(async () => {
  asked = [];
  for (const name of ['extract-fields', 'analyze-document', 'route']) await announced(name);
});
afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

/** The events that wait for a function, taken. */
async function announced(name: string): Promise<FacteurEvent[]> {
  const events: FacteurEvent[] = [];
  for (let batch = await queues.receive(name, 10); batch.length > 0; batch = await queues.receive(name, 10)) {
    await queues.acknowledge(name, batch);
    events.push(...batch.map(({ body }) => FacteurEvent.parse(JSON.parse(body).detail)));
  }
  return events;
}

async function requested(): Promise<EventOf<'document.analysis-requested.v1'>> {
  const [event, ...others] = await announced('analyze-document');
  if (event?.type !== 'document.analysis-requested.v1') throw new Error('nothing was requested');
  expect(others).toEqual([]);
  return event;
}

/** A classified scan of an invoice whose total was not read, as `extract-fields` hears of it. */
async function classifiedScan(name: string, source: Page['source'] = 'ocr') {
  const { documentId } = await receiveDocument(
    {
      organizationId,
      messageId: null,
      partId: null,
      fileName: `${name}.png`,
      contentType: 'image/png',
      body: new TextEncoder().encode(name),
      at: '2026-01-01T08:00:00.000Z',
    },
    deps,
  );
  const received = await deps.documents.get(organizationId, documentId);
  if (received?.status !== 'received') throw new Error('not received');
  const texts = ['Atelier Nord SARL', 'Facture n° FA-2026-17', 'Date : 12/03/2026'];
  const lines = texts.map((text, index) => {
    const top = 0.1 + 0.05 * index;
    const words = text.split(' ').map((word, at) => ({
      text: word,
      box: { left: 0.1 + 0.12 * at, top, width: 0.1, height: 0.02 },
      confidence: 0.95,
    }));
    return { text, box: { left: 0.1, top, width: 0.12 * words.length, height: 0.02 }, words };
  });
  const reading = {
    format: 'image' as const,
    pages: [{ page: 1, width: 595, height: 842, source, lines }],
    pageCount: 1,
    language: 'fr' as const,
    einvoice: null,
    notices: [],
  };
  const readingFile = readingFileKey(organizationId, documentId, 1);
  await deps.files.put(readingFile, encodeReading(reading), 'application/gzip');
  const kept = { readingFile, pageCount: 1, format: 'image' as const, source, language: null, notices: [] };
  const read = textExtracted(received, kept, {}, deps.now());
  await deps.saveDocument(read);
  const classification = { documentType: 'invoice' as const, confidence: 0.97, alternatives: [] };
  const classified = classifiedAs({ ...read, reading: kept }, classification, deps.now());
  await deps.saveDocument(classified);
  await announced('extract-fields');
  const event = announcement(classified);
  if (event?.type !== 'document.classified.v1') throw new Error('not classified');
  return { documentId, event, current: () => deps.documents.get(organizationId, documentId) };
}

test('a scan without its total is looked at once, and its fields are read again', async () => {
  const { event, current } = await classifiedScan('without total');
  await extractDocumentFields(event, deps);
  const waiting = await current();
  expect(waiting).toMatchObject({
    status: 'classified',
    extraction: null,
    analysis: { features: ['expense'], outcome: 'awaited' },
  });
  expect(waiting && nextStage(waiting)).toBe('analyze-document');
  expect(await announced('route')).toEqual([]);

  const request = await requested();
  await analyzeDocument(request, deps);
  expect(asked).toMatchObject([
    { pages: [{ page: 1, features: ['expense'] }], fileName: 'without total.png' },
  ]);
  expect(await current()).toMatchObject({
    analysis: { outcome: 'done' },
    textract: { expense: { pages: 1, microUsd: '10000' } },
  });
  const [analyzedEvent] = await announced('extract-fields');
  if (analyzedEvent?.type !== 'document.analyzed.v1') throw new Error('not announced');

  await extractDocumentFields(analyzedEvent, deps);
  const done = await current();
  expect(done).toMatchObject({
    extraction: {
      fields: {
        totalGross: { value: '480.00', source: 'textract', page: 1 },
        documentNumber: { value: 'FA-2026-17' },
      },
    },
    textract: { expense: { pages: 1 } },
  });
  expect(done && nextStage(done)).toBe('route');
  expect((await announced('route')).map(({ type }) => type)).toEqual(['document.fields-extracted.v1']);

  // Late and repeated deliveries cost nothing and change nothing.
  await analyzeDocument(request, deps);
  await extractDocumentFields(event, deps);
  await extractDocumentFields(analyzedEvent, deps);
  expect(asked).toHaveLength(1);
  expect(await current()).toEqual(done);
});

test('an attempt that ended after storing what it saw is not paid for twice', async () => {
  const { event, current } = await classifiedScan('interrupted');
  await extractDocumentFields(event, deps);
  const request = await requested();
  const interrupted = { ...deps, saveDocument: () => Promise.reject(new Error('power cut')) };
  await expect(analyzeDocument(request, interrupted)).rejects.toThrow('power cut');
  await analyzeDocument(request, deps);
  expect(asked).toHaveLength(1);
  expect(await current()).toMatchObject({ analysis: { outcome: 'done' } });
  const stored = await deps.files.get(request.data.readingFile);
  expect(stored && decodeReading(stored.body).analysis?.features).toEqual(['expense']);
});

test('where there is no such service, the document goes on with what was read', async () => {
  const { event, current } = await classifiedScan('on one machine');
  await extractDocumentFields(event, deps);
  await analyzeDocument(await requested(), { ...deps, analyzer: documentAnalyzer(env) });
  const [next] = await announced('extract-fields');
  if (next?.type !== 'document.analyzed.v1') throw new Error('not announced');
  expect(next.data.outcome).toBe('unavailable');
  await extractDocumentFields(next, deps);
  expect(await current()).toMatchObject({
    extraction: { fields: { documentNumber: { value: 'FA-2026-17' } } },
    textract: {},
  });
  expect(JSON.stringify(await current())).not.toContain('analysis_failed');
});

test('when it fails again and again, the document goes on and says so', async () => {
  const { event, current } = await classifiedScan('broken service');
  await extractDocumentFields(event, deps);
  await giveUpAnalysis(await requested(), deps);
  const [next] = await announced('extract-fields');
  if (next?.type !== 'document.analyzed.v1') throw new Error('not announced');
  await extractDocumentFields(next, deps);
  const document = await current();
  expect(document?.status === 'classified' && document.extraction?.findings).toContainEqual({
    code: 'analysis_failed',
    severity: 'info',
    field: null,
    parameters: {},
  });
});

test('nothing is asked where nobody could answer', async () => {
  const { event, current } = await classifiedScan('nobody there');
  await extractDocumentFields(event, { ...deps, mayAnalyze: false });
  expect(await announced('analyze-document')).toEqual([]);
  expect(await current()).toMatchObject({ analysis: null, extraction: { fields: {} } });
});

test('nothing is asked for a text layer, nor by economy', async () => {
  const printed = await classifiedScan('printed', 'text');
  await extractDocumentFields(printed.event, deps);
  const organization = await organizations.get(organizationId);
  if (organization === undefined) throw new Error('no organization');
  await organizations.save({
    ...organization,
    version: organization.version + 1,
    reading: { policy: 'textract', byType: { invoice: 'economy' } },
  });
  const thrifty = await classifiedScan('thrifty');
  await extractDocumentFields(thrifty.event, deps);
  expect(await announced('analyze-document')).toEqual([]);
  for (const { current } of [printed, thrifty]) {
    expect(await current()).toMatchObject({ analysis: null, extraction: { fields: {} } });
  }
});
