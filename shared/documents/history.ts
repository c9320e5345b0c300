import * as z from 'zod';
import { DocumentId, Instant, MessageId } from '../../events/ids.ts';

/** One thing that happened to a document or an e-mail; kept for ever beside it. */
export const HistoryRecord = z.object({
  at: Instant,
  /** An event's name without version (`document.filed`), or what a person did (`document.reprocessed`). */
  event: z.string(),
  messageId: MessageId.nullable(),
  documentId: DocumentId.nullable(),
  status: z.string(),
  /** `system`, or the person or key who did it. */
  by: z.string(),
  /** Codes and counts, never content. */
  detail: z.record(z.string(), z.string()),
});
export type HistoryRecord = z.infer<typeof HistoryRecord>;
