import { expect, test } from 'vitest';
import { withoutSpecks } from '../../shared/understanding/recognition/specks.ts';

const [width, height] = [600, 400];
const lines = [{ left: 100, top: 50, right: 300, bottom: 80 }];

/** A picture with a speck at every `step`-th pixel of every second row. */
function specked(step: number) {
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += step) pixels[y * width + x] = 0;
  return { pixels, width, height };
}

test('of a picture full of specks only the lines of print stay', () => {
  const raster = specked(3);
  const { pixels } = withoutSpecks(raster, lines);
  const differs = [...pixels.keys()].filter((at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isInside = x >= 100 && x < 300 && y >= 50 && y < 80;
    return pixels[at] !== (isInside ? raster.pixels[at] : 255);
  });
  expect(differs).toEqual([]);
});

test('a picture with no more blots than a page has letters stays as it is', () => {
  const raster = specked(60);
  expect(withoutSpecks(raster, lines)).toBe(raster);
});
