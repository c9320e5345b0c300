import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId, FileKey } from './ids.ts';

export const documentAnalysisRequested = defineEvent(
  'document.analysis-requested.v1',
  'Fields are missing after our own reading: pages that are pictures are to be looked at more closely.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    readingFile: FileKey,
    /** Subset of `expense`, `tables`, `forms`. */
    features: z.array(z.string()).min(1),
  }),
);
