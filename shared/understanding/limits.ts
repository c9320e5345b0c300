/** How much of a file is read. What goes beyond is cut with a notice or refused with `too_large`. */
export type ReadingLimits = {
  /** Size of the file. */
  bytes: number;
  /** Pages whose text is read; the rest is cut with the notice `pages_left_out`. */
  pages: number;
  /** Pages that are recognized optically; the rest is cut with the notice `recognition_left_out`. */
  recognizedPages: number;
  /** Characters of one page and of the whole file; the rest is cut with the notice `text_left_out`. */
  charactersPerPage: number;
  characters: number;
  /** Pixels of an image before it is decoded. */
  pixels: number;
  /** What the parts of an office file may take once unpacked. */
  unpackedBytes: number;
  /** Time for the whole file; `too_slow` when it runs out between two steps. */
  milliseconds: number;
};

export const DEFAULT_LIMITS: ReadingLimits = {
  bytes: 100 * 1024 * 1024,
  pages: 2_000,
  recognizedPages: 60,
  charactersPerPage: 200_000,
  characters: 5_000_000,
  pixels: 100_000_000,
  unpackedBytes: 256 * 1024 * 1024,
  milliseconds: 10 * 60 * 1_000,
};
