import type { DocumentType } from '../shared/document-types/names.ts';
import type { LineItem } from '../shared/understanding/extraction.ts';

export type TruthLine = Omit<LineItem, 'page' | 'box'>;

/** What a made document says: EN 16931 names, decimal strings, ISO dates. Only what is printed on it. */
export interface Truth {
  readonly documentType: DocumentType;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly lineItems?: readonly TruthLine[];
}

/** A made document with the truth about it. */
export interface Sample {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly truth: Truth;
}
