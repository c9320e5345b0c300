import * as z from 'zod';
import { defineEvent } from './event.ts';
import { MessageId } from './ids.ts';

export const messageAnalysisFailed = defineEvent(
  'message.analysis-failed.v1',
  'It could not be told what an e-mail is about; its documents are not affected.',
  z.object({ messageId: MessageId, run: z.int().positive(), code: z.string() }),
);
