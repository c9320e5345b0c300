import { styleText } from 'node:util';

/** `notice` is for a person to know and stops nothing. */
export type Outcome = 'good' | 'notice' | 'bad';

/** One thing that was looked at, and what to do when it is not as it should be. */
export interface Check {
  readonly about: string;
  readonly outcome: Outcome;
  readonly finding: string;
  readonly todo?: string;
}

export const good = (about: string, finding: string): Check => ({ about, outcome: 'good', finding });
export const notice = (about: string, finding: string, todo?: string): Check => ({
  about,
  outcome: 'notice',
  finding,
  ...(todo === undefined ? {} : { todo }),
});
export const bad = (about: string, finding: string, todo: string): Check => ({
  about,
  outcome: 'bad',
  finding,
  todo,
});

const marks = { good: ['✓', 'green'], notice: ['!', 'yellow'], bad: ['✗', 'red'] } as const;
const aboutWidth = 18;

/** A line for each check, and one below it where there is something to do; without colours where nobody sees them. */
export function checkLines(checks: readonly Check[]): string {
  return checks
    .map(({ about, outcome, finding, todo }) => {
      const [mark, colour] = marks[outcome];
      const line = `${styleText(colour, mark, { stream: process.stdout })} ${about.padEnd(aboutWidth)} ${finding}\n`;
      return todo === undefined ? line : `${line}${' '.repeat(aboutWidth + 3)}→ ${todo}\n`;
    })
    .join('');
}

/** Whether nothing has to be done before going on. */
export function allWell(checks: readonly Check[]): boolean {
  return checks.every(({ outcome }) => outcome !== 'bad');
}

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
