import type { Sharp } from 'sharp';
import { fileKind } from '../file-kind.ts';
import type { Page } from '../page.ts';
import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import type { Raster } from '../recognition/optical-reader.ts';
import { pageMarks } from '../recognition/page-marks.ts';
import { recognizePage } from '../recognition/recognized-page.ts';
import { decodeBitmap } from './bitmap.ts';
import { imageLibrary } from './image-library.ts';
import { lacksPages } from './tiff-pages.ts';

/** Larger pictures are scaled down to this before recognition: an A4 page at 250 dots an inch. */
const MAX_RECOGNITION_PIXELS = 6_000_000;
const MIN_BELIEVABLE_DPI = 72;
const MAX_BELIEVABLE_DPI = 1_200;

/** Reads a picture (every page of a TIFF) by optical recognition. Throws UnreadableDocument `broken` or `too_large`. */
export async function readImage(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const { limits, ocr } = context;
  const pageCount = await imagePageCount(bytes, limits.pixels);
  const pages: Page[] = [];
  const notices: Contents['notices'] = [];
  const { marked } = pageMarks(pageCount);
  const last = Math.min(pageCount, limits.recognizedPages);
  context.onProgress(0, pageCount);
  for (let number = 1; number <= last; number++) {
    await context.checkpoint();
    const { raster, width, height, cut } = await greyImage(bytes, number, limits.pixels);
    if (cut) notices.push({ code: 'picture_cut', page: number });
    if (ocr === null) {
      notices.push({ code: 'not_recognized', page: number });
      pages.push({ page: number, width, height, source: 'ocr', lines: [] });
    } else {
      const page = await recognizePage(ocr, { page: number, width, height }, raster, context.signal);
      pages.push(await marked(page, raster));
    }
    context.onProgress(number, pageCount);
  }
  if (last < pageCount) notices.push({ code: 'recognition_left_out', page: last + 1 });
  if (fileKind(bytes) === 'tiff' && lacksPages(bytes)) notices.push({ code: 'pages_missing', page: null });
  return { format: 'image', pages, pageCount, einvoice: null, notices };
}

/** Number of pages of a picture: more than one in a TIFF only, for frames of an animation are no pages. */
export async function imagePageCount(bytes: Uint8Array, maxPixels: number): Promise<number> {
  if (fileKind(bytes) !== 'tiff') return 1;
  const sharp = await imageLibrary();
  return sharpErrors(async () => (await sharp(bytes, { limitInputPixels: maxPixels }).metadata()).pages ?? 1);
}

/**
 * One page of a picture, upright by its EXIF orientation, transparent parts white. What is missing of a picture that was cut
 * short is left grey or white, unless it must be `whole`: then decoding it throws.
 * Throws UnreadableDocument `broken` or `too_large`.
 */
export async function openImage(
  bytes: Uint8Array,
  page: number,
  maxPixels: number,
  whole = false,
): Promise<Sharp> {
  const kind = fileKind(bytes);
  if (kind === 'heic') return openHeic(bytes, maxPixels);
  const sharp = await imageLibrary();
  if (kind === 'bmp') {
    const { pixels, width, height } = decodeBitmap(bytes, maxPixels);
    return sharp(pixels, { raw: { width, height, channels: 3 } });
  }
  return sharp(bytes, { page: page - 1, limitInputPixels: maxPixels, failOn: whole ? 'truncated' : 'none' })
    .autoOrient()
    .flatten({ background: '#ffffff' });
}

async function openHeic(bytes: Uint8Array, maxPixels: number): Promise<Sharp> {
  const { default: decode } = await import('heic-decode');
  const broken = (error: unknown): never => {
    throw new UnreadableDocument('broken', `the HEIC picture cannot be decoded: ${String(error)}`);
  };
  const images = await decode.all({ buffer: bytes }).catch(broken);
  try {
    const [first] = images;
    if (first === undefined) throw new UnreadableDocument('no_pages', 'the HEIC file holds no picture');
    if (first.width * first.height > maxPixels)
      throw new UnreadableDocument('too_large', `a picture of ${first.width} x ${first.height} pixels`);
    const { width, height, data } = await first.decode().catch(broken);
    const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const sharp = await imageLibrary();
    return sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' });
  } finally {
    images.dispose();
  }
}

type GreyImage = { raster: Raster; width: number; height: number };

/** A page of a picture, ready to be recognized; `cut` when part of it is missing in the file. */
async function greyImage(
  bytes: Uint8Array,
  page: number,
  maxPixels: number,
): Promise<GreyImage & { cut: boolean }> {
  try {
    return { ...(await greyPixels(await openImage(bytes, page, maxPixels, true))), cut: false };
  } catch (error) {
    if (!(error instanceof UnreadableDocument) || error.code !== 'broken' || fileKind(bytes) === 'heic')
      throw error;
    return { ...(await greyPixels(await openImage(bytes, page, maxPixels))), cut: true };
  }
}

function greyPixels(image: Sharp): Promise<GreyImage> {
  return sharpErrors(async () => {
    const { width, height, density } = uprightSize(await image.metadata());
    const scale = Math.min(1, Math.sqrt(MAX_RECOGNITION_PIXELS / (width * height)));
    const { data, info } = await image
      .resize({ width: Math.max(1, Math.round(width * scale)) })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = info.channels === 1 ? data : data.filter((_, index) => index % info.channels === 0);
    const points = isBelievable(density) ? 72 / density : 1;
    return {
      raster: { pixels, width: info.width, height: info.height },
      width: width * points,
      height: height * points,
    };
  });
}

function uprightSize({
  width,
  height,
  orientation = 1,
  density,
}: {
  width: number;
  height: number;
  orientation?: number | undefined;
  density?: number | undefined;
}) {
  return orientation >= 5 ? { width: height, height: width, density } : { width, height, density };
}

/** 72 is what programs write that do not know. */
function isBelievable(density: number | undefined): density is number {
  return density !== undefined && density > MIN_BELIEVABLE_DPI && density <= MAX_BELIEVABLE_DPI;
}

/** Runs a decoding step; what the decoder cannot make of the bytes is told as an UnreadableDocument. */
export async function sharpErrors<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UnreadableDocument) throw error;
    if (/pixel limit|too large|exceeds/i.test(error.message))
      throw new UnreadableDocument('too_large', `the picture has too many pixels: ${error.message}`);
    throw new UnreadableDocument('broken', `the picture cannot be decoded: ${error.message}`);
  }
}
