import type { Box, Line, Page } from '../page.ts';

/** A text and where on its row it begins, 0..1. */
export interface SetText {
  readonly text: string;
  readonly left: number;
  readonly confidence: number;
}

/** Far wider than high letters, so that any two texts of a row stand apart. */
const setWidth = 50_000;
const letterWidth = 0.0001;

/** A page on which these rows are set evenly from top to bottom. */
export function pageOfRows(page: number, rows: readonly (readonly SetText[])[]): Page {
  const pitch = 1 / Math.max(1, rows.length);
  const lines = rows.flatMap((row, index) =>
    row.map(({ text, left, confidence }): Line => {
      const top = (index + 0.25) * pitch;
      const height = pitch / 2;
      let at = left;
      const words = text
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => {
          const width = word.length * letterWidth;
          const box = { left: at, top, width, height };
          at += width + letterWidth;
          return { text: word, box, confidence };
        });
      return { text, box: { left, top, width: at - left, height }, words };
    }),
  );
  // Rows twelve points apart.
  return { page, width: setWidth, height: 12 * rows.length, source: 'textract', lines };
}

/** The row that a box of such a page is of. */
export function rowAt(box: Box, rowCount: number): number {
  return Math.min(rowCount - 1, Math.floor((box.top + box.height / 2) * rowCount));
}
