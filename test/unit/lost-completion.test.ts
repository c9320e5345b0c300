import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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
import { finishTextExtraction } from '../../functions/finish-text-extraction/finish-text-extraction.ts';
import { sweepTextExtractions } from '../../functions/sweep-text-extractions/sweep-text-extractions.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { textractUsage } from '../../shared/costs/textract-usage.ts';
import { announcement } from '../../shared/documents/announcement.ts';
import { readingProgressRepository } from '../../shared/documents/reading-progress.ts';
import { receiveDocument } from '../../shared/documents/receive.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { parseCompletion } from '../../shared/documents/text-extraction-completion.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import type { TextExtraction } from '../../shared/platform/ports/text-extractor.ts';

/* What becomes of a document whose text a job reads, when nobody says that the job is done. */

const directory = await mkdtemp(join(tmpdir(), 'facteur-completion-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const queues = taskQueue(env);
const organizations = organizationRepository(table(env));
const organizationId = OrganizationId.parse('demo');
const start = '2026-01-01T08:00:00.000Z';
await organizations.create(newOrganization(organizationId, 'Demo', start));

let jobs: TextExtraction = { kind: 'pending', jobId: 'job-1' };
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  organizations,
  saveDocument: saveDocument(commit(env)),
  bus: eventBus(env),
  metrics: metrics(env),
  progress: readingProgressRepository(table(env)),
  live: { async push() {} },
  watchEveryMilliseconds: 2_000,
  queues,
  extractor: { start: async () => jobs, finish: async () => jobs },
  now: () => start,
};
afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

async function swept(minutes: number) {
  await sweepTextExtractions({ ...deps, now: () => new Date(Date.parse(start) + minutes * 60_000) });
  const tasks = await queues.receive('finish-text-extraction', 10);
  await queues.acknowledge('finish-text-extraction', tasks);
  return tasks.map(({ body }) => parseCompletion(body));
}

test('a job that nobody announced is asked after until it is done, and then no more', async () => {
  const { documentId } = await receiveDocument(
    {
      organizationId,
      messageId: null,
      partId: null,
      fileName: 'scan.pdf',
      contentType: 'application/pdf',
      body: new TextEncoder().encode('scan'),
      at: start,
    },
    deps,
  );
  const current = () => deps.documents.get(organizationId, documentId);
  const received = await current();
  const event = received && announcement(received);
  if (event?.type !== 'document.received.v1') throw new Error('not received');
  await extractText(event, deps);
  expect(await current()).toMatchObject({ status: 'extracting', jobId: 'job-1', reading: null });

  expect(await swept(5)).toEqual([]);
  const [lost] = await swept(15);
  expect(lost).toEqual({ organizationId, documentId });
  if (lost === undefined) return;
  await finishTextExtraction(lost, deps);
  expect(await current()).toMatchObject({ status: 'extracting', jobId: 'job-1' });
  expect(await swept(20)).toHaveLength(1);

  jobs = {
    kind: 'done',
    pageCount: 7,
    language: 'fr',
    format: 'pdf',
    source: 'textract',
    notices: [{ code: 'textract_job_partial', page: null }],
    textract: textractUsage({ text: 8 }, 'us-east-1'),
  };
  await finishTextExtraction(lost, deps);
  const read = await current();
  expect(read).toMatchObject({
    status: 'extracting',
    jobId: null,
    reading: { pageCount: 7, notices: [{ code: 'textract_job_partial' }] },
    textract: { text: { pages: 8, microUsd: '12000' } },
  });
  expect(await swept(60)).toEqual([]);
  // The notice comes after all, twice.
  await finishTextExtraction(lost, deps);
  await finishTextExtraction(lost, deps);
  expect(await current()).toEqual(read);
});
