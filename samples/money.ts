/** Amounts are whole cents throughout, so that printed sums are exact. */
export type Cents = number;

function grouped(cents: Cents, thousands: string, decimal: string): string {
  const absolute = Math.abs(Math.round(cents));
  const whole = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${String(absolute % 100).padStart(2, '0')}`;
}

/** "1234.56": how the truth of a sample writes amounts. */
export function plainAmount(cents: Cents): string {
  return grouped(cents, '', '.');
}

/** "1 234,56" with a no-break space, or with the separator given. */
export function frenchAmount(cents: Cents, thousands = '\u00a0'): string {
  return grouped(cents, thousands, ',');
}

/** "1 234,56 €" */
export function euros(cents: Cents, thousands = '\u00a0'): string {
  return `${frenchAmount(cents, thousands)}${thousands}€`;
}

/** "1,234.56" */
export function englishAmount(cents: Cents): string {
  return grouped(cents, ',', '.');
}

/** "1.234,56" */
export function germanAmount(cents: Cents): string {
  return grouped(cents, '.', ',');
}

/** "5,5 %": a percentage with the decimals that it has. */
export function frenchPercent(rate: number): string {
  return `${String(rate).replace('.', ',')} %`;
}
