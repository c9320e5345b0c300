import { columnWidths } from './column-widths.ts';
import type { Block } from './typeset.ts';

const MAX_TABLE_DEPTH = 8;
const MAX_COLUMNS = 60;
const TABLE_WIDTH = 100;

type OpenTable = { rows: string[][]; cell: string };

/** Puts paragraphs and tables of a text document together, as a reader of its format meets them. */
export type BlockBuilder = {
  /** A paragraph: of the text, or of the cell that is open. */
  paragraph: (text: string) => void;
  openTable: () => void;
  openRow: () => void;
  /** Ends a cell that takes `span` columns. */
  closeCell: (span?: number) => void;
  closeTable: () => void;
  /** Whether what comes belongs to a table. */
  inTable: () => boolean;
  /** Everything so far; tables that are still open end here. */
  blocks: () => Block[];
};

/** Starts a document. A table within a cell becomes lines of that cell; too deep ones lose their form, not their text. */
export function blockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let ignoredTables = 0;
  const close = () => {
    const table = tables.pop();
    if (table === undefined) return;
    if (table.cell !== '') table.rows.push([table.cell]);
    const outer = tables.at(-1);
    if (outer !== undefined) {
      const text = table.rows.map((row) => row.join('    ')).join('\n');
      outer.cell += outer.cell === '' ? text : `\n${text}`;
      return;
    }
    const widths = columnWidths(table.rows, TABLE_WIDTH);
    for (const cells of table.rows) blocks.push({ kind: 'row', cells, widths });
  };
  return {
    paragraph: (text) => {
      const table = tables.at(-1);
      if (table === undefined) blocks.push({ kind: 'text', text });
      else table.cell += table.cell === '' ? text : `\n${text}`;
    },
    openTable: () => {
      if (tables.length >= MAX_TABLE_DEPTH) ignoredTables++;
      else tables.push({ rows: [], cell: '' });
    },
    openRow: () => {
      if (ignoredTables === 0) tables.at(-1)?.rows.push([]);
    },
    closeCell: (span = 1) => {
      const table = tables.at(-1);
      const row = table?.rows.at(-1);
      if (table === undefined || row === undefined || ignoredTables > 0) return;
      const columns = span >= 1 && span <= MAX_COLUMNS ? Math.floor(span) : 1;
      if (row.length + columns <= MAX_COLUMNS)
        row.push(table.cell, ...Array.from({ length: columns - 1 }, () => ''));
      table.cell = '';
    },
    closeTable: () => {
      if (ignoredTables > 0) ignoredTables--;
      else close();
    },
    inTable: () => tables.length > 0,
    blocks: () => {
      while (tables.length > 0) close();
      return blocks;
    },
  };
}
