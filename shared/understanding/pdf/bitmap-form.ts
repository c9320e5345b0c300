import type { Pdfium } from './pdfium.ts';

const TEXT = 1;
const IMAGE = 3;
const FORM = 5;
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
