/** Pages of a file, both inclusive, from 1. */
export interface PageRange {
  readonly firstPage: number;
  readonly lastPage: number;
}

/** How a person cuts a file: the pages that begin a document, and those that belong to none. */
export interface Cuts {
  readonly begins: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
}

/** The API takes no more parts of one file. */
export const mostParts = 200;

/** The documents that the cuts make, in order. The page after one that is left out begins another. */
export function rangesOf(pageCount: number, { begins, leftOut }: Cuts): PageRange[] {
  const ranges: { firstPage: number; lastPage: number }[] = [];
  for (let page = 1; page <= pageCount; page += 1) {
    if (leftOut.has(page)) continue;
    const open = ranges.at(-1);
    if (open !== undefined && open.lastPage === page - 1 && !begins.has(page)) open.lastPage = page;
    else ranges.push({ firstPage: page, lastPage: page });
  }
  return ranges;
}

/** The cuts that make these documents; none for no documents at all. */
export function cutsOf(pageCount: number, ranges: readonly PageRange[]): Cuts {
  if (ranges.length === 0) return { begins: new Set(), leftOut: new Set() };
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  const isKept = (page: number) =>
    ranges.some(({ firstPage, lastPage }) => firstPage <= page && page <= lastPage);
  return {
    begins: new Set(ranges.map(({ firstPage }) => firstPage)),
    leftOut: new Set(pages.filter((page) => !isKept(page))),
  };
}

/** A set with a page in it that was not, or without one that was. */
export function toggled(pages: ReadonlySet<number>, page: number): ReadonlySet<number> {
  const next = new Set(pages);
  if (!next.delete(page)) next.add(page);
  return next;
}
