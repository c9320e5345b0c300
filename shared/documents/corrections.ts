import * as z from 'zod';
import { Instant } from '../../events/ids.ts';
import { DocumentType } from '../document-types/names.ts';
import { Classification } from '../understanding/classification/classification.ts';
import { Field, LineItem } from '../understanding/extraction.ts';
import { Box } from '../understanding/page.ts';

const byWhom = { by: z.string(), at: Instant };

/** What a person says a field holds. */
export const FieldCorrection = z.object({
  /** Null: nothing; the document does not say. */
  value: z.union([z.string(), z.array(z.string())]).nullable(),
  /** Where the person took it from the page; null when it was typed. */
  page: z.int().positive().nullable(),
  box: Box.nullable(),
  /** What was read there; null when nothing was. */
  before: Field.nullable(),
  ...byWhom,
});
export type FieldCorrection = z.infer<typeof FieldCorrection>;

/** All that people have set right on a document. It outlives every further reading of it, until it is taken back. */
export const Corrections = z.object({
  documentType: z.object({ value: DocumentType, before: Classification, ...byWhom }).nullable(),
  fields: z.record(z.string(), FieldCorrection),
  lineItems: z.object({ value: z.array(LineItem), before: z.array(LineItem), ...byWhom }).nullable(),
});
export type Corrections = z.infer<typeof Corrections>;

export const noCorrections: Corrections = { documentType: null, fields: {}, lineItems: null };
