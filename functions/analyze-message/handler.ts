import { commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { documentRepository } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { analyzeMessage, giveUpAnalyzing } from './analyze-message.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(
  ['message.unpacked.v1', 'message.analysis-requested.v1', 'document.corrected.v1'],
  {
    handle: (event) => analyzeMessage(event, deps),
    giveUp: (event) => giveUpAnalyzing(event, deps),
  },
);
