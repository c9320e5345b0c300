import sharp, { type Sharp } from 'sharp';
import { integerBetween, type Random } from '../samples/random.ts';
import type { Raster } from '../shared/understanding/recognition/optical-reader.ts';

/** What happens to a sheet on its way into a mail, and the file that comes out. */
export interface Degraded {
  readonly body: Uint8Array;
  readonly extension: 'jpg' | 'tif';
}

type Degrade = (random: Random, page: Raster, dotsPerInch: number) => Promise<Degraded>;

const grey = ({ pixels, width, height }: Raster) =>
  sharp(pixels, { raw: { width, height, channels: 1 } }).toColourspace('b-w');

async function jpeg(picture: Sharp, quality: number, dotsPerInch: number): Promise<Degraded> {
  const body = await picture.withMetadata({ density: dotsPerInch }).jpeg({ quality }).toBuffer();
  return { body: new Uint8Array(body), extension: 'jpg' };
}

/** Between two numbers. */
const between = (random: Random, least: number, most: number) => least + (most - least) * random();

/** Fed askew, on glass that is otherwise clean. */
const skewed: Degrade = async (random, page, dotsPerInch) => {
  const angle = between(random, 1, 6) * (random() < 0.5 ? -1 : 1);
  const turned = grey(page).rotate(angle, { background: '#ffffff' });
  return jpeg(turned, 85, dotsPerInch);
};

/** Grey paper, pale ink and grain: a copy of a copy. */
const noisy: Degrade = async (random, page, dotsPerInch) => {
  const [paper, ink, grain] = [between(random, 205, 245), between(random, 20, 90), between(random, 8, 26)];
  const pixels = page.pixels.map((level) => {
    const noise = (random() + random() + random() - 1.5) * grain;
    return Math.max(0, Math.min(255, ink + (level * (paper - ink)) / 255 + noise));
  });
  return jpeg(grey({ ...page, pixels }).blur(between(random, 0.4, 0.9)), 80, dotsPerInch);
};

/** Made small to be sent: few dots, and the blocks of a low quality. */
const compressed: Degrade = async (random, page, dotsPerInch) => {
  const dots = Math.round(between(random, 100, 140));
  const width = Math.round((page.width * dots) / dotsPerInch);
  return jpeg(grey(page).resize({ width }), integerBetween(random, 18, 40), dots);
};

/** The fine mode of group 3: black or white, twice as many dots across as down the page, and some of them wrong. */
const faxed: Degrade = async (random, page, dotsPerInch) => {
  const [across, down] = [204, random() < 0.5 ? 98 : 196];
  const width = Math.round((page.width * across) / dotsPerInch);
  const height = Math.round((page.height * down) / dotsPerInch);
  const small = await grey(page).resize({ width, height, fit: 'fill' }).threshold(170).raw().toBuffer();
  const wrong = between(random, 0.0005, 0.004);
  const pixels = small.map((level) => (random() < wrong ? 255 - level : level));
  const body = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: across / 25.4, yres: down / 25.4 })
    .toBuffer();
  return { body: new Uint8Array(body), extension: 'tif' };
};

/** Taken by telephone: on a table, a little from the side, light from one corner, out of focus. */
const photographed: Degrade = async (random, page, dotsPerInch) => {
  const table = { r: integerBetween(random, 60, 140), g: integerBetween(random, 60, 110), b: 70 };
  const lean = between(random, -0.05, 0.05);
  const margin = Math.round(page.width * 0.08);
  const laid = await grey(page)
    .toColourspace('srgb')
    .affine([1, lean, lean / 2, 1], { background: table })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: table })
    .removeAlpha()
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = laid.info;
  const fromLeft = random() < 0.5;
  const shading = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="l" x1="${fromLeft ? 0 : 1}" y1="0" x2="${fromLeft ? 1 : 0}" y2="1"><stop offset="0" stop-opacity="0"/><stop offset="1" stop-opacity="${between(random, 0.25, 0.5).toFixed(2)}"/></linearGradient><rect width="100%" height="100%" fill="url(#l)"/></svg>`,
  );
  const picture = sharp(laid.data)
    .composite([{ input: shading }])
    .blur(between(random, 0.5, 1.1));
  return jpeg(picture, 75, dotsPerInch);
};

export const degradations = { skewed, noisy, compressed, faxed, photographed } as const;
export type Degradation = keyof typeof degradations;
