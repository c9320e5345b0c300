import { BroadcastChannel } from 'node:worker_threads';
import * as z from 'zod';
import { OrganizationId } from '../../../events/ids.ts';
import type { LiveUpdate, LiveUpdates } from '../ports/live-updates.ts';
import type { PlatformEnvironment } from './environment.ts';

const channelName = 'facteur:live';
const Announcement = z.object({
  data: z.object({
    dataDirectory: z.string(),
    organizationId: OrganizationId,
    update: z.object({
      type: z.string(),
      documentId: z.string().exactOptional(),
      messageId: z.string().exactOptional(),
      status: z.string().exactOptional(),
      pagesDone: z.number().exactOptional(),
      pagesTotal: z.number().exactOptional(),
    }),
  }),
});

let sender: BroadcastChannel | undefined;

/** Updates go from any thread to the one that holds the WebSockets. */
export function liveUpdates(env: PlatformEnvironment): LiveUpdates {
  return {
    push: async (organizationId, update) => {
      if (!sender) {
        sender = new BroadcastChannel(channelName);
        sender.unref();
      }
      sender.postMessage({ dataDirectory: env.dataDirectory, organizationId, update });
    },
  };
}

/** Calls `listener` with every update pushed in this process for this data directory; returns how to stop. */
export function onLiveUpdate(
  env: PlatformEnvironment,
  listener: (organizationId: OrganizationId, update: LiveUpdate) => void,
): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: unknown) => {
    const { dataDirectory, organizationId, update } = Announcement.parse(event).data;
    if (dataDirectory === env.dataDirectory) listener(organizationId, update);
  };
  channel.unref();
  return () => channel.close();
}
