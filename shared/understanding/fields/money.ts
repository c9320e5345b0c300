import type { AmountMatch } from '../values/amount.ts';
import { countCurrencies } from '../values/currency.ts';
import { hasThousandths, type Mark, markOfThreeDecimals } from '../values/three-decimals.ts';
import type { ValueReader } from './labelled.ts';
import { type AmountStyle, amountReader, amountsIn, isMoney } from './readers.ts';
import { type Layout, layoutText } from './segment.ts';

/** How a document writes its amounts. */
export interface Money {
  /** The currencies it names, with how often. */
  readonly currencies: ReadonlyMap<string, number>;
  /** The mark behind which three digits are decimals. */
  readonly decimalMark: Mark | undefined;
  readonly read: ValueReader;
  /** All numbers of a text that may be amounts. */
  readonly numbers: (text: string) => AmountMatch[];
  /** All amounts of a text that are surely money. */
  readonly find: (text: string) => AmountMatch[];
}

const known = new WeakMap<Layout, Money>();

export function moneyOf(layout: Layout): Money {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const text = layoutText(layout);
  const currencies = countCurrencies(text);
  const decimalMark = markOfThreeDecimals(text, currencies.keys());
  const thousandths = decimalMark !== undefined && hasThousandths(currencies.keys());
  const style: AmountStyle = decimalMark === undefined ? {} : { decimalMark, thousandths };
  const numbers = (part: string) => amountsIn(part, style);
  const money = {
    currencies,
    decimalMark,
    read: amountReader(style),
    numbers,
    find: (part: string) => numbers(part).filter((each) => isMoney(part, each, style)),
  };
  known.set(layout, money);
  return money;
}
