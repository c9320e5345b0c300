import { FORM, IMAGE, isBitmapForm, SHAPE, uprightBounds } from './page-objects.ts';
import type { Upright } from './pdf-upright.ts';
import { directCall, memoryOf, type Pdfium, withMemory } from './pdfium.ts';
import type { Edges } from './word-direction.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** How an object is filled; `opacity` 0..255. */
export type Fill = { colour: Colour; opacity: number };

/** A rectangle or picture on a page, and the how-manieth of its objects it is: what is drawn later lies over it. */
export type Area = { edges: Edges; order: number; fill: Fill | 'picture' };

export type Ground = {
  areas: Area[];
  /** The order of objects; those within a form have that of the form. */
  orderOf: Map<number, number>;
};

/** Pages with more objects are drawings. */
const MOST_OBJECTS = 5_000;
const MOST_AREAS = 200;
const DEEPEST_FORM = 3;
/** A path of four corners and its end. */
const RECTANGLE_SEGMENTS = 6;
/** Points: flatter areas are lines. */
const THINNEST = 4;

/** What lies under and over the text of a page, edges as `upright` turns them. Shapes within forms are left out. */
export function groundOf(engine: Pdfium, page: number, upright: Upright): Ground {
  const objectAt = directCall(engine, 'FPDFPage_GetObject');
  const typeOf = directCall(engine, 'FPDFPageObj_GetType');
  const count = Math.min(engine.FPDFPage_CountObjects(page), MOST_OBJECTS);
  const ground: Ground = { areas: [], orderOf: new Map() };
  withMemory(engine, 16, (scratch) => {
    for (let order = 0; order < count; order++) {
      const object = objectAt(page, order);
      const type = typeOf(object);
      ground.orderOf.set(object, order);
      if (type === FORM) orderWithin(engine, object, order, ground.orderOf);
      if (ground.areas.length >= MOST_AREAS) continue;
      const fill = areaFill(engine, object, type, scratch);
      const edges = fill === undefined ? undefined : edgesOf(engine, object, upright, scratch);
      if (fill !== undefined && edges !== undefined) ground.areas.push({ edges, order, fill });
    }
  });
  return ground;
}

/** The fill of a rectangle, as far as its segments tell that it is one, or of a picture; undefined of all else. */
function areaFill(engine: Pdfium, object: number, type: number, scratch: number): Area['fill'] | undefined {
  if (type === IMAGE || (type === FORM && isBitmapForm(engine, object))) return 'picture';
  if (type !== SHAPE) return undefined;
  const segmentCount = directCall(engine, 'FPDFPath_CountSegments');
  const drawModeOf = directCall(engine, 'FPDFPath_GetDrawMode');
  if (segmentCount(object) > RECTANGLE_SEGMENTS || drawModeOf(object, scratch, scratch + 4) === 0)
    return undefined;
  const isFilled = new DataView(memoryOf(engine).buffer).getInt32(scratch, true) !== 0;
  return isFilled ? fillOf(engine, object, scratch) : undefined;
}

function orderWithin(
  engine: Pdfium,
  form: number,
  order: number,
  orderOf: Map<number, number>,
  depth = 0,
): void {
  const objectAt = directCall(engine, 'FPDFFormObj_GetObject');
  const typeOf = directCall(engine, 'FPDFPageObj_GetType');
  const count = Math.min(engine.FPDFFormObj_CountObjects(form), MOST_OBJECTS - orderOf.size);
  for (let index = 0; index < count; index++) {
    const object = objectAt(form, index);
    orderOf.set(object, order);
    if (depth < DEEPEST_FORM && typeOf(object) === FORM)
      orderWithin(engine, object, order, orderOf, depth + 1);
  }
}

/** How an object is filled; undefined when it is with a pattern. `scratch`: 16 bytes of PDFium's memory. */
export function fillOf(engine: Pdfium, object: number, scratch: number): Fill | undefined {
  const colourOf = directCall(engine, 'FPDFPageObj_GetFillColor');
  if (colourOf(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return undefined;
  const view = new DataView(memoryOf(engine).buffer, scratch, 16);
  const channel = (index: number) => view.getUint32(4 * index, true);
  return { colour: [channel(0), channel(1), channel(2)], opacity: channel(3) };
}

function edgesOf(engine: Pdfium, object: number, upright: Upright, scratch: number): Edges | undefined {
  const edges = uprightBounds(engine, object, upright, scratch);
  if (edges === undefined) return undefined;
  const isThin = Math.min(edges.right - edges.left, edges.bottom - edges.top) < THINNEST;
  return isThin ? undefined : edges;
}
