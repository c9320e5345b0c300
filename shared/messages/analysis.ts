import * as z from 'zod';
import { MailCategory, MailPriority, MailTag, PriorityReason } from '../understanding/mail/category.ts';
import { MailEntity } from '../understanding/mail/entity.ts';
import { Language } from '../understanding/reading.ts';

/** What was made of an e-mail, as its record keeps it; what it names is kept beside (`MessageEntities`). */
export const MessageAnalysis = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('done'),
    /** Counts up when it is done again within a run, as documents were read meanwhile. */
    revision: z.int().positive(),
    /** How many documents have spoken against it since: while there are any, it is to be done again. */
    objections: z.int().nonnegative().default(0),
    category: MailCategory,
    /** 0..1. */
    confidence: z.number(),
    /** What else it may be, the likeliest first. */
    alternatives: z.array(z.object({ category: MailCategory, confidence: z.number() })),
    priority: MailPriority,
    reason: PriorityReason,
    /** What the reason's wording names, such as a day. */
    parameters: z.record(z.string(), z.string()),
    language: Language.nullable(),
    tags: z.array(MailTag),
  }),
  z.object({ state: z.literal('failed'), code: z.string() }),
]);
export type MessageAnalysis = z.infer<typeof MessageAnalysis>;
export type DoneAnalysis = Extract<MessageAnalysis, { state: 'done' }>;

/** What an e-mail names; offsets are those of the body text in its contents. */
export const MessageEntities = z.object({ entities: z.array(MailEntity) });
