import { setTimeout } from 'node:timers/promises';

/** Asks until the answer is not undefined; throws, saying what was waited for, after `withinMs`. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  withinMs = 30_000,
): Promise<Answer> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms in vain for ${what}`);
    await setTimeout(50);
  }
}
