import type { Message, MessageAttributeValue } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Json } from '../ports/table.ts';
import type { DeadLetter, ReceivedTask } from '../ports/task-queue.ts';

/** How much of a failure's reason goes into the dead letter. */
const maxReasonLength = 1_000;

const Delivered = z.object({
  MessageId: z.string(),
  ReceiptHandle: z.string(),
  Body: z.string(),
  Attributes: z.object({
    ApproximateReceiveCount: z.coerce.number().int().positive(),
    SentTimestamp: z.coerce.number().int(),
    MessageGroupId: z.string().optional(),
  }),
  MessageAttributes: z.record(z.string(), z.object({ StringValue: z.string().optional() })).default({}),
});

/** Reads a message as it was delivered. Throws a `ZodError` when the attributes were not asked for. */
export function taskOf(message: Message): ReceivedTask {
  const { MessageId, ReceiptHandle, Body, Attributes, MessageAttributes } = Delivered.parse(message);
  return {
    id: MessageId,
    receipt: ReceiptHandle,
    organizationId:
      MessageAttributes.organizationId?.StringValue ?? Attributes.MessageGroupId ?? organizationOfEvent(Body),
    body: Body,
    receiveCount: Attributes.ApproximateReceiveCount,
    enqueuedAt: new Date(Attributes.SentTimestamp).toISOString(),
  };
}

/** Reads a message of a dead-letter queue. */
export function deadLetterOf(queue: string, message: Message): DeadLetter {
  const { id, organizationId, body, receiveCount } = taskOf(message);
  const attribute = (name: string) => message.MessageAttributes?.[name]?.StringValue;
  return {
    id,
    queue,
    organizationId,
    body,
    receiveCount: Number(attribute('receiveCount') ?? receiveCount),
    reason: attribute('reason'),
    deadAt: attribute('deadAt'),
  };
}

/** What is known of a task when it dies; SQS itself would keep neither reason nor time. */
export function deadLetterAttributes(
  task: ReceivedTask,
  reason: string,
): Record<string, MessageAttributeValue> {
  return {
    ...organizationAttribute(task.organizationId),
    reason: text(printable(reason).slice(0, maxReasonLength)),
    deadAt: text(new Date().toISOString()),
    receiveCount: text(String(task.receiveCount)),
  };
}

/** Whose task it is; none for a message that came without (an attribute may not be empty). */
export function organizationAttribute(organizationId: string): Record<string, MessageAttributeValue> {
  return organizationId === '' ? {} : { organizationId: text(organizationId) };
}

/** JSON in the characters that SQS takes: those of XML 1.0, without U+FFFE and U+FFFF. */
export function bodyText(body: Json): string {
  return JSON.stringify(body).replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

function text(value: string): MessageAttributeValue {
  return { DataType: 'String', StringValue: value === '' ? '-' : value };
}

function printable(value: string): string {
  return value.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD]/g, ' ');
}

const Envelope = z.object({ detail: z.object({ organizationId: z.string() }) });

/** EventBridge sets no attributes on what it puts into a queue; the organization is inside the event. */
function organizationOfEvent(body: string): string {
  try {
    return Envelope.safeParse(JSON.parse(body)).data?.detail.organizationId ?? '';
  } catch {
    // Not even JSON: the function that receives it will refuse it, with nobody to count it against.
    return '';
  }
}
