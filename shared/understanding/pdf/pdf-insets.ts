import { fold } from '../fold.ts';
import { readCodes } from '../recognition/codes.ts';
import type { OpticalReader, Raster } from '../recognition/optical-reader.ts';
import { bitmapsOn } from './pdf-pictures.ts';
import { uprightTransform } from './pdf-upright.ts';
import type { Pdfium } from './pdfium.ts';
import type { Edges } from './word-direction.ts';

/** Shares of the page. Above it stand heads with their logos, and what is smaller has no room for words or a code. */
const HEAD = 0.3;
const NARROWEST = 0.08;
const LOWEST = 0.012;
/** What covers more is what the page is printed on. */
const LARGEST = 0.5;
const MOST_INSETS = 4;

/** Papers that ask for money or say where it goes: pictures on others (charts, photos) are not worth a second each. */
const payment =
  /factur|invoice|rechnung|\biban\b|\brib\b|virement|\ba (?:payer|regler)\b|\bzahl(?:ungs|bar)|\bpay(?:ment (?:terms|details)|able| to\b)|(?:bank|account) (?:details|transfer)|bankverbindung|coordonnees bancaires/;

/** Whether words of a page speak of paying. */
export function speaksOfPaying(words: readonly { readonly text: string }[]): boolean {
  return payment.test(fold(words.map(({ text }) => text).join(' ')));
}

/**
 * Cuts pictures out of a drawn page whose words are text: what people paste below the head of a letter, such as bank details.
 * `draw` draws the page, and is called when there are any.
 */
export function insetsOn(engine: Pdfium, page: number, draw: () => Raster): Raster[] {
  const width = engine.FPDF_GetPageWidthF(page);
  const height = engine.FPDF_GetPageHeightF(page);
  const upright = uprightTransform(engine, page);
  const places = bitmapsOn(engine, page, upright).filter(({ left, top, right, bottom }) => {
    const [across, down] = [(right - left) / width, (bottom - top) / height];
    return top / height > HEAD && across > NARROWEST && down > LOWEST && across * down < LARGEST;
  });
  if (places.length === 0) return [];
  const raster = draw();
  return places.slice(0, MOST_INSETS).map((place) => cut(raster, place, raster.width / width));
}

/** With a little of the page around it. */
function cut({ pixels, width, height }: Raster, place: Edges, scale: number): Raster {
  const margin = 4;
  const left = Math.max(0, Math.floor(place.left * scale) - margin);
  const top = Math.max(0, Math.floor(place.top * scale) - margin);
  const right = Math.min(width, Math.ceil(place.right * scale) + margin);
  const bottom = Math.min(height, Math.ceil(place.bottom * scale) + margin);
  const size = { width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
  const out = new Uint8Array(size.width * size.height);
  for (let row = 0; row < size.height; row++) {
    const start = (top + row) * width + left;
    out.set(pixels.subarray(start, start + size.width), row * size.width);
  }
  return { pixels: out, ...size };
}

/** The words and codes in a picture, as lines of a text. */
export async function textOfInset(
  inset: Raster,
  ocr: OpticalReader,
  signal: AbortSignal | undefined,
): Promise<string> {
  const codes = await readCodes(inset);
  if (codes.length > 0) return codes.join('\n');
  const { rows } = await ocr.recognize(inset, signal);
  return rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
}
