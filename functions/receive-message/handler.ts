import * as z from 'zod';
import {
  commit,
  eventBus,
  fileStore,
  intakeStore,
  metrics,
  platformEnvironment,
  senderChecks,
  table,
} from '#platform';
import { FileKey } from '../../events/ids.ts';
import { onTask } from '../../shared/lambda/on-task.ts';
import { MessageReceipt } from '../../shared/messages/receipt.ts';
import { messageRepository, saveMessage } from '../../shared/messages/repository.ts';
import { SesNotification } from '../../shared/messages/ses-notification.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { receiveMessage } from './receive-message.ts';
import { takeIncomingMail } from './take-incoming-mail.ts';

const env = platformEnvironment();
const deps = {
  files: fileStore(env),
  intake: intakeStore(env),
  messages: messageRepository(table(env)),
  organizations: organizationRepository(table(env)),
  saveMessage: saveMessage(commit(env)),
  bus: eventBus(env),
  metrics: metrics(env),
  senderChecks: senderChecks(env),
  mailDomain: process.env.FACTEUR_MAIL_DOMAIN ?? '',
  now: () => new Date(),
};

/** An e-mail that an intake stored, one that SES put down, or one that the sweeper found. */
const Task = z.union([MessageReceipt, SesNotification, z.object({ file: FileKey })]);

export const handler = onTask(
  (body) => Task.parse(JSON.parse(body)),
  (task) => ('rawFile' in task ? receiveMessage(task, deps) : takeIncomingMail(task, deps)),
);
