/** `1 234,56 €`, `-3`, `45%`, `12/03/2026`. */
const figures = /^[-+(]?\s*(?:[€$£]\s*)?\d[\d\s.,'\u00a0\u202f/:-]*(?:%|€|\$|£|[A-Z]{3})?\)?$/;

export function isFigure(text: string): boolean {
  return figures.test(text.trim());
}

/** So much of the widest row, at least, is filled in the row that names the columns. */
const namedShare = 0.8;
/** Titles and addresses may stand above it, a whole letter does not. */
const rowsAbove = 20;

/** Which row names the columns: the first that fills nearly all of them with words. Undefined when none does. */
export function headerRow(rows: readonly (readonly string[])[]): number | undefined {
  const filled = (row: readonly string[]) => row.filter((text) => text !== '');
  const widest = rows.reduce((most, row) => Math.max(most, filled(row).length), 0);
  if (widest < 2 || rows.length < 2) return undefined;
  const found = rows.slice(0, rowsAbove).findIndex((row) => {
    const names = filled(row);
    return names.length >= 2 && names.length >= namedShare * widest && !names.some(isFigure);
  });
  return found === -1 || found === rows.length - 1 ? undefined : found;
}
