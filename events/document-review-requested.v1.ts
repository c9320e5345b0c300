import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentReviewRequested = defineEvent(
  'document.review-requested.v1',
  'A document waits for a person, with the reasons.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    documentType: z.string(),
    reasonCodes: z.array(z.string()).min(1),
  }),
);
