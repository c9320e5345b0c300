import { isDeepStrictEqual } from 'node:util';
import { ConditionFailed } from '../platform/ports/table.ts';
import type { Document } from './document.ts';
import type { Circumstances } from './history.ts';
import type { DocumentRepository, SaveDocument } from './repository.ts';

const mostAttempts = 20;

/**
 * Saves what `change` makes of a document. Another arrival of the same file may be noted on it at any moment, and must
 * not cost a reading that took minutes: then the change is made to the document with that arrival. Throws
 * `ConditionFailed` when anything else changed. Returns what was saved.
 */
export async function saveChange<Before extends Document>(
  before: Before,
  change: (document: Before) => Document,
  deps: { readonly documents: DocumentRepository; readonly saveDocument: SaveDocument },
  circumstances?: Circumstances,
): Promise<Document> {
  let document = before;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const changed = change(document);
      await deps.saveDocument(changed, circumstances);
      return changed;
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === mostAttempts) throw error;
      const newest = await deps.documents.get(before.organizationId, before.documentId);
      if (newest === undefined) throw error;
      const { version, occurrences } = newest;
      document = { ...before, version, occurrences };
      if (!isDeepStrictEqual(document, newest)) throw error;
    }
  }
}
