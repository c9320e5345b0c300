/** Columns as wide as their longest line; when that is too wide together, the wide ones share what is left. */
export function columnWidths(rows: readonly (readonly string[])[], available: number): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const longest = Math.max(
        1,
        ...cell
          .slice(0, 2_000)
          .split('\n')
          .map((line) => line.length),
      );
      widths[index] = Math.max(widths[index] ?? 1, longest);
    }
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= available) return widths;
  const fair = available / widths.length;
  const narrow = widths.filter((width) => width <= fair).reduce((sum, width) => sum + width, 0);
  const wide = total - narrow;
  return widths.map((width) =>
    width <= fair ? width : Math.max(10, Math.floor((width * (available - narrow)) / wide)),
  );
}
