import * as z from 'zod';
import { DocumentId, Instant, MessageId, SupplierId } from '../../events/ids.ts';
import { TextractTerms } from '../costs/textract-terms.ts';
import { TextractUsage } from '../costs/textract-usage.ts';
import { DocumentType } from '../document-types/names.ts';
import { Corrections } from '../documents/corrections.ts';
import {
  DocumentReading,
  Occurrence,
  ReviewReason,
  SplitPart,
  SupplierReference,
} from '../documents/document.ts';
import { HistoryChange } from '../documents/history.ts';
import { ReadingProgress } from '../documents/reading-progress.ts';
import { ModelVersion } from '../learning/model-version.ts';
import { TrainingRequest } from '../learning/training-request.ts';
import { Intake, LedgerPart, MessageHeaders } from '../messages/message.ts';
import { ReadingSettings } from '../organizations/reading-policy.ts';
import { SupplierHistoryRecord, Trait } from '../suppliers/supplier.ts';
import { Classification } from '../understanding/classification.ts';
import { Field, Finding, LineItem, PacketPart, TaxShare } from '../understanding/extraction.ts';
import { MailCategory, MailPriority, MailTag } from '../understanding/mail/category.ts';
import { MailEntity } from '../understanding/mail/entity.ts';
import { Language, ReadingNotice } from '../understanding/reading.ts';
import { UploadId } from './inputs.ts';
import { Scope } from './route.ts';

export { MailCategory, MailPriority, ReadingProgress };

/** The JSON that the API answers with. Times are UTC instants, amounts decimal strings, boxes 0..1 from the top left. */

export const DocumentStatusName = z.enum([
  'received',
  'extracting',
  'classified',
  'in_review',
  'filed',
  'failed',
  'quarantined',
  'rejected',
  'split',
  'deleted',
]);
export type DocumentStatusName = z.infer<typeof DocumentStatusName>;

/** A sentence in both languages of the console. */
export const Sentence = z.object({ fr: z.string(), en: z.string() });

export const DocumentSummary = z.object({
  id: DocumentId,
  fileName: z.string(),
  documentType: DocumentType.nullable(),
  confidence: z.number().nullable(),
  status: DocumentStatusName,
  messageId: MessageId.nullable(),
  receivedAt: Instant,
  language: Language.nullable(),
  fields: z.record(z.string(), Field),
  pageCount: z.int().nullable(),
  /** Whether there are pictures of its pages; of a Word file, say, there is the text only. */
  hasPictures: z.boolean().default(true),
  findingCount: z.int(),
  /** Whom it is from, once it was routed; null when nobody could be made out. */
  supplier: SupplierReference.nullable().default(null),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const HighlightPart = z.object({ text: z.string(), hit: z.boolean() });

export const Facet = z.array(z.object({ value: z.string(), count: z.int() }));

export const NamedFacet = z.array(z.object({ value: z.string(), name: z.string(), count: z.int() }));

export const DocumentList = z.object({
  items: z.array(
    DocumentSummary.extend({
      /** Passages around what was searched for; empty without `q`. */
      highlights: z.array(z.array(HighlightPart)),
    }),
  ),
  nextCursor: z.string().nullable(),
  total: z.int(),
  /** A supplier's value is its id. */
  facets: z.object({ documentType: Facet, status: Facet, supplier: NamedFacet, tag: Facet }),
});
export type DocumentList = z.infer<typeof DocumentList>;

export const DocumentDetail = DocumentSummary.extend({
  version: z.int(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
  updatedAt: Instant,
  tags: z.array(z.string()),
  occurrences: z.array(Occurrence),
  reading: DocumentReading.nullable(),
  /** How far a reading of several pages has come, while it goes on; null where that is not known. */
  progress: ReadingProgress.nullable(),
  classification: Classification.nullable(),
  lineItems: z.array(LineItem),
  /** What people have set right, with what was read before. */
  corrections: Corrections,
  /** VAT by rate (EN 16931 BG-23), of the e-invoice or of the page; empty when it names none that adds up. */
  taxBreakdown: z.array(TaxShare),
  /** The documents that the file seems to hold, where it holds several: `split` makes them. */
  packet: z.array(PacketPart),
  /** The documents that the file was split into; empty unless `split`. */
  parts: z.array(SplitPart),
  /** The file that it is some pages of. */
  partOf: SplitPart.nullable(),
  findings: z.array(Finding.extend({ message: Sentence })),
  /** What to know about how it was read, such as pages left out. */
  notices: z.array(ReadingNotice.extend({ message: Sentence })),
  /** Pages that Amazon Textract was paid for, by feature, in all runs. */
  textract: TextractUsage,
  /** Why a person should look; empty unless `in_review`. */
  reviewReasons: z.array(ReviewReason.extend({ message: Sentence })),
  /** Why it failed or was quarantined. */
  failure: z
    .object({
      code: z.string(),
      stage: z.string().nullable(),
      /** Who stopped it, when somebody did. */
      by: z.string().nullable(),
      message: Sentence,
    })
    .nullable(),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;

/** The words of a document. Boxes are 0..1 of the upright page. */
export const DocumentText = z.object({
  pages: z.array(
    z.object({
      page: z.int(),
      width: z.number(),
      height: z.number(),
      source: z.string(),
      text: z.string(),
      words: z.array(
        z.object({
          text: z.string(),
          confidence: z.number(),
          box: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
        }),
      ),
    }),
  ),
});
export type DocumentText = z.infer<typeof DocumentText>;

export const HistoryEntry = z.object({
  at: Instant,
  /** What happened: an event's name without version, such as `document.filed`. */
  event: z.string(),
  documentId: DocumentId.nullable(),
  status: z.string(),
  /** `system` or who did it. */
  by: z.string(),
  detail: z.record(z.string(), z.string()),
  /** What a person changed. */
  changes: z.array(HistoryChange).optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const History = z.object({ items: z.array(HistoryEntry) });

const handedIn = z.object({
  fileName: z.string(),
  /** `true`: the organization had this very file already. */
  duplicate: z.boolean(),
});
/** What an uploaded file became: a document, or, if it is an e-mail (.eml, .msg), an e-mail that is taken apart. */
export const UploadedFile = z.union([
  handedIn.extend({ documentId: DocumentId, messageId: z.null() }),
  handedIn.extend({ documentId: z.null(), messageId: MessageId }),
]);
export type UploadedFile = z.infer<typeof UploadedFile>;

export const SupplierSummary = z.object({
  id: SupplierId,
  /** The writing most often met. */
  name: z.string(),
  /** With country letters. */
  vatIds: z.array(z.string()),
  sirens: z.array(z.string()),
  documentCount: z.int(),
  createdAt: Instant,
  lastDocumentAt: Instant.nullable(),
  /** Accounts and senders that nobody has confirmed or refused yet. */
  suspectCount: z.int(),
});
export type SupplierSummary = z.infer<typeof SupplierSummary>;

export const SupplierList = z.object({ items: z.array(SupplierSummary), nextCursor: z.string().nullable() });
export type SupplierList = z.infer<typeof SupplierList>;

export const SupplierDetail = SupplierSummary.extend({
  names: z.array(z.object({ name: z.string(), documentCount: z.int() })),
  ibans: z.array(Trait),
  /** Domains, and addresses at providers that anybody can have one at. */
  senders: z.array(Trait),
  documentCounts: z.partialRecord(DocumentType, z.int()),
  mergedFrom: z.array(SupplierId),
  /** The latest, newest first. */
  documents: z.array(DocumentSummary),
  /** Newest first. */
  history: z.array(SupplierHistoryRecord),
});
export type SupplierDetail = z.infer<typeof SupplierDetail>;

export const UploadAnswer = z.object({ items: z.array(UploadedFile) });
export type UploadAnswer = z.infer<typeof UploadAnswer>;

export const Upload = z.object({
  uploadId: UploadId,
  /** Takes one PUT of exactly the announced size, without any credential; relative to the API if it has no origin. */
  url: z.string(),
  expiresAt: Instant,
});
export type Upload = z.infer<typeof Upload>;

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

/** How scans are read, and, where there is Amazon Textract, what it costs; null where the embedded engine reads them all. */
export const ReadingChoice = ReadingSettings.extend({
  /** The organization's: what a change is based on. */
  version: z.int().positive(),
  textract: TextractTerms.nullable(),
});
export type ReadingChoice = z.infer<typeof ReadingChoice>;

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

const precision = {
  /** Samples that people looked at, and how many of them were right. */
  count: z.int(),
  right: z.int(),
  /** 0..1, with its 95 % interval. */
  precision: z.number(),
  low: z.number(),
  high: z.number(),
};

/** How right automatic filing has been, from samples that people looked at. */
export const Quality = z.object({
  filingThreshold: z.number(),
  sampleRate: z.number(),
  /** Null: nobody has looked at a sample yet. */
  overall: z.object(precision).nullable(),
  /** From the present threshold on; `share` of the samples are at least so sure. */
  byThreshold: z.array(z.object({ threshold: z.number(), share: z.number(), ...precision })),
  byType: z.array(z.object({ documentType: DocumentType, ...precision })),
});
export type Quality = z.infer<typeof Quality>;

/** The organization's own models of document types. */
export const TypeModel = z.object({
  /** Null: what all organizations have, alone. */
  active: z.int().nullable(),
  /** The training that somebody asked for and that has not ended yet. */
  training: TrainingRequest.nullable(),
  /** Newest first. */
  versions: z.array(ModelVersion.omit({ file: true }).extend({ isKept: z.boolean() })),
  /** Documents whose type somebody has approved, and of them those that had been taken for something else. */
  examples: z.int(),
  corrected: z.int(),
  /** So many are needed before anything is learnt. */
  leastExamples: z.int(),
});
export type TypeModel = z.infer<typeof TypeModel>;

export const Health = z.object({ status: z.literal('ok'), version: z.string() });
