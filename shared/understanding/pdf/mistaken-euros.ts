/** Code 0x80 or 0xDB with an amount: the euro sign of Windows or of a Macintosh, taken for the letter of another table. */
const mistaken = /^(?<minus>-?)[ÄÛ](?=\d[\d.,]*[.,]\d\d$)|(?<=^-?\d[\d.,]*[.,]\d\d)[ÄÛ]$/u;
/** Once may be a note of somebody's. */
const enough = 2;

/** Words of a page with the euro signs that its font takes for letters: "Ä59,50". */
export function withEuroSigns<Word extends { readonly text: string }>(words: readonly Word[]): Word[] {
  if (words.filter(({ text }) => mistaken.test(text)).length < enough) return [...words];
  return words.map((word) => ({ ...word, text: word.text.replace(mistaken, '$<minus>€') }));
}
