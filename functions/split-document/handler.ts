import { commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { splitDocument } from './split-document.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  bus: eventBus(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.split.v1'], {
  handle: (event) => splitDocument(event, deps),
  giveUp: ({ organizationId, data }) =>
    giveUpOnDocument({ organizationId, ...data, stage: 'split-document', code: 'processing_failed' }, deps),
});
