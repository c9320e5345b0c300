import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentCorrected = defineEvent(
  'document.corrected.v1',
  'A person set the type, fields, lines or tags of a document right; ask the API for what they are now.',
  z.object({ documentId: DocumentId, run: z.int().positive(), version: z.int().positive() }),
);
