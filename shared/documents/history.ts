import * as z from 'zod';
import { DocumentId, Instant, MessageId } from '../../events/ids.ts';

/** What a person made of one field, of the type (`documentType`), the lines (`lineItems`, how many) or the tags (`tags`). */
export const HistoryChange = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type HistoryChange = z.infer<typeof HistoryChange>;

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
  /** What a person changed, with the values: history is kept with the document, and deleted with it. */
  changes: z.array(HistoryChange).exactOptional(),
});
export type HistoryRecord = z.infer<typeof HistoryRecord>;
