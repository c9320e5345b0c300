import type { OpticalReader, RecognizedPage } from '../../understanding/recognition/optical-reader.ts';

/**
 * A page is read badly when a tenth of its words are doubtful. Of receipts and forms with known text, the mean confidence
 * hardly tells the worst from the best; this share finds all that had less than three words of four right.
 */
const doubtful = 0.85;
const doubtfulShare = 0.1;

let embedded: Promise<OpticalReader> | undefined;

/** The engine inside the function; loaded, and starting its thread, no earlier than needed. */
export function embeddedReader(): Promise<OpticalReader> {
  embedded ??= import('../../understanding/recognition/ocr.ts').then(({ openTesseract }) => openTesseract());
  return embedded;
}

/**
 * The engine inside the function; what it reads badly is read by `other`, which is paid for. A page without a word is
 * taken for a blank one.
 */
export async function thriftyReader(other: OpticalReader): Promise<OpticalReader> {
  const own = await embeddedReader();
  return {
    ...own,
    async recognize(raster, signal) {
      const page = await own.recognize(raster, signal);
      return isReadBadly(page) ? other.recognize(raster, signal) : page;
    },
  };
}

function isReadBadly({ rows }: RecognizedPage): boolean {
  const words = rows.flat().filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const doubted = words.filter(({ confidence }) => confidence < doubtful);
  return words.length > 0 && doubted.length >= doubtfulShare * words.length;
}
