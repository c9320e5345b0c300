import type { DocumentType } from '../../document-types/names.ts';
import { type DateOrder, dateOrderOf, findDates, toldDateOrder } from '../values/date.ts';
import { dueDateLabels, issueDateLabels } from './date-labels.ts';
import { type Candidate, findLabelled, type Label, tailOf, textBefore } from './labelled.ts';
import { moneyOf } from './money.ts';
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

interface Order {
  readonly order: DateOrder;
  /** Nothing of the document tells it. */
  readonly open: boolean;
}

const orders = new WeakMap<Layout, Order>();

function orderIn(layout: Layout): Order {
  const known = orders.get(layout);
  if (known !== undefined) return known;
  const found = findOrder(layout);
  orders.set(layout, found);
  return found;
}

export function orderOf(layout: Layout): DateOrder {
  return orderIn(layout).order;
}

/** That of dates which can be read in one way only, else the one in which payment is due after the day of issue, else the usual one. */
function findOrder(layout: Layout): Order {
  const text = layoutText(layout);
  const told = toldDateOrder(text);
  if (told !== undefined) return { order: told, open: false };
  const usual = dateOrderOf(text);
  const other = usual === 'day-first' ? 'month-first' : 'day-first';
  if (daysUntilDue(layout, usual) < 0 && daysUntilDue(layout, other) >= 0)
    return { order: other, open: false };
  return { order: usual, open: usual === 'day-first' && isOfNoCountry(layout, text) };
}

/** NaN where a document does not say when it was made or is due. */
function daysUntilDue(layout: Layout, order: DateOrder): number {
  const [issued, due] = [issueDateLabels(undefined), dueDateLabels].map(
    (labels) => findLabelled(layout, labels, dateReader(order))[0]?.value ?? '',
  );
  return (Date.parse(due ?? '') - Date.parse(issued ?? '')) / 86_400_000;
}

/** Papers in English, of dollars or no currency, with no word of countries that write the day first. */
function isOfNoCountry(layout: Layout, text: string): boolean {
  const english =
    /(?<!\p{L})(?:invoice|quot(?:e|ation)|estimate|receipt|order|(?:delivery|credit) note|bill)(?!\p{L})/iu;
  const dayFirst =
    /(?<!\p{L})(?:VAT|GST(?:IN)?|Ltd|Limited|plc|Pvt|Pty|facture|devis|rechnung|angebot|factura|fattura|factuur|avoir|gutschrift|datum|fecha)(?!\p{L})/iu;
  const currencies = [...moneyOf(layout).currencies.keys()];
  return currencies.every((currency) => currency === 'USD') && english.test(text) && !dayFirst.test(text);
}

/** Score of a date that may as well be another. */
const doubtfulDate = 0.7;

/** "03/04/2026" in a document that does not tell which number is the month. */
function inDoubt(layout: Layout, date: Candidate): Candidate {
  const [, first, second] =
    /^(\d{1,2}) ?[-/] ?(\d{1,2}) ?[-/]/.exec(date.segment.text.slice(date.start)) ?? [];
  const isEither = first !== second && Number(first) <= 12 && Number(second) <= 12;
  return isEither && orderIn(layout).open ? { ...date, score: Math.min(date.score, doubtfulDate) } : date;
}

/** Date under or beside one of the labels. */
export function findLabelledDate(layout: Layout, labels: readonly Label[]): Candidate | undefined {
  const [found] = findLabelled(layout, labels, dateReader(orderOf(layout)));
  return found === undefined ? undefined : inDoubt(layout, found);
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
        return inDoubt(layout, {
          ...date,
          end: Math.min(date.end, segment.text.length),
          segment,
          score: 0.8,
        });
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
