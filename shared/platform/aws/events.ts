import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { eventSource } from '../../../events/event.ts';
import type { EventBus } from '../ports/event-bus.ts';
import { clientOptions } from './client-options.ts';
import { type PlatformEnvironment, required } from './environment.ts';
import { batches, sendAll } from './retry.ts';

/** Most entries and bytes of one PutEvents. */
const maxEntries = 10;
const maxBytes = 256 * 1024;

/** The EventBridge bus of Facteur: `detail-type` is the event's type, `detail` the event. */
export function eventBus(env: PlatformEnvironment): EventBus {
  const client = new EventBridgeClient(clientOptions);
  const EventBusName = required(env, 'FACTEUR_EVENT_BUS');

  return {
    async publish(events) {
      const entries = events.map(
        (event): PutEventsRequestEntry => ({
          EventBusName,
          Source: eventSource,
          DetailType: event.type,
          Detail: JSON.stringify(event),
          Time: new Date(event.time),
        }),
      );
      for (const batch of batches(entries, maxEntries, maxBytes, entryBytes)) await sendAll(batch, put);
    },
  };

  async function put(entries: readonly PutEventsRequestEntry[]) {
    const answer = await client.send(new PutEventsCommand({ Entries: [...entries] }));
    const results = answer.Entries ?? [];
    const refused = entries.filter((_, index) => results[index]?.EventId === undefined);
    const reasons = results.flatMap((result) => result.ErrorCode ?? []);
    return { refused, reason: [...new Set(reasons)].join(', ') };
  }
}

/** As EventBridge counts: 14 bytes for the time, and the UTF-8 of the rest. */
function entryBytes({ Source = '', DetailType = '', Detail = '' }: PutEventsRequestEntry): number {
  return 14 + Buffer.byteLength(Source) + Buffer.byteLength(DetailType) + Buffer.byteLength(Detail);
}
