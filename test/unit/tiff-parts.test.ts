import sharp, { type TiffOptions } from 'sharp';
import { expect, test } from 'vitest';
import { extractPages } from '../../shared/understanding/file-parts.ts';
import { renderPage } from '../../shared/understanding/pictures/render-page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { picturePage, separatorSheet } from '../fixtures/packets.ts';
import { keepingReader, picture, toTiff } from '../fixtures/pictures.ts';

const range = (firstPage: number, lastPage: number) => ({ firstPage, lastPage });

/** Three pages of different noise in one TIFF, by the library that reads most of them. */
async function noisyTiff(options: TiffOptions): Promise<Buffer> {
  const pages = [60, 120, 180].map((mean) => ({
    create: {
      width: 130,
      height: 170,
      channels: 3 as const,
      background: '#fff',
      noise: { type: 'gaussian' as const, mean, sigma: 40 },
    },
  }));
  const drawn = await Promise.all(pages.map((page) => sharp(page).png().toBuffer()));
  return sharp(drawn, { join: { animated: true } })
    .toColourspace(options.bitdepth === 1 ? 'b-w' : 'srgb')
    .tiff(options)
    .toBuffer();
}

const pixelsOf = (tiff: Uint8Array, page: number) =>
  sharp(tiff, { page: page - 1 })
    .raw()
    .toBuffer();

test.each<[string, TiffOptions]>([
  ['no compression', { compression: 'none' }],
  ['LZW', { compression: 'lzw', predictor: 'horizontal' }],
  ['JPEG', { compression: 'jpeg', quality: 80 }],
  ['fax', { compression: 'ccittfax4', bitdepth: 1 }],
  ['tiles', { compression: 'deflate', tile: true, tileWidth: 64, tileHeight: 64 }],
])('pages of a TIFF with %s become files of their own, pixel by pixel', async (_, options) => {
  const whole = await noisyTiff(options);
  const { contentType, ending, bodies } = await extractPages(whole, [range(1, 1), range(2, 3)]);
  expect([contentType, ending]).toEqual(['image/tiff', 'tif']);
  const [first, rest] = bodies;
  if (first === undefined || rest === undefined) throw new Error('parts are missing');
  const counts = await Promise.all(bodies.map(async (body) => (await sharp(body).metadata()).pages ?? 1));
  expect(counts).toEqual([1, 2]);
  const pairs = [
    [first, 1, 1],
    [rest, 1, 2],
    [rest, 2, 3],
  ] as const;
  for (const [part, page, before] of pairs)
    expect((await pixelsOf(part, page)).equals(await pixelsOf(whole, before))).toBe(true);
  // Nothing of the pages that went elsewhere stays.
  expect(first.byteLength + rest.byteLength).toBeLessThan(whole.byteLength * 1.05);
});

test('a TIFF of the other byte order is taken apart too', async () => {
  const whole = toTiff(3, 'BE');
  const [part = new Uint8Array()] = (await extractPages(whole, [range(2, 3)])).bodies;
  const { seen, notices } = await seenOf(part);
  expect(seen).toHaveLength(2);
  expect(notices).toEqual([]);
});

async function seenOf(bytes: Uint8Array) {
  const { ocr, seen } = keepingReader();
  return { seen, ...(await readDocument(bytes, { fileName: 'fax.tif', ocr })) };
}

test('what cannot be taken apart is refused with a reason', async () => {
  const whole = toTiff(3);
  await expect(extractPages(whole, [range(3, 4)])).rejects.toMatchObject({ code: 'no_pages' });
  await expect(extractPages(whole.subarray(0, whole.length - 40), [range(3, 3)])).rejects.toMatchObject({
    code: 'broken',
  });
  // Chains of directories that run in circles end.
  const circle = Buffer.from(whole);
  circle.writeUInt32LE(circle.readUInt32LE(4), circle.length - 4);
  expect((await extractPages(circle, [range(1, 3)])).bodies).toHaveLength(1);
  const big = await picture().tiff({ bigtiff: true }).toBuffer();
  await expect(extractPages(big, [range(1, 1)])).rejects.toMatchObject({ code: 'unsupported_format' });
  const jpeg = await picture().jpeg().toBuffer();
  await expect(extractPages(jpeg, [range(1, 1)])).rejects.toMatchObject({ code: 'unsupported_format' });
});

test('codes on the pages of a TIFF are read, and pictures told from blank paper', async () => {
  const pdfs = [
    await separatorSheet({ code: 'FACTEUR-SEPARATOR' }),
    await separatorSheet({}),
    await picturePage({ mean: 90, sigma: 40 }),
  ];
  const pages = await Promise.all(
    pdfs.map(async (pdf) => {
      const drawn = await renderPage(pdf, { page: 1, maxWidth: 800 });
      return sharp(drawn?.body).resize(800, 1130, { fit: 'fill' }).png().toBuffer();
    }),
  );
  const tiff = await sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer();
  const { pages: found } = await seenOf(tiff);
  expect(found.map(({ codes }) => codes)).toEqual([['FACTEUR-SEPARATOR'], undefined, undefined]);
  expect(found.map(({ pictured }) => pictured)).toEqual([true, undefined, true]);
});
