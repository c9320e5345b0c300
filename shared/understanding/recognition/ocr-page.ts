import * as z from 'zod';
import type { PlacedWord } from '../layout.ts';

const Bbox = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });

/** What is used of the engine's answer: blocks of paragraphs of lines of words. */
const EngineBlocks = z.array(
  z.object({
    paragraphs: z.array(
      z.object({
        lines: z.array(
          z.object({
            baseline: Bbox,
            words: z.array(z.object({ text: z.string(), confidence: z.number(), bbox: Bbox })),
          }),
        ),
      }),
    ),
  }),
);

/** Rows of words, in pixels of the picture, from the engine's answer; specks taken for letters are left out. */
export function rowsOfBlocks(blocks: unknown): PlacedWord[][] {
  const lines = EngineBlocks.parse(blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines
    .map((line) =>
      line.words
        .filter(
          (word) => word.text.trim() !== '' && word.bbox.x1 > word.bbox.x0 && word.bbox.y1 > word.bbox.y0,
        )
        .map(({ text, confidence, bbox }) => ({
          text: text.trim(),
          left: bbox.x0,
          top: bbox.y0,
          right: bbox.x1,
          bottom: bbox.y1,
          baseline: Math.max(line.baseline.y0, line.baseline.y1),
          confidence: Math.round(confidence) / 100,
        })),
    )
    .filter((words) => words.length > 0);
}

/** How well a picture was read: letters and digits, each weighed by the engine's confidence in its word. */
export function legibility(rows: readonly PlacedWord[][]): { letters: number; meanConfidence: number } {
  let letters = 0;
  let sum = 0;
  for (const word of rows.flat()) {
    const count = word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    letters += count;
    sum += count * word.confidence;
  }
  return { letters, meanConfidence: letters === 0 ? 0 : sum / letters };
}
