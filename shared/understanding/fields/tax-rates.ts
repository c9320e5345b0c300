/** VAT rates in use in Europe, percent: a bare number in a table of rates is one of these. */
export const taxRates: ReadonlySet<number> = new Set([
  0, 2.1, 2.5, 2.6, 3, 3.7, 3.8, 4, 4.8, 5, 5.5, 6, 7, 7.7, 8, 8.1, 8.5, 9, 9.5, 10, 12, 13, 13.5, 14, 15, 16,
  17, 18, 19, 19.25, 20, 21, 22, 23, 24, 25, 25.5, 27,
]);

/** Cents that rounding may cost. */
export const roundingSlack = 2;

/** Whether an amount is the tax on another at a rate; both in cents. */
export function isTaxAt(rate: number, base: number, tax: number): boolean {
  if (base === 0 || Math.abs(tax) >= Math.abs(base)) return false;
  return Math.abs((base * rate) / 100 - tax) <= roundingSlack && (rate === 0) === (tax === 0);
}

/** Whether an amount is the tax on another at any rate but nothing; both in cents. */
export function isTaxOn(base: number, tax: number): boolean {
  return tax !== 0 && [...taxRates].some((rate) => isTaxAt(rate, base, tax));
}
