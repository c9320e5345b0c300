import { buffer } from 'node:stream/consumers';
import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import LockedPdf from 'pdfkit';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../samples/documents.ts';
import { scanToImage, scanToPdf } from '../../samples/scan.ts';
import type { Page, Word } from '../../shared/understanding/page.ts';
import { searchablePdf } from '../../shared/understanding/pdf/searchable-pdf.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import type { Reading } from '../../shared/understanding/reading.ts';

const now = new Date('2026-02-03T09:00:00Z');

/** A recognized page with these words, in the order of lines. */
function readingOf(pages: Partial<Page>[], lines: Record<string, Word['box']>): Reading {
  const words = Object.entries(lines).map(([text, box]) => ({ text, box, confidence: 0.9 }));
  return {
    format: 'pdf',
    pageCount: pages.length,
    language: 'fr',
    einvoice: null,
    notices: [],
    pages: pages.map((page, index) => ({
      page: index + 1,
      width: 595,
      height: 842,
      source: 'ocr',
      lines: words.map((word) => ({ text: word.text, box: word.box, words: [word] })),
      ...page,
    })),
  };
}

const words = {
  Facture: { left: 0.1, top: 0.1, width: 0.2, height: 0.02 },
  société: { left: 0.5, top: 0.1, width: 0.15, height: 0.02 },
  Łódź: { left: 0.1, top: 0.4, width: 0.1, height: 0.03 },
  東京都: { left: 0.6, top: 0.7, width: 0.15, height: 0.03 },
  '1.234,56€': { left: 0.7, top: 0.9, width: 0.2, height: 0.015 },
};

/** Draws all over a page: words that are laid over nothing are not read back. */
function hatch(page: PDFPage): void {
  for (let x = 0; x < page.getWidth(); x += 6)
    page.drawRectangle({ x, y: 0, width: 2, height: page.getHeight() });
}

/** A page without text, in a PDF that is encrypted. */
async function lockedPdf(passwords: { userPassword?: string; ownerPassword: string }): Promise<Uint8Array> {
  const pdf = new LockedPdf({ size: [595, 842], ...passwords });
  for (let x = 0; x < 595; x += 6) pdf.rect(x, 0, 2, 842);
  pdf.fill();
  pdf.end();
  return buffer(pdf);
}

async function readBack(pdf: Uint8Array | undefined) {
  if (pdf === undefined) throw new Error('no PDF was made');
  const { pages } = await readDocument(pdf, { fileName: 'searchable.pdf', ocr: null });
  return pages.map((page) => page.lines.flatMap((line) => line.words));
}

function expectSame(found: readonly Word[], wanted: Readonly<Record<string, Word['box']>>) {
  expect(found.map((word) => word.text).sort()).toEqual(Object.keys(wanted).sort());
  for (const word of found) {
    const box = wanted[word.text];
    for (const edge of ['left', 'top', 'width', 'height'] as const)
      expect(Math.abs(word.box[edge] - (box?.[edge] ?? 9)), `${edge} of ${word.text}`).toBeLessThan(0.006);
  }
}

describe('a searchable PDF', () => {
  test('of a picture has every word where it is printed, in any script', async () => {
    const picture = await sharp({
      create: { width: 595, height: 842, channels: 3, background: '#eeeeee' },
    })
      .png()
      .toBuffer();
    const reading = { ...readingOf([{}], words), format: 'image' as const };
    const [found = []] = await readBack(await searchablePdf(new Uint8Array(picture), reading));
    expectSame(found, words);
  });

  test.each([0, 90, 180, 270])('of a PDF page shown turned by %i degrees', async (angle) => {
    const document = await PDFDocument.create();
    const page = document.addPage(angle % 180 === 0 ? [595, 842] : [842, 595]);
    page.setRotation(degrees(angle));
    hatch(page);
    const [found = []] = await readBack(await searchablePdf(await document.save(), readingOf([{}], words)));
    expectSame(found, words);
  });

  test('of a page that was scanned on its side is laid out as it was read', async () => {
    const document = await PDFDocument.create();
    hatch(document.addPage([842, 595]));
    const pdf = await searchablePdf(await document.save(), readingOf([{ turns: 1 }], words));
    const reading = await readDocument(pdf ?? new Uint8Array(), { fileName: 'a.pdf', ocr: null });
    expect(reading.pages[0]?.turns).toBe(1);
    expectSame(reading.pages[0]?.lines.flatMap((line) => line.words) ?? [], words);
  });

  test('of a page that lay askew has its words along the lines of the picture', async () => {
    const document = await PDFDocument.create();
    hatch(document.addPage([595, 842]));
    const pdf = await searchablePdf(await document.save(), readingOf([{ skew: 10 }], words));
    const [found = []] = await readBack(pdf);
    const title = found.find(({ text }) => text === 'Facture');
    // 10 degrees clockwise bring (0.2, 0.11) to where it was read; before, it lay further down on the left.
    const [x, y] = [(0.2 - 0.5) * 595, (0.11 - 0.5) * 842];
    const turn = (-10 * Math.PI) / 180;
    const across = 0.5 + (x * Math.cos(turn) - y * Math.sin(turn)) / 595;
    const down = 0.5 + (x * Math.sin(turn) + y * Math.cos(turn)) / 842;
    expect((title?.box.left ?? 0) + (title?.box.width ?? 0) / 2).toBeCloseTo(across, 1);
    expect((title?.box.top ?? 0) + (title?.box.height ?? 0) / 2).toBeCloseTo(down, 1);
  });

  test('keeps the pages of the scan, and says nothing on those that have text of their own', async () => {
    const scan = await scanToPdf(await makeDocument('letter', { seed: 5, now }), { seed: 5 });
    const pdf = await searchablePdf(scan.body, readingOf([{}], words));
    const [found = []] = await readBack(pdf);
    expectSame(found, words);
    expect((pdf?.byteLength ?? 0) / scan.body.byteLength).toBeGreaterThan(0.9);
    expect(await searchablePdf(scan.body, readingOf([{ source: 'text' }], words))).toBeUndefined();
  });

  test('keeps an upright JPEG byte for byte', async () => {
    const { body } = await scanToImage(await makeDocument('letter', { seed: 5, now }), { seed: 5 });
    const pdf = await searchablePdf(body, { ...readingOf([{}], words), format: 'image' });
    expect(Buffer.from(pdf ?? []).includes(Buffer.from(body.subarray(0, 5_000)))).toBe(true);
  });

  test('can be made of a scan that only its owner may change, but not of one that needs a password', async () => {
    const owned = await lockedPdf({ ownerPassword: 'scanner' });
    const [found = []] = await readBack(await searchablePdf(owned, readingOf([{}], words)));
    expectSame(found, words);
    const locked = await lockedPdf({ userPassword: 'reader', ownerPassword: 'scanner' });
    await expect(searchablePdf(locked, readingOf([{}], words))).rejects.toMatchObject({ code: 'encrypted' });
  });

  test('cannot be made of a broken PDF', async () => {
    const broken = new TextEncoder().encode('%PDF-1.7\nnothing');
    await expect(searchablePdf(broken, readingOf([{}], words))).rejects.toMatchObject({ code: 'broken' });
  });
});
