import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { type Page, pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

const lines = [
  'Bon de livraison numéro 4711',
  'Ramettes de papier blanc 12',
  'Classeurs à levier 5',
  'Reçu en bon état',
];
const [across, down] = [595, 842];

type Turn = 0 | 90 | 180 | 270;
const quarter: readonly Turn[] = [0, 90, 180, 270];

/**
 * A PDF page of A4 as it is shown with its /Rotate, with lines that run `running` degrees clockwise from left-to-right.
 * Their first letter is 60 points from the left and 80 from the top of the sheet held so that they are upright.
 */
async function pdfPage(rotate: Turn, running: Turn, texts: readonly string[] = lines): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  // The lines run upright on a portrait sheet, so the shown page is portrait or lies on its side.
  const isPortrait = (rotate + running) % 180 === 0;
  const sheet = document.addPage(isPortrait ? [across, down] : [down, across]);
  sheet.setRotation(degrees(rotate));
  // Clockwise turn of the text in the page's own coordinates, which /Rotate turns further.
  const own = (running - rotate + 360) % 360;
  for (const [row, text] of texts.entries()) {
    const [x, y] = [60, 80 + 30 * row]; // from the left and top of the upright sheet
    const at = {
      0: { x, y: down - y },
      90: { x: down - y, y: across - x },
      180: { x: across - x, y },
      270: { x: y, y: x },
    }[own];
    sheet.drawText(text, { ...at, size: 14, font, rotate: degrees(-own) });
  }
  return document.save();
}

async function readFirst(file: Uint8Array): Promise<Page> {
  const { pages } = await readDocument(file, { fileName: 'page.pdf', ocr: null });
  const [page] = pages;
  if (page === undefined) throw new Error('no page was read');
  return page;
}

describe('a page', () => {
  const cases = quarter.flatMap((rotate) => quarter.map((running) => [rotate, running] as const));

  test.each(cases)(
    'with /Rotate %i whose text is shown running at %i degrees is read upright',
    async (rotate, running) => {
      const page = await readFirst(await pdfPage(rotate, running));
      expect(pageText(page)).toBe(lines.join('\n'));
      expect(page.turns ?? 0).toBe((4 - running / 90) % 4);
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([across, down]);
      const [first] = page.lines;
      expect(first?.box.left).toBeCloseTo(60 / across, 2);
      expect((first?.box.top ?? 0) + (first?.box.height ?? 0)).toBeCloseTo(80 / down, 1);
      expect(first?.box.width).toBeGreaterThan(5 * (first?.box.height ?? 1));
    },
  );
});

describe('text printed sideways beside upright text', () => {
  test.each([90, 270, 180] as const)(
    'at %i degrees is a line of its own, where it stands',
    async (running) => {
      const document = await PDFDocument.load(await pdfPage(0, 0));
      const font = await document.embedFont(StandardFonts.Helvetica);
      const note = 'SARL au capital de 10 000 euros';
      document.getPage(0).drawText(note, { x: 300, y: 400, size: 10, font, rotate: degrees(-running) });
      const page = await readFirst(await document.save());
      expect(page.turns ?? 0).toBe(0);
      expect(page.lines.map(({ text }) => text)).toEqual([...lines, note]);
      const box = page.lines.at(-1)?.box ?? { left: 0, top: 0, width: 0, height: 0 };
      const length = font.widthOfTextAtSize(note, 10);
      const [long, short] =
        running === 180 ? [box.width * across, box.height * down] : [box.height * down, box.width * across];
      expect(long).toBeCloseTo(length, -1);
      expect(short).toBeLessThan(15);
      const start = {
        90: box.top * down,
        270: (box.top + box.height) * down,
        180: (box.left + box.width) * across,
      }[running];
      expect(start).toBeCloseTo(running === 180 ? 300 : down - 400, -1);
    },
  );

  test('does not run into the columns it stands between', async () => {
    const document = await PDFDocument.load(await pdfPage(0, 0, []));
    const font = await document.embedFont(StandardFonts.Helvetica);
    const sheet = document.getPage(0);
    const rows = [0, 1, 2, 3, 4];
    for (const row of rows) {
      sheet.drawText(`Article ${row}`, { x: 60, y: 700 - 30 * row, size: 12, font });
      sheet.drawText(`${row + 10},50`, { x: 400, y: 700 - 30 * row, size: 12, font });
    }
    sheet.drawText('DUPLICATA', { x: 300, y: 580, size: 12, font, rotate: degrees(90) });
    const { lines: read } = await readFirst(await document.save());
    expect(read.map(({ text }) => text)).toEqual([
      ...rows.flatMap((row) => [`Article ${row}`, `${row + 10},50`]),
      'DUPLICATA',
    ]);
  });
});
