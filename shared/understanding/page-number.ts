import type { Page } from './page.ts';

/** What a page says of its place: "Page 2/3", "Seite 2 von 3", "2 / 3" at its edge. */
export type PageNumber = { index: number; total: number | undefined };

const NAMED =
  /(?:^|[^\p{L}])(?:page|seite|blatt|pagina|página|folio|p\.)\s*(?:n°|no\.?|nr\.?|:)?\s*(\d{1,3})(?:\s*(?:\/|sur|of|von|de|di|van|à|-)\s*(\d{1,3}))?(?![\d.,])/iu;
const BARE = /^[^\p{L}\d]{0,3}(\d{1,3})\s*(?:\/|sur|of|von)\s*(\d{1,3})[^\p{L}\d]{0,3}$/iu;
/** Share of a page's height at top and bottom where bare numbers are those of pages. */
const EDGE = 0.12;

/** The number that a page bears; undefined when it bears none, or several that contradict each other. */
export function pageNumberOf(page: Page): PageNumber | undefined {
  const found = new Map<string, PageNumber>();
  for (const { text, box } of page.lines) {
    const atEdge = box.top < EDGE || box.top + box.height > 1 - EDGE;
    const match = NAMED.exec(text) ?? (atEdge ? BARE.exec(text) : null);
    if (match === null) continue;
    const [index, total] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
    if (index < 1 || (total !== undefined && index > total)) continue;
    found.set(`${index}/${total ?? ''}`, { index, total });
  }
  const numbers = [...found.values()];
  const [first] = numbers;
  const agree = numbers.every(({ index }) => index === first?.index);
  return agree ? (numbers.find(({ total }) => total !== undefined) ?? first) : undefined;
}
