import type { Sharp } from 'sharp';
import { fileKind } from '../file-kind.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { drawPdfPage } from '../pdf/pdf-raster.ts';
import { withPdf } from '../pdf/pdfium.ts';
import { UnreadableDocument } from '../reading.ts';
import { imageLibrary } from './image-library.ts';
import { imagePageCount, openImage, sharpErrors } from './images.ts';
import { turnedInPlace } from './turned-in-place.ts';

export type PagePicture = { body: Uint8Array; width: number; height: number };

const MAX_WIDTH = 4_000;
const MAX_HEIGHT = 8_000;
const PICTURES = new Set(['jpeg', 'png', 'gif', 'tiff', 'webp', 'heic', 'avif', 'bmp']);

/**
 * Draws one page of a PDF or a picture as WebP, at most `maxWidth` pixels wide, with `turns` quarter turns clockwise
 * and straightened by `skew` degrees (those of the page's reading). Undefined for files that have no look of their own (text, office files) and for
 * pages that the file does not have. Throws UnreadableDocument as reading the file does.
 */
export async function renderPage(
  bytes: Uint8Array,
  options: {
    page: number;
    maxWidth: number;
    turns?: number | undefined;
    skew?: number | undefined;
    format?: 'webp';
  },
): Promise<PagePicture | undefined> {
  const { page, turns = 0, skew = 0 } = options;
  const width = Math.max(1, Math.min(Math.round(options.maxWidth), MAX_WIDTH));
  const kind = fileKind(bytes);
  if (kind === 'pdf') return renderPdfPage(bytes, page, width, { turns, skew });
  if (!PICTURES.has(kind)) return undefined;
  if (page < 1 || page > (await imagePageCount(bytes, DEFAULT_LIMITS.pixels))) return undefined;
  const image = await openImage(bytes, page, DEFAULT_LIMITS.pixels);
  return sharpErrors(async () => {
    const upright = await uprightPicture(image, { turns, skew });
    return webp(upright.resize({ width, height: MAX_HEIGHT, fit: 'inside', withoutEnlargement: true }));
  });
}

type Pose = { turns: number; skew: number };

/** Each turn needs the finished pixels of the one before: a picture's own orientation, quarter turns, degrees. */
async function uprightPicture(image: Sharp, { turns, skew }: Pose): Promise<Sharp> {
  const sharp = await imageLibrary();
  const finished = (picture: Sharp) =>
    picture.png({ compressionLevel: 0 }).toBuffer({ resolveWithObject: true });
  const upright = turns === 0 ? image : sharp((await finished(image)).data).rotate(turns * 90);
  if (skew === 0) return upright;
  const { data, info } = await finished(upright);
  return turnedInPlace(sharp(data), skew, info);
}

function renderPdfPage(
  bytes: Uint8Array,
  number: number,
  maxWidth: number,
  { turns, skew }: Pose,
): Promise<PagePicture | undefined> {
  return withPdf(bytes, async (engine, document, pageCount) => {
    if (number < 1 || number > pageCount) return undefined;
    const page = engine.FPDF_LoadPage(document, number - 1);
    if (page === 0) throw new UnreadableDocument('broken', `page ${number} of the PDF cannot be read`);
    try {
      const points = { width: engine.FPDF_GetPageWidthF(page), height: engine.FPDF_GetPageHeightF(page) };
      const across = turns % 2 === 0 ? points.width : points.height;
      const down = turns % 2 === 0 ? points.height : points.width;
      const scale = Math.min(maxWidth / Math.max(1, across), MAX_HEIGHT / Math.max(1, down));
      const width = Math.max(1, Math.round(points.width * scale));
      const height = Math.max(1, Math.round(points.height * scale));
      const pixels = drawPdfPage(engine, page, { width, height }, 3);
      swapRedAndBlue(pixels);
      const sharp = await imageLibrary();
      const image = sharp(pixels, { raw: { width, height, channels: 3 } });
      return await webp(await uprightPicture(image, { turns, skew }));
    } finally {
      engine.FPDF_ClosePage(page);
    }
  });
}

function swapRedAndBlue(pixels: Uint8Array): void {
  for (let index = 0; index + 2 < pixels.length; index += 3) {
    const blue = pixels[index] ?? 0;
    pixels[index] = pixels[index + 2] ?? 0;
    pixels[index + 2] = blue;
  }
}

async function webp(image: Sharp): Promise<PagePicture> {
  const { data, info } = await image.webp({ quality: 82, effort: 2 }).toBuffer({ resolveWithObject: true });
  return { body: data, width: info.width, height: info.height };
}
