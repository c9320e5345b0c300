import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { existing, type Queue } from './account.ts';
import type { Aws } from './aws.ts';

/** Queues that functions work off, each with its dead letters. */
function pairs({ account }: Aws): { queue: Queue; dead: Queue }[] {
  return account.mappings.map(({ queueArn }) => {
    const queue = existing(account.queues, queueArn);
    if (queue.deadLettersArn === undefined) throw new Error(`${queue.name} has no dead letters.`);
    return { queue, dead: existing(account.queues, queue.deadLettersArn) };
  });
}

/** How many dead letters there are, of all functions or of one. */
export async function deadLetters(aws: Aws, functionName = ''): Promise<number> {
  let count = 0;
  for (const { queue, dead } of pairs(aws)) {
    if (!queue.name.endsWith(functionName)) continue;
    const { Attributes } = await aws.account.clients(dead.region).sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: dead.url,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    for (const value of Object.values(Attributes ?? {})) count += Number(value);
  }
  return count;
}

/** Moves dead letters back to where they came from, as SQS does when an operator starts a redrive; moto cannot. */
export async function redrive(aws: Aws): Promise<void> {
  for (const { queue, dead } of pairs(aws)) {
    const { sqs } = aws.account.clients(queue.region);
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: dead.url,
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ['All'],
        }),
      );
      if (Messages.length === 0) break;
      for (const { Body, MessageAttributes, ReceiptHandle } of Messages) {
        await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: Body, MessageAttributes }));
        await sqs.send(new DeleteMessageCommand({ QueueUrl: dead.url, ReceiptHandle }));
      }
    }
  }
}
