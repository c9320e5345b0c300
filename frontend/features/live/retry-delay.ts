/** Milliseconds before the next attempt after `failures` (from 1): doubling from 1 s up to 30 s, the upper half of it random. */
export function retryDelay(failures: number, random: () => number = Math.random): number {
  const longest = Math.min(30_000, 1_000 * 2 ** (failures - 1));
  return longest / 2 + (longest / 2) * random();
}
