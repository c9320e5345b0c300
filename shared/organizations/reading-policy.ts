import * as z from 'zod';
import { DocumentType } from '../document-types/names.ts';

/**
 * What Amazon Textract may cost an organization. Text layers are always read by ourselves, for nothing.
 * `economy`: the embedded engine reads scans, and Textract only the pages that it read badly. `balanced`: Textract detects
 * the text of scans, and looks closer where a required field is still missing. `textract`: it looks closer at every scan.
 * Where there is no Textract, all three are the same.
 */
export const ReadingPolicy = z.enum(['economy', 'balanced', 'textract']);
export type ReadingPolicy = z.infer<typeof ReadingPolicy>;

export const ReadingSettings = z.object({
  policy: ReadingPolicy,
  /** Other policies for single types. What a document is shows once its text is read: they decide on the closer look. */
  byType: z.partialRecord(DocumentType, ReadingPolicy),
});
export type ReadingSettings = z.infer<typeof ReadingSettings>;

export const usualReading: ReadingSettings = { policy: 'balanced', byType: {} };

export function policyFor(settings: ReadingSettings, documentType: DocumentType): ReadingPolicy {
  return settings.byType[documentType] ?? settings.policy;
}
