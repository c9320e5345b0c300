import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { describeNotice } from '../../shared/understanding/findings/notice-messages.ts';
import { renderPage } from '../../shared/understanding/pictures/render-page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import {
  asStored,
  darkQuarters,
  heic,
  keepingReader,
  picture,
  shownSize,
  toTiff,
} from '../fixtures/pictures.ts';

async function seenOf(bytes: Uint8Array) {
  const { ocr, seen } = keepingReader();
  const { pages, pageCount, notices } = await readDocument(bytes, { fileName: 'photo', ocr });
  return { pages, pageCount, notices, seen };
}

/** Long pictures of noise: what is cut off is part of their pixels, not of how they begin or end. */
const noisy = () =>
  sharp({
    create: {
      width: 300,
      height: 400,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

describe('a picture is recognized as a viewer shows it', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('with EXIF orientation %i', async (orientation) => {
    const jpeg = await asStored(orientation).jpeg().withMetadata({ orientation }).toBuffer();
    const { seen, pages } = await seenOf(jpeg);
    expect(seen.map(darkQuarters)).toEqual([['upper left']]);
    expect(pages).toMatchObject([shownSize]);
    const drawn = await renderPage(jpeg, { page: 1, maxWidth: 96 });
    expect(drawn).toMatchObject(shownSize);
  });

  test('in every format that scanners and phones write', async () => {
    const transparent = picture().toColourspace('srgb').unflatten();
    const formats = [
      await picture().png().toBuffer(),
      await transparent.png().toBuffer(),
      await picture().webp({ lossless: true }).toBuffer(),
      await picture().gif().toBuffer(),
      await picture().tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
      await picture().toColourspace('cmyk').tiff().toBuffer(),
      await picture().avif().toBuffer(),
      heic,
    ];
    for (const file of formats) {
      const { seen, pages, notices } = await seenOf(file);
      expect(seen.map(darkQuarters)).toEqual([['upper left']]);
      expect(pages).toMatchObject([shownSize]);
      expect(notices).toEqual([]);
    }
  });

  test('on every page of a TIFF', async () => {
    const { seen, pages, notices, pageCount } = await seenOf(toTiff(3));
    expect(seen.map(darkQuarters)).toEqual([['upper left'], ['upper left'], ['upper left']]);
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(pageCount).toBe(3);
    expect(notices).toEqual([]);
  });
});

describe('a picture of which something is missing', () => {
  test('is read as far as it goes, and says so', async () => {
    for (const file of [await noisy().jpeg().toBuffer(), await noisy().png().toBuffer()]) {
      const { seen, notices } = await seenOf(file.subarray(0, Math.floor(file.length * 0.6)));
      expect(seen).toMatchObject([{ width: 300, height: 400 }]);
      expect(notices).toEqual([{ code: 'picture_cut', page: 1 }]);
    }
  });

  test('is missed when it is a whole page of a TIFF', async () => {
    const whole = toTiff(3);
    const { pages, notices } = await seenOf(whole.subarray(0, Math.floor(whole.length / 2)));
    expect(pages.length).toBeLessThan(3);
    expect(notices).toContainEqual({ code: 'pages_missing', page: null });
    expect(describeNotice({ code: 'pages_missing', page: null }).fr).toContain('fin du fichier');
  });

  test('goes to a person', async () => {
    const file = await noisy().jpeg().toBuffer();
    const { ocr } = keepingReader();
    const reading = await readDocument(file.subarray(0, 9_000), { fileName: 'photo.jpg', ocr });
    const { findings } = extractFields(reading, 'invoice', { einvoice: true });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'partly_read', severity: 'error' }));
  });

  test('is refused with a reason when nothing of it can be decoded', async () => {
    // Where its pixels are said to lie.
    const damaged = Buffer.from(heic).fill(0xff, 94, 95);
    for (const file of [heic.subarray(0, 460), damaged, (await picture().jpeg().toBuffer()).subarray(0, 60)])
      await expect(readDocument(file, { fileName: 'photo', ocr: null })).rejects.toMatchObject({
        code: 'broken',
      });
  });
});
