import type { LineItem } from '../extraction.ts';
import { parseNumber } from '../values/amount.ts';
import { type Column, type Heading, headsOf, overlapsAcross, type Row } from './line-heads.ts';
import { type Money, moneyOf } from './money.ts';
import { type Layout, type Segment, unionBox } from './segment.ts';

const summary =
  /^(?:(?:sous-? ?total|sub-? ?total|total|totale|totaal|subtotaal|netto(?:betrag|summe|wert)?|brutto(?:betrag|summe)?|t\.?v\.?a|mwst|ust|vat|tax|btw|iva|report|ubertrag|carried|brought|suma y sigue|riporto|zahlbar|payment|iban|imponibile|base imponible)(?![\p{L}])|zwischensumme|summe|gesamt|umsatzsteuer|net a payer|reglement|conditions|rechnungssumme|belegsummen|warenwert|steuer(?:betrag|satz))/u;

/** Share of its full price that a line costs at least. */
const highestDiscount = 0.4;
const roundingSlack = 0.05;
/** Of VAT in Europe. */
const highestRate = 30;

/** Rows between two lines, for descriptions that go on below. */
const longestPause = 12;

/** The heading over a segment: the one it overlaps most, else the nearest. */
function headingOver(segment: Segment, headings: readonly Heading[]): Heading | undefined {
  const distance = ({ box }: Heading) => {
    const own = segment.box;
    const overlap = Math.min(own.left + own.width, box.left + box.width) - Math.max(own.left, box.left);
    return -overlap;
  };
  return headings.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** What is known of the lines before they are read. */
interface Table {
  readonly headings: readonly Heading[];
  /** How the document writes its amounts. */
  readonly money: Money;
}

function amountIn(text: string, money: Money): string | undefined {
  const found = money.numbers(text);
  return (found.findLast((amount) => amount.decimals >= 2) ?? found.at(-1))?.value;
}

interface Cells {
  readonly description: string;
  readonly quantity: string | undefined;
  readonly unitPrice: string | undefined;
  readonly taxRate: string | undefined;
  readonly totalNet: string | undefined;
}

/** The rate, with its sign if one of the figures has it; what is more than any rate is the tax itself. */
function rateIn(text: string): string | undefined {
  const figure = String.raw`(?<![\d.,])(?<rate>\d{1,2}(?:[.,]\d{1,2})?)`;
  const found =
    new RegExp(`${figure} ?%`).exec(text) ?? new RegExp(String.raw`${figure}(?![\d.,]*\d)`).exec(text);
  const rate = found?.groups?.rate?.replace(',', '.');
  return rate === undefined || Number(rate) > highestRate ? undefined : rate;
}

const code = /^(?=.*\d)[\p{Lu}\d][\p{Lu}\d./_-]*$/u;

/** The words for what is sold, without its number in the list or in the catalogue in front of them. */
function withoutCodes(pieces: readonly string[]): string {
  const words = pieces.findIndex((piece) => !code.test(piece));
  return pieces.slice(Math.max(0, words)).join(' ');
}

function cellsOf(row: Row, { headings, money }: Table): Cells {
  const under = (column: Column) =>
    row.filter((segment) => headingOver(segment, headings)?.column === column).map((segment) => segment.text);
  const text = (column: Column) => under(column).join(' ');
  // A unit that nothing heads may stand in front of the quantity.
  const counted = under('quantity').find((each) => /^-?\d/.test(each)) ?? '';
  const quantity = /^\s*(?<sign>-?)(?<number>\d[\d.,' ]*)/.exec(counted || withUnit(row, headings))?.groups;
  const number =
    quantity?.number === undefined ? null : parseNumber(quantity.number.trim(), money.decimalMark);
  return {
    description: withoutCodes(under('description')),
    quantity: number === null ? undefined : `${quantity?.sign ?? ''}${number}`,
    unitPrice: amountIn(text('unitPrice'), money),
    taxRate: rateIn(text('taxRate')),
    totalNet: amountIn(text('totalNet'), money),
  };
}

/** "4,00 Plätze" under "Menge Einheit": a quantity that reaches so far under the heading of its unit that it seems to be that. */
function withUnit(row: Row, headings: readonly Heading[]): string {
  const heading = headings.find(({ column }) => column === 'quantity');
  const under = row.find(
    (segment) =>
      heading !== undefined &&
      headingOver(segment, headings)?.column === 'other' &&
      overlapsAcross(segment.box, heading.box) &&
      /^-?\d[\d.,]* \p{L}/u.test(segment.text),
  );
  return under?.text ?? '';
}

/** Without a heading for the total, the last amount of a row is the total and the one before it the price. */
function withLastAmount(row: Row, cells: Cells, { headings, money }: Table): Cells {
  if (
    !headings.some(({ column }) => column === 'unitPrice') ||
    headings.some(({ column }) => column === 'totalNet')
  )
    return cells;
  const amounts = row.flatMap((segment) =>
    headingOver(segment, headings)?.column === 'description'
      ? []
      : money.numbers(segment.text).filter((each) => each.decimals >= 2),
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

/** A sum that lines may go on after: that of a part, or what is carried to the next page. */
const passing =
  /^(?:zwischensumme|positionssumme|sous-? ?total|sub-? ?total|report|a reporter|ubertrag|carried|brought|riporto|suma y sigue|total (?:du )?(?:lot|chapitre|poste|section|tranche|partie|titre|\d))(?![\p{L}])/u;

function passes(row: Row): boolean {
  return row.some(({ folded }) => passing.test(folded));
}

/** What a line comes to is its quantity times its price, or less by a discount: what is added to a sum seldom is that. */
function multiplies({ quantity, unitPrice, totalNet }: Cells): boolean {
  if (quantity === undefined || unitPrice === undefined || totalNet === undefined) return false;
  const [full, total] = [Math.abs(Number(quantity) * Number(unitPrice)), Math.abs(Number(totalNet))];
  return total <= full + roundingSlack && total >= highestDiscount * full;
}

/** What heads a column of sums. */
const sumHeading =
  /^(?:net(?:to)?|brut(?:to)?|gross|steuer|taux|rate|base|montant (?:h\.?t|t\.?t\.?c|t\.?v\.?a)|h\.?t|t\.?t\.?c|amount due|zu zahlen|acompte|remise|port)(?![\p{L}])/u;

/** A row that names sums over their amounts in the next one: "Total HT   TVA   Total TTC". */
function namesSums(row: Row): boolean {
  const names = row.filter(({ folded }) => [summary, sum, sumHeading].some((each) => each.test(folded)));
  return names.length >= 2 && names.length === row.length;
}

/** The total of a line that stands a little lower than the rest of it. */
function withTotalBelow(cells: Cells, next: Row | undefined, table: Table): Cells {
  if (cells.totalNet !== undefined || next === undefined || sumsUp(next)) return cells;
  const below = cellsOf(next, table);
  const alone = below.quantity === undefined && below.unitPrice === undefined;
  return alone && below.totalNet !== undefined ? { ...cells, totalNet: below.totalNet } : cells;
}

/** Quantity, price and total beside nothing: the description stands a little lower, or higher. */
function describedNear(rows: readonly Row[], index: number, cells: Cells, table: Table): Cells {
  const complete =
    cells.quantity !== undefined && cells.unitPrice !== undefined && cells.totalNet !== undefined;
  if (!complete || /\p{L}{2}/u.test(cells.description)) return cells;
  for (const row of [rows[index + 1], rows[index - 1]]) {
    const near = row === undefined || sumsUp(row) ? undefined : cellsOf(row, table);
    if (near === undefined || near.totalNet !== undefined || near.quantity !== undefined) continue;
    const text =
      near.description === '' ? (row ?? []).map((segment) => segment.text).join(' ') : near.description;
    if (/\p{L}{2}/u.test(text)) return { ...cells, description: text };
  }
  return cells;
}

/** Lines under a row of headings, to the first row that sums up. */
function linesUnder(rows: readonly Row[], table: Table): LineItem[] {
  const { headings } = table;
  const counted = headings.filter(({ column }) => /quantity|unitPrice|totalNet/.test(column)).length;
  const unpriced = !headings.some(({ column }) => column === 'unitPrice' || column === 'totalNet');
  const lines: LineItem[] = [];
  let pause = 0;
  let pageBegan = 0;
  let summed = false;
  for (const [index, row] of rows.entries()) {
    if (row[0]?.page !== rows[index - 1]?.[0]?.page) pageBegan = pause;
    if (sumsUp(row) && passes(row)) {
      summed = lines.length > 0;
      [pause, pageBegan] = [0, 0];
      continue;
    }
    if (sumsUp(row) || (lines.length > 0 && namesSums(row)) || pause - pageBegan > longestPause) break;
    const isFar = summed || pause > longestPause;
    const beside = withLastAmount(row, cellsOf(row, table), table);
    const cells = describedNear(rows, index, withTotalBelow(beside, rows[index + 1], table), table);
    const described = /\p{L}{2}/u.test(cells.description);
    const figures = [cells.totalNet, cells.quantity, cells.unitPrice].filter(
      (figure) => figure !== undefined,
    );
    const priced = unpriced || cells.totalNet !== undefined || cells.unitPrice !== undefined;
    if (
      described &&
      priced &&
      row.length >= 2 &&
      figures.length >= Math.min(2, counted) &&
      (!isFar || multiplies(cells))
    ) {
      lines.push(toLineItem(row, cells));
      [pause, pageBegan] = [0, 0];
      summed = false;
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
  const money = moneyOf(layout);
  return heads.flatMap(({ row, headings }, index) =>
    linesUnder(layout.rows.slice(row + 1, heads[index + 1]?.row), { headings, money }),
  );
}
