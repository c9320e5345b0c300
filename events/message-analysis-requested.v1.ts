import * as z from 'zod';
import { defineEvent } from './event.ts';
import { MessageId } from './ids.ts';

export const messageAnalysisRequested = defineEvent(
  'message.analysis-requested.v1',
  'A document of an e-mail speaks for another category than the one that was found: it is to be told anew.',
  z.object({ messageId: MessageId, run: z.int().positive() }),
);
