import { readFileSync } from 'node:fs';
import { assetPath } from '../assets.ts';
import type { Raster } from './optical-reader.ts';

type Reader = typeof import('zxing-wasm/reader');

let current: Promise<Reader> | undefined;

/** The reader of codes, started on first use: most documents need none. Its program comes with the package, nothing is fetched. */
function reader(): Promise<Reader> {
  current ??= start();
  return current;
}

async function start(): Promise<Reader> {
  const zxing = await import('zxing-wasm/reader');
  const file = readFileSync(assetPath('zxing-wasm/dist/reader/zxing_reader.wasm'));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  await zxing.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return zxing;
}

const MAX_CODES = 8;
const MAX_CODE_LENGTH = 200;

/** What the QR codes, data matrices and bar codes of a grey picture say. */
export async function readCodes({ pixels, width, height }: Raster): Promise<string[]> {
  const { readBarcodes } = await reader();
  // A portable grey map, the simplest of pictures: a header before the pixels as they are.
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const results = await readBarcodes(new Uint8Array(Buffer.concat([header, pixels])), {
    formats: ['QRCode', 'DataMatrix', 'Code128', 'Code39', 'PDF417', 'Aztec'],
    maxNumberOfSymbols: MAX_CODES,
  });
  return results.filter(({ isValid }) => isValid).map(({ text }) => text.slice(0, MAX_CODE_LENGTH));
}
