import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, pick, type Random } from '../samples/random.ts';
import type { DocumentType } from '../shared/document-types/names.ts';
import { drawPdfPage } from '../shared/understanding/pdf/pdf-raster.ts';
import { withPdf } from '../shared/understanding/pdf/pdfium.ts';
import type { Reading } from '../shared/understanding/reading.ts';
import { type Degradation, degradations } from './degrade.ts';
import { printPdf } from './print.ts';
import { makeSaleDocuments } from './sale-document.ts';
import { makeTypedDocuments } from './typed-documents.ts';

/** A made-up document as the file that would come with a mail. */
export interface MadeFile {
  readonly fileName: string;
  readonly body: Uint8Array;
  readonly documentType: DocumentType;
  readonly fields: Readonly<Record<string, string | string[]>>;
  /** Null: printed to a PDF with a text layer. */
  readonly degradation: Degradation | null;
}

const DOTS_PER_INCH = 200;
/** Every other file went through paper. */
const SCANNED = 0.5;

interface Made {
  readonly documentType: DocumentType;
  readonly reading: Reading;
  readonly fields: Readonly<Record<string, string | string[]>>;
}

/** Documents of all types and of sales, in turns; the same for a seed. */
export async function* makeFiles(seed: number, count: number): AsyncGenerator<MadeFile> {
  const random = createRandom(seed);
  const sold: Made[] = makeSaleDocuments(seed, Math.ceil(count / 2));
  const typed: Made[] = makeTypedDocuments(seed, Math.ceil(count / 19), { misread: false }).map(
    (document) => ({
      ...document,
      fields: {},
    }),
  );
  const step = Math.max(1, Math.floor(typed.length / Math.ceil(count / 2)));
  for (let index = 0; index < count; index++) {
    const made = index % 2 === 0 ? sold[index / 2] : typed[((index - 1) / 2) * step];
    if (made !== undefined) yield await fileOf(random, made, index);
  }
}

async function fileOf(
  random: Random,
  { documentType, reading, fields }: Made,
  index: number,
): Promise<MadeFile> {
  const name = String(index + 1).padStart(4, '0');
  const pdf = await printPdf(random, reading.pages);
  // Scanners and telephones give one page; a longer document stays a PDF.
  if (reading.pages.length > 1 || random() >= SCANNED)
    return { fileName: `${name}.pdf`, body: pdf, documentType, fields, degradation: null };
  const degradation = pick(random, namesOf(degradations));
  const page = await drawFirstPage(pdf);
  const { body, extension } = await degradations[degradation](random, page, DOTS_PER_INCH);
  return { fileName: `${name}.${extension}`, body, documentType, fields, degradation };
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record).filter((name): name is Name => name in record);
}

function drawFirstPage(pdf: Uint8Array) {
  return withPdf(pdf, async (engine, document) => {
    const page = engine.FPDF_LoadPage(document, 0);
    const width = Math.round((engine.FPDF_GetPageWidthF(page) / 72) * DOTS_PER_INCH);
    const height = Math.round((engine.FPDF_GetPageHeightF(page) / 72) * DOTS_PER_INCH);
    const pixels = drawPdfPage(engine, page, { width, height }, 1);
    engine.FPDF_ClosePage(page);
    return { pixels, width, height };
  });
}

/** `npm run make:documents -- FOLDER [COUNT] [SEED]`: such files with their truth, for `facteur evaluate FOLDER`. */
if (import.meta.main) {
  const [folder, count = '100', seed = '1'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Name the folder that the documents go to.');
  mkdirSync(folder, { recursive: true });
  const truth: string[] = [];
  for await (const { fileName, body, documentType, fields } of makeFiles(Number(seed), Number(count))) {
    writeFileSync(join(folder, fileName), body);
    truth.push(JSON.stringify({ file: fileName, documentType, fields }));
  }
  writeFileSync(join(folder, 'truth.jsonl'), `${truth.join('\n')}\n`);
  console.log(`${truth.length} documents in ${folder}`);
}
