import { commit, eventBus, fileStore, platformEnvironment, table } from '#platform';
import { onTask } from '../../shared/lambda/on-task.ts';
import { MessageReceipt } from '../../shared/messages/receipt.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { receiveMessage } from './receive-message.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  messages: messageRepository(table(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
};

export const handler = onTask(
  (body) => MessageReceipt.parse(JSON.parse(body)),
  (receipt) => receiveMessage(receipt, deps),
);
