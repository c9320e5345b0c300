import { BrokenContainer } from './broken-container.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { detectLanguage } from './language.ts';
import { DEFAULT_LIMITS, type ReadingLimits } from './limits.ts';
import { type CompoundFolder, readCompoundFile } from './office/compound-file.ts';
import { readDoc } from './office/doc.ts';
import { readDocx } from './office/docx.ts';
import { readOdf } from './office/odf.ts';
import { readOds } from './office/ods.ts';
import { officeKind } from './office/office-archive.ts';
import { withPictures } from './office/office-pictures.ts';
import { readPptx } from './office/pptx.ts';
import { readRtf } from './office/rtf.ts';
import { readXls } from './office/xls.ts';
import { readXlsx } from './office/xlsx.ts';
import { type Page, pageText } from './page.ts';
import { readPdf } from './pdf/pdf.ts';
import { readImage } from './pictures/images.ts';
import { type Reading, UnreadableDocument } from './reading.ts';
import { type Contents, type ReadingContext, startReading } from './reading-context.ts';
import type { OpticalReader } from './recognition/optical-reader.ts';
import { readHtml, readPlainText, readXml } from './text/text-files.ts';

export type ReadOptions = {
  /** Names the e-invoice when the file itself is one; says nothing about the format. */
  fileName: string;
  /** Its charset is used for text; its type is not believed. */
  contentType?: string | undefined;
  /** Null: pages that are pictures stay empty, each with the notice `not_recognized`. */
  ocr: OpticalReader | null;
  limits?: Partial<ReadingLimits>;
  signal?: AbortSignal | undefined;
  onProgress?: ((page: number, pageCount: number) => void) | undefined;
};

const LANGUAGE_SAMPLE_CHARACTERS = 60_000;

/**
 * Reads a file of any kind into pages of words. What the file is, its bytes say.
 * Throws UnreadableDocument when it cannot be read, the signal's reason when aborted, and plain errors when an
 * engine fails, which trying again may mend.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { ocr, signal, onProgress = () => {} } = options;
  if (bytes.byteLength === 0) throw new UnreadableDocument('empty_file', 'the file is empty');
  if (bytes.byteLength > limits.bytes)
    throw new UnreadableDocument('too_large', `${bytes.byteLength} bytes are more than ${limits.bytes}`);
  const context = startReading({ limits, ocr, signal, onProgress });
  await context.checkpoint();
  const contents = await readKind(fileKind(bytes), bytes, options, context);
  return { ...contents, language: detectLanguage(startOf(contents.pages)) };
}

function readKind(
  kind: FileKind,
  bytes: Uint8Array,
  { fileName, contentType }: ReadOptions,
  context: ReadingContext,
): Promise<Contents> {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, context);
    case 'jpeg':
    case 'png':
    case 'gif':
    case 'tiff':
    case 'webp':
    case 'heic':
    case 'avif':
    case 'bmp':
      return readImage(bytes, context);
    case 'zip':
      return readOffice(bytes, context);
    case 'xml':
      return readXml(bytes, fileName, context);
    case 'html':
      return readHtml(bytes, charset, context);
    case 'text':
      return readPlainText(bytes, charset, context);
    case 'ole':
      return readCompound(bytes, context);
    case 'rtf':
      return readRtf(bytes, context);
    case 'unknown':
      throw new UnreadableDocument('unsupported_format', `files of this kind (${kind}) are not read`);
  }
}

async function readOffice(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const kind = officeKind(bytes);
  switch (kind) {
    case 'docx':
      return withPictures(await readDocx(bytes, context), bytes, context);
    case 'xlsx':
      return readXlsx(bytes, context);
    case 'pptx':
      return withPictures(await readPptx(bytes, context), bytes, context);
    case 'odt':
    case 'odp':
      return withPictures(await readOdf(bytes, kind, context), bytes, context);
    case 'ods':
      return readOds(bytes, context);
    case 'other':
      throw new UnreadableDocument('unsupported_format', 'an archive that is no office file');
  }
}

/** A compound file (MS-CFB): Office of before 2007, or an encrypted Office file (MS-OFFCRYPTO). */
function readCompound(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const { files } = openCompound(bytes);
  const workbook = files.get('Workbook') ?? files.get('Book');
  if (files.has('EncryptedPackage'))
    throw new UnreadableDocument('encrypted', 'the Office file needs a password');
  if (files.has('WordDocument')) return readDoc(files, context);
  if (workbook !== undefined)
    return readXls(Buffer.from(workbook.buffer, workbook.byteOffset, workbook.byteLength), context);
  throw new UnreadableDocument('unsupported_format', 'a compound file that is neither of Word nor of Excel');
}

function openCompound(bytes: Uint8Array): CompoundFolder {
  try {
    return readCompoundFile(bytes);
  } catch (error) {
    if (error instanceof BrokenContainer) throw new UnreadableDocument('broken', error.message);
    throw error;
  }
}

function startOf(pages: readonly Page[]): string {
  let text = '';
  for (const page of pages) {
    if (text.length > LANGUAGE_SAMPLE_CHARACTERS) break;
    text += `${pageText(page)}\n`;
  }
  return text;
}
