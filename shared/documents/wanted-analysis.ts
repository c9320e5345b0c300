import type { DocumentTypeDefinition } from '../document-types/definition.ts';
import type { ReadingPolicy } from '../organizations/reading-policy.ts';
import type { PageToAnalyze } from '../platform/ports/document-analyzer.ts';
import { AnalysisFeature } from '../understanding/analysis/document-analysis.ts';
import type { Extraction } from '../understanding/extraction.ts';
import type { Reading } from '../understanding/reading.ts';
import { fieldThreshold } from './review.ts';

/** So many pages are looked at: what fields are read from stands at the beginning and at the end. */
const firstPages = 6;
const lastPages = 2;

/** Pairs of label and value, the dearest feature by far, are looked for on so many. */
const pagesWithPairs = 2;

/** What to look for on which pages: those that are pictures, of which a closer look may show more than their words. */
export function pagesToAnalyze(
  { pages }: Pick<Reading, 'pages'>,
  features: readonly AnalysisFeature[],
): PageToAnalyze[] {
  const pictures = pages.filter(({ source }) => source !== 'text').map(({ page }) => page);
  const isLookedAt = (index: number) => index < firstPages || index >= pictures.length - lastPages;
  return pictures.flatMap((page, index) => {
    const wanted = features.filter((feature) => feature !== 'forms' || index < pagesWithPairs);
    return isLookedAt(index) && wanted.length > 0 ? [{ page, features: wanted }] : [];
  });
}

/**
 * What a document should be looked at for, by the policy of its type; empty when our own reading is enough, or nothing of it
 * is a picture.
 */
export function wantedAnalysis(
  policy: ReadingPolicy,
  definition: DocumentTypeDefinition,
  reading: Reading,
  extraction: Extraction,
): AnalysisFeature[] {
  const known = new Set(reading.analysis?.features);
  if (policy === 'economy' || reading.einvoice !== null) return [];
  if (reading.pages.every(({ source }) => source === 'text')) return [];
  const always = policy === 'textract';
  const hasLines = definition.lineItems === true;
  const wantsFields = isIncomplete(definition, extraction);
  const wantsLines = hasLines && extraction.lineItems.length === 0;
  const wanted: Readonly<Record<AnalysisFeature, boolean>> =
    definition.expense === true
      ? { expense: always || wantsFields || wantsLines, tables: false, forms: false }
      : { expense: false, tables: hasLines && (always || wantsLines), forms: wantsFields };
  return AnalysisFeature.options.filter((feature) => wanted[feature] && !known.has(feature));
}

/** A required field is missing or doubtful, or the totals contradict each other. */
function isIncomplete(definition: DocumentTypeDefinition, { fields, findings }: Extraction): boolean {
  return (
    definition.fields.some(
      ({ name, required }) => required === true && (fields[name]?.confidence ?? 0) < fieldThreshold,
    ) || findings.some(({ code }) => code === 'totals_disagree')
  );
}
