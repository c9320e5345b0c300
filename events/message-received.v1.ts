import * as z from 'zod';
import { defineEvent } from './event.ts';
import { FileKey, MessageId } from './ids.ts';

export const messageReceived = defineEvent(
  'message.received.v1',
  'A raw e-mail was stored and recorded.',
  z.object({ messageId: MessageId, rawFile: FileKey, run: z.int().positive() }),
);
