import * as z from 'zod';
import { defineEvent } from './event.ts';
import { DocumentId, MessageId } from './ids.ts';

export const messageUnpacked = defineEvent(
  'message.unpacked.v1',
  'Every part of an e-mail became a document or was skipped with a reason.',
  z.object({
    messageId: MessageId,
    run: z.int().positive(),
    documentIds: z.array(DocumentId),
    skippedParts: z.int().nonnegative(),
  }),
);
