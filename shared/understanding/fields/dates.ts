import type { DocumentType } from '../../document-types/names.ts';
import { type DateOrder, dateOrderOf, findDates } from '../values/date.ts';
import { dueDateLabels, issueDateLabels } from './date-labels.ts';
import { type Candidate, findLabelled, type Label, tailOf, textBefore } from './labelled.ts';
import { dateReader } from './readers.ts';
import { type Layout, layoutText } from './segment.ts';

/** Wording before a date that is not the document's own. */
const otherDate =
  /(?:echeance|due|fallig|zahlbar|livraison|liefer|delivery|leistung|commande|bestell|order|periode|period|version|stand|naissance|birth|valable|valid|gultig|print|retour|expir|returns?|thru|until|up to|as of|bis|jusqu|exp\b|signup|member since)[^.]{0,22}$|version[ :]*[\d.]+ (?:vom|of|from|du|dated) $/;

/** Digits where optical recognition saw letters inside what has the form of a date: "D2/O2/17". */
export function mendDates(text: string): string {
  return text.replace(
    /(?<![\p{L}\d])[\dODQIl]{1,2}[/.-][\dODQIl]{1,2}[/.-][\dODQIl]{2,4}(?![\p{L}\d])/gu,
    (date) => (/\d.*\d/.test(date) ? date.replace(/[ODQ]/g, '0').replace(/[Il]/g, '1') : date),
  );
}

const orders = new WeakMap<Layout, DateOrder>();

export function orderOf(layout: Layout): DateOrder {
  const known = orders.get(layout);
  if (known !== undefined) return known;
  const order = dateOrderOf(layoutText(layout));
  orders.set(layout, order);
  return order;
}

/** Date under or beside one of the labels. */
export function findLabelledDate(layout: Layout, labels: readonly Label[]): Candidate | undefined {
  return findLabelled(layout, labels, dateReader(orderOf(layout)))[0];
}

/** First date of the document that no wording claims for something else, nor for what else `claimed` names, folded. */
export function firstDate(layout: Layout, claimed?: RegExp): Candidate | undefined {
  const order = orderOf(layout);
  for (const row of layout.rows) {
    for (const segment of row) {
      // A form may have one box for the day and one for the year.
      const { text } = tailOf(layout, segment);
      for (const date of findDates(segment.source === 'text' ? text : mendDates(text), order)) {
        if (date.start >= segment.text.length) break;
        const before = `${textBefore(layout, segment)} ${segment.folded.slice(0, date.start)}`;
        if (otherDate.test(before) || claimed?.test(before) === true) continue;
        return { ...date, end: Math.min(date.end, segment.text.length), segment, score: 0.8 };
      }
    }
  }
  return undefined;
}

/** The day a document was made: labelled, else its first unclaimed date. */
export function findIssueDate(layout: Layout, documentType?: DocumentType): Candidate | undefined {
  return findLabelledDate(layout, issueDateLabels(documentType)) ?? firstDate(layout);
}

export function findDueDate(layout: Layout): Candidate | undefined {
  return findLabelledDate(layout, dueDateLabels);
}
