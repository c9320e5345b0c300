import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId } from './ids.ts';

export const documentFiled = defineEvent(
  'document.filed.v1',
  'A document was filed, automatically or by a person.',
  z.object({
    documentId: DocumentId,
    run: z.int().positive(),
    documentType: z.string(),
    filedBy: z.enum(['rules', 'person']),
  }),
);
