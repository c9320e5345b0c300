/** Gives the next number in 0..1 (1 excluded). */
export type Random = () => number;

/** Mulberry32: small, fast, and the same sequence everywhere for a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `min` to `max`, both included. */
export function integerBetween(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** One of the list. Throws when the list is empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
}

/** As many decimal digits as asked for; the first is not 0. */
export function digits(random: Random, count: number): string {
  let text = String(integerBetween(random, 1, 9));
  while (text.length < count) text += String(integerBetween(random, 0, 9));
  return text;
}
