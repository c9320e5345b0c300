import { cents } from '../values/amount.ts';
import { amountsOf, type Row, rowWords } from './receipt-rows.ts';
import type { Layout } from './segment.ts';

/** Largest share that a tax is of what it is on. */
const highestTax = 0.28;

const taxWords = /(?<![a-z])(?:t\.?v\.?a|tua|mwst|ust|vat|gst|sst|btw|iva|tax|steuer|taxe)(?![a-z])/;
/** Rows between the heading of a table of taxes and one of its rows. */
const headingRows = 4;

const amountsIn = (row: Row): number[] =>
  amountsOf(row.map(({ text }) => text).join(' ')).map(({ value }) => cents(value));

/** What a net amount and the tax beside it come to, where that is printed. A rate with decimals may stand before them. */
function grossOf(amounts: readonly number[], printed: ReadonlySet<number>): number | undefined {
  for (const [index, net] of amounts.entries()) {
    const tax = amounts[index + 1];
    if (tax !== undefined && tax > 0 && tax <= highestTax * net && printed.has(net + tax)) return net + tax;
  }
  return undefined;
}

/** Cents that a table of taxes comes to: its largest row is that of the total, unless all rows add up to a printed amount. */
export function totalOfTaxes(layout: Layout): number | undefined {
  const printed = new Set(layout.rows.flatMap(amountsIn));
  const headed = (index: number) =>
    layout.rows
      .slice(Math.max(0, index - headingRows), index + 1)
      .some((row) => taxWords.test(rowWords(row)));
  const grosses = layout.rows.flatMap((row, index) => {
    const gross = headed(index) ? grossOf(amountsIn(row), printed) : undefined;
    return gross ?? [];
  });
  if (grosses.length === 0) return undefined;
  const sum = grosses.reduce((all, each) => all + each, 0);
  return printed.has(sum) ? sum : Math.max(...grosses);
}

/** Goods that a sum under them proves: two may come to a third by chance. */
const fewestGoods = 3;

/** Cents that at least three amounts right above come to, one a row: the total of goods whatever it is called. */
export function totalOfGoods(layout: Layout): number | undefined {
  const column = layout.rows.flatMap((row) => {
    const last = amountsIn(row).at(-1);
    return last === undefined ? [] : [last];
  });
  let best: { total: number; goods: number } | undefined;
  for (const [index, total] of column.entries()) {
    let sum = 0;
    for (let first = index - 1; first >= 0 && sum < total; first--) {
      sum += column[first] ?? 0;
      const goods = index - first;
      if (sum === total && goods >= fewestGoods && goods > (best?.goods ?? 0)) best = { total, goods };
    }
  }
  return best?.total;
}
