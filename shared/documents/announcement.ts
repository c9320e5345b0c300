import type { FacteurEvent } from '../../events/index.ts';
import type { Document } from './document.ts';
import { reasonCodes } from './review.ts';

/**
 * The event that tells what a document's present state means to others; undefined while a stage is at work on it.
 * It depends on the state alone, so that a retry, or `reconcile`, announces the very same event again.
 */
export function announcement(document: Document): FacteurEvent | undefined {
  const { documentId, run, reopenings } = document;
  const pass = reopenings === 0 ? `${run}` : `${run}-${reopenings}`;
  const envelope = <Type extends FacteurEvent['type']>(type: Type) => ({
    id: `${documentId}.${pass}.${type}`,
    type,
    organizationId: document.organizationId,
    time: document.updatedAt,
  });
  switch (document.status) {
    case 'received':
      return {
        ...envelope('document.received.v1'),
        data: {
          documentId,
          messageId: document.occurrences[0]?.messageId ?? null,
          originalFile: document.originalFile,
          run,
        },
      };
    case 'extracting':
      if (document.reading === null) return undefined;
      return {
        ...envelope('document.text-extracted.v1'),
        data: {
          documentId,
          run,
          readingFile: document.reading.readingFile,
          pageCount: document.reading.pageCount,
        },
      };
    case 'classified':
      if (document.extraction === null) {
        const { readingFile } = document.reading;
        if (document.analysis?.outcome === 'awaited') {
          return {
            ...envelope('document.analysis-requested.v1'),
            data: { documentId, run, readingFile, features: document.analysis.features },
          };
        }
        if (document.analysis !== null) {
          return {
            ...envelope('document.analyzed.v1'),
            data: { documentId, run, readingFile, outcome: document.analysis.outcome },
          };
        }
        return {
          ...envelope('document.classified.v1'),
          data: {
            documentId,
            run,
            readingFile,
            documentType: document.classification.documentType,
            confidence: document.classification.confidence,
          },
        };
      }
      return {
        ...envelope('document.fields-extracted.v1'),
        data: {
          documentId,
          run,
          fieldCount: Object.keys(document.extraction.fields).length,
          findingCount: document.extraction.findings.length,
        },
      };
    case 'in_review':
      return {
        ...envelope('document.review-requested.v1'),
        data: {
          documentId,
          run,
          documentType: document.classification.documentType,
          reasonCodes: reasonCodes(document.reasons),
        },
      };
    case 'filed':
      return {
        ...envelope('document.filed.v1'),
        data: {
          documentId,
          run,
          documentType: document.classification.documentType,
          filedBy: document.filedBy,
        },
      };
    case 'failed':
      return {
        ...envelope('document.failed.v1'),
        data: { documentId, run, stage: document.stage, code: document.code },
      };
    case 'quarantined':
      return {
        ...envelope('document.failed.v1'),
        data: { documentId, run, stage: 'quarantine', code: document.code },
      };
    case 'split':
      return { ...envelope('document.split.v1'), data: { documentId, run, parts: document.parts.length } };
    case 'deleted':
      return { ...envelope('document.deleted.v1'), data: { documentId, run } };
    case 'rejected':
      return {
        ...envelope('document.rejected.v1'),
        data: { documentId, run, documentType: document.classification.documentType },
      };
  }
}
