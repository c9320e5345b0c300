import { OrganizationId } from '../../events/ids.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';

/** Mail belongs to no tenant before its recipients are read. */
const nobody = OrganizationId.parse('system');
/** By then what is only on its way has been taken, and the task finds nothing to do. */
const patienceSeconds = 900;

/**
 * Has everything that lies in the intake store taken, a while from now. What SES took is normally taken within seconds
 * and then gone; what stays is mail of which nobody was told.
 */
export async function sweepIncomingMail(deps: { intake: FileStore; queues: TaskQueue }): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await deps.intake.list('incoming/', cursor);
    const tasks = page.keys.map((file) => ({ organizationId: nobody, body: { file } }));
    await deps.queues.send('receive-message', tasks, { delaySeconds: patienceSeconds });
    cursor = page.cursor;
  } while (cursor !== undefined);
}
