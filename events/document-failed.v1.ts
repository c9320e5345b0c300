import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentFailed = defineEvent(
  'document.failed.v1',
  'A document could not be processed; a person can read why and try again.',
  z.object({ documentId: DocumentId, run: z.int().positive(), stage: z.string(), code: z.string() }),
);
