import type { DocumentRepository } from '../../shared/documents/repository.ts';
import type { TextExtractionCompletion } from '../../shared/documents/text-extraction-completion.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';

/** A completion that did not come within this time is looked for. */
const patienceMinutes = 10;

export interface SweepDependencies {
  readonly organizations: OrganizationRepository;
  readonly documents: DocumentRepository;
  readonly queues: TaskQueue;
  readonly now: () => Date;
}

/** Asks after every asynchronous extraction whose completion may have been lost. */
export async function sweepTextExtractions(deps: SweepDependencies): Promise<void> {
  const before = new Date(deps.now().getTime() - patienceMinutes * 60_000).toISOString();
  for (const { organizationId } of await deps.organizations.all()) {
    let cursor: string | undefined;
    do {
      const page = await deps.documents.unfinished(organizationId, before, cursor);
      const tasks = page.documents
        .filter((document) => document.status === 'extracting' && document.jobId !== null)
        .map(({ documentId }) => {
          const body: TextExtractionCompletion = { organizationId, documentId };
          return { organizationId, body };
        });
      if (tasks.length > 0) await deps.queues.send('finish-text-extraction', tasks);
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}
