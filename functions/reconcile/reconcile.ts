import { announcement } from '../../shared/documents/announcement.ts';
import type { Document } from '../../shared/documents/document.ts';
import { giveUpOnDocument } from '../../shared/documents/give-up.ts';
import { nextStage } from '../../shared/documents/next-stage.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { messageAnnouncement } from '../../shared/messages/announcement.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { EventBus } from '../../shared/platform/ports/event-bus.ts';
import { ConditionFailed } from '../../shared/platform/ports/table.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';

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
  readonly queues: Pick<TaskQueue, 'depth'>;
  readonly now: () => Date;
}

type Done = 'driven' | 'failed' | 'left';

/**
 * Finds e-mails and documents that stopped on their way, and drives them again. What waits for a function that has work
 * is in line, not stuck: to announce it again would only make the line longer. Returns what it did.
 */
export async function reconcile(
  deps: ReconcileDependencies,
): Promise<{ driven: number; failed: number; left: number }> {
  const done = { driven: 0, failed: 0, left: 0 };
  const isBehind = remembered(async (name) => {
    const { waiting, inFlight } = await deps.queues.depth(name);
    return waiting + inFlight > 0;
  });
  for (const { organizationId } of await deps.organizations.all()) {
    for await (const message of each((cursor) =>
      deps.messages
        .unfinished(organizationId, minutesAgo(deps.now(), stuckAfterMinutes), cursor)
        .then((page) => ({ items: page.messages, cursor: page.cursor })),
    )) {
      const stage = message.status === 'received' ? 'unpack-message' : 'analyze-message';
      done[(await isBehind(stage)) ? 'left' : await driveMessage(message, deps)] += 1;
    }
    for await (const document of each((cursor) =>
      deps.documents
        .unfinished(organizationId, minutesAgo(deps.now(), stuckAfterMinutes), cursor)
        .then((page) => ({ items: page.documents, cursor: page.cursor })),
    )) {
      done[await driveDocument(document, isBehind, deps)] += 1;
    }
  }
  return done;
}

async function driveMessage(message: Message, deps: ReconcileDependencies): Promise<Done> {
  if (message.updatedAt > minutesAgo(deps.now(), hopelessAfterMinutes)) {
    await deps.bus.publish([messageAnnouncement(message)]);
    return 'driven';
  }
  const next = { version: message.version + 1, updatedAt: deps.now().toISOString() };
  await unlessMoved(deps.saveMessage({ ...givenUp(message), ...next }));
  return 'failed';
}

function givenUp(message: Message): Message {
  if (message.status !== 'unpacked') return { ...message, status: 'failed', code: 'stuck' };
  const { analysis } = message;
  // What was found before is better than nothing.
  if (analysis?.state === 'done') return { ...message, analysis: { ...analysis, objections: 0 } };
  return { ...message, analysis: { state: 'failed', code: 'stuck' } };
}

async function driveDocument(
  document: Document,
  isBehind: (name: string) => Promise<boolean>,
  deps: ReconcileDependencies,
): Promise<Done> {
  const { organizationId, documentId, run } = document;
  const stage = nextStage(document);
  if (stage === undefined || (await isBehind(stage))) return 'left';
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
  const failure = { organizationId, documentId, run, stage, code: 'stuck' as const };
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

/** Asks once for each name. */
function remembered<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
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
