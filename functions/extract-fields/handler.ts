import { commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { extractDocumentFields } from './extract-fields.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  bus: eventBus(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.classified.v1'], {
  handle: (event) => extractDocumentFields(event, deps),
  giveUp: ({ organizationId, data }) =>
    giveUpOnDocument({ organizationId, ...data, stage: 'extract-fields', code: 'processing_failed' }, deps),
});
