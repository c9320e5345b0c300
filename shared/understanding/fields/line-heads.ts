import type { Box } from '../page.ts';
import { boxOf, type Layout, type Segment } from './segment.ts';

export type Column = 'description' | 'quantity' | 'unitPrice' | 'taxRate' | 'totalNet' | 'other';

export interface Heading {
  readonly column: Column;
  readonly box: Box;
  /** As it is printed, folded, to the next heading in its segment. */
  readonly text: string;
}

export type Row = readonly Segment[];

/** Headings of the columns of lines, folded. */
const wordings: readonly (readonly [Column, RegExp])[] = [
  [
    'other',
    /(?:rabatt|remise|rem\.|disc(?:ount)?\.?|dto\.?|sconto|korting|einheit|unit[eé]? ?$|(?<!\/)me$|^u\.?$|^n[°or]\.?$|mwst-betrag|tax amount|pos\.?$|position|#|art\.?-?nr|artikel-?nr|articles? (?:no|number)|item (?:no|number|code)|part (?:no|number)|ref\.?$|reference|codigo|codice|cod\.|code|sku|date|datum|fecha|data$)/,
  ],
  [
    'unitPrice',
    /(?:p\.? ?u\.?(?: ?h\.?t)?(?![a-z])|prix(?: unit(?:aire|\.)?)?|unit price|unit cost|price(?: (?:per unit|each))?|(?<!(?:vat|tax|gst) )rate$|einzel(?:preis| ?€)|(?:netto|einheits|stuck)?preis|vk-preis|(?:stuk)?prijs(?: per stuk)?|prezzo(?: unit(?:ario|\.)?)?|precio(?: unit(?:ario|\.)?)?|e-preis|tjm|tarif(?: horaire| journalier| unitaire)?|taux (?:horaire|journalier)|(?:hourly|daily) rate|(?:stunden|tages)satz)/,
  ],
  [
    'quantity',
    /(?:qte|qty|qta|q\.ta|quantit\w*|menge|mge\.?|anzahl|stuck$|aantal|nombre|hours|days$|heures|jours|stunden|tage$|units$|cantidad|cant\.?|uds\.?|hoeveelheid|liefermenge|ordered|delivered|shipped|nb(?![a-z]))/,
  ],
  ['taxRate', /(?:t\.?v\.?a|vat|mwst|ust|steuer|btw|iva|tax|taux tva|aliquota)(?:[ -]?(?:%|satz|rate))?/],
  [
    'totalNet',
    /(?:extended(?: price)?|line total|montant|total|totale|totaal|amount|net amount|zeilenbetrag|(?:gesamt|netto)?betrag|gesamt(?:preis| ?€)?|summe|entgelt|netto(?:wert|betrag)?|bedrag|importe|importo|warenwert)(?: h\.?t| net| eur)?/,
  ],
  [
    'description',
    /(?:desig\w*|descri\w*|libelle|article|articulo|articolo|artikel(?:bezeichnung)?|item|details?|service|text$|product(?:o)?|produkt|produit|bezeichnung|beschreibung|leistung(?!s)|(?:leistungs|waren|produkt)(?:beschreibung|bezeichnung)|omschrijving|prestation|concepto|title|commodity|goods)/,
  ],
];

const headingPatterns = wordings.map(
  ([column, pattern]) => [column, new RegExp(`(?<!\\p{L})${pattern.source}`, 'gu')] as const,
);

/** The headings of a row, each with its place; a segment may hold two ("Menge Beschreibung"). */
function headingsOf(row: Row): Heading[] {
  return row.flatMap((segment) => {
    const found: { column: Column; box: Box; start: number }[] = [];
    for (const [column, pattern] of headingPatterns) {
      for (const match of segment.folded.matchAll(pattern)) {
        const box = boxOf(segment, match.index, match.index + match[0].length);
        const known = found.some(
          (other) => other.box.left < box.left + box.width && box.left < other.box.left + other.box.width,
        );
        if (!known) found.push({ column, box, start: match.index });
      }
    }
    const starts = found.map(({ start }) => start).toSorted((a, b) => a - b);
    return found.map(({ column, box, start }) => ({
      column,
      box,
      text: segment.folded.slice(
        start,
        starts.find((other) => other > start),
      ),
    }));
  });
}

/** Of two price columns without one called total, the right one is the total: "Prix unitaire … Prix HT". */
function withTotal(headings: readonly Heading[]): Heading[] {
  const prices = headings
    .filter(({ column }) => column === 'unitPrice')
    .toSorted((a, b) => b.box.left - a.box.left);
  const named = headings.some(({ column }) => column === 'totalNet');
  return headings.map((heading) =>
    !named && prices.length > 1 && heading === prices[0] ? { ...heading, column: 'totalNet' } : heading,
  );
}

/** Which of several headings of one column is meant: what was delivered, what is net, the rate and not the tax. */
const preferred: readonly (readonly [Column, (text: string) => boolean])[] = [
  ['quantity', (text) => /livre|deliver|geliefert|shipped|liefer/.test(text)],
  ['unitPrice', (text) => !withTax.test(text)],
  ['totalNet', (text) => !withTax.test(text)],
  ['taxRate', (text) => /%|taux|rate|satz|aliquota/.test(text)],
];

const withTax = /(?<!\p{L})(?:t\.?t\.?c|brutto\p{L}*|gross|incl\p{L}*|inkl\p{L}*)(?!\p{L})/u;

function withOneMeant(headings: readonly Heading[]): Heading[] {
  const totals = headings.filter(({ column }) => column === 'totalNet');
  const isGross = totals.length > 0 && totals.every(({ text }) => withTax.test(text));
  return headings.map((heading) => {
    // Prices with tax belong to totals with tax.
    const isMeant =
      isGross && heading.column === 'unitPrice'
        ? (text: string) => withTax.test(text)
        : preferred.find(([column]) => column === heading.column)?.[1];
    const isLess =
      isMeant?.(heading.text) === false &&
      headings.some(({ column, text }) => column === heading.column && isMeant(text));
    return isLess ? { ...heading, column: 'other' } : heading;
  });
}

/** The row heads lines of goods: what is sold, and what it costs or how much of it. */
function isHead(headings: readonly Heading[]): boolean {
  const columns = new Set(headings.map((heading) => heading.column));
  const counted =
    Number(columns.has('quantity')) + Number(columns.has('unitPrice')) + Number(columns.has('totalNet'));
  return columns.has('description') && counted >= 1 && headings.length >= 3;
}

/** A row of nothing but headings, for lines that have a quantity and no price: a delivery note's. */
function isUnpricedHead(row: Row, headings: readonly Heading[]): boolean {
  const columns = headings.map((heading) => heading.column);
  const words = row.reduce((sum, segment) => sum + segment.words.length, 0);
  return (
    row.length >= 2 &&
    words <= 3 * headings.length &&
    columns.includes('description') &&
    columns.includes('quantity') &&
    headings.length >= row.length
  );
}

interface Head {
  /** Index of its last row. */
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** Headings of one table stand in at most this many rows. */
const tallestHead = 4;

/** Headings set in several rows of different heights: together they head lines where none of them does alone. */
function tallHead({ rows }: Layout, headingsOfRows: readonly Heading[][], last: number): Head | undefined {
  const below = rows[last] ?? [];
  const own = headingsOfRows[last] ?? [];
  if (own.length < 2 || below.some((segment) => /\d/.test(segment.text))) return undefined;
  let headings = own;
  let lower = below;
  for (let index = last - 1; index > last - tallestHead; index--) {
    const row = rows[index] ?? [];
    const [box, under] = [row[0]?.box, lower[0]?.box];
    const page = row[0]?.page === lower[0]?.page;
    if (box === undefined || under === undefined || !page || row.some((segment) => /\d/.test(segment.text)))
      break;
    if (under.top - box.top > 2.2 * Math.max(box.height, under.height)) break;
    const beside = (headingsOfRows[index] ?? []).filter(
      (other) => !headings.some(({ box: known }) => overlapsAcross(known, other.box)),
    );
    headings = [...headings, ...beside];
    lower = row;
    const found = withOneMeant(withTotal(headings));
    const columns = found.map(({ column }) => column);
    if (isHead(found) && columns.includes('totalNet') && columns.includes('quantity'))
      return { row: last, headings: found };
  }
  return undefined;
}

export function overlapsAcross(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width;
}

const heads = new WeakMap<Layout, readonly Head[]>();

/** The rows of headings over lines, from the top. */
export function headsOf(layout: Layout): readonly Head[] {
  const known = heads.get(layout);
  if (known !== undefined) return known;
  const headingsOfRows = layout.rows.map(headingsOf);
  const single = layout.rows.flatMap((row, index): Head[] => {
    const headings = withOneMeant(withTotal(headingsOfRows[index] ?? []));
    return isHead(headings) || isUnpricedHead(row, headings) ? [{ row: index, headings }] : [];
  });
  const near = (index: number) => single.some(({ row }) => Math.abs(row - index) <= tallestHead);
  const tall = layout.rows.flatMap((_, index) =>
    near(index) ? [] : (tallHead(layout, headingsOfRows, index) ?? []),
  );
  const found = [...single, ...tall].toSorted((a, b) => a.row - b.row);
  heads.set(layout, found);
  return found;
}

/** Indexes of the rows that head lines of goods: "Total" among them is the total of each line. */
export function lineHeadRows(layout: Layout): ReadonlySet<number> {
  return new Set(headsOf(layout).map(({ row }) => row));
}
