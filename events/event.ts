import * as z from 'zod';
import { Instant, OrganizationId } from './ids.ts';

/** `source` of every event on the bus. */
export const eventSource = 'facteur';

/** The contract of one event: a past-tense fact, its version, and the pointers it carries. */
export interface EventContract<Type extends string = string, Data extends z.ZodType = z.ZodType> {
  /** Name and version, used as EventBridge `detail-type`: `document.classified.v1`. */
  readonly type: Type;
  /** One sentence for the catalogue. */
  readonly summary: string;
  readonly data: Data;
  readonly schema: z.ZodObject<{
    id: z.ZodString;
    type: z.ZodLiteral<Type>;
    organizationId: typeof OrganizationId;
    time: typeof Instant;
    data: Data;
  }>;
}

/**
 * Declares an event. Events carry pointers (ids, file keys, codes), never content, addresses or subjects.
 * Deciders of a new version: a consumer that knows only the old one must still be able to run.
 */
export function defineEvent<Type extends string, Data extends z.ZodType>(
  type: Type,
  summary: string,
  data: Data,
): EventContract<Type, Data> {
  const schema = z.object({
    id: z.string().min(1),
    type: z.literal(type),
    organizationId: OrganizationId,
    time: Instant,
    data,
  });
  return { type, summary, data, schema };
}
