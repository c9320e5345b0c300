import type { DocumentType } from '../shared/document-types/names.ts';
import type { SkipReason } from '../shared/messages/message.ts';
import type { Classification } from '../shared/understanding/classification/classification.ts';
import type { Field, LineItem, PacketPart, TaxShare } from '../shared/understanding/extraction.ts';
import type { TextSource, Word } from '../shared/understanding/page.ts';
import type { Language, Reading } from '../shared/understanding/reading.ts';
import type { DocumentTable } from '../shared/understanding/tables/table.ts';

/** All that Facteur makes of a file, as `facteur inspect` prints it. */
export interface Inspected extends Classification {
  readonly file: string;
  readonly language: Language | null;
  readonly fields: Readonly<Record<string, Field>>;
  readonly lineItems: readonly LineItem[];
  readonly taxBreakdown: readonly TaxShare[];
  /** The documents that the file seems to hold, where it holds several. */
  readonly packet: readonly PacketPart[];
  readonly pages: readonly InspectedPage[];
  readonly tables: readonly DocumentTable[];
  readonly findings: readonly InspectedFinding[];
  readonly notices: Reading['notices'];
  /** Of an e-mail: what it brings. */
  readonly parts?: readonly InspectedPart[];
  readonly error: null;
  /** Milliseconds that all of it took. */
  readonly ms: number;
}

export type Inspection = Omit<Inspected, 'file' | 'ms'>;

export interface InspectedPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly source: TextSource;
  readonly text: string;
  readonly words: readonly Word[];
}

export interface InspectedFinding {
  readonly code: string;
  readonly severity: string;
  readonly field: string | null;
  readonly message: string;
}

interface PartLine {
  /** Position in the e-mail, as in its ledger: "2.1". */
  readonly partId: string;
  readonly fileName: string | null;
  readonly contentType: string;
  /** Bytes, decoded. */
  readonly size: number;
}

/** A part of an e-mail: a document, a document that cannot be read (`error`), or what is none (`skipped`). */
export type InspectedPart =
  | (PartLine & Omit<Inspected, 'file' | 'parts'>)
  | (PartLine & { readonly documentType: null; readonly error: string })
  | (PartLine & { readonly documentType: null; readonly skipped: SkipReason; readonly error: null });

/** What is printed of a file that could not be read. */
export interface Refused {
  readonly file: string;
  readonly documentType: DocumentType | null;
  readonly error: string;
  readonly ms: number;
}
