import { fileStore, platformEnvironment, searchIndex, table } from '#platform';
import { documentRepository } from '../../shared/documents/repository.ts';
import { onEvent } from '../../shared/lambda/on-event.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { indexDocument, indexedEvents } from './index-search.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  search: searchIndex(env),
};

export const handler = onEvent(indexedEvents, { handle: (event) => indexDocument(event, deps) });
