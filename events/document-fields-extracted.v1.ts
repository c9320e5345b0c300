import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentFieldsExtracted = defineEvent(
  'document.fields-extracted.v1',
  'The fields of a document were read and checked.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    fieldCount: z.int().nonnegative(),
    findingCount: z.int().nonnegative(),
  }),
);
