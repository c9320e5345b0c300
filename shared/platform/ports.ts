import type { DocumentId, FileKey, OrganizationId } from '../../events/ids.ts';
import type { FacteurEvent } from '../../events/index.ts';
import type { TextractUsage } from '../costs/textract-usage.ts';
import type { MailVerdicts } from '../messages/verdicts.ts';
import type { ReadingPolicy } from '../organizations/reading-policy.ts';
import type { AnalysisFeature, DocumentAnalysis } from '../understanding/document-analysis.ts';
import type { Format, Language, ReadingNotice } from '../understanding/reading.ts';

/*
 * What Facteur needs of a platform. `embedded/` and `aws/` implement each port under the same file name;
 * `test/contract/<port>.ts` states the guarantees and runs against every adapter.
 */

// ── Files ────────────────────────────────────────────────────────────────────────────────────────

export interface StoredFile {
  readonly body: Uint8Array;
  readonly contentType: string;
}

export interface FileStore {
  /** Writes the whole file or nothing; durable when it resolves. A second write replaces the first. */
  put(key: FileKey, body: Uint8Array, contentType: string): Promise<void>;
  get(key: FileKey): Promise<StoredFile | undefined>;
  /** Size in bytes and type, without reading the body. */
  head(key: FileKey): Promise<{ size: number; contentType: string } | undefined>;
  /** Deleting what is not there succeeds. */
  delete(key: FileKey): Promise<void>;
  /** Keys under `<organization>/<path>/`, ascending, at most 1,000 a page. */
  list(prefix: string, cursor?: string): Promise<{ keys: FileKey[]; cursor: string | undefined }>;
  /** A link that needs no other credential and ends after `expiresInSeconds`. */
  temporaryUrl(
    key: FileKey,
    options: { expiresInSeconds: number; downloadName?: string; contentType?: string },
  ): Promise<string>;
  /**
   * A link that needs no other credential and takes one `PUT` of exactly `size` bytes before `expiresInSeconds` are
   * over: a URL, or a path where the API is.
   */
  uploadUrl(key: FileKey, options: { expiresInSeconds: number; size: number }): Promise<string>;
}

// ── Table ────────────────────────────────────────────────────────────────────────────────────────

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One item of the single table. Index keys are optional (sparse indexes). `data` is the noun's own record;
 * only its repository knows the shape. At most 400 KB as JSON (DynamoDB's limit, kept on every platform).
 */
export interface Item {
  readonly pk: string;
  readonly sk: string;
  readonly gsi1pk?: string;
  readonly gsi1sk?: string;
  readonly gsi2pk?: string;
  readonly gsi2sk?: string;
  /** Starts at 1 and grows by one with each write of the same item. */
  readonly version: number;
  /** Seconds since 1970 after which the platform may delete the item. */
  readonly expiresAt?: number;
  readonly data: Json;
}

/** What must hold for a write to happen. */
export type Condition = { readonly ifAbsent: true } | { readonly ifVersion: number };

export type TableWrite =
  | { readonly put: Item; readonly condition?: Condition }
  | { readonly delete: { readonly pk: string; readonly sk: string }; readonly condition?: Condition };

export interface ItemQuery {
  readonly index?: 'gsi1' | 'gsi2';
  readonly pk: string;
  readonly sk?: { readonly beginsWith: string } | { readonly from: string; readonly to: string };
  readonly descending?: boolean;
  /** 1 to 1,000; 100 if left out. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Table {
  /** Strongly consistent. */
  get(pk: string, sk: string): Promise<Item | undefined>;
  /** At most 100 keys; what is absent is left out; order is not kept. */
  getMany(keys: readonly { pk: string; sk: string }[]): Promise<Item[]>;
  /** Ascending by sort key unless `descending`; `cursor` is opaque and undefined at the end. */
  query(query: ItemQuery): Promise<{ items: Item[]; cursor: string | undefined }>;
  /** All writes or none, at most 100, no two of the same item. Throws `ConditionFailed`. */
  write(writes: readonly TableWrite[]): Promise<void>;
}

/** A condition of a write did not hold: somebody else was first. Nothing was written. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
}

/** A cursor that this adapter did not make, or not for this query; the caller's mistake, not an outage. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

// ── Events and tasks ─────────────────────────────────────────────────────────────────────────────

export interface EventBus {
  /** Resolves when every event is durably on its way; throws if a single one was refused. */
  publish(events: readonly FacteurEvent[]): Promise<void>;
}

/**
 * Writes a state change and announces it. Embedded: one SQLite transaction. AWS: the write, then the publish; a
 * caller whose publish failed is retried, finds its write done, and publishes the same events again.
 * Throws `ConditionFailed` without publishing.
 */
export type Commit = (change: {
  readonly writes: readonly TableWrite[];
  readonly events: readonly FacteurEvent[];
}) => Promise<void>;

/** One piece of work on a queue. `body` is JSON; `organizationId` is what fairness is measured by. */
export interface Task {
  readonly organizationId: OrganizationId;
  readonly body: Json;
}

export interface ReceivedTask {
  readonly id: string;
  /** Proof of this very delivery; an older one no longer acknowledges. */
  readonly receipt: string;
  readonly organizationId: string;
  /** The body as it was sent, as JSON text. */
  readonly body: string;
  /** 1 on the first delivery. */
  readonly receiveCount: number;
  readonly enqueuedAt: string;
}

export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly organizationId: string;
  readonly body: string;
  readonly receiveCount: number;
  /** Why it died, where the platform can say. */
  readonly reason: string | undefined;
  readonly deadAt: string | undefined;
}

/** Durable queues, one per function: at least once, unordered, with a dead-letter queue behind each. */
export interface TaskQueue {
  send(queue: string, tasks: readonly Task[], options?: { delaySeconds?: number }): Promise<void>;
  /**
   * Takes up to `max` (1–10) tasks and hides them for the queue's visibility timeout. Organizations take turns, so
   * that one with 10,000 tasks does not starve one with a single task. Moves what was received too often to the dead letters.
   */
  receive(queue: string, max: number): Promise<ReceivedTask[]>;
  /** Done: never delivered again. */
  acknowledge(queue: string, tasks: readonly ReceivedTask[]): Promise<void>;
  /** Not done: delivered again after exponential back-off with jitter, or dead after the queue's last receive. */
  release(queue: string, task: ReceivedTask, reason: string): Promise<void>;
  /**
   * Counts: ready or delayed, in flight, dead; and the age of the oldest ready one, which SQS does not tell: on AWS it is
   * 0, and CloudWatch has it (`ApproximateAgeOfOldestMessage`), with an alarm.
   */
  depth(queue: string): Promise<{ waiting: number; inFlight: number; dead: number; oldestSeconds: number }>;
  deadLetters(queue: string, limit: number): Promise<DeadLetter[]>;
  /** Gives dead letters a new life with a fresh receive count; returns how many. */
  redrive(queue: string): Promise<number>;
}

// ── Search ───────────────────────────────────────────────────────────────────────────────────────

/** What is searchable of a document. `version` guards against an older state overwriting a newer one. */
export interface SearchDocument {
  readonly organizationId: OrganizationId;
  readonly documentId: string;
  readonly version: number;
  readonly fileName: string;
  readonly documentType: string | null;
  readonly confidence: number | null;
  readonly status: string;
  readonly messageId: string | null;
  readonly receivedAt: string;
  readonly language: string | null;
  readonly supplier: string | null;
  /** YYYY-MM-DD. */
  readonly issueDate: string | null;
  /** Decimal string; sorted and compared as a number. */
  readonly totalGross: string | null;
  readonly tags: readonly string[];
  /** Subject and sender of the mail it came with. */
  readonly mail: string;
  /** Field values, for exact look-ups of numbers and IBANs. */
  readonly fieldValues: readonly string[];
  readonly text: string;
  /** The list entry that the API shows, returned as it is with each hit. */
  readonly summary: Json;
}

export const searchSorts = ['relevance', 'receivedAt', 'issueDate', 'totalGross', 'fileName'] as const;
export type SearchSort = (typeof searchSorts)[number];

export interface SearchQuery {
  /** A person's words: all must occur, the last one as a prefix; "quotes" for a phrase; accents and case ignored. Never an error. */
  readonly q?: string;
  readonly documentTypes?: readonly string[];
  readonly statuses?: readonly string[];
  readonly suppliers?: readonly string[];
  readonly tags?: readonly string[];
  readonly messageId?: string;
  /** receivedAt from this instant on. */
  readonly from?: string;
  /** receivedAt before this instant. */
  readonly to?: string;
  /** `relevance` is best first whatever `descending` says, and newest first without `q`. */
  readonly sort: SearchSort;
  readonly descending: boolean;
  /** 1 to 100. */
  readonly limit: number;
  readonly cursor?: string;
}

export interface SearchHit {
  readonly documentId: string;
  readonly summary: Json;
  /** Up to three passages of the text with hits between U+E000 and U+E001, plain text otherwise. */
  readonly highlights: readonly string[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly cursor: string | undefined;
  readonly total: number;
  /** Counts over the whole result; each facet ignores its own filter, so that a person can widen it. */
  readonly facets: {
    readonly documentType: readonly FacetCount[];
    readonly status: readonly FacetCount[];
    readonly supplier: readonly FacetCount[];
    readonly tag: readonly FacetCount[];
  };
}

/** Marks around a hit inside `SearchHit.highlights`. */
export const highlightStart = '\uE000';
export const highlightEnd = '\uE001';

export interface SearchIndex {
  /** Keeps the newest version of each; an older one is ignored. Searchable within a second. */
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(organizationId: OrganizationId, documentIds: readonly string[]): Promise<void>;
  search(organizationId: OrganizationId, query: SearchQuery): Promise<SearchResult>;
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────

export type TextExtraction =
  /** `reading` is stored under `readingFile` as gzip-compressed JSON (`shared/documents/reading-file.ts`). */
  | {
      readonly kind: 'done';
      readonly pageCount: number;
      readonly language: Language | null;
      readonly format: Format;
      readonly source: string;
      readonly notices: readonly ReadingNotice[];
      /** What this answer cost; what an attempt cost that failed half-way is not known. */
      readonly textract: TextractUsage;
    }
  /** The answer comes later, for `finish-text-extraction`. */
  | { readonly kind: 'pending'; readonly jobId: string };

/** How many notices of a reading are told with it; the rest is in the reading. */
export const noticesTold = 20;

export interface TextExtractor {
  /**
   * Reads the original and stores the reading. Idempotent for the same `token`.
   * Throws `UnreadableDocument` when no retry can help.
   */
  start(input: {
    readonly organizationId: OrganizationId;
    /** Handed back with the completion of an asynchronous job. */
    readonly documentId: DocumentId;
    readonly originalFile: FileKey;
    readonly readingFile: FileKey;
    readonly fileName: string;
    readonly contentType: string;
    readonly token: string;
    /** Who reads pages that are pictures. */
    readonly policy: ReadingPolicy;
  }): Promise<TextExtraction>;
  /** Collects a pending answer. `pending` again if it is not there yet. */
  finish(input: {
    readonly organizationId: OrganizationId;
    readonly jobId: string;
    readonly originalFile: FileKey;
    readonly readingFile: FileKey;
    readonly fileName: string;
    readonly contentType: string;
  }): Promise<TextExtraction>;
}

/** What to look for on a page, from 1. */
export interface PageToAnalyze {
  readonly page: number;
  readonly features: readonly AnalysisFeature[];
}

/** A closer look, for what the words of a page alone did not show. */
export interface DocumentAnalyzer {
  /**
   * Looks at pages that are pictures. Nothing is stored; asking again costs again. `unavailable` where there is no such
   * service. Throws `UnreadableDocument` when no retry can help.
   */
  analyze(input: {
    readonly originalFile: FileKey;
    readonly fileName: string;
    readonly contentType: string;
    readonly pages: readonly PageToAnalyze[];
  }): Promise<
    | { readonly kind: 'unavailable' }
    | { readonly kind: 'done'; readonly analysis: DocumentAnalysis; readonly textract: TextractUsage }
  >;
}

// ── The rest ─────────────────────────────────────────────────────────────────────────────────────

export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly inReplyTo?: string;
  readonly attachments?: readonly { fileName: string; contentType: string; body: Uint8Array }[];
}

export interface Mailer {
  /** Hands the mail to the transport; returns its Message-ID. */
  send(mail: OutgoingMail): Promise<{ messageId: string }>;
}

/** An e-mail whose sender is to be checked. */
export interface CheckedMail {
  readonly raw: Uint8Array;
  /** How it came by SMTP, now; undefined for one that somebody imported or handed in, perhaps years later. */
  readonly arrived:
    | { readonly remoteAddress: string; readonly envelopeFrom: string | null; readonly helo: string | null }
    | undefined;
}

/** Whether whoever sent an e-mail may send for the domain it names (SPF, DKIM, DMARC). */
export interface SenderChecks {
  /** Never rejects, and takes a few seconds at most. Undefined where the channel itself checks. */
  check(mail: CheckedMail): Promise<MailVerdicts | undefined>;
}

/** Named secrets of an organization (OAuth tokens, webhook keys), encrypted at rest. */
export interface SecretStore {
  put(organizationId: OrganizationId, name: string, value: string): Promise<void>;
  get(organizationId: OrganizationId, name: string): Promise<string | undefined>;
  delete(organizationId: OrganizationId, name: string): Promise<void>;
}

/** A note to the console that something changed; it carries ids only and may be lost. */
export interface LiveUpdate {
  readonly type: string;
  readonly documentId?: string;
  readonly messageId?: string;
  readonly status?: string;
}

export interface LiveUpdates {
  /** To every console of the organization that is connected now. */
  push(organizationId: OrganizationId, update: LiveUpdate): Promise<void>;
}

export interface Metrics {
  count(name: string, value?: number, dimensions?: Readonly<Record<string, string>>): void;
  /** A duration in milliseconds. */
  duration(name: string, milliseconds: number, dimensions?: Readonly<Record<string, string>>): void;
  /** Sends what was gathered; called at the end of each invocation. */
  flush(): Promise<void>;
}
