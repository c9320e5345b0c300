import type { DocumentId, FileKey, OrganizationId } from '../../../events/ids.ts';
import type { TextractUsage } from '../../costs/textract-usage.ts';
import type { ReadingPolicy } from '../../organizations/reading-policy.ts';
import type { Format, Language, ReadingNotice } from '../../understanding/reading.ts';

export type TextExtraction =
  /** `reading` is stored under `readingFile` as gzip-compressed JSON (`shared/documents/reading-file.ts`). */
  | {
      readonly kind: 'done';
      readonly pageCount: number;
      readonly language: Language | null;
      readonly format: Format;
      readonly source: string;
      readonly notices: readonly ReadingNotice[];
      /** What this answer cost; what an attempt cost that failed half-way is not known. */
      readonly textract: TextractUsage;
    }
  /** The answer comes later, for `finish-text-extraction`. */
  | { readonly kind: 'pending'; readonly jobId: string };

/** How many notices of a reading are told with it; the rest is in the reading. */
export const noticesTold = 20;

export interface TextExtractor {
  /**
   * Reads the original and stores the reading. Idempotent for the same `token`.
   * Throws `UnreadableDocument` when no retry can help, and the signal's reason when aborted.
   */
  start(input: {
    readonly organizationId: OrganizationId;
    /** Handed back with the completion of an asynchronous job. */
    readonly documentId: DocumentId;
    readonly originalFile: FileKey;
    readonly readingFile: FileKey;
    readonly fileName: string;
    readonly contentType: string;
    readonly token: string;
    /** Who reads pages that are pictures. */
    readonly policy: ReadingPolicy;
    readonly signal?: AbortSignal;
    /** Called once the pages are counted, and after each page that this call reads; a job that answers later tells nothing of its pages. */
    readonly onProgress?: (pagesDone: number, pagesTotal: number) => void;
  }): Promise<TextExtraction>;
  /** Collects a pending answer. `pending` again if it is not there yet. */
  finish(input: {
    readonly organizationId: OrganizationId;
    readonly jobId: string;
    readonly originalFile: FileKey;
    readonly readingFile: FileKey;
    readonly fileName: string;
    readonly contentType: string;
  }): Promise<TextExtraction>;
}
