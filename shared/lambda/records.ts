import { setTimeout } from 'node:timers/promises';
import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { ConditionFailed } from '../platform/ports/table.ts';
import { log } from './log.ts';
import { maxReceives } from './redelivery.ts';

/** The part of an SQS event that functions need; anything else AWS adds is let through. */
export const SqsEvent = z.object({
  Records: z.array(
    z.looseObject({
      messageId: z.string(),
      body: z.string(),
      attributes: z.looseObject({ ApproximateReceiveCount: z.string() }),
    }),
  ),
});

export interface Delivery {
  /** 1 on the first. */
  readonly receiveCount: number;
  /** No further delivery follows: what fails now is a dead letter. */
  readonly last: boolean;
}

const reasons = new WeakMap<object, ReadonlyMap<string, string>>();

/** Why each failed record failed, for a host that keeps it with the dead letter; Lambda has no place for it. */
export function failureReasons(response: object): ReadonlyMap<string, string> {
  return reasons.get(response) ?? new Map();
}

/**
 * Runs `handle` for each record of an SQS batch and answers which ones failed (`ReportBatchItemFailures`), so that
 * one bad record never makes its neighbours run again. A record that no schema knows fails too: it ends in the dead
 * letters, where somebody sees it, and is never acknowledged away. What was outrun (`ConditionFailed`) is run again at
 * once: it finds what is there by then, and goes on from that.
 */
export function batchHandler<Payload>(
  parse: (body: string) => Payload,
  handle: (payload: Payload, delivery: Delivery) => Promise<void>,
): (event: unknown, context: Context) => Promise<SQSBatchResponse> {
  return async (event) => {
    const records = SqsEvent.parse(event).Records;
    const outcomes = await Promise.allSettled(
      records.map(async (record) => {
        const payload = parse(record.body);
        await inTurn(() => handle(payload, deliveryOf(record)));
      }),
    );
    const failed = new Map<string, string>();
    outcomes.forEach((outcome, index) => {
      const record = records[index];
      if (outcome.status === 'fulfilled' || record === undefined) return;
      failed.set(record.messageId, describe(outcome.reason));
      log.error('record failed', {
        recordId: record.messageId,
        receiveCount: record.attributes.ApproximateReceiveCount,
        reason: describe(outcome.reason),
      });
    });
    const response = { batchItemFailures: [...failed.keys()].map((itemIdentifier) => ({ itemIdentifier })) };
    reasons.set(response, failed);
    return response;
  };
}

/** So many records about one thing, such as documents of one supplier, may take turns at it. */
const mostAttempts = 25;
const longestPauseMs = 100;

async function inTurn(handle: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await handle();
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === mostAttempts) throw error;
      await setTimeout(Math.random() * Math.min(longestPauseMs, attempt * 5));
    }
  }
}

function deliveryOf(record: {
  attributes: Pick<SQSRecord['attributes'], 'ApproximateReceiveCount'>;
}): Delivery {
  const receiveCount = Number(record.attributes.ApproximateReceiveCount);
  return { receiveCount, last: receiveCount >= maxReceives };
}

/** Name and first line only: the rest of a message may quote content. */
function describe(error: unknown): string {
  if (error instanceof z.ZodError) {
    return `ZodError: ${error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ')}`;
  }
  if (error instanceof Error) return `${error.name}: ${error.message.split('\n')[0]?.slice(0, 300) ?? ''}`;
  return 'unknown error';
}
