import * as z from 'zod';
import { Box } from '../page.ts';

export const TableCell = z.object({
  row: z.int().nonnegative(),
  col: z.int().nonnegative(),
  rowSpan: z.int().positive(),
  colSpan: z.int().positive(),
  text: z.string(),
  box: Box.nullable(),
});
export type TableCell = z.infer<typeof TableCell>;

/** A table of one page; rows and columns count from 0. */
export const DocumentTable = z.object({ page: z.int().positive(), cells: z.array(TableCell) });
export type DocumentTable = z.infer<typeof DocumentTable>;
