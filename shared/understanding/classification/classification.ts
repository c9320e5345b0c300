import * as z from 'zod';
import { DocumentType } from '../../document-types/names.ts';

export const Classification = z.object({
  documentType: DocumentType,
  /** Calibrated probability that the type is right, 0..1. */
  confidence: z.number().min(0).max(1),
  /** The next best types, best first. */
  alternatives: z.array(z.object({ documentType: DocumentType, confidence: z.number().min(0).max(1) })),
});
export type Classification = z.infer<typeof Classification>;
