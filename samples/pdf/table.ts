import { BOLD, fill, frame, PLAIN, put, rule, type Sheet } from './sheet.ts';

export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
}

export interface TableStyle {
  readonly x: number;
  readonly y: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly size?: number;
  readonly font?: string;
  readonly boldFont?: string;
  /** `grid`: all lines; `columns`: box with column lines only; `rows`: a rule under each row; `bare`: none. */
  readonly rules?: 'grid' | 'columns' | 'rows' | 'bare';
  readonly headerFill?: string;
  readonly headerColor?: string;
  readonly lineColor?: string;
  readonly zebra?: string;
  /** Height above and below the text of a row. */
  readonly padding?: number;
  /** Least height of the body: short tables of ruled forms still reach down the page. */
  readonly minHeight?: number;
  /** Lowest y of a row; beyond it `nextPage` starts a page and gives the y to go on from. */
  readonly bottom?: number;
  readonly nextPage?: () => number;
}

/** Cuts a text into lines no wider than `width` in the current font. */
function wrap(sheet: Sheet, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && sheet.widthOfString(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** Draws a table, over several pages if need be; returns the y below it. */
export function drawTable(sheet: Sheet, style: TableStyle): number {
  const size = style.size ?? 8.5;
  const padding = style.padding ?? 4;
  const step = size * 1.25;
  const rules = style.rules ?? 'grid';
  const lineColor = style.lineColor ?? '#888888';
  const total = style.columns.reduce((width, column) => width + column.width, 0);
  let y = style.y;
  let bodyTop = y;

  const cells = (texts: readonly (readonly string[])[], top: number, font: string, color: string): void => {
    let x = style.x;
    style.columns.forEach((column, index) => {
      texts[index]?.forEach((text, row) => {
        put(sheet, text, x + 4, top + padding + row * step, {
          size,
          font,
          color,
          align: column.align ?? 'left',
          width: column.width - 8,
        });
      });
      x += column.width;
    });
  };
  const columnLines = (top: number, bottom: number): void => {
    let x = style.x;
    for (const column of style.columns.slice(0, -1)) {
      x += column.width;
      sheet.lineWidth(0.6).moveTo(x, top).lineTo(x, bottom).stroke(lineColor);
    }
  };
  const head = (): void => {
    sheet.font(style.boldFont ?? BOLD).fontSize(size);
    const titles = style.columns.map((column) => wrap(sheet, column.title, column.width - 8));
    const height = Math.max(...titles.map((lines) => lines.length)) * step + 2 * padding - 2;
    if (style.headerFill) fill(sheet, style.x, y, total, height, style.headerFill);
    cells(titles, y, style.boldFont ?? BOLD, style.headerColor ?? '#1a1a1a');
    if (rules === 'grid' || rules === 'columns') {
      frame(sheet, style.x, y, total, height, lineColor);
      columnLines(y, y + height);
    } else if (rules === 'rows') rule(sheet, style.x, y + height, total, lineColor, 1);
    y += height;
    bodyTop = y;
  };
  const close = (): void => {
    if (rules !== 'columns' && rules !== 'grid') return;
    frame(sheet, style.x, bodyTop, total, y - bodyTop, lineColor);
    columnLines(bodyTop, y);
  };

  head();
  style.rows.forEach((row, index) => {
    sheet.font(style.font ?? PLAIN).fontSize(size);
    const texts = style.columns.map((column, at) => wrap(sheet, row[at] ?? '', column.width - 8));
    const height = Math.max(...texts.map((lines) => lines.length)) * step + 2 * padding - 2;
    if (style.bottom !== undefined && style.nextPage && y + height > style.bottom) {
      close();
      y = style.nextPage();
      head();
    }
    if (style.zebra && index % 2 === 1) fill(sheet, style.x, y, total, height, style.zebra);
    cells(texts, y, style.font ?? PLAIN, '#1a1a1a');
    y += height;
    if (rules === 'rows') rule(sheet, style.x, y, total, lineColor, 0.4);
    if (rules === 'grid') rule(sheet, style.x, y, total, lineColor);
  });
  if (style.minHeight !== undefined && y < style.y + style.minHeight) y = style.y + style.minHeight;
  close();
  return y;
}

/** Labels and values in two columns, values to the right: totals. The last row is set off. */
export function drawTotals(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  rows: readonly (readonly [string, string])[],
  color: string,
): number {
  const height = 16;
  rows.forEach(([label, value], index) => {
    const top = y + index * height;
    const last = index === rows.length - 1;
    if (last) fill(sheet, x, top, width, height + 2, color);
    const style = { size: last ? 10 : 9, font: last ? BOLD : PLAIN, color: last ? '#ffffff' : '#1a1a1a' };
    put(sheet, label, x + 6, top + 4, style);
    put(sheet, value, x + 6, top + 4, { ...style, align: 'right', width: width - 12 });
    if (!last) rule(sheet, x, top + height, width, '#cccccc');
  });
  return y + rows.length * height + 2;
}
