import { linesOf } from '../layout.ts';
import type { Page } from '../page.ts';
import type { OpticalReader, Raster } from './optical-reader.ts';

/** Recognizes the picture of a page; `size` is that of the page as the picture shows it, in its own unit. */
export async function recognizePage(
  ocr: OpticalReader,
  size: Pick<Page, 'page' | 'width' | 'height'>,
  raster: Raster,
  signal: AbortSignal | undefined,
): Promise<Page> {
  const { rows, width, height, turns, skew = 0, source = 'ocr' } = await ocr.recognize(raster, signal);
  const lying = turns === 1 || turns === 3;
  return {
    page: size.page,
    width: lying ? size.height : size.width,
    height: lying ? size.width : size.height,
    source,
    ...(turns === 0 ? {} : { turns }),
    ...(skew === 0 ? {} : { skew }),
    lines: linesOf(rows, width, height),
  };
}
