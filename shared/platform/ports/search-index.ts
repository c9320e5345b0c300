import type { OrganizationId } from '../../../events/ids.ts';
import type { Json } from './table.ts';

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
