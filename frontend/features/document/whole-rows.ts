import type { DocumentTables } from '../../../shared/http/answers/documents.ts';

export type TableOfDocument = DocumentTables['tables'][number];
type Cell = Pick<TableOfDocument['cells'][number], 'col' | 'rowSpan' | 'colSpan' | 'text'>;

/** Rows and columns of a table. */
export function sizeOf({ cells }: TableOfDocument): { height: number; width: number } {
  return cells.reduce(
    ({ height, width }, { row, col, rowSpan, colSpan }) => ({
      height: Math.max(height, row + rowSpan),
      width: Math.max(width, col + colSpan),
    }),
    { height: 0, width: 0 },
  );
}

/** The cells of a table row by row, with empty ones where nothing is printed and none where another one spans. */
export function wholeRows(table: TableOfDocument): Cell[][] {
  const { height, width } = sizeOf(table);
  const taken = new Set<number>();
  const printed = new Map(table.cells.map((cell) => [cell.row * width + cell.col, cell]));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, col): Cell[] => {
      const cell = printed.get(row * width + col);
      if (taken.has(row * width + col)) return [];
      if (cell === undefined) return [{ col, rowSpan: 1, colSpan: 1, text: '' }];
      for (let below = row; below < row + cell.rowSpan; below++)
        for (let beside = col; beside < col + cell.colSpan; beside++) taken.add(below * width + beside);
      return [cell];
    }).flat(),
  );
}
