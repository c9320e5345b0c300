import type { GridCell } from './table-columns.ts';

/** Signs, a number or a range, a short unit: "1 234,50 €", "-3.2", "45 Stk", "20 %", "(12)", "7,38 - 7,42". */
const number =
  /^[^\p{L}\d]{0,4}\d[\d.,'’/–\- \u00a0\u202f]{0,20}[^\p{L}\d]{0,4}\p{L}{0,5}\.?[^\p{L}\d]{0,4}$/u;
const day = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
const nothing = /^[^\p{L}\d]{1,3}$/u;
/** Of the cells of a column. */
const MOST = 0.5;

/**
 * Whether a column behind the first one holds figures of one kind, as columns of tables do. What stands beside the labels of a
 * letterhead are a number, two days, an order: each of its own kind.
 */
export function hasColumnOfFigures(cells: readonly GridCell[], columnCount: number): boolean {
  for (let col = 1; col < columnCount; col++) {
    const texts = cells.filter((cell) => cell.col === col && cell.colSpan === 1).map(({ text }) => text);
    const told = texts.filter((text) => !nothing.test(text));
    const days = told.filter((text) => day.test(text)).length;
    const numbers = told.filter((text) => number.test(text) && !day.test(text)).length;
    for (const alike of [numbers, days]) {
      if (alike >= 2 && alike >= MOST * told.length) return true;
      // A heading over its only row.
      if (alike === 1 && told.length === 2 && columnCount >= 3) return true;
    }
  }
  return false;
}
