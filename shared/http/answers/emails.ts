import * as z from 'zod';
import { Instant, MessageId } from '../../../events/ids.ts';
import { Intake, LedgerPart, MessageHeaders } from '../../messages/message.ts';
import { MailCategory, MailPriority, MailTag } from '../../understanding/mail/category.ts';
import { MailEntity } from '../../understanding/mail/entity.ts';
import { Language } from '../../understanding/reading.ts';
import { DocumentSummary } from './documents.ts';
import { HistoryEntry } from './history.ts';
import { Sentence } from './sentence.ts';

export { MailCategory, MailPriority };

export const EmailStatusName = z.enum(['received', 'unpacked', 'failed']);

export const EmailSummary = z.object({
  id: MessageId,
  status: EmailStatusName,
  subject: z.string(),
  from: MessageHeaders.shape.from,
  to: MessageHeaders.shape.to,
  date: Instant.nullable(),
  receivedAt: Instant,
  size: z.int(),
  /** How it came in; `upload` is an archive that somebody handed in, whose subject is its name. */
  channel: Intake.shape.channel,
  documentCount: z.int(),
  /** What it is about and how soon to look at it; null until that is known. */
  category: MailCategory.nullable(),
  priority: MailPriority.nullable(),
  priorityReason: Sentence.nullable(),
});
export type EmailSummary = z.infer<typeof EmailSummary>;

export const EmailList = z.object({ items: z.array(EmailSummary), nextCursor: z.string().nullable() });
export type EmailList = z.infer<typeof EmailList>;

export const EmailDetail = EmailSummary.extend({
  cc: MessageHeaders.shape.cc,
  messageIdHeader: z.string().nullable(),
  intake: Intake,
  /** The form of the raw e-mail: MIME, or a message file of Outlook. */
  rawFormat: z.enum(['eml', 'msg']),
  bodyText: z.string().nullable(),
  /** Null before it is done. */
  analysis: z
    .discriminatedUnion('state', [
      z.object({
        state: z.literal('done'),
        category: MailCategory,
        /** 0..1. */
        confidence: z.number(),
        /** What else it may be, the likeliest first. */
        alternatives: z.array(z.object({ category: MailCategory, confidence: z.number() })),
        priority: MailPriority,
        language: Language.nullable(),
        tags: z.array(MailTag),
        /** What `bodyText` names, in its order; no two overlap. */
        entities: z.array(MailEntity),
      }),
      z.object({ state: z.literal('failed') }),
    ])
    .nullable(),
  /** Every part of the e-mail, and what became of it. */
  ledger: z.array(
    LedgerPart.extend({
      /** Worded reason of a skipped part. */
      reason: Sentence.nullable(),
      document: DocumentSummary.nullable(),
    }),
  ),
  timeline: z.array(HistoryEntry),
  failure: z.object({ code: z.string(), message: Sentence }).nullable(),
});
export type EmailDetail = z.infer<typeof EmailDetail>;

export const EmailHtml = z.object({
  /** Null: it has none, or one that is too large. */
  html: z.string().nullable(),
  /** What the HTML shows as `cid:` and the e-mail itself holds: PNG, JPEG, GIF and WebP only, by their first bytes. */
  pictures: z.array(
    z.object({
      /** As after `cid:`, decoded. */
      contentId: z.string(),
      contentType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
      base64: z.base64(),
    }),
  ),
  /** Pictures that are too large to be among them. */
  picturesLeftOut: z.int(),
});
export type EmailHtml = z.infer<typeof EmailHtml>;

export const ReceivedEmail = z.object({ messageId: MessageId });
