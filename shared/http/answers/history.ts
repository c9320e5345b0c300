import * as z from 'zod';
import { DocumentId, Instant } from '../../../events/ids.ts';
import { HistoryChange } from '../../documents/history.ts';

export const HistoryEntry = z.object({
  at: Instant,
  /** What happened: an event's name without version, such as `document.filed`. */
  event: z.string(),
  documentId: DocumentId.nullable(),
  status: z.string(),
  /** `system` or who did it. */
  by: z.string(),
  detail: z.record(z.string(), z.string()),
  /** What a person changed. */
  changes: z.array(HistoryChange).optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const History = z.object({ items: z.array(HistoryEntry) });
