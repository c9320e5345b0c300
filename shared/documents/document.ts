import * as z from 'zod';
import { DocumentId, FileKey, Instant, MessageId, OrganizationId, SupplierId } from '../../events/ids.ts';
import { TextractUsage } from '../costs/textract-usage.ts';
import { AnalysisFeature } from '../understanding/analysis/document-analysis.ts';
import { Classification } from '../understanding/classification/classification.ts';
import { Extraction } from '../understanding/extraction.ts';
import { Format, Language, ReadingNotice } from '../understanding/reading.ts';
import { Corrections, noCorrections } from './corrections.ts';

/** `bank_change`: subject or text announce another bank account. */
export const MailSign = z.enum(['bank_change']);
export type MailSign = z.infer<typeof MailSign>;

/** Where a document arrived: a part of an e-mail, or a file sent through the API. */
export const Occurrence = z.object({
  messageId: MessageId.nullable(),
  /** Position in the MIME tree, as IMAP numbers parts: "2.1". Null for an upload. */
  partId: z.string().nullable(),
  fileName: z.string(),
  at: Instant,
  /** What the e-mail around it says that a person should know; left out when it says nothing. */
  signs: z.array(MailSign).exactOptional(),
  /** Bank accounts that the text of the e-mail around it names; left out when it names none. */
  accounts: z.array(z.string()).exactOptional(),
});
export type Occurrence = z.infer<typeof Occurrence>;

/** What reading it gave; the words themselves are in `readingFile`. */
export const DocumentReading = z.object({
  readingFile: FileKey,
  pageCount: z.int().nonnegative(),
  format: Format,
  source: z.string(),
  language: Language.nullable(),
  /** The first few of what a person should know about the reading; worded by `notice-messages.ts`. */
  notices: z.array(ReadingNotice).default([]),
});
export type DocumentReading = z.infer<typeof DocumentReading>;

export const ReviewReason = z.object({ code: z.string(), parameters: z.record(z.string(), z.string()) });
export type ReviewReason = z.infer<typeof ReviewReason>;

/** How a document came to rest. */
export const Settlement = z.enum(['filed_by_rules', 'filed_by_person', 'rejected']);
export type Settlement = z.infer<typeof Settlement>;

/** The supplier that a document is of, under the name it had when the document came to rest. */
export const SupplierReference = z.object({ supplierId: SupplierId, name: z.string() });
export type SupplierReference = z.infer<typeof SupplierReference>;

/** A closer look at a document, asked for once a run; what it shows is in the reading. */
const RequestedAnalysis = z.object({
  features: z.array(AnalysisFeature).min(1),
  outcome: z.enum(['awaited', 'done', 'unavailable', 'failed']),
});

/** Pages of a file, from 1, both ends included, that are a document of their own. */
export const SplitPart = z.object({
  documentId: DocumentId,
  firstPage: z.int().positive(),
  lastPage: z.int().positive(),
});
export type SplitPart = z.infer<typeof SplitPart>;

const common = z.object({
  organizationId: OrganizationId,
  documentId: DocumentId,
  /** Grows by one with every change. */
  version: z.int().positive(),
  /** Grows by one with every processing from the start; results of an older run are ignored. */
  run: z.int().positive(),
  /** How often a person took a decision on this run back; tells its announcements from those before. */
  reopenings: z.int().nonnegative().default(0),
  fileName: z.string(),
  contentType: z.string(),
  /** Bytes. */
  size: z.int().nonnegative(),
  /** Of the bytes, hexadecimal: the same file twice within an organization is one document. */
  sha256: z.string(),
  originalFile: FileKey,
  /** First arrival first. */
  occurrences: z.array(Occurrence).min(1),
  receivedAt: Instant,
  updatedAt: Instant,
  tags: z.array(z.string()),
  /** What people have set right. */
  corrections: Corrections.default(noCorrections),
  /** What Amazon Textract read of it, in all runs. */
  textract: TextractUsage.default({}),
  /** The file that it is some pages of. */
  partOf: SplitPart.nullable().default(null),
  /** A person put its parts together again: it is not split any more by itself. */
  keptWhole: z.boolean().default(false),
});

const read = { reading: DocumentReading };
const classified = { ...read, classification: Classification };
const extracted = { ...classified, extraction: Extraction };
const routed = { ...extracted, supplier: SupplierReference.nullable().default(null) };

/** A document in one of its states; each state has exactly the results that exist by then. */
export const Document = z.discriminatedUnion('status', [
  common.extend({ status: z.literal('received') }),
  common.extend({
    status: z.literal('extracting'),
    /** When an asynchronous engine reads it. */
    jobId: z.string().nullable(),
    reading: DocumentReading.nullable(),
  }),
  common.extend({
    status: z.literal('classified'),
    ...classified,
    analysis: RequestedAnalysis.nullable().default(null),
    extraction: Extraction.nullable(),
  }),
  common.extend({
    status: z.literal('in_review'),
    ...routed,
    reasons: z.array(ReviewReason).min(1),
    /** The decision that a person took back last, until something is corrected. */
    takenBack: Settlement.nullable().default(null),
  }),
  common.extend({ status: z.literal('filed'), ...routed, filedBy: z.enum(['rules', 'person']) }),
  common.extend({
    status: z.literal('failed'),
    stage: z.string(),
    /** Worded by `failure-messages.ts`. */
    code: z.string(),
    /** The person who stopped it, when one did. */
    by: z.string().nullable().default(null),
  }),
  common.extend({ status: z.literal('quarantined'), code: z.string() }),
  common.extend({ status: z.literal('rejected'), ...routed }),
  common.extend({
    status: z.literal('split'),
    ...read,
    parts: z.array(SplitPart).min(2),
    /** Each part is there as a document. */
    partsMade: z.boolean(),
  }),
  common.extend({ status: z.literal('deleted') }),
]);
export type Document = z.infer<typeof Document>;
export type DocumentStatus = Document['status'];
export type DocumentIn<Status extends DocumentStatus> = Extract<Document, { status: Status }>;

/** States in which no function is about to do anything. */
export const settledStatuses: ReadonlySet<DocumentStatus> = new Set([
  'in_review',
  'filed',
  'failed',
  'quarantined',
  'rejected',
  'split',
  'deleted',
]);
