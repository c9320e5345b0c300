import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LiveUpdate, LiveUpdates } from '../../shared/platform/ports/live-updates.ts';
import { newOrganization } from './identities.ts';

export interface LiveUpdatesHarness {
  readonly live: LiveUpdates;
  /** Connects a console of the organization; what it has seen so far. */
  connect(organizationId: string): Promise<{ seen(): readonly LiveUpdate[]; disconnect(): Promise<void> }>;
  close(): Promise<void>;
}

export function liveUpdatesContract(name: string, open: () => Promise<LiveUpdatesHarness>): void {
  describe(`LiveUpdates: ${name}`, () => {
    let harness: LiveUpdatesHarness;
    const update = { type: 'document.filed.v1', documentId: 'doc_1', status: 'filed' };

    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    test('reaches every console of the organization, and no other', async () => {
      const [organization, other] = [newOrganization(), newOrganization()];
      const first = await harness.connect(organization);
      const second = await harness.connect(organization);
      const foreign = await harness.connect(other);
      await harness.live.push(organization, update);
      await harness.live.push(other, { type: 'end' });
      await expect.poll(() => foreign.seen()).toEqual([{ type: 'end' }]);
      await expect.poll(() => first.seen()).toEqual([update]);
      await expect.poll(() => second.seen()).toEqual([update]);
    });

    test('brings all that is pushed at once, in its order', async () => {
      const [organization, other] = [newOrganization(), newOrganization()];
      const console = await harness.connect(organization);
      const updates = ['one', 'two', 'three'].map((type) => ({ type }));
      await Promise.all([
        ...updates.map((each) => harness.live.push(organization, each)),
        harness.live.push(other, update),
      ]);
      await harness.live.push(organization, { type: 'end' });
      await expect.poll(() => console.seen()).toEqual([...updates, { type: 'end' }]);
    });

    test('succeeds when nobody is connected, or somebody just left', async () => {
      const organization = newOrganization();
      await harness.live.push(organization, update);
      const left = await harness.connect(organization);
      await left.disconnect();
      const stays = await harness.connect(organization);
      await harness.live.push(organization, update);
      await expect.poll(() => stays.seen()).toEqual([update]);
      expect(left.seen()).toEqual([]);
    });
  });
}
