const special = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['º', '°'],
]);

function foldUnit(unit: string): string {
  const replaced = special.get(unit);
  if (replaced !== undefined) return replaced;
  if (/\s/.test(unit)) return ' ';
  return unit.normalize('NFD').charAt(0);
}

/**
 * Lower case, no accents, plain quotes, dashes and spaces. Keeps the length, so that a position in the folded text
 * is the same position in the original: "ß" and "œ" stay as they are.
 */
export function fold(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, foldUnit).toLowerCase();
}

/** Folded, with runs of white space as one space: what anchors are matched on. */
export function foldSpaces(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
