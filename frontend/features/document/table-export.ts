import { sizeOf, type TableOfDocument } from './whole-rows.ts';

/** The cells row by row as texts: one that spans others stands at its first place. */
function gridOf(table: TableOfDocument): string[][] {
  const { cells } = table;
  const { height, width } = sizeOf(table);
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, col, text } of cells) {
    const cellsOfRow = grid[row];
    if (cellsOfRow !== undefined) cellsOfRow[col] = text.replaceAll(/\s+/g, ' ').trim();
  }
  return grid;
}

/** A text that a spreadsheet would take for a formula is marked as text; a negative figure stays one. */
function harmless(text: string): string {
  return /^[=+@]|^-(?![\d.,\s])/.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180) that Excel opens as it is: with a byte order mark, and the separator that it expects where people write
 * decimals with a comma.
 */
export function csvOf(table: TableOfDocument, locale: string): string {
  const separator = locale.startsWith('fr') ? ';' : ',';
  const rows = gridOf(table).map((row) =>
    row.map((text) => quoted(harmless(text), separator)).join(separator),
  );
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

/** A table as tab-separated text, for pasting into a spreadsheet. */
export function pastedText(table: TableOfDocument): string {
  return gridOf(table)
    .map((row) => row.map(harmless).join('\t'))
    .join('\n');
}
