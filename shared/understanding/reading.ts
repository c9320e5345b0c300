import * as z from 'zod';
import { DocumentAnalysis } from './analysis/document-analysis.ts';
import { Page } from './page.ts';

export const Language = z.enum(['fr', 'en', 'de', 'nl', 'es', 'it']);
export type Language = z.infer<typeof Language>;

export const Format = z.enum([
  'pdf',
  'image',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'doc',
  'xls',
  'rtf',
  'text',
  'html',
  'xml',
]);
export type Format = z.infer<typeof Format>;

/** A sheet of a workbook as people see it, without the empty rows and the empty columns on its left. */
export const SheetTable = z.object({
  name: z.string(),
  /** Cells as they are shown; a row may be shorter than others. */
  rows: z.array(z.array(z.string())),
  /** There is more than this. */
  cut: z.boolean(),
});
export type SheetTable = z.infer<typeof SheetTable>;

/** Something a person should know about how a file was read; worded by `notice-messages.ts`. */
export const ReadingNotice = z.object({ code: z.string(), page: z.int().positive().nullable() });
export type ReadingNotice = z.infer<typeof ReadingNotice>;

/** Everything that reading a file gives; later stages need nothing else of it. Stored as JSON. */
export const Reading = z.object({
  format: Format,
  pages: z.array(Page),
  /** Pages of the file; more than `pages.length` when a limit cut the reading short (then a notice says so). */
  pageCount: z.int().nonnegative(),
  language: Language.nullable(),
  /** An e-invoice inside the file (Factur-X, ZUGFeRD, Order-X) or the file itself (CII, UBL). */
  einvoice: z.object({ fileName: z.string(), xml: z.string() }).nullable(),
  notices: z.array(ReadingNotice),
  /** Of a workbook: the beginning of its sheets, to be shown as tables. The pages have all that was read. */
  sheets: z.array(SheetTable).exactOptional(),
  /** A closer look at pages that are pictures, where there was one. */
  analysis: DocumentAnalysis.exactOptional(),
});
export type Reading = z.infer<typeof Reading>;

export const UnreadableCode = z.enum([
  'empty_file',
  'encrypted',
  'broken',
  'unsupported_format',
  'no_pages',
  'too_large',
  'too_slow',
]);
export type UnreadableCode = z.infer<typeof UnreadableCode>;

/** The file cannot be read, now or later; `code` is what the person is told. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
