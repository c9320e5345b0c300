import * as z from 'zod';
import { TextractTerms } from '../../costs/textract-terms.ts';
import { DocumentType } from '../../document-types/names.ts';
import { ModelVersion } from '../../learning/model-version.ts';
import { TrainingRequest } from '../../learning/training-request.ts';
import { ReadingSettings } from '../../organizations/reading-policy.ts';

/** How scans are read, and, where there is Amazon Textract, what it costs; null where the embedded engine reads them all. */
export const ReadingChoice = ReadingSettings.extend({
  /** The organization's: what a change is based on. */
  version: z.int().positive(),
  textract: TextractTerms.nullable(),
});
export type ReadingChoice = z.infer<typeof ReadingChoice>;

const precision = {
  /** Samples that people looked at, and how many of them were right. */
  count: z.int(),
  right: z.int(),
  /** 0..1, with its 95 % interval. */
  precision: z.number(),
  low: z.number(),
  high: z.number(),
};

/** How right automatic filing has been, from samples that people looked at. */
export const Quality = z.object({
  filingThreshold: z.number(),
  sampleRate: z.number(),
  /** Null: nobody has looked at a sample yet. */
  overall: z.object(precision).nullable(),
  /** From the present threshold on; `share` of the samples are at least so sure. */
  byThreshold: z.array(z.object({ threshold: z.number(), share: z.number(), ...precision })),
  byType: z.array(z.object({ documentType: DocumentType, ...precision })),
});
export type Quality = z.infer<typeof Quality>;

/** The organization's own models of document types. */
export const TypeModel = z.object({
  /** Null: what all organizations have, alone. */
  active: z.int().nullable(),
  /** The training that somebody asked for and that has not ended yet. */
  training: TrainingRequest.nullable(),
  /** Newest first. */
  versions: z.array(ModelVersion.omit({ file: true }).extend({ isKept: z.boolean() })),
  /** Documents whose type somebody has approved, and of them those that had been taken for something else. */
  examples: z.int(),
  corrected: z.int(),
  /** So many are needed before anything is learnt. */
  leastExamples: z.int(),
});
export type TypeModel = z.infer<typeof TypeModel>;
