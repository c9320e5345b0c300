import * as z from 'zod';
import { DocumentId, Instant, MessageId } from '../../events/ids.ts';
import type { Item, TableWrite } from '../platform/ports/table.ts';

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

/** What the stages did to a document or an e-mail, as its own record keeps it. */
export const HistoryLine = HistoryRecord.pick({ at: true, event: true, status: true }).extend({
  detail: HistoryRecord.shape.detail.exactOptional(),
});
export type HistoryLine = z.infer<typeof HistoryLine>;

/** Who did something, and what else the history should tell (codes and counts, never content). */
export interface Circumstances {
  readonly by?: string;
  /** When, if that is not when the record was last changed. */
  readonly at?: Instant;
  readonly event?: string;
  /** `false`: nothing that others act on has changed. */
  readonly announce?: false;
  readonly detail?: Readonly<Record<string, string>>;
  /** What a person changed. */
  readonly changes?: readonly HistoryChange[];
}

/**
 * How one change of a record is written down: within the write of the record, or apart. What the stages do in its first run is a line of the record itself: a dozen of
 * them, read and written with it. All else has an item of its own, as nothing bounds how often people change something or
 * the same file arrives.
 */
export function historyWrites(
  record: { readonly pk: string; readonly version: number; readonly run: number },
  happened: HistoryRecord,
  { by, event }: Circumstances,
): { readonly within: { readonly line?: HistoryLine }; readonly apart: readonly TableWrite[] } {
  if (record.run === 1 && by === undefined && event === undefined) {
    const { at, event, status, detail } = happened;
    const line = { at, event, status, ...(Object.keys(detail).length === 0 ? {} : { detail }) };
    return { within: { line }, apart: [] };
  }
  const sk = `${historyPrefix}${String(record.version).padStart(8, '0')}`;
  return { within: {}, apart: [{ put: { pk: record.pk, sk, version: 1, data: happened } }] };
}

/** All that happened, oldest first: from the items of a record's partition, and what its lines are about. */
export function historyOf(
  items: readonly Item[],
  about: Pick<HistoryRecord, 'messageId' | 'documentId'>,
): HistoryRecord[] {
  const lines = items.flatMap(({ trail = [] }) => trail.map((line) => HistoryLine.parse(line)));
  return [
    ...lines.map((line) => ({ ...about, by: 'system', detail: {}, ...line })),
    ...items.filter(({ sk }) => sk.startsWith(historyPrefix)).map(({ data }) => HistoryRecord.parse(data)),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const historyPrefix = 'HISTORY#';
