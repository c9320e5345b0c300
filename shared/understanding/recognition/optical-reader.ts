import type { PlacedWord } from '../layout.ts';

/** A picture of a page: one byte a pixel, 0 black to 255 white, row by row. */
export type Raster = { pixels: Uint8Array; width: number; height: number };

export type RecognizedPage = {
  /** Size in pixels of the page once upright. */
  width: number;
  height: number;
  /** Quarter turns clockwise that made the picture upright. */
  turns: 0 | 1 | 2 | 3;
  /** Degrees clockwise, after the quarter turns and around the middle, that made its lines straight. */
  skew?: number;
  /** Words in pixels of the upright page, in rows as the engine saw them. */
  rows: PlacedWord[][];
  /** Who read it, if not the engine inside. */
  source?: 'textract';
};

/** Recognizes printed text. One page at a time: further calls wait for their turn. */
export interface OpticalReader {
  /** Rejects with the signal's reason when aborted; with an Error when the engine fails. */
  recognize(raster: Raster, signal?: AbortSignal): Promise<RecognizedPage>;
  /** Frees the engine. A call still under way rejects. */
  close(): Promise<void>;
}
