import { A4, paragraph, type Sheet, type Style } from './sheet.ts';

export interface Block {
  readonly text: string;
  readonly style?: Style;
  /** Points left free above. */
  readonly space?: number;
  readonly justify?: true;
}

/** Flows blocks of text down a column and onto further pages; returns the y below the last. */
export function drawProse(
  sheet: Sheet,
  blocks: readonly Block[],
  x: number,
  y: number,
  width: number,
  onNewPage?: () => void,
): number {
  let top = y;
  for (const block of blocks) {
    const style = { size: 10, ...block.style, width };
    sheet.font(style.font ?? 'Helvetica').fontSize(style.size);
    top += block.space ?? 6;
    if (top + sheet.heightOfString(block.text, { width, lineGap: 1.5 }) > A4.height - 70) {
      sheet.addPage();
      onNewPage?.();
      top = 64;
    }
    top = paragraph(sheet, block.text, x, top, { ...style, ...(block.justify ? { justify: true } : {}) });
  }
  return top;
}
