import { fileKind } from './file-kind.ts';
import { extractPdfPages, type PageRange } from './pdf/pdf-pages.ts';
import { extractTiffPages } from './pictures/tiff-parts.ts';
import { UnreadableDocument } from './reading.ts';

export type FileParts = { contentType: string; ending: string; bodies: Uint8Array[] };

/**
 * Makes a file of each range of a PDF's or TIFF's pages; these stay as they are. Throws UnreadableDocument, also when a
 * range is not in the file (`no_pages`).
 */
export async function extractPages(bytes: Uint8Array, ranges: readonly PageRange[]): Promise<FileParts> {
  switch (fileKind(bytes)) {
    case 'pdf':
      return { contentType: 'application/pdf', ending: 'pdf', bodies: await extractPdfPages(bytes, ranges) };
    case 'tiff':
      return { contentType: 'image/tiff', ending: 'tif', bodies: extractTiffPages(bytes, ranges) };
    default:
      throw new UnreadableDocument('unsupported_format', 'only PDF and TIFF files are taken apart');
  }
}
