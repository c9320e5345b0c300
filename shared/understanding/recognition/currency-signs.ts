import type { PlacedWord } from '../layout.ts';

const amount = /^-?\d[\d.,]*$/;
const signed = /^(?:-?([£€$])\d.*|.*\d([£€$]))$/;
const sign = /^[£€$]$/;

/**
 * Words of a second reading, which knows no signs of currency and passes over them, with the signs that the first one
 * saw in the same places.
 */
export function withCurrencySigns(words: readonly PlacedWord[], first: readonly PlacedWord[]): PlacedWord[] {
  let result = [...words];
  for (const seen of first) {
    if (!sign.test(seen.text) && !signed.test(seen.text)) continue;
    const middle = (seen.left + seen.right) / 2;
    const at = result.findIndex((word) => word.left <= middle && word.right >= middle);
    const word = result[at];
    if (word === undefined || !amount.test(word.text)) continue;
    result = result.toSpliced(at, 1, ...signedWords(word, seen));
  }
  return result;
}

/** A sign apart from its amount stays so. */
function signedWords(word: PlacedWord, seen: PlacedWord): PlacedWord[] {
  const [, before, behind] = signed.exec(seen.text) ?? [];
  if (before !== undefined) return [{ ...word, text: word.text.replace(/^-?/, `$&${before}`) }];
  if (behind !== undefined) return [{ ...word, text: word.text + behind }];
  const isBefore = seen.left - word.left < word.right - seen.right;
  return isBefore ? [seen, { ...word, left: seen.right }] : [{ ...word, right: seen.left }, seen];
}

/** A pound sign is often taken for one of these letters. */
const poundStandIn = /^(-?)[EFL](?=\d+[.,]\d\d$)/;
/** A euro sign is often taken for a six: an amount of three decimals then. */
const euroStandIn = /(?<=^-?\d+[.,]\d\d)6$/;
const threeDecimals = /^-?\d+[.,]\d{3}$/;
/** So many amounts of three decimals do not all end in a six by chance; weights may have three. */
const CONSISTENT = 3;
const CONSISTENT_BESIDE_EUROS = 2;

/** Words of a page with the signs of currency that were misread, as others of the page or their consistency show. */
export function withSignsOfPage(rows: readonly PlacedWord[][]): PlacedWord[][] {
  const texts = rows.flat().map(({ text }) => text);
  const long = texts.filter((text) => threeDecimals.test(text));
  const hasPounds = texts.some((text) => /^-?£\d/.test(text));
  const hasEuros = texts.some((text) => /\d[.,]\d\d€$/.test(text));
  const endInSixes =
    long.length >= (hasEuros ? CONSISTENT_BESIDE_EUROS : CONSISTENT) &&
    long.every((text) => euroStandIn.test(text));
  const mended = (text: string) => {
    if (hasPounds && poundStandIn.test(text)) return text.replace(poundStandIn, '$1£');
    return endInSixes ? text.replace(euroStandIn, '€') : text;
  };
  return rows.map((row) => row.map((word) => ({ ...word, text: mended(word.text) })));
}
