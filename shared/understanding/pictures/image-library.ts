import type { default as Sharp } from 'sharp';

/**
 * The image library, loaded with the first picture: its native code takes 50 ms to load, which the cold start of a
 * function that reads text layers need not wait for.
 */
export async function imageLibrary(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  // No picture comes twice.
  sharp.cache(false);
  return sharp;
}
