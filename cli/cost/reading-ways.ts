import type { TextractFeature } from '../../shared/costs/prices.ts';
import type { Load } from './load.ts';

/** Who reads scans; `every-page` is what giving all pages to Textract for everything would cost. */
export const readingWays = ['embedded', 'economy', 'balanced', 'textract', 'every-page'] as const;
export type ReadingWay = (typeof readingWays)[number];

export function byWay<T>(of: (way: ReadingWay) => T): Record<ReadingWay, T> {
  return {
    embedded: of('embedded'),
    economy: of('economy'),
    balanced: of('balanced'),
    textract: of('textract'),
    'every-page': of('every-page'),
  };
}

/** A closer look takes no more pages of a document. */
const analyzedPagesAtMost = 8;

/** Documents that are looked at more closely. */
export function analyzedDocuments(way: ReadingWay, load: Load): number {
  const documents = load.mails * load.attachments;
  const shares = {
    embedded: 0,
    economy: 0,
    balanced: load.scanned * load.incomplete,
    textract: load.scanned,
  };
  return way === 'every-page' ? documents : documents * shares[way];
}

/** Pages that Textract is paid for. */
export function textractPages(way: ReadingWay, load: Load): Record<TextractFeature, number> {
  const all = load.mails * load.attachments * load.pages;
  const scans = all * load.scanned;
  const analyzed = analyzedDocuments(way, load) * Math.min(load.pages, analyzedPagesAtMost);
  const none = { text: 0, tables: 0, forms: 0, expense: 0 };
  switch (way) {
    case 'embedded':
      return none;
    case 'economy':
      return { ...none, text: scans * load.illegible };
    case 'balanced':
      return { ...none, text: scans, expense: analyzed };
    case 'textract':
      // Of invoices and receipts it is expenses, which cost less.
      return { ...none, text: scans, tables: analyzed };
    case 'every-page':
      return { ...none, tables: all, expense: all };
  }
}
