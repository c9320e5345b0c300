/** An answer with how sure it was. */
export interface Answer {
  readonly confidence: number;
  readonly right: boolean;
}

/** Answers whose confidence lies in one tenth: `confidence` is their mean, `right` the share that was. */
export interface CalibrationBin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: mean distance of confidence and share right, by bin and weighted by count. */
  readonly error: number;
}

/** How sure answers were against how often they were right, in ten bins. */
export function calibrationOf(answers: readonly Answer[]): Calibration {
  const tenths: Answer[][] = Array.from({ length: 10 }, () => []);
  for (const answer of answers) tenths[Math.min(9, Math.floor(answer.confidence * 10))]?.push(answer);
  const bins = tenths.flatMap((inside, index): CalibrationBin[] => {
    const count = inside.length;
    if (count === 0) return [];
    const confidence = inside.reduce((sum, each) => sum + each.confidence, 0) / count;
    return [
      { from: index / 10, count, confidence, right: inside.filter((each) => each.right).length / count },
    ];
  });
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0);
  return { bins, error: distance / Math.max(1, answers.length) };
}

/** The part of all answers that lies at or above a confidence; `threshold` is null when there is no such part. */
export interface Coverage {
  readonly share: number;
  readonly threshold: number | null;
}

/** Largest share of `total` that one confidence lets through while at least `precision` of it is right. */
export function coverageAt(
  answers: readonly Answer[],
  precision: number,
  total: number = answers.length,
): Coverage {
  const sorted = answers.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let covered = 0;
  let threshold: number | null = null;
  for (const [index, answer] of sorted.entries()) {
    if (answer.right) right++;
    // A threshold lets through all answers of its confidence, or none.
    if (sorted[index + 1]?.confidence === answer.confidence) continue;
    if (right / (index + 1) < precision) continue;
    covered = index + 1;
    threshold = answer.confidence;
  }
  return { share: total === 0 ? 0 : covered / total, threshold };
}
