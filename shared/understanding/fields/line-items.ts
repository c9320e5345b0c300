import type { LineItem } from '../extraction.ts';
import type { Box } from '../page.ts';
import { findAmounts, parseNumber } from '../values/amount.ts';
import { boxOf, type Layout, type Segment, unionBox } from './segment.ts';

type Column = 'description' | 'quantity' | 'unitPrice' | 'taxRate' | 'totalNet' | 'other';

interface Heading {
  readonly column: Column;
  readonly box: Box;
}

type Row = readonly Segment[];

/** Headings of the columns of lines, folded. */
const wordings: readonly (readonly [Column, RegExp])[] = [
  [
    'other',
    /(?:rabatt|remise|rem\.|disc(?:ount)?\.?|dto\.?|sconto|korting|einheit|unit[eé]? ?$|me$|mwst-betrag|tax amount|pos\.?$|position|#|art\.?-?nr|artikel-?nr|articles? (?:no|number)|item (?:no|number|code)|part (?:no|number)|ref\.?$|reference|codigo|codice|cod\.|code|sku|date|datum|fecha|data$)/,
  ],
  [
    'unitPrice',
    /(?:p\.? ?u\.?(?: ?h\.?t)?(?![a-z])|prix(?: unit(?:aire|\.)?)?|unit price|unit cost|price(?: (?:per unit|each))?|rate$|einzel(?:preis| ?€)|(?:netto|einheits|stuck)?preis|vk-preis|(?:stuk)?prijs(?: per stuk)?|prezzo(?: unit(?:ario|\.)?)?|precio(?: unit(?:ario|\.)?)?|e-preis)/,
  ],
  [
    'quantity',
    /(?:qte|qty|qta|q\.ta|quantit\w*|menge|mge\.?|anzahl|stuck$|aantal|nombre|hours|units$|cantidad|cant\.?|uds\.?|hoeveelheid|liefermenge|ordered|delivered|shipped|nb(?![a-z]))/,
  ],
  ['taxRate', /(?:t\.?v\.?a|vat|mwst|ust|steuer|btw|iva|tax|taux tva|aliquota)(?:[ -]?(?:%|satz|rate))?/],
  [
    'totalNet',
    /(?:extended(?: price)?|line total|montant|total|totale|totaal|amount|net amount|zeilenbetrag|(?:gesamt|netto)?betrag|gesamt(?:preis| ?€)?|summe|entgelt|netto(?:wert|betrag)?|bedrag|importe|importo|warenwert)(?: h\.?t| net| eur)?/,
  ],
  [
    'description',
    /(?:desig\w*|descri\w*|libelle|article|articulo|articolo|artikel(?:bezeichnung)?|item|details?|service|text$|product(?:o)?|produkt|produit|bezeichnung|beschreibung|leistung(?!s)|omschrijving|prestation|concepto|title|commodity|goods)/,
  ],
];

const summary =
  /^(?:(?:sous-? ?total|sub-? ?total|total|totale|totaal|subtotaal|netto(?:betrag|summe|wert)?|brutto(?:betrag|summe)?|t\.?v\.?a|mwst|ust|vat|tax|btw|iva|report|ubertrag|carried|brought|suma y sigue|riporto|zahlbar|payment|iban|imponibile|base imponible)(?![\p{L}])|zwischensumme|summe|gesamt|umsatzsteuer|net a payer|reglement|conditions|rechnungssumme|belegsummen|warenwert|steuer(?:betrag|satz))/u;

/** Rows between two lines, for descriptions that go on below. */
const longestPause = 12;

/** The headings of a row, each with its place; a segment may hold two ("Menge Beschreibung"). */
function headingsOf(row: Row): Heading[] {
  return row.flatMap((segment) => {
    const found: Heading[] = [];
    for (const [column, pattern] of wordings) {
      for (const match of segment.folded.matchAll(new RegExp(`(?<![\\p{L}])${pattern.source}`, 'gu'))) {
        const box = boxOf(segment, match.index, match.index + match[0].length);
        const known = found.some(
          (other) => other.box.left < box.left + box.width && box.left < other.box.left + other.box.width,
        );
        if (!known) found.push({ column, box });
      }
    }
    return found;
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
function tallHead(layout: Layout, last: number): Head | undefined {
  const below = layout.rows[last] ?? [];
  const own = headingsOf(below);
  if (own.length < 2 || below.some((segment) => /\d/.test(segment.text))) return undefined;
  let headings = own;
  let lower = below;
  for (let index = last - 1; index > last - tallestHead; index--) {
    const row = layout.rows[index] ?? [];
    const [box, under] = [row[0]?.box, lower[0]?.box];
    const page = row[0]?.page === lower[0]?.page;
    if (box === undefined || under === undefined || !page || row.some((segment) => /\d/.test(segment.text)))
      break;
    if (under.top - box.top > 2.2 * Math.max(box.height, under.height)) break;
    const beside = headingsOf(row).filter(
      (other) => !headings.some(({ box: known }) => overlapsAcross(known, other.box)),
    );
    headings = [...headings, ...beside];
    lower = row;
    const found = withTotal(headings);
    const columns = found.map(({ column }) => column);
    if (isHead(found) && columns.includes('totalNet') && columns.includes('quantity'))
      return { row: last, headings: found };
  }
  return undefined;
}

function overlapsAcross(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width;
}

const heads = new WeakMap<Layout, readonly Head[]>();

function headsOf(layout: Layout): readonly Head[] {
  const known = heads.get(layout);
  if (known !== undefined) return known;
  const single = layout.rows.flatMap((row, index): Head[] => {
    const headings = withTotal(headingsOf(row));
    return isHead(headings) || isUnpricedHead(row, headings) ? [{ row: index, headings }] : [];
  });
  const near = (index: number) => single.some(({ row }) => Math.abs(row - index) <= tallestHead);
  const tall = layout.rows.flatMap((_, index) => (near(index) ? [] : (tallHead(layout, index) ?? [])));
  const found = [...single, ...tall].toSorted((a, b) => a.row - b.row);
  heads.set(layout, found);
  return found;
}

/** Indexes of the rows that head lines of goods: "Total" among them is the total of each line. */
export function lineHeadRows(layout: Layout): ReadonlySet<number> {
  return new Set(headsOf(layout).map(({ row }) => row));
}

/** The heading over a segment: the one it overlaps most, else the nearest. */
function headingOver(segment: Segment, headings: readonly Heading[]): Heading | undefined {
  const distance = ({ box }: Heading) => {
    const own = segment.box;
    const overlap = Math.min(own.left + own.width, box.left + box.width) - Math.max(own.left, box.left);
    return -overlap;
  };
  return headings.toSorted((a, b) => distance(a) - distance(b))[0];
}

function amountIn(text: string): string | undefined {
  const found = findAmounts(text).filter((amount) => !amount.percent);
  return (found.findLast((amount) => amount.decimals >= 2) ?? found.at(-1))?.value;
}

interface Cells {
  readonly description: string;
  readonly quantity: string | undefined;
  readonly unitPrice: string | undefined;
  readonly taxRate: string | undefined;
  readonly totalNet: string | undefined;
}

function cellsOf(row: Row, headings: readonly Heading[]): Cells {
  const text = (column: Column) =>
    row
      .filter((segment) => headingOver(segment, headings)?.column === column)
      .map((segment) => segment.text)
      .join(' ');
  const quantity = /^\s*(?<sign>-?)(?<number>\d[\d.,' ]*)/.exec(text('quantity'))?.groups;
  const number = quantity?.number === undefined ? null : parseNumber(quantity.number.trim());
  return {
    description: text('description'),
    quantity: number === null ? undefined : `${quantity?.sign ?? ''}${number}`,
    unitPrice: amountIn(text('unitPrice')),
    taxRate: /\d{1,2}(?:[.,]\d{1,2})?/.exec(text('taxRate'))?.[0].replace(',', '.'),
    totalNet: amountIn(text('totalNet')),
  };
}

/** Without a heading for the total, the last amount of a row is the total and the one before it the price. */
function withLastAmount(row: Row, cells: Cells, headings: readonly Heading[]): Cells {
  if (
    !headings.some(({ column }) => column === 'unitPrice') ||
    headings.some(({ column }) => column === 'totalNet')
  )
    return cells;
  const amounts = row.flatMap((segment) =>
    headingOver(segment, headings)?.column === 'description'
      ? []
      : findAmounts(segment.text).filter((each) => !each.percent && each.decimals >= 2),
  );
  const [price, total] = [amounts.at(-2), amounts.at(-1)];
  if (price === undefined || total === undefined) return cells;
  return { ...cells, unitPrice: price.value, totalNet: total.value };
}

function toLineItem(row: Row, cells: Cells): LineItem {
  return {
    description: cells.description,
    quantity: cells.quantity ?? null,
    unitPrice: cells.unitPrice ?? null,
    taxRate: cells.taxRate ?? null,
    totalNet: cells.totalNet ?? null,
    page: row[0]?.page ?? null,
    box: unionBox(row.map((segment) => segment.box)),
  };
}

/** What begins a sum wherever in its row it stands. */
const sum =
  /^(?:zwischensumme|positionssumme|rechnungs(?:summe|betrag)|(?:netto|brutto|gesamt)(?:summe|betrag)|sous-? ?total|sub-? ?total|total (?:h\.?t|t\.?t\.?c|net|due|amount)|net a payer|grand total|invoice total|amount due|balance due)(?![\p{L}])/u;

/** A row that sums up: a heading that goes on below the first row of headings has no figure. */
function sumsUp(row: Row): boolean {
  const first = row.find((segment) => /\p{L}{2}/u.test(segment.text));
  if (first === undefined || !row.some((segment) => /\d/.test(segment.text))) return false;
  return summary.test(first.folded) || row.some((segment) => sum.test(segment.folded));
}

/** The total of a line that stands a little lower than the rest of it. */
function withTotalBelow(cells: Cells, next: Row | undefined, headings: readonly Heading[]): Cells {
  if (cells.totalNet !== undefined || next === undefined || sumsUp(next)) return cells;
  const below = cellsOf(next, headings);
  const alone = below.quantity === undefined && below.unitPrice === undefined;
  return alone && below.totalNet !== undefined ? { ...cells, totalNet: below.totalNet } : cells;
}

/** Quantity, price and total beside nothing: the description stands a little lower, or higher. */
function describedNear(
  rows: readonly Row[],
  index: number,
  cells: Cells,
  headings: readonly Heading[],
): Cells {
  const complete =
    cells.quantity !== undefined && cells.unitPrice !== undefined && cells.totalNet !== undefined;
  if (!complete || /\p{L}{2}/u.test(cells.description)) return cells;
  for (const row of [rows[index + 1], rows[index - 1]]) {
    const near = row === undefined || sumsUp(row) ? undefined : cellsOf(row, headings);
    if (near === undefined || near.totalNet !== undefined || near.quantity !== undefined) continue;
    const text =
      near.description === '' ? (row ?? []).map((segment) => segment.text).join(' ') : near.description;
    if (/\p{L}{2}/u.test(text)) return { ...cells, description: text };
  }
  return cells;
}

/** Lines under a row of headings, to the first row that sums up. */
function linesUnder(rows: readonly Row[], headings: readonly Heading[]): LineItem[] {
  const counted = headings.filter(({ column }) => /quantity|unitPrice|totalNet/.test(column)).length;
  const unpriced = !headings.some(({ column }) => column === 'unitPrice' || column === 'totalNet');
  const lines: LineItem[] = [];
  let pause = 0;
  for (const [index, row] of rows.entries()) {
    if (sumsUp(row) || pause > longestPause) break;
    const beside = withLastAmount(row, cellsOf(row, headings), headings);
    const cells = describedNear(rows, index, withTotalBelow(beside, rows[index + 1], headings), headings);
    const described = /\p{L}{2}/u.test(cells.description);
    const figures = [cells.totalNet, cells.quantity, cells.unitPrice].filter(
      (figure) => figure !== undefined,
    );
    const priced = unpriced || cells.totalNet !== undefined || cells.unitPrice !== undefined;
    if (described && priced && row.length >= 2 && figures.length >= Math.min(2, counted)) {
      lines.push(toLineItem(row, cells));
      pause = 0;
    } else pause++;
  }
  return lines;
}

/**
 * Lines of goods and services under the headings that name their columns. They go on to the next page, where the
 * headings need not come again, until a sum ends them.
 */
export function findLineItems(layout: Layout): LineItem[] {
  const heads = headsOf(layout);
  return heads.flatMap(({ row, headings }, index) =>
    linesUnder(layout.rows.slice(row + 1, heads[index + 1]?.row), headings),
  );
}
