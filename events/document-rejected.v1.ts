import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentRejected = defineEvent(
  'document.rejected.v1',
  'A person decided that a document is not to be used.',
  z.object({ documentId: DocumentId, run: z.int().positive(), documentType: z.string() }),
);
