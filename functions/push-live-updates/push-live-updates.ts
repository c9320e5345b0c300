import type { FacteurEvent } from '../../events/index.ts';
import type { LiveUpdate, LiveUpdates } from '../../shared/platform/ports/live-updates.ts';

/** Tells the organization's open consoles what happened: ids and states, nothing else. */
export async function pushLiveUpdate(event: FacteurEvent, deps: { live: LiveUpdates }): Promise<void> {
  await deps.live.push(event.organizationId, liveUpdate(event));
}

function liveUpdate(event: FacteurEvent): LiveUpdate {
  const type = event.type.replace(/\.v\d+$/, '');
  return {
    type,
    ...('documentId' in event.data ? { documentId: event.data.documentId } : {}),
    ...('messageId' in event.data && event.data.messageId !== null
      ? { messageId: event.data.messageId }
      : {}),
  };
}
