import { commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { giveUpUnpacking, unpackReceivedMessage } from './unpack-message.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  messages: messageRepository(table(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  now: () => new Date().toISOString(),
};

export const handler = onEvent(['message.received.v1'], {
  handle: (event) => unpackReceivedMessage(event, deps),
  giveUp: (event) => giveUpUnpacking(event, deps),
});
