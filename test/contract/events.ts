import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { EventType } from '../../events/index.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';
import {
  documentReceivedEvent,
  messageFailedEvent,
  messageReceivedEvent,
  newOrganization,
} from './identities.ts';

/** The subscriptions that a harness sets up before the suite runs. */
export const contractSubscriptions = {
  'message.received.v1': ['contract-first'],
  'document.received.v1': ['contract-first', 'contract-second'],
} as const satisfies Partial<Record<EventType, readonly string[]>>;

export interface EventBusHarness {
  readonly events: EventBus;
  readonly queues: TaskQueue;
  close(): Promise<void>;
}

/** What a queue receives of an event, on every platform: EventBridge's envelope. */
const Envelope = z.strictObject({
  version: z.literal('0'),
  id: z.string().min(1),
  'detail-type': z.string(),
  source: z.literal('facteur'),
  account: z.string().regex(/^\d{12}$/),
  time: z.iso.datetime(),
  region: z.string().min(1),
  resources: z.array(z.string()),
  detail: z.unknown(),
});

export function eventBusContract(name: string, open: () => Promise<EventBusHarness>): void {
  describe(`EventBus: ${name}`, () => {
    let harness: EventBusHarness;

    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    async function drain(queue: string) {
      const received = [];
      for (;;) {
        const tasks = await harness.queues.receive(queue, 10);
        if (tasks.length === 0) return received;
        received.push(...tasks);
        await harness.queues.acknowledge(queue, tasks);
      }
    }

    test('delivers each event to every subscribed queue, in the envelope of EventBridge', async () => {
      const organization = newOrganization();
      const message = messageReceivedEvent(organization);
      const document = documentReceivedEvent(organization);
      await harness.events.publish([message, document]);

      const first = (await drain('contract-first')).map((task) => Envelope.parse(JSON.parse(task.body)));
      const second = (await drain('contract-second')).map((task) => Envelope.parse(JSON.parse(task.body)));
      expect(first.map((envelope) => envelope.detail)).toEqual(expect.arrayContaining([message, document]));
      expect(first).toHaveLength(2);
      expect(second.map((envelope) => envelope.detail)).toEqual([document]);
      expect(second[0]?.['detail-type']).toBe('document.received.v1');
    });

    test('tells whose event it is, for fairness', async () => {
      const organization = newOrganization();
      await harness.events.publish([documentReceivedEvent(organization)]);
      expect((await drain('contract-second')).map((task) => task.organizationId)).toEqual([organization]);
    });

    test('takes more events than one call of the platform does', async () => {
      const organization = newOrganization();
      const events = Array.from({ length: 25 }, (_, n) => documentReceivedEvent(organization, n));
      await harness.events.publish(events);
      const ids = (await drain('contract-second')).map((task) => {
        const envelope = Envelope.parse(JSON.parse(task.body));
        return z.object({ id: z.string() }).parse(envelope.detail).id;
      });
      expect(ids.sort()).toEqual(events.map((event) => event.id).sort());
    });

    test('takes an event that nobody waits for, and none at all', async () => {
      await harness.events.publish([messageFailedEvent(newOrganization())]);
      await harness.events.publish([]);
      expect(await drain('contract-first')).toEqual([]);
    });
  });
}
