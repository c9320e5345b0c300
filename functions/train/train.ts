import * as z from 'zod';
import { Instant, OrganizationId } from '../../events/ids.ts';
import { type TrainDependencies, trainOrganization } from '../../shared/learning/train-organization.ts';
import type { OrganizationRepository } from '../../shared/organizations/repository.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';

/** The task of `train`: one organization. A tick of the clock is any other record, and means them all. */
const Training = z.object({
  organizationId: OrganizationId,
  by: z.string(),
  /** When somebody asked for it; the clock does not say. */
  requestedAt: Instant.optional(),
});
type Training = z.infer<typeof Training>;

/** Reads a record of the queue; undefined for a tick. Throws when it is no JSON at all. */
export function parseTraining(body: string): Training | undefined {
  return Training.safeParse(JSON.parse(body)).data;
}

/** Trains one organization; a tick asks for each of them in a task of its own. */
export async function runTraining(
  training: Training | undefined,
  deps: TrainDependencies & { readonly organizations: OrganizationRepository; readonly queues: TaskQueue },
): Promise<void> {
  if (training !== undefined) {
    await trainOrganization(training, deps);
    return;
  }
  const organizations = await deps.organizations.all();
  const tasks = organizations.map(({ organizationId }) => ({
    organizationId,
    body: { organizationId, by: 'system' },
  }));
  if (tasks.length > 0) await deps.queues.send('train', tasks);
}
