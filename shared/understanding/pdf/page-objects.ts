import type { Upright } from './pdf-upright.ts';
import { directCall, memoryOf, type Pdfium } from './pdfium.ts';
import type { Edges } from './word-direction.ts';

/** Types of what stands on a page, as PDFium numbers them (fpdf_edit.h, FPDF_PAGEOBJ). */
export const TEXT = 1;
export const SHAPE = 2;
export const IMAGE = 3;
export const FORM = 5;
const MAX_OBJECTS_LOOKED_AT = 5_000;

/** Some programs wrap a page's picture in a form of its own, others the whole page. */
export function isBitmapForm(engine: Pdfium, form: number): boolean {
  const count = Math.min(engine.FPDFFormObj_CountObjects(form), MAX_OBJECTS_LOOKED_AT);
  let images = 0;
  for (let index = 0; index < count; index++) {
    const type = engine.FPDFPageObj_GetType(engine.FPDFFormObj_GetObject(form, index));
    if (type === TEXT || type === FORM) return false;
    if (type === IMAGE) images++;
  }
  return images > 0;
}

/** Where an object stands on the upright page, in points; undefined when PDFium cannot tell. `scratch`: 16 bytes of PDFium's memory. */
export function uprightBounds(
  engine: Pdfium,
  object: number,
  upright: Upright,
  scratch: number,
): Edges | undefined {
  const boundsOf = directCall(engine, 'FPDFPageObj_GetBounds');
  if (boundsOf(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return undefined;
  const view = new DataView(memoryOf(engine).buffer, scratch, 16);
  const across = (x: number, y: number) => upright.a * x + upright.c * y + upright.e;
  const down = (x: number, y: number) => upright.b * x + upright.d * y + upright.f;
  const corners = [0, 8].map((at) => [view.getFloat32(at, true), view.getFloat32(at + 4, true)] as const);
  const xs = corners.map(([x, y]) => across(x, y));
  const ys = corners.map(([x, y]) => down(x, y));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
