import { describe, expect, test } from 'vitest';
import { batches, retrying, sendAll } from '../../shared/platform/aws/retry.ts';

describe('sending in batches', () => {
  test('sends again only what was refused', async () => {
    const sent: number[][] = [];
    await sendAll([1, 2, 3, 4], async (entries) => {
      sent.push([...entries]);
      const refused = sent.length === 1 ? entries.filter((entry) => entry % 2 === 0) : [];
      return { refused, reason: 'ThrottlingException' };
    });
    expect(sent).toEqual([
      [1, 2, 3, 4],
      [2, 4],
    ]);
  });

  test('fails with the reason when something stays refused', async () => {
    const refusing = sendAll([1, 2], async (entries) => ({
      refused: entries.filter((entry) => entry === 2),
      reason: 'InternalFailure',
    }));
    await expect(refusing).rejects.toThrow('1 of 2 entries were refused: InternalFailure');
  });

  test('cuts by count and by bytes, in order, and sends what is too large alone', () => {
    const size = (entry: number) => entry;
    expect(batches([1, 1, 1, 1, 1], 2, 100, size)).toEqual([[1, 1], [1, 1], [1]]);
    expect(batches([4, 4, 4, 20, 1], 10, 10, size)).toEqual([[4, 4], [4], [20], [1]]);
    expect(batches([], 10, 10, size)).toEqual([]);
  });
});

describe('retrying', () => {
  test('goes on only while the failure is passing', async () => {
    let calls = 0;
    const work = async () => {
      calls++;
      throw new Error(calls < 3 ? 'conflict' : 'for good');
    };
    const isPassing = (error: unknown) => error instanceof Error && error.message === 'conflict';
    await expect(retrying(work, isPassing)).rejects.toThrow('for good');
    expect(calls).toBe(3);
  });
});
