import type { Metrics } from '../platform/ports/metrics.ts';
import { type TextractUsage, textractFeatures } from './textract-usage.ts';

/** Counts what Textract read in this moment: pages and millionths of a US dollar, by feature. */
export async function countTextract(usage: TextractUsage, metrics: Metrics): Promise<void> {
  const features = textractFeatures.filter((feature) => usage[feature] !== undefined);
  for (const feature of features) {
    const { pages = 0, microUsd = '0' } = usage[feature] ?? {};
    metrics.count('TextractPages', pages, { feature });
    metrics.count('TextractMicroUsd', Number(microUsd), { feature });
  }
  if (features.length > 0) await metrics.flush();
}
