import { PDFDocument, type PDFPage, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { fileKind } from '../file-kind.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { Page, Word } from '../page.ts';
import { imageLibrary } from '../pictures/image-library.ts';
import { openImage, sharpErrors } from '../pictures/images.ts';
import { type Reading, UnreadableDocument } from '../reading.ts';
import { ADVANCE, glyphlessFont } from './glyphless-font.ts';
import { extractPdfPages } from './pdf-pages.ts';

const FONT_NAME = 'FacteurUnseen';
const QUALITY = 85;
/** Text that is neither filled nor stroked (ISO 32000-1, 9.3.6). */
const INVISIBLE = 3;
/** Share of a word's height that is under its baseline, as in the font. */
const BELOW = 0.2;

/**
 * The scan with its recognized words over it, unseen, each where it is printed: a PDF that can be searched and copied
 * from. Pages of a PDF stay as they are. Undefined when no page was recognized optically.
 * Throws UnreadableDocument `encrypted` or `broken`.
 */
export async function searchablePdf(original: Uint8Array, reading: Reading): Promise<Uint8Array | undefined> {
  const recognized = reading.pages.filter((page) => page.source !== 'text' && page.lines.length > 0);
  if (recognized.length === 0) return undefined;
  const isPdf = fileKind(original) === 'pdf';
  const document = isPdf ? await openPdf(original, reading.pageCount) : await PDFDocument.create();
  const font = unseenFont(document);
  for (const page of isPdf ? recognized : reading.pages) {
    const sheet = isPdf ? document.getPage(page.page - 1) : await addPicture(document, original, page);
    const pictureTurns = isPdf ? (page.turns ?? 0) : 0;
    layWords(document, sheet, font, page, pictureTurns + Math.round(sheet.getRotation().angle / 90));
  }
  return document.save();
}

/**
 * The PDF; one that only its owner may change, as scanners make them, or that is damaged, so that not all of the pages that
 * were read are found in it, by a copy of these.
 */
async function openPdf(original: Uint8Array, pageCount: number): Promise<PDFDocument> {
  try {
    return await parsed(original, pageCount);
  } catch {
    const [copy] = await extractPdfPages(original, [{ firstPage: 1, lastPage: pageCount }]);
    if (copy === undefined) throw new UnreadableDocument('broken', 'the pages of the PDF cannot be copied');
    return parsed(copy, pageCount);
  }
}

async function parsed(bytes: Uint8Array, pageCount: number): Promise<PDFDocument> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  if (document.getPageCount() !== pageCount)
    throw new UnreadableDocument('broken', 'the PDF has other pages than those that were read');
  return document;
}

/** A page that shows one page of the picture, upright. A JPEG that is upright goes in as it is. */
async function addPicture(document: PDFDocument, original: Uint8Array, page: Page): Promise<PDFPage> {
  const turns = page.turns ?? 0;
  const jpeg = await sharpErrors(async () => {
    const sharp = await imageLibrary();
    if (fileKind(original) === 'jpeg' && turns === 0) {
      const { orientation = 1, space } = await sharp(original).metadata();
      if (orientation === 1 && space !== 'cmyk') return original;
    }
    const upright = await openImage(original, page.page, DEFAULT_LIMITS.pixels);
    const pixels = turns === 0 ? upright : sharp(await upright.png().toBuffer()).rotate(turns * 90);
    return new Uint8Array(await pixels.toColourspace('srgb').jpeg({ quality: QUALITY }).toBuffer());
  });
  const sheet = document.addPage([page.width, page.height]);
  sheet.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: page.width, height: page.height });
  return sheet;
}

/** A font of two-byte codes that are UTF-16: any text, none of it drawn. */
function unseenFont(document: PDFDocument): PDFRef {
  const { context } = document;
  const file = context.register(context.flateStream(glyphlessFont()));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: FONT_NAME,
      Flags: 4,
      FontBBox: [0, -200, ADVANCE, 800],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 700,
      StemV: 80,
      FontFile2: file,
    }),
  );
  // Every code is drawn by the empty glyph 1.
  const glyphs = new Uint8Array(2 * 65_536);
  for (let index = 1; index < glyphs.length; index += 2) glyphs[index] = 1;
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: FONT_NAME,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: ADVANCE,
      CIDToGIDMap: context.register(context.flateStream(glyphs)),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: FONT_NAME,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(sameUnicode())),
    }),
  );
}

/** The CMap that says that codes are UTF-16; ranges may not cross a first byte, and a hundred make a block. */
function sameUnicode(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0');
    return `<${byte}00> <${byte}ff> <${byte}00>`;
  });
  const blocks: string[] = [];
  for (let from = 0; from < ranges.length; from += 100) {
    const block = ranges.slice(from, from + 100);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** `turns`: quarter turns clockwise from the sheet's own coordinates to the upright page that boxes are told in. */
function layWords(document: PDFDocument, sheet: PDFPage, font: PDFRef, page: Page, turns: number): void {
  const { x, y, width, height } = sheet.getCropBox();
  const place = (across: number, down: number): [number, number] => {
    const [left, top] = turnedBack(...askew(across, down, page), turns);
    return [x + left * width, y + (1 - top) * height];
  };
  const name = sheet.node.newFontDictionary('FacteurUnseen', font);
  const words = page.lines
    .flatMap((line) => line.words)
    .map((word) => wordOperators(word, String(name), place));
  const content = `q BT ${INVISIBLE} Tr\n${words.join('\n')}\nET Q`;
  // What the page's own content leaves changed must not move our words.
  const { context } = document;
  sheet.node.wrapContentStreams(context.register(context.stream('q')), context.register(context.stream('Q')));
  sheet.node.addContentStream(context.register(context.flateStream(content)));
}

/** Where a place of the straightened page is on the page as it lay. */
function askew(across: number, down: number, { width, height, skew = 0 }: Page): [number, number] {
  const [cosine, sine] = [Math.cos((-skew * Math.PI) / 180), Math.sin((-skew * Math.PI) / 180)];
  const [x, y] = [(across - 0.5) * width, (down - 0.5) * height];
  return [0.5 + (x * cosine - y * sine) / width, 0.5 + (x * sine + y * cosine) / height];
}

function turnedBack(across: number, down: number, turns: number): [number, number] {
  switch (((turns % 4) + 4) % 4) {
    case 1:
      return [down, 1 - across];
    case 2:
      return [1 - across, 1 - down];
    case 3:
      return [1 - down, across];
    default:
      return [across, down];
  }
}

/** A word in its box: as high as the font, and its letters, each half as wide as that, stretched to the box's width. */
function wordOperators(
  { text, box }: Word,
  name: string,
  place: (across: number, down: number) => [number, number],
): string {
  const [left, bottom] = place(box.left, box.top + box.height);
  const [right, endOfBottom] = place(box.left + box.width, box.top + box.height);
  const [leftOfTop, top] = place(box.left, box.top);
  const codes = Buffer.from(text, 'utf16le').swap16();
  const width = Math.hypot(right - left, endOfBottom - bottom);
  const size = Math.hypot(leftOfTop - left, top - bottom);
  if (width === 0 || size === 0 || codes.length === 0) return '';
  const stretch = (100 * width) / ((codes.length / 2) * (ADVANCE / 1_000) * size);
  const [cosine, sine] = [(right - left) / width, (endOfBottom - bottom) / width];
  const [x, y] = [left + BELOW * (leftOfTop - left), bottom + BELOW * (top - bottom)];
  const matrix = [cosine, sine, -sine, cosine, x, y].map((value) => value.toFixed(4)).join(' ');
  return `${name} ${size.toFixed(3)} Tf ${stretch.toFixed(2)} Tz ${matrix} Tm <${codes.toString('hex')}0020> Tj`;
}
