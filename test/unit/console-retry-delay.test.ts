import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retryDelay } from '../../frontend/features/live/retry-delay.ts';

it('waits longer after each failure, never more than half a minute, never less than half of its turn', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const longest = Math.min(30_000, 1_000 * 2 ** (failures - 1));
        const delay = retryDelay(failures, () => chance);
        expect(delay).toBeGreaterThanOrEqual(longest / 2);
        expect(delay).toBeLessThanOrEqual(longest);
      },
    ),
  );
});
