import {
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { backoffSeconds } from '../backoff.ts';
import type { TaskQueue } from '../ports/task-queue.ts';
import { clientOptions } from './client-options.ts';
import { type PlatformEnvironment, required } from './environment.ts';
import { batches, sendAll } from './retry.ts';
import {
  bodyText,
  deadLetterAttributes,
  deadLetterOf,
  organizationAttribute,
  taskOf,
} from './sqs-message.ts';

/** Most messages and bytes of one call. */
const maxEntries = 10;
const maxBytes = 256 * 1024;
/** The longest delay that SQS knows. */
const maxDelaySeconds = 900;
/** How long a message that is looked at or moved stays hidden from others doing the same. */
const deadLetterVisibilitySeconds = 30;

const RedrivePolicy = z.object({ maxReceiveCount: z.coerce.number().int().positive() });

/**
 * Standard SQS queues, `<prefix><name>` with its dead letters in `<prefix><name>-dead`. The message group makes them
 * fair queues: organizations take turns. Counts are SQS's own, approximate ones.
 */
export function taskQueue(env: PlatformEnvironment): TaskQueue {
  const client = new SQSClient(clientOptions);
  const prefix = required(env, 'FACTEUR_QUEUE_URL_PREFIX');
  const urlOf = (queue: string) => `${prefix}${queue}`;
  const deadUrlOf = (queue: string) => `${prefix}${queue}-dead`;
  const maxReceives = new Map<string, number>();

  return {
    async send(queue, tasks, { delaySeconds = 0 } = {}) {
      if (delaySeconds > maxDelaySeconds)
        throw new RangeError(`A task can wait ${maxDelaySeconds} s at most.`);
      const entries = tasks.map(
        ({ organizationId, body }, index): SendMessageBatchRequestEntry => ({
          Id: String(index),
          MessageBody: bodyText(body),
          MessageAttributes: organizationAttribute(organizationId),
          MessageGroupId: organizationId,
          DelaySeconds: Math.ceil(delaySeconds),
        }),
      );
      await sendEntries(urlOf(queue), entries);
    },

    async receive(queue, max) {
      return (await receiveFrom(urlOf(queue), max)).map(taskOf);
    },

    async acknowledge(queue, tasks) {
      await remove(
        urlOf(queue),
        tasks.map((task) => task.receipt),
      );
    },

    async release(queue, task, reason) {
      const QueueUrl = urlOf(queue);
      if (task.receiveCount < (await maxReceivesOf(queue))) {
        const VisibilityTimeout = Math.round(backoffSeconds(task.receiveCount));
        await client.send(
          new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: task.receipt, VisibilityTimeout }),
        );
        return;
      }
      // SQS would bury it too, at its next receive, but without the reason.
      await client.send(
        new SendMessageCommand({
          QueueUrl: deadUrlOf(queue),
          MessageBody: task.body,
          MessageAttributes: deadLetterAttributes(task, reason),
          ...(task.organizationId === '' ? {} : { MessageGroupId: task.organizationId }),
        }),
      );
      await remove(QueueUrl, [task.receipt]);
    },

    async depth(queue) {
      const [live, dead] = await Promise.all([countsOf(urlOf(queue)), countsOf(deadUrlOf(queue))]);
      return {
        waiting: live.ready + live.delayed,
        inFlight: live.inFlight,
        dead: dead.ready + dead.delayed + dead.inFlight,
        // Known to CloudWatch only (`ApproximateAgeOfOldestMessage`), where the alarms are.
        oldestSeconds: 0,
      };
    },

    async deadLetters(queue, limit) {
      const QueueUrl = deadUrlOf(queue);
      const seen = new Map<string, Message>();
      while (seen.size < limit) {
        const page = await receiveFrom(
          QueueUrl,
          Math.min(limit - seen.size, maxEntries),
          deadLetterVisibilitySeconds,
        );
        const before = seen.size;
        for (const message of page) seen.set(message.MessageId ?? '', message);
        if (seen.size === before) break;
      }
      const messages = [...seen.values()];
      for (const batch of batches(messages, maxEntries, maxBytes, () => 0)) {
        await client.send(
          new ChangeMessageVisibilityBatchCommand({
            QueueUrl,
            Entries: batch.map(({ ReceiptHandle }, index) => ({
              Id: String(index),
              ReceiptHandle,
              VisibilityTimeout: 0,
            })),
          }),
        );
      }
      return messages.map((message) => deadLetterOf(queue, message));
    },

    /** Message by message: SQS's own redrive finds no way back for letters that `release` sent, and forgets to count. */
    async redrive(queue) {
      const from = deadUrlOf(queue);
      const { ready } = await countsOf(from);
      let moved = 0;
      // What dies again meanwhile is left for the next time.
      while (moved < ready) {
        const messages = await receiveFrom(
          from,
          Math.min(maxEntries, ready - moved),
          deadLetterVisibilitySeconds,
        );
        if (messages.length === 0) break;
        await sendEntries(urlOf(queue), messages.map(revived));
        await remove(
          from,
          messages.map((message) => taskOf(message).receipt),
        );
        moved += messages.length;
      }
      return moved;
    },
  };

  async function receiveFrom(QueueUrl: string, max: number, VisibilityTimeout?: number): Promise<Message[]> {
    const answer = await client.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: max,
        // A short wait asks every server of the queue; none asks some of them and may miss what is there.
        WaitTimeSeconds: 1,
        VisibilityTimeout,
        MessageSystemAttributeNames: ['ApproximateReceiveCount', 'SentTimestamp', 'MessageGroupId'],
        MessageAttributeNames: ['All'],
      }),
    );
    return answer.Messages ?? [];
  }

  async function sendEntries(QueueUrl: string, entries: readonly SendMessageBatchRequestEntry[]) {
    for (const batch of batches(entries, maxEntries, maxBytes, entryBytes)) {
      await sendAll(batch, async (waiting) => {
        const answer = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: [...waiting] }));
        return refusedOf(waiting, answer.Failed);
      });
    }
  }

  async function remove(QueueUrl: string, receipts: readonly string[]) {
    const entries = receipts.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }));
    for (const batch of batches(entries, maxEntries, maxBytes, () => 0)) {
      await sendAll(batch, async (waiting) => {
        const answer = await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: [...waiting] }));
        // An outdated receipt: somebody else has the task now, and it is theirs to finish.
        return refusedOf(
          waiting,
          answer.Failed?.filter((failure) => failure.Code !== 'ReceiptHandleIsInvalid'),
        );
      });
    }
  }

  async function maxReceivesOf(queue: string): Promise<number> {
    const known = maxReceives.get(queue);
    if (known !== undefined) return known;
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: urlOf(queue), AttributeNames: ['RedrivePolicy'] }),
    );
    const { maxReceiveCount } = RedrivePolicy.parse(JSON.parse(Attributes?.RedrivePolicy ?? 'null'));
    maxReceives.set(queue, maxReceiveCount);
    return maxReceiveCount;
  }

  async function countsOf(QueueUrl: string) {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: [
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesDelayed',
          'ApproximateNumberOfMessagesNotVisible',
        ],
      }),
    );
    return {
      ready: Number(Attributes?.ApproximateNumberOfMessages ?? 0),
      delayed: Number(Attributes?.ApproximateNumberOfMessagesDelayed ?? 0),
      inFlight: Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0),
    };
  }
}

/** A dead letter as the task that it was. */
function revived(message: Message, index: number): SendMessageBatchRequestEntry {
  const { body, organizationId } = taskOf(message);
  return {
    Id: String(index),
    MessageBody: body,
    MessageAttributes: organizationAttribute(organizationId),
    ...(organizationId === '' ? {} : { MessageGroupId: organizationId }),
  };
}

function refusedOf<Entry extends { Id: string | undefined }>(
  entries: readonly Entry[],
  failed: readonly { Id: string | undefined; Code: string | undefined }[] = [],
) {
  const ids = new Set(failed.map((failure) => failure.Id));
  return {
    refused: entries.filter((entry) => ids.has(entry.Id)),
    reason: [...new Set(failed.map((failure) => failure.Code))].join(', '),
  };
}

/** Body and attribute of one message, as SQS counts. */
function entryBytes({ MessageBody = '', MessageGroupId = '' }: SendMessageBatchRequestEntry): number {
  return Buffer.byteLength(MessageBody) + Buffer.byteLength(MessageGroupId) + 64;
}
