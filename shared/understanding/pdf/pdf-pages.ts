import { UnreadableDocument } from '../reading.ts';
import { memoryOf, type Pdfium, withMemory, withPdf } from './pdfium.ts';

/** Pages of a file, from 1, both ends included. */
export type PageRange = { firstPage: number; lastPage: number };

/**
 * Makes a PDF of each range of another one's pages; they keep their text and pictures as they are. Throws
 * UnreadableDocument, also when a range is not in the PDF (`no_pages`).
 */
export function extractPdfPages(bytes: Uint8Array, ranges: readonly PageRange[]): Promise<Uint8Array[]> {
  return withPdf(bytes, async (engine, source, pageCount) =>
    ranges.map(({ firstPage, lastPage }) => {
      if (firstPage < 1 || lastPage < firstPage || lastPage > pageCount)
        throw new UnreadableDocument('no_pages', `the PDF has no pages ${firstPage}-${lastPage}`);
      const target = engine.FPDF_CreateNewDocument();
      try {
        if (!engine.FPDF_ImportPages(target, source, `${firstPage}-${lastPage}`, 0))
          throw new UnreadableDocument('broken', 'the pages of the PDF cannot be copied');
        return saved(engine, target);
      } finally {
        engine.FPDF_CloseDocument(target);
      }
    }),
  );
}

function saved(engine: Pdfium, document: number): Uint8Array {
  const writer = engine.PDFiumExt_OpenFileWriter();
  try {
    engine.PDFiumExt_SaveAsCopy(document, writer);
    const size = engine.PDFiumExt_GetFileWriterSize(writer);
    if (size <= 0) throw new UnreadableDocument('broken', 'the pages of the PDF cannot be written');
    return withMemory(engine, size, (pointer) => {
      engine.PDFiumExt_GetFileWriterData(writer, pointer, size);
      return memoryOf(engine).slice(pointer, pointer + size);
    });
  } finally {
    engine.PDFiumExt_CloseFileWriter(writer);
  }
}
