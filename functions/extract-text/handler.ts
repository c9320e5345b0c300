import { commit, eventBus, liveUpdates, metrics, platformEnvironment, table, textExtractor } from '#platform';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { readingProgressRepository } from '../../shared/documents/reading-progress.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { extractText } from './extract-text.ts';

const env = platformEnvironment();
const deps = {
  organizations: organizationRepository(table(env)),
  documents: documentRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  progress: readingProgressRepository(table(env)),
  live: liveUpdates(env),
  watchEveryMilliseconds: 2_000,
  extractor: textExtractor(env),
  bus: eventBus(env),
  metrics: metrics(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.received.v1'], {
  handle: (event) => extractText(event, deps),
  giveUp: ({ organizationId, data }) =>
    giveUpOnDocument({ organizationId, ...data, stage: 'extract-text', code: 'processing_failed' }, deps),
});
