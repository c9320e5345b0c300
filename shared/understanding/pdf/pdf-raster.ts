import { UnreadableDocument } from '../reading.ts';
import { memoryOf, type Pdfium } from './pdfium.ts';

const FORMAT_GREY = 1;
const FORMAT_BGR = 2;
const DRAW_ANNOTATIONS = 0x01;
const DRAW_GREY = 0x08;

/** Draws a loaded page upright on white. `channels` 1: grey, 3: blue, green, red. */
export function drawPdfPage(
  engine: Pdfium,
  page: number,
  size: { width: number; height: number },
  channels: 1 | 3,
): Uint8Array {
  const { width, height } = size;
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, channels === 1 ? FORMAT_GREY : FORMAT_BGR, 0, 0);
  if (bitmap === 0) throw new UnreadableDocument('too_large', `no memory for a page of ${width} x ${height}`);
  try {
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    const flags = DRAW_ANNOTATIONS | (channels === 1 ? DRAW_GREY : 0);
    engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const stride = engine.FPDFBitmap_GetStride(bitmap);
    const buffer = engine.FPDFBitmap_GetBuffer(bitmap);
    const memory = memoryOf(engine);
    const row = width * channels;
    if (stride === row) return memory.slice(buffer, buffer + row * height);
    const pixels = new Uint8Array(row * height);
    for (let y = 0; y < height; y++)
      pixels.set(memory.subarray(buffer + y * stride, buffer + y * stride + row), y * row);
    return pixels;
  } finally {
    engine.FPDFBitmap_Destroy(bitmap);
  }
}
