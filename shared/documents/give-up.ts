import type { DocumentId, OrganizationId } from '../../events/ids.ts';
import { settledStatuses } from './document.ts';
import type { DocumentRepository, SaveDocument } from './repository.ts';
import { failedAt } from './transitions.ts';

/** Marks a document as failed, with a code a person can read about and a way to try again. A settled one stays. */
export async function giveUpOnDocument(
  failure: {
    organizationId: OrganizationId;
    documentId: DocumentId;
    run: number;
    stage: string;
    code: string;
  },
  deps: { documents: DocumentRepository; saveDocument: SaveDocument; now: () => string },
): Promise<void> {
  const document = await deps.documents.get(failure.organizationId, failure.documentId);
  if (document === undefined || document.run !== failure.run || settledStatuses.has(document.status)) return;
  await deps.saveDocument(failedAt(document, failure.stage, failure.code, deps.now()));
}
