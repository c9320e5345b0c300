import { type Answer, type Calibration, type Coverage, calibrationOf, coverageAt } from './calibration.ts';
import { sameValue } from './same-value.ts';

type Value = string | readonly string[];

/** A document as it should be read, and as it was. Names of types are those of `DocumentType`. */
export interface Comparison {
  readonly expected: {
    /** Null when nobody knows. */
    readonly documentType: string | null;
    /** Only what is sure; a field that is missing here is not judged. */
    readonly fields: Readonly<Record<string, Value>>;
  };
  /** Null when the document could not be read. */
  readonly found: {
    readonly documentType: string;
    readonly confidence: number;
    readonly fields: Readonly<Record<string, { readonly value: Value; readonly confidence: number }>>;
  } | null;
}

/** Values wanted and given, and how many of both are the same. */
export interface Match {
  readonly wanted: number;
  readonly given: number;
  readonly right: number;
  /** Right of those given; 0 when none was. */
  readonly precision: number;
  /** Right of those wanted. */
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  readonly documents: number;
  readonly unreadable: number;
  readonly types: {
    readonly judged: number;
    readonly accuracy: number;
    readonly calibration: Calibration;
    /** How much of the judged documents can be filed by one confidence so that 99 % of it are right. */
    readonly coverage: Coverage;
    readonly byType: Readonly<Record<string, Match>>;
    /** Wrong types, the most frequent first. */
    readonly mistakes: readonly {
      readonly expected: string;
      readonly found: string;
      readonly count: number;
    }[];
  };
  readonly fields: {
    readonly all: Match;
    readonly byField: Readonly<Record<string, Match>>;
    readonly calibration: Calibration;
    /** How sure the given values of each field were, and how often they were right. */
    readonly certainty: Readonly<Record<string, Certainty>>;
  };
}

/** Mean confidence of answers against the share of them that was right. */
export interface Certainty {
  readonly answers: number;
  readonly confidence: number;
  readonly right: number;
}

/** Precision that `coverage` asks for. */
const sought = 0.99;

interface Verdict {
  /** Of a type or field. */
  readonly name: string;
  readonly wanted: number;
  readonly given: number;
  readonly right: number;
}

function matchOf(verdicts: readonly Verdict[]): Match {
  const sum = (key: 'wanted' | 'given' | 'right') =>
    verdicts.reduce((total, verdict) => total + verdict[key], 0);
  const [wanted, given, right] = [sum('wanted'), sum('given'), sum('right')];
  return {
    wanted,
    given,
    right,
    precision: given === 0 ? 0 : right / given,
    recall: wanted === 0 ? 0 : right / wanted,
    f1: right === 0 ? 0 : (2 * right) / (wanted + given),
  };
}

function matchesByName(verdicts: readonly Verdict[]): Record<string, Match> {
  const names = [...new Set(verdicts.map(({ name }) => name))].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, matchOf(verdicts.filter((verdict) => verdict.name === name))]),
  );
}

function typeVerdicts({ expected, found }: Comparison): Verdict[] {
  if (expected.documentType === null) return [];
  if (found === null) return [{ name: expected.documentType, wanted: 1, given: 0, right: 0 }];
  if (found.documentType === expected.documentType)
    return [{ name: found.documentType, wanted: 1, given: 1, right: 1 }];
  return [
    { name: expected.documentType, wanted: 1, given: 0, right: 0 },
    { name: found.documentType, wanted: 0, given: 1, right: 0 },
  ];
}

/** Values of lists are compared one by one, in any order. */
function rightValues(name: string, expected: readonly string[], found: readonly string[]): number {
  return expected.filter((value) => found.some((other) => sameValue(name, value, other))).length;
}

function fieldVerdicts({ expected, found }: Comparison): { verdict: Verdict; answer: Answer | null }[] {
  return Object.entries(expected.fields).map(([name, value]) => {
    const wanted = [value].flat();
    const field = found?.fields[name];
    const given = field === undefined ? [] : [field.value].flat();
    const right = Math.min(given.length, rightValues(name, wanted, given));
    const verdict = { name, wanted: wanted.length, given: given.length, right };
    const answer =
      field === undefined
        ? null
        : { confidence: field.confidence, right: right === wanted.length && given.length === wanted.length };
    return { verdict, answer };
  });
}

function mistakesOf(judged: readonly Comparison[]): Evaluation['types']['mistakes'] {
  const counts = new Map<string, { expected: string; found: string; count: number }>();
  for (const { expected, found } of judged) {
    const [wanted, given] = [expected.documentType ?? '', found?.documentType ?? 'unreadable'];
    if (wanted === given) continue;
    const key = `${wanted} ${given}`;
    counts.set(key, { expected: wanted, found: given, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

function certaintyByField(
  judged: readonly { readonly verdict: Verdict; readonly answer: Answer | null }[],
): Record<string, Certainty> {
  const names = [...new Set(judged.map(({ verdict }) => verdict.name))].toSorted();
  return Object.fromEntries(
    names.flatMap((name) => {
      const answers = judged.flatMap(({ verdict, answer }) =>
        verdict.name === name && answer !== null ? [answer] : [],
      );
      if (answers.length === 0) return [];
      const confidence = answers.reduce((sum, answer) => sum + answer.confidence, 0) / answers.length;
      const right = answers.filter((answer) => answer.right).length / answers.length;
      return [[name, { answers: answers.length, confidence, right }]];
    }),
  );
}

/**
 * How well documents were read: types, their calibration and how much of them could be filed unseen; fields, each with
 * precision and recall against what is known of it. Only documents and fields whose truth is known count.
 */
export function evaluate(comparisons: readonly Comparison[]): Evaluation {
  const judged = comparisons.filter(({ expected }) => expected.documentType !== null);
  const answers = judged.flatMap(({ expected, found }) =>
    found === null
      ? []
      : [{ confidence: found.confidence, right: found.documentType === expected.documentType }],
  );
  const fields = comparisons.flatMap(fieldVerdicts);
  const verdicts = fields.map(({ verdict }) => verdict);
  return {
    documents: comparisons.length,
    unreadable: comparisons.filter(({ found }) => found === null).length,
    types: {
      judged: judged.length,
      accuracy: answers.filter(({ right }) => right).length / Math.max(1, judged.length),
      calibration: calibrationOf(answers),
      coverage: coverageAt(answers, sought, judged.length),
      byType: matchesByName(judged.flatMap(typeVerdicts)),
      mistakes: mistakesOf(judged),
    },
    fields: {
      all: matchOf(verdicts),
      byField: matchesByName(verdicts),
      calibration: calibrationOf(fields.flatMap(({ answer }) => (answer === null ? [] : [answer]))),
      certainty: certaintyByField(fields),
    },
  };
}
