import * as z from 'zod';

/** What an e-mail is about, for the people who sort a company's mail. What fits none is `other`. */
export const MailCategory = z.enum([
  'invoice',
  'reminder',
  'quote_request',
  'quote',
  'order',
  'delivery',
  'complaint',
  'contract',
  'application',
  'bank_tax_insurance',
  'newsletter',
  'personal',
  'other',
]);
export type MailCategory = z.infer<typeof MailCategory>;

export const MailPriority = z.enum(['low', 'normal', 'high', 'urgent']);
export type MailPriority = z.infer<typeof MailPriority>;

/** Why an e-mail has its priority; `priority-messages.ts` puts it in words. */
export const PriorityReason = z.enum([
  'legal_threat',
  'said_urgent',
  'deadline_near',
  'bank_change',
  'payment_overdue',
  'complaint',
  'marked_important',
  'mailing',
  'automatic_reply',
  'marked_unimportant',
  'nothing_special',
]);
export type PriorityReason = z.infer<typeof PriorityReason>;

/** What else is worth knowing of an e-mail at a glance. */
export const MailTag = z.enum([
  'reply',
  'forwarded',
  'automatic',
  'mailing',
  'bank_change',
  'legal',
  'credit_note',
  'deadline',
  'appointment',
  'bank',
  'tax',
  'insurance',
]);
export type MailTag = z.infer<typeof MailTag>;
