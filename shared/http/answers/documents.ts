import * as z from 'zod';
import { DocumentId, Instant, MessageId } from '../../../events/ids.ts';
import { TextractUsage } from '../../costs/textract-usage.ts';
import { DocumentType } from '../../document-types/names.ts';
import { Corrections } from '../../documents/corrections.ts';
import {
  DocumentReading,
  Occurrence,
  ReviewReason,
  SplitPart,
  SupplierReference,
} from '../../documents/document.ts';
import { ReadingProgress } from '../../documents/reading-progress.ts';
import { Classification } from '../../understanding/classification/classification.ts';
import { Field, Finding, LineItem, PacketPart, TaxShare } from '../../understanding/extraction.ts';
import { Language, ReadingNotice, SheetTable } from '../../understanding/reading.ts';
import { DocumentTable } from '../../understanding/tables/table.ts';
import { Sentence } from './sentence.ts';

export { ReadingProgress };

export const DocumentStatusName = z.enum([
  'received',
  'extracting',
  'classified',
  'in_review',
  'filed',
  'failed',
  'quarantined',
  'rejected',
  'split',
  'deleted',
]);
export type DocumentStatusName = z.infer<typeof DocumentStatusName>;

export const DocumentSummary = z.object({
  id: DocumentId,
  fileName: z.string(),
  documentType: DocumentType.nullable(),
  confidence: z.number().nullable(),
  status: DocumentStatusName,
  messageId: MessageId.nullable(),
  receivedAt: Instant,
  language: Language.nullable(),
  fields: z.record(z.string(), Field),
  pageCount: z.int().nullable(),
  /** Whether there are pictures of its pages; of a Word file, say, there is the text only. */
  hasPictures: z.boolean().default(true),
  findingCount: z.int(),
  /** Whom it is from, once it was routed; null when nobody could be made out. */
  supplier: SupplierReference.nullable().default(null),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const HighlightPart = z.object({ text: z.string(), hit: z.boolean() });

export const Facet = z.array(z.object({ value: z.string(), count: z.int() }));

export const NamedFacet = z.array(z.object({ value: z.string(), name: z.string(), count: z.int() }));

export const DocumentList = z.object({
  items: z.array(
    DocumentSummary.extend({
      /** Passages around what was searched for; empty without `q`. */
      highlights: z.array(z.array(HighlightPart)),
    }),
  ),
  nextCursor: z.string().nullable(),
  total: z.int(),
  /** A supplier's value is its id. */
  facets: z.object({ documentType: Facet, status: Facet, supplier: NamedFacet, tag: Facet }),
});
export type DocumentList = z.infer<typeof DocumentList>;

export const DocumentDetail = DocumentSummary.extend({
  version: z.int(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
  updatedAt: Instant,
  tags: z.array(z.string()),
  occurrences: z.array(Occurrence),
  reading: DocumentReading.nullable(),
  /** How far a reading of several pages has come, while it goes on; null where that is not known. */
  progress: ReadingProgress.nullable(),
  classification: Classification.nullable(),
  lineItems: z.array(LineItem),
  /** What people have set right, with what was read before. */
  corrections: Corrections,
  /** VAT by rate (EN 16931 BG-23), of the e-invoice or of the page; empty when it names none that adds up. */
  taxBreakdown: z.array(TaxShare),
  /** The documents that the file seems to hold, where it holds several: `split` makes them. */
  packet: z.array(PacketPart),
  /** The documents that the file was split into; empty unless `split`. */
  parts: z.array(SplitPart),
  /** The file that it is some pages of. */
  partOf: SplitPart.nullable(),
  findings: z.array(Finding.extend({ message: Sentence })),
  /** What to know about how it was read, such as pages left out. */
  notices: z.array(ReadingNotice.extend({ message: Sentence })),
  /** Pages that Amazon Textract was paid for, by feature, in all runs. */
  textract: TextractUsage,
  /** Why a person should look; empty unless `in_review`. */
  reviewReasons: z.array(ReviewReason.extend({ message: Sentence })),
  /** Why it failed or was quarantined. */
  failure: z
    .object({
      code: z.string(),
      stage: z.string().nullable(),
      /** Who stopped it, when somebody did. */
      by: z.string().nullable(),
      message: Sentence,
    })
    .nullable(),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;

/** The words of a document. Boxes are 0..1 of the upright page. */
export const DocumentText = z.object({
  /** Of a workbook: its sheets as tables, up to 10,000 cells; empty for everything else. */
  sheets: z.array(SheetTable),
  pages: z.array(
    z.object({
      page: z.int(),
      width: z.number(),
      height: z.number(),
      source: z.string(),
      text: z.string(),
      words: z.array(
        z.object({
          text: z.string(),
          confidence: z.number(),
          box: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
        }),
      ),
    }),
  ),
});
export type DocumentText = z.infer<typeof DocumentText>;

/** The tables of a document, page by page, those with drawn lines first. Rows and columns count from 0; boxes are 0..1 of the upright page. */
export const DocumentTables = z.object({ tables: z.array(DocumentTable) });
export type DocumentTables = z.infer<typeof DocumentTables>;
