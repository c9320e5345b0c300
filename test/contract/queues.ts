import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { longestBackoffSeconds } from '../../shared/platform/backoff.ts';
import type { ReceivedTask, TaskQueue } from '../../shared/platform/ports/task-queue.ts';
import { newOrganization } from './identities.ts';

export interface TaskQueueHarness {
  readonly queues: TaskQueue;
  /** An empty queue with the settings below. */
  readonly queue: string;
  readonly settings: { readonly visibilitySeconds: number; readonly maxReceives: number };
  /** Lets time pass for the queue: by its clock, or really. */
  advance(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface TaskQueueCapabilities {
  /** Organizations take turns. */
  readonly fair: boolean;
  /** `DeadLetter.reason` and `deadAt` are known. */
  readonly deadLetterReason: boolean;
  /** `advance` costs no real time, so that hours can pass. */
  readonly controlsTime: boolean;
}

export function taskQueueContract(
  name: string,
  open: () => Promise<TaskQueueHarness>,
  capabilities: TaskQueueCapabilities = { fair: true, deadLetterReason: true, controlsTime: true },
): void {
  describe(`TaskQueue: ${name}`, () => {
    let harness: TaskQueueHarness;
    let queues: TaskQueue;
    let queue: string;
    const organization = newOrganization();

    beforeEach(async () => {
      harness = await open();
      ({ queues, queue } = harness);
    });
    afterEach(() => harness.close());

    const numbered = (count: number, of = organization) =>
      Array.from({ length: count }, (_, n) => ({ organizationId: of, body: { n } }));

    async function receiveOne(): Promise<ReceivedTask> {
      const [task] = await queues.receive(queue, 1);
      if (!task) throw new Error('nothing to receive');
      return task;
    }

    /** Receives and releases until nothing comes back, however long that takes. */
    async function fail(reason: string): Promise<void> {
      for (let receives = 1; receives <= harness.settings.maxReceives; receives += 1) {
        await queues.release(queue, await receiveOne(), reason);
        await harness.advance(longestBackoffSeconds(receives) + 0.1);
      }
      expect(await queues.receive(queue, 10)).toEqual([]);
    }

    test('delivers what was sent, as it was sent', async () => {
      const body = { text: 'Déjà vu 😀', list: [1, null, true], nested: { empty: '' } };
      const before = Date.now();
      await queues.send(queue, [{ organizationId: organization, body }]);
      const task = await receiveOne();
      expect(JSON.parse(task.body)).toEqual(body);
      expect(task.organizationId).toBe(organization);
      expect(task.receiveCount).toBe(1);
      if (!capabilities.controlsTime) {
        expect(Math.abs(Date.parse(task.enqueuedAt) - before)).toBeLessThan(60_000);
      }
    });

    test('has nothing to give when empty, and takes nothing', async () => {
      await queues.send(queue, []);
      expect(await queues.receive(queue, 10)).toEqual([]);
      await queues.acknowledge(queue, []);
      expect(await queues.depth(queue)).toEqual({ waiting: 0, inFlight: 0, dead: 0, oldestSeconds: 0 });
    });

    test('delivers each task once while everybody acknowledges', async () => {
      await queues.send(queue, numbered(35));
      const seen: number[] = [];
      for (;;) {
        const tasks = await queues.receive(queue, 10);
        expect(tasks.length).toBeLessThanOrEqual(10);
        if (tasks.length === 0) break;
        seen.push(...tasks.map((task) => JSON.parse(task.body).n));
        await queues.acknowledge(queue, tasks);
      }
      expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 35 }, (_, n) => n));
      await harness.advance(harness.settings.visibilitySeconds + 1);
      expect(await queues.receive(queue, 10)).toEqual([]);
    });

    test('hides a task while it is worked on, and delivers it again when the worker died', async () => {
      await queues.send(queue, numbered(1));
      const first = await receiveOne();
      expect(await queues.receive(queue, 10)).toEqual([]);
      await harness.advance(harness.settings.visibilitySeconds + 0.1);
      const second = await receiveOne();
      expect(second.id).toBe(first.id);
      expect(second.receiveCount).toBe(2);
    });

    test('keeps a delay', async () => {
      await queues.send(queue, numbered(1), { delaySeconds: 2 });
      expect(await queues.receive(queue, 10)).toEqual([]);
      expect((await queues.depth(queue)).waiting).toBe(1);
      await harness.advance(2.1);
      await receiveOne();
    });

    test('delivers a released task again, at the latest after its back-off', async () => {
      await queues.send(queue, numbered(1));
      const first = await receiveOne();
      await queues.release(queue, first, 'try again');
      await harness.advance(longestBackoffSeconds(1) + 0.1);
      const second = await receiveOne();
      expect(second.id).toBe(first.id);
      expect(second.receiveCount).toBe(2);
    });

    test('buries a task after its last receive, and redrives it with a fresh count', async () => {
      await queues.send(queue, numbered(1));
      await fail('the printer is on fire');
      expect(await queues.depth(queue)).toMatchObject({ waiting: 0, inFlight: 0, dead: 1 });

      const [dead, ...more] = await queues.deadLetters(queue, 10);
      expect(more).toEqual([]);
      expect(dead).toMatchObject({ queue, organizationId: organization });
      expect(JSON.parse(dead?.body ?? '')).toEqual({ n: 0 });
      expect(dead?.receiveCount).toBeGreaterThanOrEqual(harness.settings.maxReceives);
      if (capabilities.deadLetterReason) {
        expect(dead?.reason).toBe('the printer is on fire');
        expect(dead?.deadAt).toMatch(/^\d{4}-\d\d-\d\dT/);
      }

      expect(await queues.redrive(queue)).toBe(1);
      expect(await queues.depth(queue)).toMatchObject({ waiting: 1, dead: 0 });
      const again = await receiveOne();
      expect(JSON.parse(again.body)).toEqual({ n: 0 });
      expect(again.organizationId).toBe(organization);
      expect(again.receiveCount).toBe(1);
      expect(await queues.redrive(queue)).toBe(0);
    });

    test('buries a task whose workers died every time', async () => {
      await queues.send(queue, numbered(1));
      for (let receives = 1; receives <= harness.settings.maxReceives; receives += 1) {
        await receiveOne();
        await harness.advance(harness.settings.visibilitySeconds + 0.1);
      }
      expect(await queues.receive(queue, 10)).toEqual([]);
      expect(await queues.deadLetters(queue, 10)).toHaveLength(1);
    });

    test('gives dead letters up to the limit', async () => {
      await queues.send(queue, numbered(3));
      for (let receives = 1; receives <= harness.settings.maxReceives; receives += 1) {
        const tasks = await queues.receive(queue, 10);
        expect(tasks).toHaveLength(3);
        for (const task of tasks) await queues.release(queue, task, 'no');
        await harness.advance(longestBackoffSeconds(receives) + 0.1);
      }
      expect(await queues.receive(queue, 10)).toEqual([]);
      expect(await queues.deadLetters(queue, 2)).toHaveLength(2);
      expect(await queues.redrive(queue)).toBe(3);
    });

    test('does not let an old delivery acknowledge a new one', async () => {
      await queues.send(queue, numbered(1));
      const first = await receiveOne();
      await harness.advance(harness.settings.visibilitySeconds + 0.1);
      const second = await receiveOne();
      expect(second.receipt).not.toBe(first.receipt);
      if (capabilities.controlsTime) {
        // SQS standard queues honour an old receipt now and then; a queue with its own clock never does.
        await queues.acknowledge(queue, [first]);
        await queues.release(queue, first, 'too late');
        expect((await queues.depth(queue)).inFlight).toBe(1);
      }
      await queues.acknowledge(queue, [second]);
      expect(await queues.depth(queue)).toMatchObject({ waiting: 0, inFlight: 0, dead: 0 });
    });

    test('counts what waits, what is worked on and what is dead', async () => {
      await queues.send(queue, numbered(5));
      await queues.send(queue, numbered(1), { delaySeconds: 60 });
      expect(await queues.depth(queue)).toMatchObject({ waiting: 6, inFlight: 0, dead: 0 });
      await queues.receive(queue, 2);
      expect(await queues.depth(queue)).toMatchObject({ waiting: 4, inFlight: 2, dead: 0 });
    });

    test.runIf(capabilities.controlsTime)('tells the age of the oldest ready task', async () => {
      await queues.send(queue, numbered(1));
      await harness.advance(40);
      await queues.send(queue, numbered(1));
      expect((await queues.depth(queue)).oldestSeconds).toBeCloseTo(40, 0);
    });

    test.runIf(capabilities.controlsTime)('doubles the back-off with each failure', async () => {
      // With full jitter half of many tasks are back after half of the longest back-off.
      const count = 100;
      await queues.send(queue, numbered(count));
      for (const receives of [1, 2]) {
        for (let taken = 0; taken < count; ) {
          const tasks = await queues.receive(queue, 10);
          expect(tasks.length).toBeGreaterThan(0);
          taken += tasks.length;
          for (const task of tasks) await queues.release(queue, task, 'no');
        }
        await harness.advance(longestBackoffSeconds(receives) / (receives === 1 ? 1 : 2));
      }
      let back = 0;
      for (let tasks = await queues.receive(queue, 10); tasks.length > 0; ) {
        back += tasks.length;
        tasks = await queues.receive(queue, 10);
      }
      expect(back).toBeGreaterThan(count * 0.3);
      expect(back).toBeLessThan(count * 0.7);
    });

    test.runIf(capabilities.fair)('does not let a crowd of one organization starve another', async () => {
      const crowd = newOrganization();
      const single = newOrganization();
      await queues.send(queue, numbered(1_000, crowd));
      await queues.acknowledge(queue, await queues.receive(queue, 10));
      await queues.send(queue, numbered(1, single));
      expect((await queues.receive(queue, 10)).map((task) => task.organizationId)).toContain(single);
    });

    test.runIf(capabilities.fair)('lets organizations take turns one task at a time', async () => {
      const [a, b, c] = [newOrganization(), newOrganization(), newOrganization()];
      await queues.send(queue, [...numbered(20, a), ...numbered(20, b), ...numbered(3, c)]);
      const order: string[] = [];
      for (let n = 0; n < 9; n += 1) order.push((await receiveOne()).organizationId);
      for (const organizationId of [a, b, c]) {
        expect(order.filter((each) => each === organizationId)).toHaveLength(3);
      }
    });

    test('keeps queues apart', async () => {
      const other = await open();
      try {
        await queues.send(queue, numbered(1));
        expect(await other.queues.receive(other.queue, 10)).toEqual([]);
      } finally {
        await other.close();
      }
    });
  });
}
