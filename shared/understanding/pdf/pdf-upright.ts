import { memoryOf, type Pdfium, withMemory } from './pdfium.ts';

/** From a PDF page's own coordinates to points from the top left corner of the upright page. */
export type Upright = { a: number; b: number; c: number; d: number; e: number; f: number };

/**
 * PDFium's boxes of characters and shapes ignore the page's /Rotate and crop box; its page-to-device mapping knows them,
 * but in whole numbers: three points on a big enough device give the mapping exactly enough.
 */
export function uprightTransform(engine: Pdfium, page: number): Upright {
  const width = Math.max(1, engine.FPDF_GetPageWidthF(page));
  const height = Math.max(1, engine.FPDF_GetPageHeightF(page));
  const device = 1_000_000;
  const step = 1_000;
  return withMemory(engine, 8, (scratch) => {
    const at = (x: number, y: number) => {
      engine.FPDF_PageToDevice(page, 0, 0, device, device, 0, x, y, scratch, scratch + 4);
      const view = new DataView(memoryOf(engine).buffer);
      return {
        x: (view.getInt32(scratch, true) * width) / device,
        y: (view.getInt32(scratch + 4, true) * height) / device,
      };
    };
    const origin = at(0, 0);
    const right = at(step, 0);
    const up = at(0, step);
    return {
      a: (right.x - origin.x) / step,
      b: (right.y - origin.y) / step,
      c: (up.x - origin.x) / step,
      d: (up.y - origin.y) / step,
      e: origin.x,
      f: origin.y,
    };
  });
}
