import * as z from 'zod';
import { Instant } from '../../../events/ids.ts';
import { Scope } from '../route.ts';

/** What a key is good for. */
export const Session = z.object({ organizationId: z.string(), scopes: z.array(Scope) });
export type Session = z.infer<typeof Session>;

/** What the keys of the organization are called; a history names whoever acted as `key:<keyId>`. */
export const ApiKeyNames = z.object({ items: z.array(z.object({ keyId: z.string(), name: z.string() })) });

export const LiveTicket = z.object({ ticket: z.string(), url: z.string(), expiresAt: Instant });
export type LiveTicket = z.infer<typeof LiveTicket>;

export const QueueDepth = z.object({
  name: z.string(),
  waiting: z.int(),
  inFlight: z.int(),
  dead: z.int(),
  oldestSeconds: z.number(),
});
export type QueueDepth = z.infer<typeof QueueDepth>;

export const SystemStatus = z.object({
  organizationId: z.string(),
  /** The organization's own, by state. */
  documents: z.record(z.string(), z.int()),
  /** Of all organizations of the installation: null without the scope `operations:read`. */
  queues: z.array(QueueDepth).nullable(),
});
export type SystemStatus = z.infer<typeof SystemStatus>;

export const Health = z.object({ status: z.literal('ok'), version: z.string() });
