import * as z from 'zod';
import { pricesIn, type TextractFeature } from './prices.ts';

export const textractFeatures = [
  'text',
  'tables',
  'forms',
  'expense',
] as const satisfies readonly TextractFeature[];

const FeatureUsage = z.object({
  pages: z.int().nonnegative(),
  /** Millionths of a US dollar at list price, as a decimal string. */
  microUsd: z.string().regex(/^\d+$/),
});

/** Pages that Amazon Textract was asked to read, by feature, and what they cost. */
export const TextractUsage = z.partialRecord(z.enum(textractFeatures), FeatureUsage);
export type TextractUsage = z.infer<typeof TextractUsage>;

/** What so many pages cost in a region. */
export function textractUsage(
  pages: Readonly<Partial<Record<TextractFeature, number>>>,
  region: string,
): TextractUsage {
  const { prices } = pricesIn(region);
  const usage: TextractUsage = {};
  for (const feature of textractFeatures) {
    const count = pages[feature] ?? 0;
    if (count === 0) continue;
    usage[feature] = { pages: count, microUsd: microUsdOf(count * prices.textract[feature]) };
  }
  return usage;
}

/** Both together. */
export function addUsage(a: TextractUsage, b: TextractUsage): TextractUsage {
  const sum: TextractUsage = { ...a };
  for (const feature of textractFeatures) {
    const [left, right] = [a[feature], b[feature]];
    if (right === undefined) continue;
    sum[feature] = {
      pages: (left?.pages ?? 0) + right.pages,
      microUsd: String(BigInt(left?.microUsd ?? '0') + BigInt(right.microUsd)),
    };
  }
  return sum;
}

function microUsdOf(usd: number): string {
  return String(Math.round(usd * 1_000_000));
}
