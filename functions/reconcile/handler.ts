import { commit, eventBus, platformEnvironment, table, taskQueue } from '#platform';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { log } from '../../shared/lambda/log.ts';
import { onSchedule } from '../../shared/lambda/on-schedule.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { reconcile } from './reconcile.ts';

const env = platformEnvironment();
const deps = {
  organizations: organizationRepository(table(env)),
  documents: documentRepository(table(env)),
  messages: messageRepository(table(env)),
  saveDocument: saveDocument(commit(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  queues: taskQueue(env),
  now: () => new Date(),
};

export const handler = onSchedule(async () => {
  const done = await reconcile(deps);
  if (done.driven + done.failed > 0) log.warn('reconciled', done);
});
