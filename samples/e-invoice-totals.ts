import type { Cents } from './money.ts';
import type { Sale, TaxShare } from './sale.ts';

/** What changes the totals of a sale besides its lines. */
export interface Adjustments {
  /** Taken off the net amount at the highest rate (BG-20). */
  readonly allowance?: Cents;
  /** Added to the net amount at the highest rate (BG-21). */
  readonly charge?: Cents;
  /** Paid before (BT-113). */
  readonly prepaid?: Cents;
}

/** Totals and VAT of a sale after what changes them (EN 16931 BG-22, BG-23). */
export interface AdjustedTotals {
  readonly lines: Cents;
  readonly allowance: Cents;
  readonly charge: Cents;
  readonly prepaid: Cents;
  readonly net: Cents;
  readonly tax: Cents;
  readonly gross: Cents;
  readonly due: Cents;
  readonly taxes: readonly TaxShare[];
  /** Rate of allowance and charge. */
  readonly rate: number;
}

export function adjustedTotals(sale: Sale, adjustments: Adjustments = {}): AdjustedTotals {
  const { allowance = 0, charge = 0, prepaid = 0 } = adjustments;
  const taxes = sale.taxes.map((share, index) => {
    if (index > 0) return share;
    const base = share.base - allowance + charge;
    return { ...share, base, tax: Math.round((base * share.rate) / 100) };
  });
  const net = sale.totalNet - allowance + charge;
  const tax = taxes.reduce((sum, share) => sum + share.tax, 0);
  const rate = taxes[0]?.rate ?? 0;
  const [gross, due] = [net + tax, net + tax - prepaid];
  return { lines: sale.totalNet, allowance, charge, prepaid, net, tax, gross, due, taxes, rate };
}
