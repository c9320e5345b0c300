import { readAs } from './look-alike.ts';

/*
 * Senders that look alike begin alike or end alike: a letter is swapped, left out or added somewhere, or a word is put before or
 * behind the name. So a sender is filed under its name forwards and backwards, and looked for under the first letters of both.
 */

const lettersCompared = 4;

const forwards = (name: string) => `>${name}`;
const backwards = (name: string) => `<${[...name].toReversed().join('')}`;

/** Under what a known sender is filed. */
export function endsOf(sender: string): readonly string[] {
  const { main } = readAs(sender);
  return [forwards(main), backwards(main)];
}

/** How the ends of those begin that a sender may look like. */
export function beginningsFor(sender: string): readonly string[] {
  const beginnings = readAs(sender).parts.flatMap((part) =>
    [forwards(part), backwards(part)].map((end) => end.slice(0, 1 + lettersCompared)),
  );
  return [...new Set(beginnings)];
}
