import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId, FileKey } from './ids.ts';

export const documentTextExtracted = defineEvent(
  'document.text-extracted.v1',
  'The words of a document, with their boxes, were stored.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    readingFile: FileKey,
    pageCount: z.int().nonnegative(),
  }),
);
