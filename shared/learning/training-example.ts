import * as z from 'zod';
import { DocumentId, FileKey, Instant, type OrganizationId } from '../../events/ids.ts';
import { DocumentType } from '../document-types/names.ts';
import type { Document } from '../documents/document.ts';
import { allItems } from '../platform/all-items.ts';
import type { Table, TableWrite } from '../platform/ports/table.ts';
import type { Decision } from '../suppliers/teach.ts';

/** A document whose type a person has seen and approved. It points at the words; nothing of them is copied. */
export const TrainingExample = z.object({
  documentId: DocumentId,
  readingFile: FileKey,
  documentType: DocumentType,
  /** What it had been taken for. */
  readAs: DocumentType,
  at: Instant,
});
export type TrainingExample = z.infer<typeof TrainingExample>;

const partition = (organizationId: OrganizationId) => `${organizationId}#TRAINING_EXAMPLES`;

/** More than these teach nothing new, and training has to end. */
const mostExamples = 2_000;

export interface TrainingExamples {
  /** Newest first, at most 2,000. */
  newest(organizationId: OrganizationId): Promise<TrainingExample[]>;
}

export function trainingExamples(table: Table): TrainingExamples {
  return {
    async newest(organizationId) {
      const items = await allItems(
        table,
        { index: 'gsi1', pk: partition(organizationId), descending: true },
        mostExamples,
      );
      return items.map((item) => TrainingExample.parse(item.data));
    },
  };
}

/** An approved document is an example; a reopened one is none any more. Without a condition: the document's own holds. */
export function exampleWrites(document: Document, decision: Decision, at: Instant): TableWrite[] {
  const { organizationId, documentId } = document;
  const keys = { pk: partition(organizationId), sk: documentId };
  if (decision === 'reopened') return [{ delete: keys }];
  if (decision === 'rejected' || document.status !== 'in_review') return [];
  const { classification, corrections, reading } = document;
  const example: TrainingExample = {
    documentId,
    readingFile: reading.readingFile,
    documentType: classification.documentType,
    readAs: (corrections.documentType?.before ?? classification).documentType,
    at,
  };
  return [
    {
      put: {
        ...keys,
        gsi1pk: partition(organizationId),
        gsi1sk: `${at}#${documentId}`,
        version: 1,
        data: example,
      },
    },
  ];
}
