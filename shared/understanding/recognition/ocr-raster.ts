import type { Sharp } from 'sharp';
import { imageLibrary } from '../pictures/image-library.ts';
import { turnedInPlace } from '../pictures/turned-in-place.ts';
import { letterHeight } from './letter-height.ts';
import type { Raster } from './optical-reader.ts';

export type Turns = 0 | 1 | 2 | 3;

/** Pictures with fewer pixels hold letters too small to be read well, so they are enlarged to this. */
const MIN_PIXELS = 1_200_000;
/** Pictures are not enlarged beyond this: they would be read no better, only longer. */
const MAX_PIXELS = 4_000_000;
const MAX_ENLARGEMENT = 2.5;
/** Letters lower than this are enlarged to the other: about what recognition was trained on, in pixels. */
const SMALL_LETTERS = 12;
const READABLE_LETTERS = 18;

/** Brings an evenly lit picture to a size at which its letters are read well. */
export async function scaledForRecognition(raster: Raster): Promise<Raster> {
  const pixels = raster.width * raster.height;
  const letters = letterHeight(raster);
  const byLetters = letters > 0 && letters < SMALL_LETTERS ? READABLE_LETTERS / letters : 1;
  const wanted = Math.max(pixels, Math.min(Math.max(pixels * byLetters ** 2, MIN_PIXELS), MAX_PIXELS));
  const scale = Math.min(Math.sqrt(wanted / pixels), MAX_ENLARGEMENT);
  if (Math.abs(scale - 1) < 0.05) return raster;
  return greyPixels((await open(raster)).resize({ width: Math.max(1, Math.round(raster.width * scale)) }));
}

/** Turns a picture by quarters, clockwise. */
export async function turnedRaster(raster: Raster, turns: Turns): Promise<Raster> {
  return turns === 0 ? raster : greyPixels((await open(raster)).rotate(turns * 90));
}

/** Turns a picture by a few degrees clockwise around its middle; its size stays, and what turns in is white. */
export async function straightened(raster: Raster, degrees: number): Promise<Raster> {
  return degrees === 0 ? raster : greyPixels(turnedInPlace(await open(raster), degrees, raster));
}

/** A picture as a binary portable greymap (PGM), which the engine reads without any decompression. */
export function greymap({ pixels, width, height }: Raster): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

async function open({ pixels, width, height }: Raster): Promise<Sharp> {
  const sharp = await imageLibrary();
  return sharp(pixels, { raw: { width, height, channels: 1 } });
}

async function greyPixels(image: Sharp): Promise<Raster> {
  const { data, info } = await image.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
