import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBitmap } from '../../shared/understanding/pictures/bitmap.ts';
import { renderPage } from '../../shared/understanding/pictures/render-page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';

type Rgb = readonly [number, number, number];
const colours: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
  [200, 10, 30],
  [3, 90, 250],
];

/** A bitmap of these rows of indices into `colours`, written by its definition. */
function bitmap(
  rows: readonly (readonly number[])[],
  bits: 1 | 4 | 8 | 24 | 32,
  topDown = false,
): Uint8Array {
  const [width, height] = [rows[0]?.length ?? 0, rows.length];
  const stride = Math.ceil((width * bits) / 32) * 4;
  const palette = bits < 24 ? 2 ** bits : 0;
  const start = 54 + 4 * palette;
  const file = Buffer.alloc(start + stride * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(topDown ? -height : height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  for (let index = 0; index < palette; index++) {
    const [red, green, blue] = colours[index % 4] ?? [0, 0, 0];
    file.set([blue, green, red, 0], 54 + 4 * index);
  }
  for (const [y, row] of rows.entries()) {
    const at = start + stride * (topDown ? y : height - 1 - y);
    for (const [x, index] of row.entries()) {
      const [red, green, blue] = colours[index] ?? [0, 0, 0];
      if (bits >= 24) file.set([blue, green, red], at + (x * bits) / 8);
      else {
        const byte = at + ((x * bits) >> 3);
        file[byte] = (file[byte] ?? 0) | (index << (8 - bits - ((x * bits) & 7)));
      }
    }
  }
  return new Uint8Array(file);
}

test('every pixel of a bitmap is where and what it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 4, 8, 24, 32),
      fc.boolean(),
      fc.integer({ min: 1, max: 19 }),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.nat(3)),
      (bits, topDown, width, height, stream) => {
        const next = () => Number(stream.next().value) % (bits === 1 ? 2 : 4);
        const rows = Array.from({ length: height }, () => Array.from({ length: width }, next));
        const decoded = decodeBitmap(bitmap(rows, bits, topDown), 1_000);
        expect([decoded.width, decoded.height]).toEqual([width, height]);
        expect([...decoded.pixels]).toEqual(rows.flat().flatMap((index) => colours[index] ?? []));
      },
    ),
  );
});

test('what is no whole bitmap is refused, never a crash', () => {
  const good = bitmap([[0, 1, 2]], 8);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(good.length), (noise, cut) => {
      const bytes = Uint8Array.from([...good.subarray(0, 18), ...noise, ...good.subarray(18, cut)]);
      try {
        decodeBitmap(bytes, 10_000);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableDocument);
      }
    }),
  );
  const huge = bitmap([[0]], 24);
  new DataView(huge.buffer).setInt32(18, 2_000_000, true);
  expect(() => decodeBitmap(huge, 1_000_000)).toThrow(UnreadableDocument);
});

test('a bitmap is a document with a picture', async () => {
  const rows = Array.from({ length: 60 }, () => Array.from({ length: 80 }, () => 1));
  const file = bitmap(rows, 24);
  const reading = await readDocument(file, { fileName: 'scan.bmp', ocr: null });
  expect(reading).toMatchObject({ format: 'image', pages: [{ width: 80, height: 60 }] });
  expect(await renderPage(file, { page: 1, maxWidth: 40 })).toMatchObject({ width: 40, height: 30 });
});
