import { type AmountMatch, findAmounts } from '../values/amount.ts';
import { countCurrencies } from '../values/currency.ts';
import type { ValueReader } from './labelled.ts';
import { amountReader, isMoney } from './readers.ts';
import { type Layout, layoutText } from './segment.ts';

/** How a document writes its amounts. */
interface Money {
  /** The currencies it names, with how often. */
  readonly currencies: ReadonlyMap<string, number>;
  readonly read: ValueReader;
  /** All amounts of a text that are surely money. */
  readonly find: (text: string) => AmountMatch[];
}

/** Currencies of a thousand parts (ISO 4217). */
const ofThousandths = new Set(['TND', 'KWD', 'BHD', 'OMR', 'JOD']);

const known = new WeakMap<Layout, Money>();

/** Whether amounts of the document have three decimals, as those of dinars: "123,000" is grouped thousands elsewhere. */
function writesThousandths(text: string, currencies: ReadonlyMap<string, number>): boolean {
  if (![...currencies.keys()].some((currency) => ofThousandths.has(currency))) return false;
  const marked = text.match(/(?<![\d.,])\d+[.,]\d+(?![\d.,%/]| ?%)/g) ?? [];
  const long = marked.filter((figure) => /[.,]\d{3}$/.test(figure));
  return 2 * long.length > marked.length;
}

export function moneyOf(layout: Layout): Money {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const text = layoutText(layout);
  const currencies = countCurrencies(text);
  const thousandths = writesThousandths(text, currencies);
  const money = {
    currencies,
    read: amountReader(thousandths),
    find: (part: string) =>
      findAmounts(part, thousandths).filter((each) => !each.percent && isMoney(part, each, thousandths)),
  };
  known.set(layout, money);
  return money;
}
