import type { Edges } from '../pdf/word-direction.ts';

/** A straight line: `at` is where it lies, from the left for a line down, from the top for a line across. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Bars side by side within so many points are one line, drawn twice or as the two edges of a border. */
const beside = 1.5;
/** So far apart dashes, and the borders of neighbouring cells, still make one line. */
const gap = 3;
/** What is then shorter than this is no line between cells. */
const shortest = 6;

/** Straight lines of what pages draw piece by piece: cell by cell, dash by dash. Points in, points out. */
export function joinRules(pieces: readonly Edges[]): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const { left, top, right, bottom } of pieces) {
    const isAcross = right - left > bottom - top;
    // A dot may belong to a line either way.
    const isDot = Math.max(right - left, bottom - top) < gap;
    if (isAcross || isDot) across.push({ at: (top + bottom) / 2, from: left, to: right });
    if (!isAcross || isDot) down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  return { across: joined(across), down: joined(down) };
}

function joined(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  let together: Rule[] = [];
  const finish = () => {
    lines.push(...joinedAlong(together));
    together = [];
  };
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const [first] = together;
    if (first !== undefined && rule.at - first.at > beside) finish();
    together.push(rule);
  }
  finish();
  return lines.filter(({ from, to }) => to - from >= shortest);
}

/** Joins pieces of lines at one place that follow each other. */
function joinedAlong(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last !== undefined && rule.from - last.to <= gap)
      lines[lines.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else lines.push(rule);
  }
  return lines;
}
