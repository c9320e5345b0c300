import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import type { Reading } from '../../shared/understanding/reading.ts';
import type { Raster } from '../../shared/understanding/recognition/optical-reader.ts';
import { skewOf } from '../../shared/understanding/recognition/skew.ts';
import { degradations } from '../../training/degrade.ts';
import { type MadeFile, makeFiles } from '../../training/make-files.ts';
import { printPdf } from '../../training/print.ts';
import { makeSaleDocuments } from '../../training/sale-document.ts';

async function taken(seed: number, count: number): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  for await (const file of makeFiles(seed, count)) files.push(file);
  return files;
}

const wordsOf = ({ pages }: Reading) =>
  pages
    .flatMap(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text)))
    .join(' ')
    .replaceAll(/\s+/g, '');

describe('a made-up document', () => {
  test('is printed with all its words, which a reader of files finds again', async () => {
    for (const { reading } of makeSaleDocuments(5, 12)) {
      const pdf = await printPdf(createRandom(5), reading.pages);
      const read = await readDocument(pdf, { fileName: 'a.pdf', ocr: null });
      const letters = (text: string) => [...text].toSorted().join('');
      expect(letters(wordsOf(read))).toBe(letters(wordsOf(reading)));
    }
  });

  test('is the same file for the same seed, of many types, some of paper and some not', async () => {
    expect(await taken(4, 6)).toEqual(await taken(4, 6));
    const files = await taken(3, 38);
    expect(new Set(files.map(({ documentType }) => documentType)).size).toBeGreaterThan(12);
    expect(new Set(files.map(({ degradation }) => degradation)).size).toBe(6);
    expect(files.filter(({ fields }) => fields.totalGross !== undefined).length).toBeGreaterThan(8);
    for (const { body, fileName } of files)
      expect(await readDocument(body, { fileName, ocr: null })).toMatchObject({
        format: fileName.endsWith('.pdf') ? 'pdf' : 'image',
      });
  }, 60_000);
});

describe('a sheet of paper', () => {
  const [width, height, dots] = [850, 1_100, 100];
  const lines = Array.from(
    { length: 30 },
    (_, line) => `<text x="90" y="${90 + 30 * line}">Ligne ${line} du bordereau imprimé</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="850" height="1100" fill="#fff"/><g font-family="sans-serif" font-size="18">${lines.join('')}</g></svg>`;

  async function raster(picture: Sharp): Promise<Raster> {
    const { data, info } = await picture
      .greyscale()
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: new Uint8Array(data), width: info.width, height: info.height };
  }
  const sheet = () => raster(sharp(Buffer.from(svg)));
  const mean = ({ pixels }: Raster, from: number, to: number) => {
    const part = pixels.subarray(Math.floor(from * pixels.length), Math.floor(to * pixels.length));
    return part.reduce((sum, level) => sum + level, 0) / part.length;
  };

  test('lies askew on the glass', async () => {
    const { body } = await degradations.skewed(createRandom(1), await sheet(), dots);
    expect(Math.abs(await skewOf(await raster(sharp(body))))).toBeGreaterThan(0.9);
  });

  test('is grey and grainy as a copy of a copy', async () => {
    const { body } = await degradations.noisy(createRandom(1), await sheet(), dots);
    const { pixels } = await raster(sharp(body));
    expect(pixels.filter((level) => level === 255).length).toBeLessThan(0.1 * pixels.length);
    expect(new Set(pixels).size).toBeGreaterThan(100);
  });

  test('is made small to be sent', async () => {
    const large = await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
    const { body } = await degradations.compressed(createRandom(1), await sheet(), 200);
    expect(body.length).toBeLessThan(large.length / 3);
  });

  test('is faxed in black and white, with dots that are higher than wide', async () => {
    const { body, extension } = await degradations.faxed(createRandom(2), await sheet(), dots);
    expect(extension).toBe('tif');
    const { width: across = 0, height: down = 0 } = await sharp(body).metadata();
    expect(across / width).toBeCloseTo(2.04, 1);
    expect([0.98, 1.96].some((scale) => Math.abs(down / height - scale) < 0.05)).toBe(true);
    expect(new Set((await raster(sharp(body))).pixels)).toEqual(new Set([0, 255]));
  });

  test('is photographed on a table, light in one corner and dark in the other', async () => {
    const { body } = await degradations.photographed(createRandom(1), await sheet(), dots);
    const photo = await raster(sharp(body));
    expect(photo.width).toBeGreaterThan(width);
    expect(photo.pixels[0]).toBeLessThan(150);
    expect(mean(photo, 0.2, 0.4) - mean(photo, 0.6, 0.8)).toBeGreaterThan(15);
  });
});
