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

/** Pages that Textract is paid for. */
export function textractPages(way: ReadingWay, load: Load): Record<TextractFeature, number> {
  const all = load.mails * load.attachments * load.pages;
  const scans = all * load.scanned;
  const none = { text: 0, tables: 0, forms: 0, expense: 0 };
  switch (way) {
    case 'embedded':
      return none;
    case 'economy':
      return { ...none, text: scans * load.illegible };
    case 'balanced':
      return { ...none, text: scans, expense: scans * load.incomplete };
    case 'textract':
      return { ...none, tables: scans, expense: scans };
    case 'every-page':
      return { ...none, tables: all, expense: all };
  }
}
