const codes =
  'EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|BGN|CAD|AUD|NZD|JPY|CNY|INR|MYR|SGD|HKD|AED|MAD|TND|XOF|XAF|TRY|BRL|MXN|ZAR|THB|KRW|ILS|SAR';

/** Signs and names, the safer ones first. `$` and `kr` belong to several countries: the commonest is taken. */
const writings: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/giu, 'EUR'],
  [/£/gu, 'GBP'],
  [/₹|(?<!\p{L})Rs\.? ?-?(?=\d)/gu, 'INR'],
  [/(?<!\p{L})RM ?(?=\d)|\bringgit\b/gu, 'MYR'],
  [/(?<!\p{L})zł(?!\p{L})/gu, 'PLN'],
  [/¥/gu, 'JPY'],
  [/(?<![\p{L}])(?:US)?\$/gu, 'USD'],
  [/(?<=\d ?)Kč/gu, 'CZK'],
  [/(?<!\p{L})S\$/gu, 'SGD'],
  [/(?<=\d ?)Fr\.(?!\p{L})/gu, 'CHF'],
];

/** How often each currency (ISO 4217) is written in a text. */
export function countCurrencies(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string, weight: number) => counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})(?:${codes})(?!\\p{L})`, 'gu'))) add(match[0], 1);
  for (const [pattern, code] of writings) for (const _ of text.matchAll(pattern)) add(code, 1);
  return counts;
}
