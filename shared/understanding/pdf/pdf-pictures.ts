import { FORM, IMAGE, isBitmapForm, SHAPE, uprightBounds } from './page-objects.ts';
import type { Upright } from './pdf-upright.ts';
import type { TextLayer } from './pdf-words.ts';
import { memoryOf, type Pdfium, withMemory } from './pdfium.ts';
import type { Edges } from './word-direction.ts';

/** Fewer characters than this on a page with pictures: a scan with a page number or a stamp on it. */
const HARDLY_ANY_TEXT = 25;
/** A page mostly covered by pictures is still taken for a scan when it has fewer characters than this. */
const LITTLE_TEXT = 200;
const MOSTLY = 0.5;
/** Letters drawn as curves take at least this many shapes to say anything. */
const MANY_SHAPES = 40;
const MAX_OBJECTS_LOOKED_AT = 5_000;

/** A page with more lines says its things in words, whatever they are printed on; a scan that was recognized before has more. */
const FEW_LINES = 12;
/**
 * A page whose text layer is readable may say its things in a picture all the same: `instead` of text, or `beside-text` of a
 * few lines, such as programs print above and below scans.
 */
export type PictureOnPage = 'none' | 'instead' | 'beside-text';

export function pictureOn(engine: Pdfium, page: number, layer: TextLayer): PictureOnPage {
  const isLittle = layer.characterCount < LITTLE_TEXT;
  if (!isLittle && !hasFewLines(layer)) return 'none';
  const { shapes, pictures, covered, bitmaps } = lookAtObjects(engine, page);
  const most = MOSTLY * layer.width * layer.height;
  if (!isLittle) return bitmaps > most ? 'beside-text' : 'none';
  const isPicture =
    layer.characterCount < HARDLY_ANY_TEXT ? pictures > 0 || shapes >= MANY_SHAPES : covered > most;
  return isPicture ? 'instead' : 'none';
}

/** By what its words stand on; what is within three points counts as one. */
function hasFewLines({ words, sideways }: TextLayer): boolean {
  const lines = new Set(words.map(({ baseline }) => Math.round(baseline / 3)));
  return lines.size + sideways.length <= FEW_LINES;
}

/** Where bitmaps stand on the upright page, in points. */
export function bitmapsOn(engine: Pdfium, page: number, upright: Upright): Edges[] {
  const found: Edges[] = [];
  const count = Math.min(engine.FPDFPage_CountObjects(page), MAX_OBJECTS_LOOKED_AT);
  withMemory(engine, 16, (scratch) => {
    for (let index = 0; index < count; index++) {
      const object = engine.FPDFPage_GetObject(page, index);
      const type = engine.FPDFPageObj_GetType(object);
      if (type !== IMAGE && (type !== FORM || !isBitmapForm(engine, object))) continue;
      const edges = uprightBounds(engine, object, upright, scratch);
      if (edges !== undefined) found.push(edges);
    }
  });
  return found;
}

/** Areas are in square points, of bounding boxes; `bitmaps` those of pictures that have no text among them. */
function lookAtObjects(engine: Pdfium, page: number) {
  const seen = { shapes: 0, pictures: 0, covered: 0, bitmaps: 0 };
  const count = Math.min(engine.FPDFPage_CountObjects(page), MAX_OBJECTS_LOOKED_AT);
  withMemory(engine, 16, (scratch) => {
    for (let index = 0; index < count; index++) {
      const object = engine.FPDFPage_GetObject(page, index);
      const type = engine.FPDFPageObj_GetType(object);
      if (type === SHAPE) seen.shapes++;
      if (type !== IMAGE && type !== FORM) continue;
      seen.pictures++;
      if (!engine.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
      const view = new DataView(memoryOf(engine).buffer, scratch, 16);
      const width = view.getFloat32(8, true) - view.getFloat32(0, true);
      const height = view.getFloat32(12, true) - view.getFloat32(4, true);
      const area = Math.max(0, width) * Math.max(0, height);
      seen.covered += area;
      if (type === IMAGE || isBitmapForm(engine, object)) seen.bitmaps += area;
    }
  });
  return seen;
}
