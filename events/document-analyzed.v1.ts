import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId, FileKey } from './ids.ts';

export const documentAnalyzed = defineEvent(
  'document.analyzed.v1',
  'A document was looked at more closely, or could not be: its fields can be read again.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    readingFile: FileKey,
    outcome: z.enum(['done', 'unavailable', 'failed']),
  }),
);
