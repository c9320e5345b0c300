import middy from '@middy/core';
import * as z from 'zod';
import { FacteurEvent } from '../../events/index.ts';
import { log } from './log.ts';
import { batchHandler } from './records.ts';

/** What EventBridge puts on a queue for an event of ours. */
const BusEnvelope = z.looseObject({ 'detail-type': z.string(), detail: FacteurEvent });

export type EventOf<Type extends FacteurEvent['type']> = Extract<FacteurEvent, { type: Type }>;

export interface EventStage<Event> {
  handle(event: Event): Promise<void>;
  /**
   * Done at the last delivery, in place of an attempt: leaves a visible failure, so that nothing is lost silently. An
   * attempt that runs out of memory or time takes its process with it and could leave none.
   */
  giveUp?(event: Event): Promise<void>;
}

/** A Lambda handler for the given events. An event of another type is a mistake in the wiring and fails. */
export function onEvent<Type extends FacteurEvent['type']>(
  types: readonly Type[],
  stage: EventStage<EventOf<Type>>,
) {
  const wanted = (event: FacteurEvent): event is EventOf<Type> => types.some((type) => type === event.type);
  return middy().handler(
    batchHandler(
      (body) => BusEnvelope.parse(JSON.parse(body)).detail,
      async (event, delivery) => {
        if (!wanted(event)) throw new Error(`no rule should bring ${event.type} here`);
        log.debug('event', { eventId: event.id, receiveCount: delivery.receiveCount });
        if (delivery.last && stage.giveUp !== undefined) {
          await stage.giveUp(event);
          throw new Error('given up, as all attempts failed');
        }
        await stage.handle(event);
      },
    ),
  );
}
