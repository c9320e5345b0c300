import { analysisAvailable, commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { layoutMemory } from '../../shared/suppliers/layout-memory.ts';
import { supplierRepository } from '../../shared/suppliers/repository.ts';
import { extractDocumentFields } from './extract-fields.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  organizations: organizationRepository(table(env)),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  suppliers: supplierRepository(table(env)),
  layouts: layoutMemory(table(env)),
  saveDocument: saveDocument(commit(env)),
  bus: eventBus(env),
  mayAnalyze: analysisAvailable(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.classified.v1', 'document.analyzed.v1'], {
  handle: (event) => extractDocumentFields(event, deps),
  giveUp: ({ organizationId, data }) =>
    giveUpOnDocument({ organizationId, ...data, stage: 'extract-fields', code: 'processing_failed' }, deps),
});
