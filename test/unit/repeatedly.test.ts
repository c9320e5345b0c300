import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeatedly } from '../../server/repeatedly.ts';
import { log } from '../../shared/lambda/log.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(log, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [
    'throws',
    () => {
      throw new Error('disk full');
    },
  ],
  ['rejects', () => Promise.reject(new Error('disk full'))],
])('work that %s is told about and tried again', async (_, fail) => {
  const work = vi.fn(fail);
  const stop = repeatedly('sweeping', 1_000, work);
  await vi.advanceTimersByTimeAsync(3_500);
  stop();
  await vi.advanceTimersByTimeAsync(3_500);
  expect(work).toHaveBeenCalledTimes(3);
  expect(log.error).toHaveBeenCalledTimes(3);
});

test('work that takes long is not begun again meanwhile', async () => {
  const done = Promise.withResolvers<void>();
  const work = vi.fn(() => done.promise);
  const stop = repeatedly('sweeping', 1_000, work);
  await vi.advanceTimersByTimeAsync(5_500);
  expect(work).toHaveBeenCalledTimes(1);
  done.resolve();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work).toHaveBeenCalledTimes(2);
  stop();
});
