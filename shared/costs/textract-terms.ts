import * as z from 'zod';
import { pricesAsOf, pricesIn } from './prices.ts';

const perPage = z.string().regex(/^\d+(?:\.\d+)?$/);

/** What Amazon Textract costs: list prices of one page in US dollars, as decimal strings. */
export const TextractTerms = z.object({
  /** The region that the prices are of: a dearer one where those of our own are not written down. */
  region: z.string(),
  /** When the prices were last looked at: year and month. */
  asOf: z.string(),
  text: perPage,
  tables: perPage,
  forms: perPage,
  expense: perPage,
});
export type TextractTerms = z.infer<typeof TextractTerms>;

export function textractTermsIn(wanted: string): TextractTerms {
  const { prices, region } = pricesIn(wanted);
  const { text, tables, forms, expense } = prices.textract;
  return {
    region,
    asOf: pricesAsOf,
    text: String(text),
    tables: String(tables),
    forms: String(forms),
    expense: String(expense),
  };
}
