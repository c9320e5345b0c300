import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentSplit = defineEvent(
  'document.split.v1',
  'A file turned out to hold several documents; each of them is received as one of its own.',
  z.object({ documentId: DocumentId, run: z.int().positive(), parts: z.int().min(2) }),
);
