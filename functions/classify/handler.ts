import { commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { typeModels } from '../../shared/learning/type-models.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { classifyDocument } from './classify.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  models: typeModels(table(env), fileStore(env)),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['document.text-extracted.v1'], {
  handle: (event) => classifyDocument(event, deps),
  giveUp: ({ organizationId, data }) =>
    giveUpOnDocument({ organizationId, ...data, stage: 'classify', code: 'processing_failed' }, deps),
});
