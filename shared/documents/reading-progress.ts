import * as z from 'zod';
import type { DocumentId, OrganizationId } from '../../events/ids.ts';
import type { Table } from '../platform/ports/table.ts';
import { partition } from './repository.ts';

/** How far the reading of a long document has come. */
export const ReadingProgress = z.object({ pagesDone: z.int().nonnegative(), pagesTotal: z.int().positive() });
export type ReadingProgress = z.infer<typeof ReadingProgress>;

const Stored = ReadingProgress.extend({ run: z.int() });

/** Kept beside the document, not in it: a note of progress must not be a change of the document. */
export interface ReadingProgressRepository {
  /** Undefined when nothing is told of this run. */
  get(document: OneRun): Promise<ReadingProgress | undefined>;
  put(document: OneRun, progress: ReadingProgress, at: string): Promise<void>;
}

type OneRun = {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly run: number;
};

const keptForSeconds = 24 * 60 * 60;

export function readingProgressRepository(table: Table): ReadingProgressRepository {
  const keyOf = ({ organizationId, documentId }: OneRun) => ({
    pk: partition(organizationId, documentId),
    sk: 'PROGRESS',
  });
  return {
    async get(document) {
      const { pk, sk } = keyOf(document);
      const item = await table.get(pk, sk);
      if (item === undefined) return undefined;
      const { run, ...progress } = Stored.parse(item.data);
      return run === document.run ? progress : undefined;
    },
    async put(document, progress, at) {
      const expiresAt = Math.ceil(Date.parse(at) / 1_000) + keptForSeconds;
      const data = { run: document.run, ...progress };
      await table.write([{ put: { ...keyOf(document), version: 1, expiresAt, data } }]);
    },
  };
}
