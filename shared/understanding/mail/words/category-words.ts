/**
 * Beginnings of words and turns of phrase that each say a little for a category, folded, in French, English and German:
 * `strong` ones are rarely said about anything else. Several together say as much as a title does.
 */
export interface CategoryWords {
  /** Matches each of them, as a regular expression with the flag `g`. */
  readonly strong: RegExp;
  readonly weak: RegExp;
}

/** Parts of regular expressions, apart by semicolons and line breaks. */
export function words(list: string): RegExp {
  const stems = list
    .split(/;\s*/)
    .map((stem) => stem.trim())
    .filter((stem) => stem !== '');
  return new RegExp(`(?<![a-z0-9])(?:${stems.join('|')})`, 'g');
}
