import { legibility } from '../../understanding/ocr-page.ts';
import type { OpticalReader } from '../../understanding/optical-reader.ts';

/** Mean confidence of a page's letters below which the engine is not believed. */
const believed = 0.8;

let embedded: Promise<OpticalReader> | undefined;

/** The engine inside the function; loaded, and starting its thread, no earlier than needed. */
export function embeddedReader(): Promise<OpticalReader> {
  embedded ??= import('../../understanding/ocr.ts').then(({ openTesseract }) => openTesseract());
  return embedded;
}

/**
 * The engine inside the function; what it reads badly is read by `other`, which is paid for. A page without a letter is
 * taken for a blank one.
 */
export async function thriftyReader(other: OpticalReader): Promise<OpticalReader> {
  const own = await embeddedReader();
  return {
    ...own,
    async recognize(raster, signal) {
      const page = await own.recognize(raster, signal);
      const { letters, meanConfidence } = legibility(page.rows);
      return letters === 0 || meanConfidence >= believed ? page : other.recognize(raster, signal);
    },
  };
}
