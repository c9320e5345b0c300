import { createHash } from 'node:crypto';
import * as z from 'zod';
import { DocumentId, Instant, type OrganizationId } from '../../events/ids.ts';
import { DocumentType } from '../document-types/names.ts';
import type { Document, DocumentIn, ReviewReason } from '../documents/document.ts';
import { allItems } from '../platform/all-items.ts';
import type { Table, TableWrite } from '../platform/ports/table.ts';
import type { Decision } from '../suppliers/teach.ts';

/** What a person found on a document that would have been filed without a look, but was kept back as a sample: was it read right? */
export const Outcome = z.object({
  documentId: DocumentId,
  at: Instant,
  /** What it had been taken for, and how surely. */
  documentType: DocumentType,
  confidence: z.number(),
  isTypeRight: z.boolean(),
  /** Type and every field were left as they had been read, and the document was not rejected. */
  isRight: z.boolean(),
  /** How many documents it stands for: of a sample of one in fifty, fifty. */
  weight: z.number(),
});
export type Outcome = z.infer<typeof Outcome>;

/** Whether a document is one of the sample that people look at: the same answer each time for the same rate. */
export function isSampled(documentId: DocumentId, rate: number): boolean {
  const digest = createHash('sha256').update(`sample\0${documentId}`).digest();
  return digest.readUInt32BE(0) / 2 ** 32 < rate;
}

const partition = (organizationId: OrganizationId) => `${organizationId}#OUTCOMES`;
const mostOutcomes = 5_000;

export interface Outcomes {
  /** Newest first, at most 5,000. */
  newest(organizationId: OrganizationId): Promise<Outcome[]>;
  get(organizationId: OrganizationId, documentId: DocumentId): Promise<Outcome | undefined>;
}

export function outcomes(table: Table): Outcomes {
  return {
    async newest(organizationId) {
      const items = await allItems(
        table,
        { index: 'gsi1', pk: partition(organizationId), descending: true },
        mostOutcomes,
      );
      return items.map((item) => Outcome.parse(item.data));
    },

    async get(organizationId, documentId) {
      const item = await table.get(partition(organizationId), documentId);
      return item === undefined ? undefined : Outcome.parse(item.data);
    },
  };
}

/** What a decision adds to the outcomes, or takes back. To be written together with the document. */
export function outcomeWrites(document: Document, decision: Decision, at: Instant): TableWrite[] {
  const { organizationId, documentId } = document;
  const keys = { pk: partition(organizationId), sk: documentId };
  if (decision === 'reopened') return [{ delete: keys }];
  if (document.status !== 'in_review') return [];
  const weight = weightOf(document);
  if (weight === undefined) return [];
  const { classification, corrections } = document;
  const read = corrections.documentType?.before ?? classification;
  const isTypeRight = decision === 'approved' && read.documentType === classification.documentType;
  const outcome: Outcome = {
    documentId,
    at,
    documentType: read.documentType,
    confidence: read.confidence,
    isTypeRight,
    isRight: isTypeRight && !isCorrected(document),
    weight,
  };
  return [
    {
      put: {
        ...keys,
        gsi1pk: partition(organizationId),
        gsi1sk: `${at}#${documentId}`,
        version: 1,
        data: outcome,
      },
    },
  ];
}

/** Why a document waits that nothing speaks against: one in so many is looked at. */
export const sampleReason = (rate: number): ReviewReason => ({
  code: 'sample',
  parameters: { rate: String(rate) },
});

/** The rate is with the reason, as it was when the document was kept back. */
function weightOf({ reasons }: DocumentIn<'in_review'>): number | undefined {
  const sample = reasons.find(({ code }) => code === 'sample');
  return sample === undefined ? undefined : 1 / Math.max(0.001, Number(sample.parameters.rate ?? 1));
}

function isCorrected({ corrections, extraction }: DocumentIn<'in_review'>): boolean {
  const fields = Object.values(corrections.fields).some(
    ({ value, before }) => JSON.stringify(value) !== JSON.stringify(before?.value ?? null),
  );
  const { lineItems } = corrections;
  return (
    fields ||
    (lineItems !== null && JSON.stringify(lineItems.before) !== JSON.stringify(extraction.lineItems))
  );
}
