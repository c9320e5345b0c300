import { FORM, SHAPE } from './page-objects.ts';
import type { Upright } from './pdf-upright.ts';
import { directCall, memoryOf, type Pdfium, withMemory } from './pdfium.ts';
import type { Edges } from './word-direction.ts';

const LINE_TO = 0;
const MOVE_TO = 2;
/** Drawings have more shapes and more strokes than tables have lines: beyond these nothing is looked at. */
const MAX_SHAPES = 8_000;
const MAX_STROKES = 40_000;
const MAX_DEPTH = 3;

/** A shape flatter than this many points is a line. */
const THIN = 3;
/** Borders may be as wide as this. */
const THICK = 6;
/** Shorter lines are dashes, dots and parts of letters; they count where others of them continue them. */
const SHORT = 0.4;

/**
 * Lines across and down that a PDF page draws, in points of the page as `upright` turns it: thin bars, and straight
 * edges that are stroked. Curves and slanting lines are left out.
 */
export function readRules(engine: Pdfium, page: number, upright: Upright): Edges[] {
  const rules: Edges[] = [];
  const left = { shapes: MAX_SHAPES, strokes: MAX_STROKES };
  withMemory(engine, 32, (scratch) => {
    readObjects(engine, { page, depth: 0 }, upright, scratch, left, rules);
  });
  return rules;
}

/** What draws: the page itself (`depth` 0), or a form on it. */
type Parent = { page: number; depth: number };

function readObjects(
  engine: Pdfium,
  { page, depth }: Parent,
  upright: Upright,
  scratch: number,
  left: { shapes: number; strokes: number },
  rules: Edges[],
): void {
  const inForm = depth > 0;
  const objectAt = directCall(engine, inForm ? 'FPDFFormObj_GetObject' : 'FPDFPage_GetObject');
  const typeOf = directCall(engine, 'FPDFPageObj_GetType');
  const count = inForm ? engine.FPDFFormObj_CountObjects(page) : engine.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && left.shapes > 0 && left.strokes > 0; index++) {
    const object = objectAt(page, index);
    const type = typeOf(object);
    if (type === FORM && depth < MAX_DEPTH) {
      const within = withMatrix(engine, object, upright, scratch);
      readObjects(engine, { page: object, depth: depth + 1 }, within, scratch, left, rules);
    }
    if (type !== SHAPE) continue;
    left.shapes--;
    left.strokes -= readShape(engine, object, withMatrix(engine, object, upright, scratch), scratch, rules);
  }
}

/** The mapping of an object's own coordinates. */
function withMatrix(engine: Pdfium, object: number, upright: Upright, scratch: number): Upright {
  const matrixOf = directCall(engine, 'FPDFPageObj_GetMatrix');
  if (matrixOf(object, scratch) === 0) return upright;
  const view = new DataView(memoryOf(engine).buffer, scratch, 24);
  const [a, b, c, d, e, f] = [0, 4, 8, 12, 16, 20].map((offset) => view.getFloat32(offset, true));
  if (a === undefined || b === undefined || c === undefined) return upright;
  if (d === undefined || e === undefined || f === undefined) return upright;
  return {
    a: upright.a * a + upright.c * b,
    b: upright.b * a + upright.d * b,
    c: upright.a * c + upright.c * d,
    d: upright.b * c + upright.d * d,
    e: upright.a * e + upright.c * f + upright.e,
    f: upright.b * e + upright.d * f + upright.f,
  };
}

type Point = { x: number; y: number };

/** Reads one shape, stretch by stretch. Gives how many strokes it has. */
function readShape(engine: Pdfium, shape: number, upright: Upright, scratch: number, rules: Edges[]): number {
  const strokeAt = directCall(engine, 'FPDFPath_GetPathSegment');
  const pointOf = directCall(engine, 'FPDFPathSegment_GetPoint');
  const typeOf = directCall(engine, 'FPDFPathSegment_GetType');
  const closes = directCall(engine, 'FPDFPathSegment_GetClose');
  const count = engine.FPDFPath_CountSegments(shape);
  if (count > MAX_STROKES / 10) return count;
  const pen = penOf(engine, shape, upright, scratch);
  let points: Point[] = [];
  let straight = true;
  const finish = () => {
    if (straight && points.length > 1) addRules(points, pen, rules);
    points = [];
    straight = true;
  };
  for (let index = 0; index < count; index++) {
    const stroke = strokeAt(shape, index);
    const type = typeOf(stroke);
    if (type === MOVE_TO) finish();
    else if (type !== LINE_TO) straight = false;
    pointOf(stroke, scratch, scratch + 4);
    const view = new DataView(memoryOf(engine).buffer, scratch, 8);
    const [x, y] = [view.getFloat32(0, true), view.getFloat32(4, true)];
    points.push({
      x: upright.a * x + upright.c * y + upright.e,
      y: upright.b * x + upright.d * y + upright.f,
    });
    const [first] = points;
    if (closes(stroke) === 1 && first !== undefined) points.push(first);
  }
  finish();
  return count;
}

/** How wide a shape's edges are stroked, in points; undefined when they are not. */
function penOf(engine: Pdfium, shape: number, { a, b, c, d }: Upright, scratch: number): number | undefined {
  engine.FPDFPath_GetDrawMode(shape, scratch, scratch + 4);
  const isStroked = new DataView(memoryOf(engine).buffer).getInt32(scratch + 4, true) !== 0;
  if (!isStroked || !engine.FPDFPageObj_GetStrokeWidth(shape, scratch)) return undefined;
  const width = new DataView(memoryOf(engine).buffer).getFloat32(scratch, true);
  return width * Math.sqrt(Math.abs(a * d - b * c));
}

/** A flat stretch is one line; of a stroked one every straight edge is. */
function addRules(points: readonly Point[], pen: number | undefined, rules: Edges[]): void {
  if (pen === undefined) {
    const whole = edgesOf(points);
    if (isLine(whole)) rules.push(whole);
    return;
  }
  for (const [index, point] of points.slice(1).entries()) {
    const before = points[index];
    if (before === undefined) continue;
    const edge = stroked(edgesOf([before, point]), pen);
    if (isLine(edge)) rules.push(edge);
  }
}

/** An edge as wide as the pen: a short stroke of a wide pen is a line across it. */
function stroked(edge: Edges, pen: number): Edges {
  const isAcross = edge.right - edge.left > edge.bottom - edge.top;
  return isAcross
    ? { ...edge, top: edge.top - pen / 2, bottom: edge.bottom + pen / 2 }
    : { ...edge, left: edge.left - pen / 2, right: edge.right + pen / 2 };
}

function edgesOf(points: readonly Point[]): Edges {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function isLine({ left, top, right, bottom }: Edges): boolean {
  const [short, long] = [right - left, bottom - top].toSorted((a, b) => a - b);
  if (short === undefined || long === undefined || long < SHORT) return false;
  return short < THIN || (short < THICK && long > 10 * short);
}
