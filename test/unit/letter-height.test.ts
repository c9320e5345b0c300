import sharp from 'sharp';
import { expect, test } from 'vitest';
import { letterHeight } from '../../shared/understanding/recognition/letter-height.ts';

async function printed(fontSize: number, specks = 0) {
  const letters = 'nouvelle remise xyz mars '.repeat(2);
  const text = [100, 200, 300].map((y) => `<text x="20" y="${y}" font-size="${fontSize}">${letters}</text>`);
  const dots = Array.from(
    { length: specks },
    (_, index) => `<rect x="${(index * 37) % 900}" y="${(index * 53) % 380}" width="2" height="2"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400"><rect width="900" height="400" fill="white"/>${text.join('')}${dots.join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

test('letters twice as large measure twice as high', async () => {
  const [small, large] = [letterHeight(await printed(18)), letterHeight(await printed(36))];
  expect(small).toBeGreaterThan(6);
  expect(large / small).toBeCloseTo(2, 0);
});

test('specks do not count', async () => {
  expect(letterHeight(await printed(30, 400))).toBe(letterHeight(await printed(30)));
});

test('an empty page has no letters', () => {
  expect(letterHeight({ pixels: new Uint8Array(10_000).fill(255), width: 100, height: 100 })).toBe(0);
});
