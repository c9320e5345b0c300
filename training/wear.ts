import type { Random } from '../samples/random.ts';
import type { Page } from '../shared/understanding/page.ts';

/**
 * What is left of pages that were photographed or copied badly: some lines were not seen at all, and a sheet may be cut off at its
 * head or foot. At least half of the lines stay.
 */
export function wornPages(random: Random, pages: readonly Page[]): Page[] {
  const lost = random() < 0.4 ? 0.05 + 0.3 * random() : 0;
  const cutAtHead = random() < 0.15 ? 0.25 * random() : 0;
  const cutAtFoot = random() < 0.2 ? 0.4 * random() : 0;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      ({ box }) => box.top >= cutAtHead && box.top < 1 - cutAtFoot && random() >= lost,
    ),
  }));
}
