import { fraction, linesOf, rowsOf, sidewaysLinesOf } from '../layout.ts';
import { type Page, pageText } from '../page.ts';
import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import type { Raster } from '../recognition/optical-reader.ts';
import { pageMarks } from '../recognition/page-marks.ts';
import { recognizePage } from '../recognition/recognized-page.ts';
import { isEnciphered } from './enciphered-text.ts';
import { withJoinedLetters } from './letter-spacing.ts';
import { announcesEinvoice, attachedEinvoice, hasOtherFiles } from './pdf-attachments.ts';
import { insetsOn, speaksOfPaying, textOfInset } from './pdf-insets.ts';
import { type PictureOnPage, pictureOn } from './pdf-pictures.ts';
import { drawPdfPage } from './pdf-raster.ts';
import { remarksOn } from './pdf-remarks.ts';
import { lacksEnd } from './pdf-repair.ts';
import { readRules } from './pdf-rules.ts';
import { uprightTransform } from './pdf-upright.ts';
import { readTextLayer, type TextLayer } from './pdf-words.ts';
import { type Pdfium, withPdf } from './pdfium.ts';
import { noticeOfUnseen } from './unseen-text.ts';
import { type Edges, turnedEdges } from './word-direction.ts';

/** Resolution at which pages are drawn for recognition: letters of 8 points come out about 20 pixels tall. */
const RECOGNITION_DPI = 220;
const MAX_RECOGNITION_PIXELS = 6_000_000;

/** Share of characters without meaning from which a text layer is taken for garbage. */
const GARBAGE = 0.3;
/** Share of characters that are holes in words from which a page is recognized too: one letter in thirty of French has an accent. */
const HOLED = 0.006;
const MANY_HOLES = 3;
const MAX_OBJECTS_LOOKED_AT = 5_000;
/** Pictures on pages of text that are looked into, in one file. */
const MAX_INSETS = 8;

/**
 * Reads a PDF page by page: its text layer, or optical recognition where a page is a picture or its text layer
 * is garbage. Throws UnreadableDocument `encrypted`, `broken`, `no_pages`, `too_large` or `too_slow`.
 */
export function readPdf(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  return withPdf(bytes, async (engine, document, pageCount, isRepaired) => {
    const { limits } = context;
    const einvoice = attachedEinvoice(engine, document);
    const pages: Page[] = [];
    const notices: Contents['notices'] = [];
    const isDamaged = isRepaired || lacksEnd(bytes);
    if (isDamaged) notices.push({ code: 'file_damaged', page: null });
    if (einvoice === null && announcesEinvoice(bytes)) notices.push({ code: 'einvoice_missing', page: null });
    if (hasOtherFiles(engine, document)) notices.push({ code: 'files_attached', page: null });
    let charactersLeft = limits.characters;
    let recognitionsLeft = limits.recognizedPages;
    const { mayHaveCodes, marked } = pageMarks(pageCount);
    let insetsLeft = MAX_INSETS;
    let isOfPaying = false;
    let brokenPages = 0;
    const last = Math.min(pageCount, limits.pages);
    context.onProgress(0, pageCount);
    for (let number = 1; number <= last; number++) {
      await context.checkpoint();
      const mayRecognize = context.ocr !== null && recognitionsLeft > 0;
      const look = lookAtPage(engine, document, number, {
        isDamaged,
        maxCharacters: Math.min(limits.charactersPerPage, charactersLeft),
        mayBeDrawn: mayRecognize || mayHaveCodes(),
        mayHaveInsets: mayRecognize && insetsLeft > 0,
        isOfPaying,
      });
      isOfPaying ||= look.isOfPaying;
      charactersLeft -= look.layer.characterCount;
      if (look.notice !== undefined) notices.push({ code: look.notice, page: number });
      const unseen = noticeOfUnseen(look.layer.unseen);
      if (unseen !== undefined && notices.every(({ code }) => code !== unseen))
        notices.push({ code: unseen, page: number });
      let page = printedPage(number, look);
      if (context.ocr !== null && mayRecognize && look.raster !== undefined) {
        recognitionsLeft--;
        const recognized = await recognizePage(context.ocr, asShown(page), look.raster, context.signal);
        page = better(recognized, page, look);
      } else if (look.needsRecognition) {
        notices.push({
          code: context.ocr === null ? 'not_recognized' : 'recognition_left_out',
          page: number,
        });
      }
      if (look.notice === 'page_broken') brokenPages++;
      const remarks = [...look.remarks];
      if (context.ocr !== null) {
        for (const inset of look.insets.slice(0, insetsLeft)) {
          insetsLeft--;
          remarks.push(await textOfInset(inset, context.ocr, context.signal));
        }
      }
      if (remarks.length > 0) page = { ...page, remarks };
      if (look.raster !== undefined) page = await marked(page, look.raster);
      pages.push(page);
      context.onProgress(number, pageCount);
    }
    if (brokenPages === pageCount) throw new UnreadableDocument('broken', 'no page of the PDF can be read');
    if (last < pageCount) notices.push({ code: 'pages_left_out', page: last + 1 });
    return { format: 'pdf', pages, pageCount, einvoice, notices };
  });
}

/**
 * Of a text layer: letters that may stand for others are doubtful, words of which letters are missing have holes, characters
 * without meaning are garbage.
 */
type Trust = 'readable' | 'doubtful' | 'holed' | 'garbage';

type Look = {
  remarks: string[];
  insets: Raster[];
  /** This page or one before it speaks of paying. */
  isOfPaying: boolean;
  layer: TextLayer;
  rules: Edges[];
  trust: Trust;
  picture: PictureOnPage;
  needsRecognition: boolean;
  raster: Raster | undefined;
  notice: 'page_broken' | 'text_left_out' | undefined;
};

const NOTHING: TextLayer = {
  width: 595,
  height: 842,
  words: [],
  sideways: [],
  turns: 0,
  characterCount: 0,
  unreadableCount: 0,
  holeCount: 0,
  cut: false,
  unseen: '',
};

const BROKEN: Look = {
  remarks: [],
  insets: [],
  isOfPaying: false,
  layer: NOTHING,
  rules: [],
  trust: 'readable',
  picture: 'none',
  needsRecognition: false,
  raster: undefined,
  notice: 'page_broken',
};

function lookAtPage(
  engine: Pdfium,
  document: number,
  number: number,
  {
    maxCharacters,
    mayBeDrawn,
    mayHaveInsets,
    isDamaged,
    ...before
  }: {
    maxCharacters: number;
    mayBeDrawn: boolean;
    mayHaveInsets: boolean;
    isDamaged: boolean;
    isOfPaying: boolean;
  },
): Look {
  const [page, remarks] = loadPage(engine, document, number - 1);
  if (page === 0) return BROKEN;
  try {
    // Of a page whose content is lost, no more than its size is left.
    if (isDamaged && engine.FPDFPage_CountObjects(page) === 0) return BROKEN;
    const layer = readTextLayer(engine, page, maxCharacters);
    const trust = trustIn(layer);
    const picture = trust === 'readable' ? pictureOn(engine, page, layer) : 'none';
    const needsRecognition = trust !== 'readable' || picture !== 'none';
    const raster = needsRecognition && mayBeDrawn ? drawForRecognition(engine, page) : undefined;
    const rules = trust === 'readable' ? uprightRules(engine, page, layer) : [];
    const isOfPaying = before.isOfPaying || speaksOfPaying(layer.words);
    const maySayWhere = isOfPaying && mayHaveInsets && trust === 'readable' && picture === 'none';
    return {
      remarks,
      insets: maySayWhere ? insetsOn(engine, page, () => drawForRecognition(engine, page)) : [],
      isOfPaying,
      layer,
      rules,
      trust,
      picture,
      needsRecognition,
      raster,
      notice: layer.cut ? 'text_left_out' : undefined,
    };
  } finally {
    engine.FPDF_ClosePage(page);
  }
}

function uprightRules(engine: Pdfium, page: number, { width, height, turns }: TextLayer): Edges[] {
  const lying = turns === 1 || turns === 3;
  return readRules(engine, page, uprightTransform(engine, page)).map((rule) =>
    turnedEdges(rule, turns, lying ? height : width, lying ? width : height),
  );
}

function trustIn({ words, sideways, characterCount, unreadableCount, holeCount }: TextLayer): Trust {
  if (unreadableCount > GARBAGE * characterCount) return 'garbage';
  if (holeCount >= MANY_HOLES && holeCount > HOLED * characterCount) return 'holed';
  const text = [...words, ...sideways.flat()].map((word) => word.text).join(' ');
  return isEnciphered(text) ? 'doubtful' : 'readable';
}

/**
 * Loads a page with what is filled in its form or stamped on it made part of its content, so that it is read; and what its
 * annotations say.
 */
function loadPage(engine: Pdfium, document: number, index: number): [number, string[]] {
  const page = engine.FPDF_LoadPage(document, index);
  if (page === 0) return [page, []];
  const remarks = remarksOn(engine, page);
  if (!hasWrittenAnnotation(engine, page)) return [page, remarks];
  engine.FPDFPage_Flatten(page, 0);
  engine.FPDF_ClosePage(page);
  return [engine.FPDF_LoadPage(document, index), remarks];
}

const FREE_TEXT = 3;
const STAMP = 13;
const WIDGET = 20;

function hasWrittenAnnotation(engine: Pdfium, page: number): boolean {
  const count = Math.min(engine.FPDFPage_GetAnnotCount(page), MAX_OBJECTS_LOOKED_AT);
  for (let index = 0; index < count; index++) {
    const annotation = engine.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = engine.FPDFAnnot_GetSubtype(annotation);
    engine.FPDFPage_CloseAnnot(annotation);
    if (subtype === FREE_TEXT || subtype === STAMP || subtype === WIDGET) return true;
  }
  return false;
}

function drawForRecognition(engine: Pdfium, page: number): Raster {
  const points = { width: engine.FPDF_GetPageWidthF(page), height: engine.FPDF_GetPageHeightF(page) };
  const scale = Math.min(
    RECOGNITION_DPI / 72,
    Math.sqrt(MAX_RECOGNITION_PIXELS / Math.max(1, points.width * points.height)),
  );
  const width = Math.max(1, Math.round(points.width * scale));
  const height = Math.max(1, Math.round(points.height * scale));
  return { pixels: drawPdfPage(engine, page, { width, height }, 1), width, height };
}

function printedPage(number: number, { layer, rules, trust }: Look): Page {
  const { width, height, words, sideways, turns } = layer;
  const lines =
    trust === 'garbage'
      ? []
      : [
          ...linesOf(withJoinedLetters(rowsOf(words)), width, height),
          ...sidewaysLinesOf(sideways, width, height),
        ];
  return {
    page: number,
    width,
    height,
    source: 'text',
    ...(turns === 0 ? {} : { turns }),
    lines,
    ...(rules.length === 0 ? {} : { rules: rules.map((rule) => fraction(rule, width, height)) }),
  };
}

/** The size of a page before it was turned for its text, which is how it is drawn. */
function asShown({ page, width, height, turns }: Page): Pick<Page, 'page' | 'width' | 'height'> {
  return turns === 1 || turns === 3 ? { page, width: height, height: width } : { page, width, height };
}

/** Photos hold no text, but shadows that look like a few letters: recognition must find so much more than is printed. */
const MUCH_FULLER = 1.5;

function better(recognized: Page, printed: Page, { trust, picture }: Look): Page {
  if (trust === 'doubtful') return unenciphered(recognized, printed);
  const least = picture === 'beside-text' ? MUCH_FULLER : 1;
  return letterCount(recognized) > least * letterCount(printed) ? recognized : printed;
}

/** Lists of codes have few vowels too: their text layer is better than any recognition. */
function unenciphered(recognized: Page, printed: Page): Page {
  const isText = 2 * letterCount(recognized) > letterCount(printed) && !isEnciphered(pageText(recognized));
  return isText ? recognized : printed;
}

function letterCount(page: Page): number {
  return page.lines.reduce((sum, line) => sum + (line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}
