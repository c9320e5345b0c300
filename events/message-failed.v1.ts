import * as z from 'zod';
import { defineEvent } from './event.ts';
import { MessageId } from './ids.ts';

export const messageFailed = defineEvent(
  'message.failed.v1',
  'An e-mail could not be unpacked; a person can read why and try again.',
  z.object({ messageId: MessageId, run: z.int().positive(), code: z.string() }),
);
