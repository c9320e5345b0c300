import { findObjects } from './pdf-objects.ts';

const MOST_PAGES = 10_000;
/** A4 in points, for pages whose size was told by what is missing. */
const USUAL_WIDTH = 595;
const USUAL_SIZE = `[0 0 ${USUAL_WIDTH} 842]`;
/** Pixels: a sheet of A5 at 100 dots an inch; smaller pictures are logos. */
const LEAST_OF_SHEET = 580;

/** Texts of objects by number. */
type Objects = ReadonlyMap<number, string>;

/** Whether a PDF breaks off: its last object is not followed by the place of its table, as in every one that is whole. */
export function lacksEnd(pdf: Uint8Array): boolean {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return file.lastIndexOf('startxref') < Math.max(file.lastIndexOf(' obj'), file.lastIndexOf('endobj'));
}

/**
 * A copy of a damaged PDF with what it lacks written behind it: a catalog, a tree of the pages that are still there (of a scan
 * without any, of its pictures), and the trailer that names them. What else is wrong, PDFium mends itself. Undefined when
 * nothing is left, or when what is left is encrypted, for what its key is made of stood in the trailer.
 */
export function repairedPdf(pdf: Uint8Array): Uint8Array | undefined {
  const objects = findObjects(pdf);
  const texts = [...objects.values()];
  if (texts.some((text) => /\/Filter\s{0,4}\/Standard\b/.test(text))) return undefined;
  const catalog = texts.findLast((text) => /\/Type\s{0,4}\/Catalog\b/.test(text)) ?? '<< >>';
  const found = pagesIn(objects, reference(catalog, 'Pages')).slice(0, MOST_PAGES);
  const lost = lostParents(objects, found);
  // Numbers that the file names without having them stay theirs.
  const root = 1 + [...objects.keys(), ...found, ...lost].reduce((most, each) => Math.max(most, each), 0);
  const tree = root + 1;
  const made = found.length > 0 ? [] : pagesOfPictures(objects, tree);
  const pages = [...found, ...made.map(({ number }) => number)];
  if (pages.length === 0) return undefined;
  const kids = pages.map((number) => `${number} 0 R`).join(' ');
  const additions = [
    indirect(root, withPages(catalog, tree)),
    indirect(tree, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    ...lost.map((number) => indirect(number, `<< /MediaBox ${USUAL_SIZE} >>`)),
    ...made.map(({ written }) => written),
    `trailer\n<< /Root ${root} 0 R >>\n%%EOF\n`,
  ];
  return Buffer.concat([closed(pdf), Buffer.from(additions.join(''), 'latin1')]);
}

function indirect(number: number, text: string): string {
  return `${number} 0 obj\n${text}\nendobj\n`;
}

/** The file up to its last whole object, or to the end of a stream that breaks off, of which the beginning may be read. */
function closed(pdf: Uint8Array): Buffer {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const end = file.lastIndexOf('endobj') + 'endobj'.length;
  const start = file.indexOf(' obj', end);
  const breaksOff = start !== -1 && file.indexOf('stream', start) !== -1;
  return breaksOff
    ? Buffer.concat([file, Buffer.from('\nendstream\nendobj\n')])
    : Buffer.concat([file.subarray(0, end), Buffer.from('\n')]);
}

/** The catalog, which also says where attached files are, with another tree of pages. */
function withPages(catalog: string, tree: number): string {
  const rest = catalog
    .replace(/\/Pages\s{1,4}\d{1,9}\s{1,4}\d{1,5}\s{1,4}R\b/, '')
    .replace(/\/Type\s{0,4}\/Catalog\b/, '');
  return rest.replace('<<', `<< /Type /Catalog /Pages ${tree} 0 R `);
}

/**
 * The numbers of the pages: in the order of their tree, with those that are lost, when it leads to all that are there; else
 * in the order of the file.
 */
function pagesIn(objects: Objects, root: number | undefined): number[] {
  const found = [...objects].flatMap(([number, text]) =>
    /\/Type\s{0,4}\/Page\b/.test(text) ? [number] : [],
  );
  const named = root === undefined ? [] : leavesOf(objects, root);
  const isNamed = new Set(named);
  return found.every((number) => isNamed.has(number)) && found.length > 0 ? named : found;
}

function leavesOf(objects: Objects, root: number): number[] {
  const leaves: number[] = [];
  const seen = new Set<number>();
  const left = [root];
  for (let number = left.pop(); number !== undefined && leaves.length < MOST_PAGES; number = left.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const text = objects.get(number) ?? '';
    const kids = text.indexOf('/Kids');
    if (kids === -1) leaves.push(number);
    else left.push(...references(text.slice(kids, text.indexOf(']', kids))).reverse());
  }
  return leaves;
}

function references(array: string): number[] {
  return [...array.matchAll(/(?<!\d)(\d{1,9})\s{1,4}\d{1,5}\s{1,4}R\b/g)].map((match) => Number(match[1]));
}

/** A page for each picture that is large enough to be a scanned sheet, as wide as A4. Objects are numbered from behind the tree. */
function pagesOfPictures(objects: Objects, tree: number): { number: number; written: string }[] {
  const pictures = [...objects].flatMap(([picture, text]) => {
    const [width, height] = [pixels(text, 'Width'), pixels(text, 'Height')];
    const isSheet = /\/Subtype\s{0,4}\/Image\b/.test(text) && Math.min(width, height) >= LEAST_OF_SHEET;
    return isSheet ? [{ picture, height: Math.round((USUAL_WIDTH * height) / width) }] : [];
  });
  return pictures.slice(0, MOST_PAGES).map(({ picture, height }, index) => {
    const number = tree + 1 + 2 * index;
    const content = `${USUAL_WIDTH} 0 0 ${height} 0 0 cm /Sheet Do`;
    const page = `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${USUAL_WIDTH} ${height}] /Contents ${number + 1} 0 R /Resources << /XObject << /Sheet ${picture} 0 R >> >> >>`;
    const stream = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
    return { number, written: indirect(number, page) + indirect(number + 1, stream) };
  });
}

function pixels(dictionary: string, name: 'Width' | 'Height'): number {
  return Number(new RegExp(`/${name}\\s{1,4}(\\d{1,5})\\b`).exec(dictionary)?.[1] ?? 0);
}

/** Nodes of the tree that are missing, from which pages take their size where they do not tell it themselves. */
function lostParents(objects: Objects, pages: readonly number[]): number[] {
  const seen = new Set<number>();
  const lost: number[] = [];
  for (const page of pages) {
    let node = reference(objects.get(page) ?? '', 'Parent');
    while (node !== undefined && !seen.has(node)) {
      seen.add(node);
      const text = objects.get(node);
      if (text === undefined) lost.push(node);
      node = text === undefined ? undefined : reference(text, 'Parent');
    }
  }
  return lost;
}

function reference(dictionary: string, name: 'Pages' | 'Parent'): number | undefined {
  const number = new RegExp(`/${name}\\s{1,4}(\\d{1,9})\\s{1,4}\\d{1,5}\\s{1,4}R\\b`).exec(dictionary)?.[1];
  return number === undefined ? undefined : Number(number);
}
