import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId, FileKey, MessageId } from './ids.ts';

export const documentReceived = defineEvent(
  'document.received.v1',
  'A document was stored and waits to be read.',
  z.object({
    documentId: DocumentId,
    messageId: MessageId.nullable(),
    originalFile: FileKey,
    run: z.int().positive(),
  }),
);
