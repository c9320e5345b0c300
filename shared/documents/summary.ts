import type { DocumentSummary } from '../http/answers/documents.ts';
import type { Classification } from '../understanding/classification/classification.ts';
import type { Extraction } from '../understanding/extraction.ts';
import type { Document, DocumentReading } from './document.ts';
import { isDrawable } from './page-rendering.ts';

/** What is known of a document by now, whatever its state. */
export function results(document: Document): {
  reading: DocumentReading | null;
  classification: Classification | null;
  extraction: Extraction | null;
} {
  switch (document.status) {
    case 'extracting':
    case 'split':
      return { reading: document.reading, classification: null, extraction: null };
    case 'classified':
    case 'in_review':
    case 'filed':
    case 'rejected':
      return document;
    default:
      return { reading: null, classification: null, extraction: null };
  }
}

/** A document as lists show it. */
export function summaryOf(document: Document): DocumentSummary {
  const { reading, classification, extraction } = results(document);
  return {
    id: document.documentId,
    fileName: document.fileName,
    documentType: classification?.documentType ?? null,
    confidence: classification?.confidence ?? null,
    status: document.status,
    messageId: document.occurrences[0]?.messageId ?? null,
    receivedAt: document.receivedAt,
    language: reading?.language ?? null,
    fields: extraction?.fields ?? {},
    pageCount: reading?.pageCount ?? null,
    hasPictures: reading !== null && isDrawable(reading),
    findingCount: extraction?.findings.length ?? 0,
    supplier: 'supplier' in document ? document.supplier : null,
  };
}
