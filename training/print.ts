import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { pick, type Random } from '../samples/random.ts';
import type { Page } from '../shared/understanding/page.ts';

/** Faces that every reader of PDF has, in the weights that office papers are set in. */
export const faces = [
  'Helvetica',
  'Helvetica',
  'Helvetica-Bold',
  'Times-Roman',
  'Times-Roman',
  'Courier',
  'Courier-Bold',
] as const;

/** Ink of office printers, of tills and of worn ribbons. */
const inks = ['#000000', '#000000', '#1a1a2e', '#333333', '#20365c'];

/** Share of a word's box that is above its baseline, as the canvas has it. */
const ABOVE = 0.74 / 0.94;

/** Prints made-up pages as a PDF with a text layer: every word where it is, in a face and an ink drawn by lot. */
export async function printPdf(random: Random, pages: readonly Page[]): Promise<Uint8Array> {
  const face = pick(random, faces);
  const ink = pick(random, inks);
  const pdf = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
  for (const { width, height, lines } of pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    pdf.font(face).fillColor(ink);
    for (const { text, box } of lines.flatMap((line) => line.words)) {
      pdf.fontSize((box.height * height) / 0.94);
      const natural = Math.max(0.1, pdf.widthOfString(text));
      // A word that the edge of the sheet cuts is not squeezed into what is left of it.
      const stretch = Math.max(0.6, Math.min(1.6, (box.width * width) / natural));
      const baseline = (box.top + box.height * ABOVE) * height;
      pdf
        .save()
        .translate(box.left * width, baseline)
        .scale(stretch, 1);
      pdf.text(text, 0, 0, { lineBreak: false, baseline: 'alphabetic' }).restore();
    }
  }
  pdf.end();
  return new Uint8Array(await buffer(pdf));
}
