import type { FoundEntity } from '../entity.ts';

const french =
  /(?<![\d+.,/-])(?:0033|\+ ?33)[ .-]?(?:\(0\)[ .-]?)?(?<long>[1-9](?:[ .-]?\d{2}){4})(?![\d]|[.,-]\d)|(?<![\d+.,/-])0(?<short>[1-9](?:[ .-]?\d{2}){4})(?![\d]|[.,-]\d)/g;
/** ITU-T E.164: at most fifteen digits with the country code. */
const international = /(?<![\d+])(?:\+|00)(?!0)\d{1,3}(?:[ .-]?\(0?\d{0,4}\))?(?:[ ./-]?\d){6,12}(?!\d)/g;
const labelled =
  /(?<!\p{L})(?:t[ée]l(?:[ée]phone|efon)?|phone|mobile?|mob|portable|fax|handy|call|appel(?:er|ez)?)\.? ?:? ?(?:au |on |at )?(?<number>\(?0\d{1,5}\)?(?:[ ./-]{0,2}\d){4,10})(?!\d)/giu;

/** Phone numbers: those of France and with a country code wherever they stand, others beside a word that says so. */
export function findPhones(text: string): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (const { 0: written, index, groups } of text.matchAll(french)) {
    const value = `+33${digits(groups?.long ?? groups?.short ?? '')}`;
    found.push({ kind: 'phone', value, start: index, end: index + written.length });
  }
  for (const { 0: written, index } of text.matchAll(international)) {
    const value = `+${digits(written.replace(/\(0\)/, '')).replace(/^00/, '')}`;
    found.push({ kind: 'phone', value, start: index, end: index + written.length });
  }
  for (const { 0: written, index, groups } of text.matchAll(labelled)) {
    const number = groups?.number ?? '';
    const end = index + written.length;
    found.push({ kind: 'phone', value: digits(number), start: end - number.length, end });
  }
  return found;
}

function digits(written: string): string {
  return written.replace(/\D/g, '');
}
