import { setImmediate } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import {
  type Account,
  type EventSourceMapping,
  existing,
  type LambdaDefinition,
  type Queue,
} from './account.ts';
import { type Authorizer, firstRefused, keyNeeds, roleOf } from './authorize.ts';
import type { Lambda } from './lambda-process.ts';

/** What a test does to deliveries: SQS promises neither an order nor that a message comes once. */
export interface Disturbance {
  /** Whether this batch is delivered a second time, at once. */
  repeats(mapping: EventSourceMapping): boolean;
  /** Milliseconds that this batch is held back, so that later ones pass it. */
  delayMs(mapping: EventSourceMapping): number;
}

export interface EventSources {
  /** Batches that were taken from a queue and are not done. */
  readonly inHand: number;
  /** Records that were taken from queues, by function. */
  readonly taken: ReadonlyMap<string, number>;
  /** Batches that they came in, each of them received and deleted with one request and one invocation for all. */
  readonly batches: ReadonlyMap<string, number>;
  disturbance: Disturbance | undefined;
  stop(): Promise<void>;
}

/** Batches of one function at once at most: more than a small machine has use for. */
const mostAtOnce = 3;
/** Only waiting is shortened: what failed is there again after the queue's visibility timeout on a clock so many times faster. */
export const timesFaster = 360;

const Response = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** Lambda's event-source mappings: takes batches from queues as the template says, and deletes what was done. */
export async function openEventSources(
  account: Account,
  authorize: Authorizer,
  lambda: Lambda,
): Promise<EventSources> {
  const loops: Promise<void>[] = [];
  let stopped = false;
  let inHand = 0;
  const taken = new Map<string, number>();
  const batches = new Map<string, number>();
  const sources: EventSources = {
    get inHand() {
      return inHand;
    },
    taken,
    batches,
    disturbance: undefined,
    async stop() {
      stopped = true;
      await Promise.all(loops);
    },
  };
  for (const mapping of account.mappings) {
    const definition = existing(account.functions, mapping.functionArn);
    const queue = existing(account.queues, mapping.queueArn);
    if (queue.deadLettersArn === undefined) {
      account.findings.push({
        kind: 'undeliverable',
        who: queue.arn,
        what: 'it has no dead letters: what fails is tried until it is too old, and gone',
      });
    }
    // The mapping works with the role of the function.
    const needs = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => ({
      action: `sqs:${action}`,
      resource: queue.arn,
    }));
    const role = roleOf(account, definition.arn);
    const refused = await firstRefused(authorize, role, [
      ...needs,
      ...keyNeeds(account, queue.arn, ['Decrypt']),
    ]);
    if (refused !== undefined) {
      account.findings.push({
        kind: 'refused',
        who: definition.name,
        what: `${refused.action} on ${refused.resource}`,
      });
      continue;
    }
    loops.push(poll(mapping, definition, queue));
  }
  return sources;

  async function poll(mapping: EventSourceMapping, definition: LambdaDefinition, queue: Queue) {
    const most = Math.min(mapping.maxConcurrency, mostAtOnce);
    const active = new Set<Promise<void>>();
    while (!stopped) {
      if (active.size >= most) {
        await Promise.race(active);
        continue;
      }
      const messages = await receive(queue, mapping);
      if (messages.length === 0) continue;
      taken.set(definition.name, (taken.get(definition.name) ?? 0) + messages.length);
      inHand += 1;
      batches.set(definition.name, (batches.get(definition.name) ?? 0) + 1);
      const done = work(mapping, definition, queue, messages).finally(() => {
        inHand -= 1;
        active.delete(done);
      });
      active.add(done);
    }
    await Promise.all(active);
  }

  async function receive(queue: Queue, { batchSize, windowSeconds }: EventSourceMapping): Promise<Message[]> {
    let until = Number.POSITIVE_INFINITY;
    const gathered: Message[] = [];
    do {
      const { Messages = [] } = await account.clients(queue.region).sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queue.url,
          MaxNumberOfMessages: Math.min(batchSize - gathered.length, 10),
          WaitTimeSeconds: 1,
          MessageSystemAttributeNames: ['All'],
          MessageAttributeNames: ['All'],
        }),
      );
      if (gathered.length === 0) until = performance.now() + windowSeconds * 1_000;
      gathered.push(...Messages);
    } while (gathered.length > 0 && gathered.length < batchSize && performance.now() < until);
    return gathered;
  }

  async function work(
    mapping: EventSourceMapping,
    definition: LambdaDefinition,
    queue: Queue,
    messages: readonly Message[],
  ): Promise<void> {
    const delayMs = sources.disturbance?.delayMs(mapping) ?? 0;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const event = { Records: messages.map((message) => recordOf(message, queue)) };
    const deliveries = [lambda.invoke(definition, event)];
    if (sources.disturbance?.repeats(mapping) === true) deliveries.push(lambda.invoke(definition, event));
    const [outcome] = await Promise.all(deliveries);
    let failed = new Set(messages.map(({ MessageId }) => MessageId));
    if (outcome?.kind === 'result') {
      const response = Response.safeParse(outcome.value);
      if (response.success && !mapping.reportsFailures) {
        account.findings.push({
          kind: 'partial',
          who: definition.name,
          what: 'it answers which records failed, and its event source does not ask: they count as done',
        });
      }
      if (!mapping.reportsFailures || outcome.value === null) failed = new Set();
      else if (response.success)
        failed = new Set(response.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      if (failed.size > 0) {
        // What the function printed before it answered is read by then.
        await setImmediate();
        account.findings.push({
          kind: 'partial',
          who: definition.name,
          what: [`${failed.size} of ${messages.length} records failed`, ...reasonsOf(failed)].join('\n'),
        });
      }
    }
    await finish(
      queue,
      messages.filter(({ MessageId }) => !failed.has(MessageId)),
      messages.filter(({ MessageId }) => failed.has(MessageId)),
    );
  }

  /** What functions wrote of these records into their logs. */
  function reasonsOf(failed: ReadonlySet<string | undefined>): string[] {
    const isOfOne = (line: string) => [...failed].some((id) => id !== undefined && line.includes(id));
    return lambda.log
      .flatMap((printed) => printed.split('\n'))
      .filter((line) => line.includes('record failed') && isOfOne(line));
  }

  async function finish(
    { url: QueueUrl, region, visibilitySeconds }: Queue,
    done: readonly Message[],
    failed: readonly Message[],
  ) {
    const { sqs } = account.clients(region);
    if (done.length > 0) {
      await sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl,
          Entries: done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
        }),
      );
    }
    const VisibilityTimeout = Math.ceil(visibilitySeconds / timesFaster);
    for (const { ReceiptHandle } of failed) {
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
    }
  }
}

/** A record as Lambda gives it to a function. */
function recordOf(message: Message, queue: Queue) {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, attribute]) => [
    name,
    { stringValue: attribute.StringValue, dataType: attribute.DataType },
  ]);
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: queue.region,
  };
}
