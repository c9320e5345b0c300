import { type Segment, unionBox } from '../fields/segment.ts';
import { fold } from '../fold.ts';
import type { Page, Word } from '../page.ts';

type Row = readonly Segment[];

const dots = /^[.…·]+$/;
/** Fewer dots in a row stand for something that is left out, not for the way to a column. */
const fewest = 4;
/** Dots further apart than this many times their height lead nowhere. */
const widest = 3;
/** Words nearer than this many times their height stand in one column. */
const wordGap = 0.7;

/** Dots, which may lead from a label to its values. */
export function isDots(word: Word | undefined): boolean {
  return word !== undefined && dots.test(word.text);
}

/** The row with dots that lead from a label to its values as part of the label, whose box they do not widen. */
export function withLeadersInLabels(row: Row, page: Page): Row {
  const words = row.flatMap((segment) => segment.words.map((word) => ({ word, segment })));
  if (!words.some(({ word }) => isDots(word))) return row;
  const parts: Part[] = [];
  for (let index = 0; index < words.length; index++) {
    const at = words[index];
    if (at === undefined) continue;
    const run = leaderAt(
      words.slice(Math.max(0, index - 1)).map(({ word }) => word),
      page,
    );
    const last = parts.at(-1);
    if (run.length > 0 && last !== undefined) {
      last.words.push(...run);
      last.leads = true;
      index += run.length - 1;
    } else if (last !== undefined && !last.leads && goesOn(last, at, page)) last.words.push(at.word);
    else parts.push({ segment: at.segment, words: [at.word], leads: false });
  }
  return parts.map((part) => labelOf(part.segment, part.words));
}

interface Part {
  readonly segment: Segment;
  readonly words: Word[];
  leads: boolean;
}

/** Among so many dots, words may have been taken for columns: what stands as near as words do goes on. */
function goesOn(part: Part, { word, segment }: { word: Word; segment: Segment }, page: Page): boolean {
  const before = part.words.at(-1);
  return before !== undefined && (part.segment === segment || gapBetween(before, word, page) < wordGap);
}

/** The white between two words, in heights of the taller one. */
function gapBetween(before: Word, word: Word, page: Page): number {
  const gap = (word.box.left - before.box.left - before.box.width) * page.width;
  return gap / (Math.max(before.box.height, word.box.height) * page.height);
}

/** Dots that follow the first of these words closely, and each other, if they are enough to lead somewhere. */
function leaderAt(words: readonly Word[], page: Page): Word[] {
  const run: Word[] = [];
  for (const [index, word] of words.slice(1).entries()) {
    const before = words[index];
    if (!isDots(word) || before === undefined) break;
    if (gapBetween(before, word, page) > widest) break;
    run.push(word);
  }
  return run.reduce((sum, word) => sum + word.text.length, 0) < fewest ? [] : run;
}

function labelOf(segment: Segment, words: readonly Word[]): Segment {
  const printed = words.filter((word) => !isDots(word));
  const text = words.map((word) => word.text).join(' ');
  const box = unionBox((printed.length === 0 ? words : printed).map((word) => word.box));
  return { ...segment, text, folded: fold(text), words, box };
}
