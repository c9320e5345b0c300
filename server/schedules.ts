import { OrganizationId } from '../events/ids.ts';
import { functionNames, wiring } from '../functions/wiring.ts';
import type { TaskQueue } from '../shared/platform/ports/task-queue.ts';
import { repeatedly } from './repeatedly.ts';

/** Ticks belong to no tenant. */
const clock = OrganizationId.parse('system');

/** Sends each scheduled function its tick: at once, and then at its interval. Returns how to stop. */
export async function startSchedules(queues: TaskQueue): Promise<() => void> {
  const stops: (() => void)[] = [];
  for (const name of functionNames) {
    const { trigger } = wiring[name];
    if (trigger.kind !== 'schedule') continue;
    const tick = () => queues.send(name, [{ organizationId: clock, body: { at: new Date().toISOString() } }]);
    // A tick that is waiting already says all that a second one would.
    const tickUnlessWaiting = async () => {
      if ((await queues.depth(name)).waiting === 0) await tick();
    };
    await tickUnlessWaiting();
    stops.push(repeatedly(`the tick of ${name}`, trigger.everyMinutes * 60_000, tickUnlessWaiting));
  }
  return () => {
    for (const stop of stops) stop();
  };
}
