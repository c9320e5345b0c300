import sharp from 'sharp';
import type { Company } from './companies.ts';
import { createRandom } from './random.ts';

/** A company's logo as mail signatures carry it: PNG, 180 x 60. Shapes only, so that no fonts are needed. */
export async function logo(company: Company): Promise<Uint8Array> {
  const bars = [...company.name]
    .slice(0, 9)
    .map((letter, index) => {
      const height = 10 + (letter.charCodeAt(0) % 20);
      return `<rect x="${66 + index * 12}" y="${42 - height}" width="8" height="${height}" fill="#444"/>`;
    })
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><rect width="180" height="60" fill="#fff"/><circle cx="30" cy="30" r="24" fill="${company.color}"/><path d="M18 42 L30 16 L42 42" stroke="#fff" stroke-width="5" fill="none"/>${bars}<rect x="66" y="48" width="104" height="3" fill="${company.color}"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

/** A written signature as a picture: PNG, 220 x 80. */
export async function signature(seed: number): Promise<Uint8Array> {
  const random = createRandom(seed);
  const around = (middle: number, spread: number): number => Math.round(middle + (random() - 0.5) * spread);
  let path = `M 15 ${around(48, 16)}`;
  for (let x = 15; x < 180; x += 30) {
    path += ` C ${around(x + 10, 14)} ${around(6, 20)}, ${around(x + 18, 12)} ${around(76, 12)}, ${x + 30} ${around(42, 18)}`;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="80"><rect width="220" height="80" fill="#fff"/><path d="${path} q 16 -8 28 4" stroke="#1b2a6b" stroke-width="2.2" fill="none" stroke-linecap="round"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

/** The transparent GIF of 1 x 1 that newsletters count their readers with. */
export const trackingPixel: Uint8Array = new Uint8Array(
  Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
);
