import * as z from 'zod';
import { DocumentId, FileKey, Instant, MessageId, OrganizationId } from '../../events/ids.ts';
import { MessageAnalysis } from './analysis.ts';
import { MailVerdicts } from './verdicts.ts';

/** Why a part of an e-mail did not become a document. Each is worded in French and English by the console. */
export const SkipReason = z.enum([
  'message_body',
  'alternative_body',
  'inline_logo',
  'tracking_pixel',
  'calendar',
  'contact_card',
  'digital_signature',
  'delivery_status',
  'external_reference',
  'empty_part',
  'empty_archive_entry',
  'system_file',
  'encrypted_archive',
  'broken_archive',
  'broken_part',
  'too_deep',
  'too_many_parts',
  'too_large',
  'suspicious_compression',
  'executable',
]);
export type SkipReason = z.infer<typeof SkipReason>;

/** What became of a part. `opened`: a container (nested e-mail, archive, TNEF) whose own parts follow. */
export const PartOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), documentId: DocumentId }),
  z.object({ kind: z.literal('duplicate'), documentId: DocumentId }),
  z.object({ kind: z.literal('skipped'), reason: SkipReason }),
  z.object({ kind: z.literal('opened') }),
]);
export type PartOutcome = z.infer<typeof PartOutcome>;

/** One line of an e-mail's ledger. */
export const LedgerPart = z.object({
  /** Position in the MIME tree as IMAP numbers parts ("2.1"); entries of containers go on below theirs. */
  partId: z.string(),
  fileName: z.string().nullable(),
  contentType: z.string(),
  /** Bytes, decoded. */
  size: z.int().nonnegative(),
  outcome: PartOutcome,
});
export type LedgerPart = z.infer<typeof LedgerPart>;

/** How an e-mail came in. */
export const Intake = z.object({
  /** `upload`: no e-mail, but an archive or the like that somebody handed in (`uploaded-file.ts`). */
  channel: z.enum(['smtp', 'api', 'upload', 'import', 'ses', 'gmail', 'microsoft', 'imap']),
  /** SMTP envelope, where there was one. */
  envelopeFrom: z.string().nullable(),
  envelopeTo: z.array(z.string()),
  remoteAddress: z.string().nullable(),
  /** What the sending machine called itself (HELO, EHLO). */
  helo: z.string().max(255).exactOptional(),
  /** Of a channel that checks senders and content. */
  verdicts: MailVerdicts.exactOptional(),
});
export type Intake = z.infer<typeof Intake>;

export const MailAddress = z.object({ name: z.string(), address: z.string() });
export type MailAddress = z.infer<typeof MailAddress>;

/** The headers that people look at, decoded (RFC 5322, RFC 2047). */
export const MessageHeaders = z.object({
  messageIdHeader: z.string().nullable(),
  subject: z.string(),
  from: MailAddress.nullable(),
  to: z.array(MailAddress),
  cc: z.array(MailAddress),
  /** Where answers are to go, if the mail says so. */
  replyTo: z.array(MailAddress).exactOptional(),
  /** Of the Date header; null when missing or not a date. */
  date: Instant.nullable(),
});
export type MessageHeaders = z.infer<typeof MessageHeaders>;

const common = z.object({
  organizationId: OrganizationId,
  messageId: MessageId,
  version: z.int().positive(),
  run: z.int().positive(),
  rawFile: FileKey,
  /** Bytes of the raw message. */
  size: z.int().nonnegative(),
  intake: Intake,
  receivedAt: Instant,
  updatedAt: Instant,
  headers: MessageHeaders,
});

export const Message = z.discriminatedUnion('status', [
  common.extend({ status: z.literal('received') }),
  common.extend({
    status: z.literal('unpacked'),
    /** Body and ledger (`contents-file.ts`): they may be larger than an item of the table. */
    contentsFile: FileKey,
    /** The documents among its parts, each once. */
    documentIds: z.array(DocumentId),
    skippedParts: z.int().nonnegative(),
    /** Null until it is told what the e-mail is about. */
    analysis: MessageAnalysis.nullable().default(null),
  }),
  common.extend({ status: z.literal('failed'), code: z.string() }),
]);
export type Message = z.infer<typeof Message>;
export type MessageStatus = Message['status'];
export type MessageIn<Status extends MessageStatus> = Extract<Message, { status: Status }>;
