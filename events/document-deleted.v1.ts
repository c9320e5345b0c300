import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentDeleted = defineEvent(
  'document.deleted.v1',
  'A person deleted a document.',
  z.object({ documentId: DocumentId, run: z.int().positive() }),
);
