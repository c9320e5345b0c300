import type { Page } from '../page.ts';
import { readCodes } from './codes.ts';
import { hasInk } from './ink.ts';
import type { Raster } from './optical-reader.ts';

/** Sheets between documents have hardly more lines than this; codes are looked for on such pages only. */
const SHEET_LINES = 12;
/** Looking for codes takes time. */
const MAX_PAGES_WITH_CODES = 60;

/**
 * Tells of the pages of one file, one after the other, what their words do not: codes on sheets between documents, if there are
 * several pages, and that a page without words is not blank.
 */
export function pageMarks(pageCount: number) {
  let codesLeft = pageCount > 1 ? MAX_PAGES_WITH_CODES : 0;
  return {
    mayHaveCodes: () => codesLeft > 0,
    marked: async (page: Page, raster: Raster): Promise<Page> => {
      const looksForCodes = codesLeft > 0 && page.lines.length <= SHEET_LINES;
      if (looksForCodes) codesLeft--;
      const codes = looksForCodes ? await readCodes(raster) : [];
      const isPictured = page.lines.length === 0 && hasInk(raster);
      return {
        ...page,
        ...(codes.length > 0 ? { codes } : {}),
        ...(isPictured ? { pictured: true as const } : {}),
      };
    },
  };
}
