import { type Pdfium, withMemory } from './pdfium.ts';

const MAX_REMARKS = 200;
/** Bytes of UTF-16, with the zero at its end. */
const LONGEST_REMARK = 8_192;

/** What the annotations of a page say (ISO 32000-1, 12.5.2, Contents): notes that a reader of the file opens, not what is printed. */
export function remarksOn(engine: Pdfium, page: number): string[] {
  const count = Math.min(engine.FPDFPage_GetAnnotCount(page), MAX_REMARKS);
  return Array.from({ length: count }, (_, index) => {
    const annotation = engine.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) return '';
    const text = contentsOf(engine, annotation);
    engine.FPDFPage_CloseAnnot(annotation);
    return text;
  }).filter((text) => text !== '');
}

function contentsOf(engine: Pdfium, annotation: number): string {
  const size = engine.FPDFAnnot_GetStringValue(annotation, 'Contents', 0, 0);
  if (size <= 2) return '';
  const read = Math.min(size, LONGEST_REMARK);
  return withMemory(engine, size, (pointer) => {
    engine.FPDFAnnot_GetStringValue(annotation, 'Contents', pointer, size);
    return engine.pdfium
      .UTF16ToString(pointer)
      .slice(0, read / 2)
      .trim();
  });
}
