import { BroadcastChannel } from 'node:worker_threads';
import * as z from 'zod';

const channelName = 'facteur:queue';
const Activity = z.array(z.string());

let sender: BroadcastChannel | undefined;

/** Tells the dispatcher, in whatever thread it is, that these queues have something new. */
export function announceActivity(queues: Iterable<string>): void {
  const names = [...queues];
  if (names.length === 0) return;
  if (!sender) {
    sender = new BroadcastChannel(channelName);
    sender.unref();
  }
  sender.postMessage(names);
}

/**
 * Calls `listener` with the names of queues that got tasks from any thread of this process. A hint that saves polling
 * hard, not a promise: other processes and ended back-offs do not announce themselves. Returns how to stop.
 */
export function onQueueActivity(listener: (queues: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: unknown) => {
    listener(Activity.parse(z.object({ data: z.unknown() }).parse(event).data));
  };
  channel.unref();
  return () => channel.close();
}
