import * as z from 'zod';
import { LineItem } from '../extraction.ts';
import { Box } from '../page.ts';
import { DocumentTable } from '../tables/table.ts';

/** What a closer look may be asked for: amounts and parties of invoices and receipts, tables, pairs of label and value. */
export const AnalysisFeature = z.enum(['expense', 'tables', 'forms']);
export type AnalysisFeature = z.infer<typeof AnalysisFeature>;

/** A value as it is printed, under the name of our field. */
export const AnalyzedField = z.object({
  name: z.string(),
  text: z.string(),
  /** 0..1. */
  confidence: z.number(),
  box: Box.nullable(),
});
export type AnalyzedField = z.infer<typeof AnalyzedField>;

/** A label and the value that belongs to it, as printed. */
export const LabelledValue = z.object({
  label: z.string(),
  value: z.string(),
  confidence: z.number(),
  box: Box.nullable(),
});
export type LabelledValue = z.infer<typeof LabelledValue>;

export const AnalyzedPage = z.object({
  page: z.int().positive(),
  fields: z.array(AnalyzedField),
  lineItems: z.array(LineItem),
  tables: z.array(DocumentTable),
  pairs: z.array(LabelledValue),
});
export type AnalyzedPage = z.infer<typeof AnalyzedPage>;

/** What a closer look at pages that are pictures has shown; the words of these pages are in the reading already. */
export const DocumentAnalysis = z.object({
  features: z.array(AnalysisFeature),
  pages: z.array(AnalyzedPage),
});
export type DocumentAnalysis = z.infer<typeof DocumentAnalysis>;

/** What two looks have shown together; of a page's fields the later ones come last. */
export function joinedAnalyses(
  first: DocumentAnalysis | undefined,
  second: DocumentAnalysis,
): DocumentAnalysis {
  if (first === undefined) return second;
  const pages = new Map(first.pages.map((page) => [page.page, page]));
  for (const page of second.pages) {
    const known = pages.get(page.page);
    pages.set(page.page, {
      page: page.page,
      fields: [...(known?.fields ?? []), ...page.fields],
      lineItems: page.lineItems.length > 0 ? page.lineItems : (known?.lineItems ?? []),
      tables: page.tables.length > 0 ? page.tables : (known?.tables ?? []),
      pairs: [...(known?.pairs ?? []), ...page.pairs],
    });
  }
  return {
    features: [...new Set([...first.features, ...second.features])],
    pages: [...pages.values()].toSorted((a, b) => a.page - b.page),
  };
}
