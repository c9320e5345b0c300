import { fileKind } from '../file-kind.ts';
import { type Page, pageText } from '../page.ts';
import { imageLibrary } from '../pictures/image-library.ts';
import { readImage, sharpErrors } from '../pictures/images.ts';
import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { unpackParts } from './office-archive.ts';

/** Where Office Open XML and OpenDocument keep what is shown; drawings of lines (EMF, WMF, SVG) have no page in them. */
const PICTURES = /^(?:(?:word|ppt)\/media|Pictures)\/[^/]+\.(?:png|jpe?g|jfif|gif|bmp|tiff?|webp|heic)$/i;
const KINDS = new Set(['jpeg', 'png', 'gif', 'tiff', 'webp', 'bmp', 'heic']);
/** A text longer than this says what the file is about; its pictures are illustrations. */
const ENOUGH_TEXT = 1_500;
/** Logos and signatures are smaller; a page photographed or scanned to be read is larger. */
const LEAST_PIXELS = 250_000;
const LEAST_SIDE = 300;

/**
 * Adds the pages that somebody pasted as pictures into an office file with little text, recognized, behind those of its text.
 * Throws UnreadableDocument `too_large` or `too_slow`.
 */
export async function withPictures(
  read: Contents,
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<Contents> {
  const text = read.pages.map(pageText).join('').trim();
  if (text.length > ENOUGH_TEXT) return read;
  const pictures = await largePictures(bytes, context);
  if (pictures.length === 0) return read;
  const pages: Page[] = text === '' ? [] : [...read.pages];
  const notices = [...read.notices];
  let left = context.limits.recognizedPages;
  for (const [index, picture] of pictures.entries()) {
    if (left <= 0) {
      notices.push({ code: 'recognition_left_out', page: pages.length + 1 });
      break;
    }
    const before = pages.length;
    context.onProgress(before, before + pictures.length - index);
    const limits = { ...context.limits, recognizedPages: left };
    const found = await readImage(picture, { ...context, limits, onProgress: () => {} });
    left -= found.pages.length;
    pages.push(...found.pages.map((page) => ({ ...page, page: before + page.page })));
    notices.push(
      ...found.notices.map(({ code, page }) => ({ code, page: page === null ? null : before + page })),
    );
  }
  context.onProgress(pages.length, pages.length);
  return { ...read, pages, pageCount: pages.length, notices };
}

/** In the order that they are numbered in. */
async function largePictures(bytes: Uint8Array, { limits }: ReadingContext): Promise<Uint8Array[]> {
  const parts = [...unpackParts(bytes, (name) => PICTURES.test(name), limits.unpackedBytes)];
  parts.sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  const large: Uint8Array[] = [];
  for (const [, picture] of parts)
    if (KINDS.has(fileKind(picture)) && (await isLarge(picture))) large.push(picture);
  return large;
}

/** What cannot be decoded is not seen by a reader of the file either. */
async function isLarge(picture: Uint8Array): Promise<boolean> {
  // The decoder of all other kinds does not know these two; whoever pastes them pastes photos.
  if (['bmp', 'heic'].includes(fileKind(picture))) return true;
  try {
    const sharp = await imageLibrary();
    const { width, height } = await sharpErrors(() => sharp(picture).metadata());
    return width * height >= LEAST_PIXELS && Math.min(width, height) >= LEAST_SIDE;
  } catch (error) {
    if (error instanceof UnreadableDocument) return false;
    throw error;
  }
}
