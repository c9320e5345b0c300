import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument } from '../../samples/documents.ts';
import { scanToImage } from '../../samples/scan.ts';
import { layoutOf } from '../../shared/understanding/fields/segment.ts';
import type { PlacedWord } from '../../shared/understanding/layout.ts';
import type { Word } from '../../shared/understanding/page.ts';
import { renderPage } from '../../shared/understanding/pictures/render-page.ts';
import { turnedInPlace } from '../../shared/understanding/pictures/turned-in-place.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { openTesseract } from '../../shared/understanding/recognition/ocr.ts';
import type { OpticalReader, Raster } from '../../shared/understanding/recognition/optical-reader.ts';
import { rereadDoubtful } from '../../shared/understanding/recognition/reread-lines.ts';
import { skewOf } from '../../shared/understanding/recognition/skew.ts';

const now = new Date('2026-02-03T09:00:00Z');
let ocr: OpticalReader;
beforeAll(async () => {
  ocr = await openTesseract();
});
afterAll(() => ocr.close());

async function wordsOf(file: Uint8Array, reader: OpticalReader | null): Promise<Word[]> {
  const reading = await readDocument(file, { fileName: 'page', ocr: reader });
  return reading.pages[0]?.lines.flatMap((line) => line.words).filter((word) => /\w/.test(word.text)) ?? [];
}

/** Share of the printed words that were recognized where they stand. */
function found(printed: readonly Word[], recognized: readonly Word[]): number {
  const isThere = (word: Word) =>
    recognized.some(
      (other) =>
        other.text.replaceAll('’', "'") === word.text.replaceAll('’', "'") &&
        Math.abs(other.box.left - word.box.left) < 0.03 &&
        Math.abs(other.box.top - word.box.top) < 0.03,
    );
  return printed.filter(isThere).length / printed.length;
}

describe('a scanned page', () => {
  test.each([
    ['letter', 150, 0.93],
    ['receipt', 150, 0.9],
  ] as const)('%s at %i dots an inch is read, accents and figures', async (kind, dotsPerInch, least) => {
    const sample = await makeDocument(kind, { seed: 5, now });
    const scan = await scanToImage(sample, { seed: 5, dotsPerInch });
    expect(found(await wordsOf(sample.body, null), await wordsOf(scan.body, ocr))).toBeGreaterThan(least);
  });
});

test('a German page is read with its umlauts, and the French one after it with its accents', async () => {
  const special = /[äöüßàâçéèêëîôûœ]/i;
  for (const kind of ['invoiceGerman', 'letter'] as const) {
    const sample = await makeDocument(kind, { seed: 7, now });
    const scan = await scanToImage(sample, { seed: 7, dotsPerInch: 150 });
    const printed = (await wordsOf(sample.body, null)).filter(({ text }) => special.test(text));
    expect(printed.length).toBeGreaterThan(5);
    expect(found(printed, await wordsOf(scan.body, ocr)), kind).toBeGreaterThan(0.8);
  }
}, 180_000);

describe('a page that lies askew', () => {
  const svg = (body: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#fff"/><g font-family="sans-serif" font-size="30">${body}</g></svg>`;
  const texts = Array.from(
    { length: 30 },
    (_, line) => [`Article ${line + 101}`, `${line + 20},50`] as const,
  );
  const rows = texts
    .map(([name, price], line) => {
      const y = 200 + line * 46;
      return `<text x="120" y="${y}">${name}</text><text x="960" y="${y}">${price}</text>`;
    })
    .join('');
  const page = sharp(Buffer.from(svg(rows)));

  test.each([-4, 0, 2, 12])('by %d degrees is straightened, its rows read as rows', async (degrees) => {
    const { data, info } = await page.clone().png().toBuffer({ resolveWithObject: true });
    const scan = await turnedInPlace(sharp(data), degrees, info)
      .flatten({ background: '#fff' })
      .jpeg()
      .toBuffer();
    const { pages } = await readDocument(new Uint8Array(scan), { fileName: 'page', ocr });
    expect(pages[0]?.skew ?? 0).toBeCloseTo(-degrees, 0);
    const { rows: read } = layoutOf({ pages });
    const prices = texts.filter(([name, price]) =>
      read.some((row) => row.map(({ text }) => text).join(' ') === `${name} ${price}`),
    );
    expect(prices.length).toBeGreaterThan(26);
    const shown = await renderPage(new Uint8Array(scan), { page: 1, maxWidth: 1240, skew: pages[0]?.skew });
    const straight = await greyRaster(shown?.body ?? new Uint8Array());
    expect(await skewOf(straight)).toBe(0);
  });
});

describe('a receipt in a wide scan', () => {
  const goods = ['Baguette', 'Fromage', 'Pommes', 'Chocolat', 'Moutarde', 'Farine', 'Beurre', 'Confiture'];
  const rows = goods.map((name, row) => [name, `${row + 11},${row}5`] as const);
  const svg = rows
    .map(([name, price], row) => {
      const y = 60 + 44 * row;
      return `<text x="40" y="${y}">${name}</text><text x="460" y="${y}" text-anchor="end">${price}</text>`;
    })
    .join('');
  const paper = sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="440"><rect width="500" height="440" fill="#fff"/><g font-family="sans-serif" font-size="30">${svg}</g></svg>`,
    ),
  );

  test.each([
    [90, 3],
    [270, 1],
    [180, 2],
    [0, 0],
  ] as const)('lies turned by %i degrees and a little askew: it is turned upright', async (angle, turns) => {
    const turned = await paper
      .clone()
      .rotate(angle + 4, { background: '#fff' })
      .png()
      .toBuffer();
    const scan = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#fff' } })
      .composite([{ input: turned, left: 150, top: 100 }])
      .jpeg()
      .toBuffer();
    const { pages } = await readDocument(new Uint8Array(scan), { fileName: 'scan', ocr });
    expect(pages[0]?.turns ?? 0).toBe(turns);
    const read = layoutOf({ pages }).rows.map((row) => row.map(({ text }) => text).join(' '));
    expect(rows.filter((row) => read.includes(row.join(' '))).length).toBeGreaterThan(6);
  });
});

describe('a picture with specks all over', () => {
  const [width, height] = [1240, 1754];
  const texts = ['Bordereau de remise', 'Numéro 48213 du 4 mars', 'Montant total 1254,50'];
  const svg = texts.map((text, row) => `<text x="150" y="${500 + 90 * row}">${text}</text>`).join('');

  /** Dots of one pixel on every fiftieth, strewn by multiples of the golden ratio. */
  function strew(pixels: Uint8Array): void {
    for (let dot = 0; dot < pixels.length / 50; dot++)
      pixels[Math.floor(((dot * 0.618_033_988_75) % 1) * pixels.length)] = 0;
  }

  async function specked(print: string): Promise<Uint8Array> {
    const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/><g font-family="sans-serif" font-size="44">${print}</g></svg>`;
    const { pixels } = await greyRaster(Buffer.from(sheet));
    strew(pixels);
    return new Uint8Array(
      await sharp(pixels, { raw: { width, height, channels: 1 } })
        .png()
        .toBuffer(),
    );
  }

  test('is read where it has lines of print', async () => {
    const { pages } = await readDocument(await specked(svg), { fileName: 'scan', ocr });
    const letters = (text: string) => text.replaceAll(' ', '');
    expect(pages[0]?.lines.map(({ text }) => letters(text))).toEqual(texts.map(letters));
  });
});

async function greyRaster(picture: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

describe('the second reading', () => {
  const raster: Raster = { pixels: new Uint8Array(400 * 100).fill(255), width: 400, height: 100 };
  const ink = (left: number, right: number) => {
    for (let y = 12; y < 28; y++) raster.pixels.fill(0, y * 400 + left, y * 400 + right);
  };
  for (const left of [12, 24, 36, 72, 84, 96, 108]) ink(left, left + 8);

  const word = (text: string, left: number, right: number, confidence: number): PlacedWord => ({
    text,
    left,
    right,
    top: 10,
    bottom: 30,
    baseline: 28,
    confidence,
  });
  const models = (text: string, confidence: number) => ({
    findLines: async () => [{ left: 8, top: 8, right: 122, bottom: 32 }],
    recognizer: {
      // Of the line, its right part is shown, or all of it.
      read: async ({ width }: Raster) =>
        [...text]
          .map((letter, index) => ({
            text: letter,
            at: ([8, 20, 32, 68, 80, 92, 104][index] ?? 0) + 0.1 - (122 - 8 - width),
            confidence,
          }))
          .filter(({ at }) => at > 0),
      close: async () => {},
    },
  });
  const reread = async (first: PlacedWord[], text: string, confidence = 0.97) =>
    (await rereadDoubtful([first], raster, models(text, confidence), undefined)).flat();

  test('takes the surer figures, with a box around each word', async () => {
    const [sum, figures] = await reread([word('Sum', 10, 46, 0.95), word('1.B0', 70, 118, 0.5)], 'Sum1.80');
    expect([sum?.text, figures?.text]).toEqual(['Sum', '1.80']);
    expect(figures?.left).toBeCloseTo(72, -1);
    expect(figures?.right).toBeCloseTo(116, -1);
  });

  test('leaves alone what was read without doubt', async () => {
    const first = [word('Sum', 10, 46, 0.95), word('1.80', 70, 118, 0.97)];
    expect(await reread(first, 'Xxx9.99')).toEqual(first);
  });

  test('keeps accents that its model does not know', async () => {
    const [, place] = await reread([word('sur', 10, 46, 0.95), word('pré1', 70, 118, 0.4)], 'surprel');
    expect(place?.text).toBe('prél');
  });

  test('never loses letters that were seen well', async () => {
    const first = [word('Sum', 10, 46, 0.95), word('élan', 70, 118, 0.78)];
    expect((await reread(first, 'Sm')).map(({ text }) => text)).toEqual(['Sum', 'élan']);
  });

  test('drops specks where no line is', async () => {
    const speck = { ...word('ee', 300, 320, 0.2), top: 80, bottom: 84, baseline: 84 };
    const words = await reread([word('Sum', 10, 46, 0.95), word('1.80', 70, 118, 0.97), speck], 'Sum1.80');
    expect(words.map(({ text }) => text)).toEqual(['Sum', '1.80']);
  });
});

test.each([
  [1, 1],
  [40, 40],
  [30, 1_000],
  [1_000, 2],
])('a picture of %i by %i pixels is read, if only as nothing', async (width, height) => {
  const picture = sharp({ create: { width, height, channels: 3, background: '#eeeeee' } });
  expect(await wordsOf(await picture.png().toBuffer(), ocr)).toEqual([]);
});
