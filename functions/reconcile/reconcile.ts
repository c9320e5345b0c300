import { announcement } from '../../shared/documents/announcement.ts';
import type { Document } from '../../shared/documents/document.ts';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { log } from '../../shared/lambda/log.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import { ConditionFailed, type EventBus } from '../../shared/platform/ports.ts';

/** Untouched for so long, something on its way is announced again. */
const stuckAfterMinutes = 15;
/** Untouched for so long in spite of that, it is shown as failed, with a way to try again. */
const hopelessAfterMinutes = 6 * 60;

export interface ReconcileDependencies {
  readonly organizations: OrganizationRepository;
  readonly documents: DocumentRepository;
  readonly messages: MessageRepository;
  readonly saveDocument: SaveDocument;
  readonly saveMessage: SaveMessage;
  readonly bus: EventBus;
  readonly now: () => Date;
}

/** Finds e-mails and documents that stopped on their way, and drives them again. Returns what it did. */
export async function reconcile(deps: ReconcileDependencies): Promise<{ driven: number; failed: number }> {
  const done = { driven: 0, failed: 0 };
  for (const { organizationId } of await deps.organizations.all()) {
    for await (const message of each((cursor) =>
      deps.messages
        .unfinished(organizationId, minutesAgo(deps.now(), stuckAfterMinutes), cursor)
        .then((page) => ({ items: page.messages, cursor: page.cursor })),
    )) {
      done[await driveMessage(message, deps)] += 1;
    }
    for await (const document of each((cursor) =>
      deps.documents
        .unfinished(organizationId, minutesAgo(deps.now(), stuckAfterMinutes), cursor)
        .then((page) => ({ items: page.documents, cursor: page.cursor })),
    )) {
      done[await driveDocument(document, deps)] += 1;
    }
  }
  if (done.driven + done.failed > 0) log.warn('reconciled', done);
  return done;
}

async function driveMessage(message: Message, deps: ReconcileDependencies): Promise<'driven' | 'failed'> {
  if (message.updatedAt > minutesAgo(deps.now(), hopelessAfterMinutes)) {
    await deps.bus.publish([messageAnnouncement(message)]);
    return 'driven';
  }
  const failed: Message = {
    ...message,
    version: message.version + 1,
    updatedAt: deps.now().toISOString(),
    status: 'failed',
    code: 'stuck',
  };
  await unlessMoved(deps.saveMessage(failed));
  return 'failed';
}

async function driveDocument(document: Document, deps: ReconcileDependencies): Promise<'driven' | 'failed'> {
  const { organizationId, documentId, run } = document;
  if (document.updatedAt > minutesAgo(deps.now(), hopelessAfterMinutes)) {
    // Reading that began and never ended has nothing to announce yet: it is asked for once more.
    const event = announcement(
      document.status === 'extracting' && document.reading === null
        ? { ...document, status: 'received' }
        : document,
    );
    if (event !== undefined) await deps.bus.publish([event]);
    return 'driven';
  }
  const now = () => deps.now().toISOString();
  const failure = { organizationId, documentId, run, stage: document.status, code: 'stuck' };
  await unlessMoved(giveUpOnDocument(failure, { ...deps, now }));
  return 'failed';
}

/** Somebody else moved it meanwhile: then it was not stuck. */
async function unlessMoved(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

async function* each<T>(
  page: (cursor: string | undefined) => Promise<{ items: readonly T[]; cursor: string | undefined }>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { items, cursor: following } = await page(cursor);
    yield* items;
    cursor = following;
  } while (cursor !== undefined);
}

function minutesAgo(now: Date, minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString();
}
