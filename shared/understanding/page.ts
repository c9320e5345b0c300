import * as z from 'zod';

/** A rectangle on the upright page: fractions 0..1 of its width and height, from the top left corner. */
export const Box = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/** Where words came from: a text layer or office file, optical recognition here, Amazon Textract. */
export const TextSource = z.enum(['text', 'ocr', 'textract']);
export type TextSource = z.infer<typeof TextSource>;

export const Word = z.object({
  text: z.string(),
  box: Box,
  /** 0..1; 1 for a text layer. */
  confidence: z.number(),
});
export type Word = z.infer<typeof Word>;

/** Words side by side on one baseline and in one column. */
export const Line = z.object({ text: z.string(), box: Box, words: z.array(Word) });
export type Line = z.infer<typeof Line>;

/** One upright page: every reader, whatever its engine, ends here. Lines are in reading order. */
export const Page = z.object({
  /** From 1. */
  page: z.int().positive(),
  /** Points (1/72 inch) of the upright page; pixels for an image without a resolution. */
  width: z.number(),
  height: z.number(),
  source: TextSource,
  /** Quarter turns clockwise that made the file's page upright, when it lay on its side or stood on its head. */
  turns: z.int().min(0).max(3).optional(),
  /** Degrees clockwise, after the quarter turns and around the middle, by which a page that lay askew was straightened. */
  skew: z.number().min(-45).max(45).optional(),
  lines: z.array(Line),
  /** Lines drawn across and down between cells, boxes of hardly any height or width. */
  rules: z.array(Box).optional(),
  /** What bar codes and QR codes say, of pages that hardly say anything else. */
  codes: z.array(z.string()).optional(),
  /** What annotations of a PDF, and pictures among its text, say that is no part of that text. */
  remarks: z.array(z.string()).optional(),
  /** No words, and yet no blank page: a photo, a drawing, handwriting. */
  pictured: z.literal(true).optional(),
});
export type Page = z.infer<typeof Page>;

/** Lines of a page, one per row. */
export function pageText(page: Page): string {
  return page.lines.map((line) => line.text).join('\n');
}
