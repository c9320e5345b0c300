import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId, FileKey } from './ids.ts';

export const documentClassified = defineEvent(
  'document.classified.v1',
  'The type of a document was decided, with a confidence.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    readingFile: FileKey,
    documentType: z.string(),
    confidence: z.number().min(0).max(1),
  }),
);
