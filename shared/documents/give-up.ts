import type { DocumentId, OrganizationId } from '../../events/ids.ts';
import { nextStage, type Stage } from './next-stage.ts';
import type { DocumentRepository, SaveDocument } from './repository.ts';
import { failedAt } from './transitions.ts';

/**
 * Marks a document as failed, with a code a person can read about and a way to try again. One that is no longer where
 * `stage` takes it up stays as it is: a late delivery must not fail what has gone on.
 */
export async function giveUpOnDocument(
  failure: {
    organizationId: OrganizationId;
    documentId: DocumentId;
    run: number;
    stage: Stage;
    code: string;
  },
  deps: { documents: DocumentRepository; saveDocument: SaveDocument; now: () => string },
): Promise<void> {
  const document = await deps.documents.get(failure.organizationId, failure.documentId);
  if (document?.run !== failure.run || nextStage(document) !== failure.stage) return;
  await deps.saveDocument(failedAt(document, failure.stage, failure.code, deps.now()));
}
