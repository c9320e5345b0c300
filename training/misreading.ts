import { pick, type Random } from '../samples/random.ts';
import type { Misreading } from './canvas.ts';

/** Letters that optical recognition takes for others, in both directions of what is seen in practice. */
const confusions: readonly (readonly [string, readonly string[]])[] = [
  ['rn', ['m']],
  ['m', ['rn', 'in']],
  ['cl', ['d']],
  ['l', ['1', 'I', 'i']],
  ['I', ['l', '1', '|']],
  ['0', ['O', 'o']],
  ['O', ['0']],
  ['1', ['l', 'I', '7']],
  ['5', ['S']],
  ['S', ['5', '$']],
  ['8', ['B', '3']],
  ['B', ['8']],
  ['é', ['e', 'é', 'ë', '6']],
  ['è', ['e', 'é']],
  ['ê', ['é', 'e']],
  ['à', ['a', 'â']],
  ['ç', ['c']],
  ['ü', ['u', 'ii']],
  ['ö', ['o', '6']],
  ['ä', ['a', 'á']],
  ['ß', ['B', 'ss']],
  ['e', ['c', 'o']],
  ['t', ['f', 'l']],
  ['f', ['t']],
  ['.', [',', '']],
  [',', ['.', '']],
  [':', ['.', ';', '']],
  ['h', ['b', 'n']],
  ['u', ['v', 'n']],
  ['g', ['q', '9']],
  ['€', ['E', '€', 'c']],
];
const misreadable = new Map(confusions);

/** Misreads about `rate` of the letters. */
export function createMisreading(random: Random, rate: number): Misreading {
  return (text) => {
    let read = '';
    let wrong = 0;
    for (let index = 0; index < text.length; index++) {
      const pair = text.slice(index, index + 2);
      const seen = misreadable.has(pair) ? pair : text.charAt(index);
      const wrongly = random() < rate ? misreadable.get(seen) : undefined;
      read += wrongly === undefined ? text.charAt(index) : pick(random, wrongly);
      if (wrongly !== undefined) {
        wrong++;
        index += seen.length - 1;
      }
    }
    const confidence = Math.max(0.2, 0.97 - 0.25 * wrong - 0.12 * random());
    return { text: read === '' ? text : read, confidence };
  };
}
