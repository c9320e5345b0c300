const baseSeconds = 1;
const capSeconds = 900;

/** The longest that a task may wait after its `receiveCount`-th failure: doubling from 1 s, at most 15 min. */
export function longestBackoffSeconds(receiveCount: number): number {
  return Math.min(capSeconds, baseSeconds * 2 ** Math.max(0, receiveCount - 1));
}

/**
 * Seconds to wait after the `receiveCount`-th failure: exponential with full jitter, so that tasks which failed
 * together do not return together.
 */
export function backoffSeconds(receiveCount: number, random: () => number = Math.random): number {
  return longestBackoffSeconds(receiveCount) * random();
}
