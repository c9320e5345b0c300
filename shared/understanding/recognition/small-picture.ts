import { imageLibrary } from '../pictures/image-library.ts';
import type { Raster } from './optical-reader.ts';

/** A picture made smaller until neither side has more than so many pixels: enough to see how its lines lie. */
export async function smallPicture({ pixels, width, height }: Raster, most: number): Promise<Raster> {
  const sharp = await imageLibrary();
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
