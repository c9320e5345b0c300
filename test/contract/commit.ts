import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Commit } from '../../shared/platform/ports/event-bus.ts';
import { ConditionFailed, type Table } from '../../shared/platform/ports/table.ts';
import { documentReceivedEvent, newOrganization } from './identities.ts';

export interface CommitHarness {
  readonly commit: Commit;
  readonly table: Table;
  /** Everything delivered since the last call to a queue subscribed to `document.received.v1`: bodies as JSON text. */
  delivered(): Promise<string[]>;
  close(): Promise<void>;
}

export function commitContract(name: string, open: () => Promise<CommitHarness>): void {
  describe(`Commit: ${name}`, () => {
    let harness: CommitHarness;
    const organization = newOrganization();

    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    test('writes the state and announces it', async () => {
      const pk = `P#${randomUUID()}`;
      const event = documentReceivedEvent(organization);
      await harness.commit({ writes: [{ put: { pk, sk: 'A', version: 1, data: 'new' } }], events: [event] });
      expect((await harness.table.get(pk, 'A'))?.data).toBe('new');
      const bodies = await harness.delivered();
      expect(bodies).toHaveLength(1);
      expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ detail: event });
    });

    test('announces nothing when a condition does not hold', async () => {
      const pk = `P#${randomUUID()}`;
      await expect(
        harness.commit({
          writes: [
            { put: { pk, sk: 'A', version: 1, data: null } },
            { put: { pk, sk: 'B', version: 5, data: null }, condition: { ifVersion: 4 } },
          ],
          events: [documentReceivedEvent(organization)],
        }),
      ).rejects.toThrow(ConditionFailed);
      expect(await harness.table.get(pk, 'A')).toBeUndefined();
      expect(await harness.delivered()).toEqual([]);
    });

    test('can only write, or only announce', async () => {
      const pk = `P#${randomUUID()}`;
      await harness.commit({ writes: [{ put: { pk, sk: 'A', version: 1, data: null } }], events: [] });
      expect(await harness.table.get(pk, 'A')).toBeDefined();
      await harness.commit({ writes: [], events: [documentReceivedEvent(organization)] });
      expect(await harness.delivered()).toHaveLength(1);
      await harness.commit({ writes: [], events: [] });
    });
  });
}
