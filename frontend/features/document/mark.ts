export interface MarkedPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Lower case without accents, and for each of its characters where in the original it came from. */
function fold(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    folded += plain;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

/** The words and "quoted phrases" of a search, folded. */
export function searchTerms(q: string): string[] {
  const parts = q.match(/"[^"]*"|[^\s"]+/g) ?? [];
  return parts
    .map((part) => fold(part.replaceAll('"', '')).folded.replace(/\s+/g, ' ').trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .slice(0, 20);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Cuts a text where words begin with one of the terms; accents, case and the width of spaces do not matter. */
export function markTerms(text: string, terms: readonly string[]): MarkedPart[] {
  const { folded, origin } = fold(text);
  const spaced = folded.replace(/\s/g, ' ');
  const spans: { start: number; end: number }[] = [];
  for (const term of terms) {
    let from = spaced.indexOf(term);
    while (from !== -1) {
      if (!isWordCharacter(spaced[from - 1])) {
        spans.push({ start: origin[from] ?? 0, end: origin[from + term.length] ?? text.length });
      }
      from = spaced.indexOf(term, from + term.length);
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);

  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}
