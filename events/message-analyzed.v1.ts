import * as z from 'zod';
import { defineEvent } from './event.ts';
import { MessageId } from './ids.ts';

export const messageAnalyzed = defineEvent(
  'message.analyzed.v1',
  'It is told what an e-mail is about; again with a higher revision when its documents say otherwise.',
  z.object({ messageId: MessageId, run: z.int().positive(), revision: z.int().positive() }),
);
