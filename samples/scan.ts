import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { drawPdfPage } from '../shared/understanding/pdf/pdf-raster.ts';
import { withPdf } from '../shared/understanding/pdf/pdfium.ts';
import { createRandom, type Random } from './random.ts';
import type { Sample } from './sample.ts';

export interface ScanOptions {
  readonly seed: number;
  /** 170 when left out. */
  readonly dotsPerInch?: number;
  /** How many pages at most go through the copier; 3 when left out. */
  readonly pages?: number;
}

interface Picture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws up to `most` pages of a PDF in grey. */
function drawPages(pdf: Uint8Array, dotsPerInch: number, most: number): Promise<Picture[]> {
  return withPdf(pdf, async (engine, document, pageCount) => {
    const pictures: Picture[] = [];
    for (let index = 0; index < Math.min(pageCount, most); index++) {
      const page = engine.FPDF_LoadPage(document, index);
      const width = Math.round((engine.FPDF_GetPageWidthF(page) / 72) * dotsPerInch);
      const height = Math.round((engine.FPDF_GetPageHeightF(page) / 72) * dotsPerInch);
      pictures.push({ pixels: drawPdfPage(engine, page, { width, height }, 1), width, height });
      engine.FPDF_ClosePage(page);
    }
    return pictures;
  });
}

/** Paper that is not quite white, ink that is not quite black, grain, and a shadow at one edge. */
function spoil(random: Random, pixels: Uint8Array, width: number): void {
  const grain = new Int8Array(8191);
  for (let i = 0; i < grain.length; i++) grain[i] = Math.round((random() + random() - 1) * 14);
  const paper = 236 + Math.floor(random() * 14);
  const ink = 24 + Math.floor(random() * 26);
  const levels = Float32Array.from({ length: 256 }, (_, level) => ink + (level * (paper - ink)) / 255);
  const shadowAtLeft = random() < 0.5;
  let grainAt = 0;
  for (let row = 0; row < pixels.length; row += width) {
    for (let x = 0; x < width; x++) {
      grainAt = (grainAt + 31) % 8191;
      const shadow = Math.max(0, 26 - (shadowAtLeft ? x : width - 1 - x));
      const level = (levels[pixels[row + x] ?? 0] ?? 0) + (grain[grainAt] ?? 0) - shadow;
      pixels[row + x] = Math.max(0, Math.min(255, level));
    }
  }
}

async function scanPicture(picture: Picture, random: Random, dotsPerInch: number): Promise<Buffer> {
  const { width, height } = picture;
  const angle = (random() - 0.5) * 1.8;
  const turned = await sharp(picture.pixels, { raw: { width, height, channels: 1 } })
    .rotate(angle, { background: '#ffffff' })
    .blur(0.55)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(turned.data);
  spoil(random, pixels, turned.info.width);
  const left = (turned.info.width - width) >> 1;
  const top = (turned.info.height - height) >> 1;
  return sharp(pixels, { raw: { width: turned.info.width, height: turned.info.height, channels: 1 } })
    .extract({ left, top, width, height })
    .withMetadata({ density: dotsPerInch })
    .jpeg({ quality: 62 + Math.floor(random() * 14) })
    .toBuffer();
}

const renamed = (fileName: string, extension: string): string => fileName.replace(/\.[^.]+$/, extension);

/** The first page of a PDF sample as a flatbed scanner gives it: a grey JPEG, slightly turned, with grain. */
export async function scanToImage(sample: Sample, options: ScanOptions): Promise<Sample> {
  const random = createRandom(options.seed);
  const dotsPerInch = options.dotsPerInch ?? 170;
  const [picture] = await drawPages(sample.body, dotsPerInch, 1);
  if (!picture) throw new Error(`${sample.fileName} has no page to scan`);
  const body = await scanPicture(picture, random, dotsPerInch);
  return {
    ...sample,
    fileName: renamed(sample.fileName, '.jpg'),
    contentType: 'image/jpeg',
    body: new Uint8Array(body),
  };
}

/** The first pages of a PDF sample as a copier mails them: a PDF that holds only pictures. */
export async function scanToPdf(sample: Sample, options: ScanOptions): Promise<Sample> {
  const random = createRandom(options.seed);
  const dotsPerInch = options.dotsPerInch ?? 170;
  const pictures = await drawPages(sample.body, dotsPerInch, options.pages ?? 3);
  const sheet = new PDFDocument({
    autoFirstPage: false,
    info: { Producer: 'MFP 4055', Creator: 'Scan to e-mail', CreationDate: new Date('2026-01-05T08:00:00Z') },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', resolve);
    sheet.on('error', reject);
  });
  for (const picture of pictures) {
    const size: [number, number] = [(picture.width / dotsPerInch) * 72, (picture.height / dotsPerInch) * 72];
    sheet.addPage({ size, margin: 0 });
    sheet.image(await scanPicture(picture, random, dotsPerInch), 0, 0, { width: size[0], height: size[1] });
  }
  sheet.end();
  await done;
  return {
    ...sample,
    fileName: `SCAN_${String(1000 + (options.seed % 9000))}.pdf`,
    contentType: 'application/pdf',
    body: new Uint8Array(Buffer.concat(chunks)),
  };
}

/** The first page photographed by telephone: in colour, on a wooden table, tilted, unevenly lit. */
export async function photograph(sample: Sample, options: ScanOptions): Promise<Sample> {
  const random = createRandom(options.seed);
  const [picture] = await drawPages(sample.body, options.dotsPerInch ?? 200, 1);
  if (!picture) throw new Error(`${sample.fileName} has no page to photograph`);
  const { width, height } = picture;
  spoil(random, picture.pixels, width);
  const paper = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++) {
    const level = picture.pixels[index] ?? 0;
    paper[index * 3] = level;
    paper[index * 3 + 1] = level * 0.97;
    paper[index * 3 + 2] = level * 0.9;
  }
  const margin = Math.round(width * 0.12);
  const wood = { r: 122, g: 88, b: 58 };
  const laid = await sharp(paper, { raw: { width, height, channels: 3 } })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: wood })
    .rotate((random() - 0.5) * 5, { background: wood })
    .removeAlpha()
    .png()
    .toBuffer({ resolveWithObject: true });
  const light = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${laid.info.width}" height="${laid.info.height}"><defs><linearGradient id="l" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.12"/><stop offset="1" stop-color="#000" stop-opacity="0.28"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#l)"/></svg>`,
  );
  const body = await sharp(laid.data)
    .composite([{ input: light }])
    .jpeg({ quality: 78 })
    .toBuffer();
  return {
    ...sample,
    fileName: `IMG_${String(20260000 + (options.seed % 9999))}.jpg`,
    contentType: 'image/jpeg',
    body: new Uint8Array(body),
  };
}
