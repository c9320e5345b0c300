import * as z from 'zod';
import { highlightEnd, highlightStart, type SearchQuery } from '../ports/search-index.ts';
import { InvalidCursor } from '../ports/table.ts';
import { type Term, termsOf } from '../search-terms.ts';
import { indexWords } from './search-terms.ts';

/** Where words are looked for, and how much a hit there counts. */
const fields = ['fileName^3', 'fieldValues^3', 'mail^2', 'text'];
const facetFields = {
  documentType: 'documentType',
  status: 'status',
  supplier: 'supplier',
  tag: 'tags',
} as const;
type Facet = keyof typeof facetFields;
const facets = ['documentType', 'status', 'supplier', 'tag'] as const satisfies readonly Facet[];
const maxFacetValues = 100;

/** The request for one page of results, and one hit more, which tells whether another page follows. */
export function requestBody(organizationId: string, query: SearchQuery) {
  const terms = termsOf(query.q ?? '', indexWords);
  const chosen = facetFilters(query);
  return {
    size: query.limit + 1,
    track_total_hits: true,
    _source: ['documentId', 'summary'],
    query: {
      bool: {
        must: terms.map(clauseOf),
        filter: [
          { term: { organizationId } },
          ...(query.messageId === undefined ? [] : [{ term: { messageId: query.messageId } }]),
          ...(query.from === undefined ? [] : [{ range: { receivedAt: { gte: query.from } } }]),
          ...(query.to === undefined ? [] : [{ range: { receivedAt: { lt: query.to } } }]),
        ],
      },
    },
    post_filter: { bool: { filter: facets.flatMap((facet) => chosen[facet] ?? []) } },
    aggs: Object.fromEntries(
      facets.map((facet) => [
        facet,
        {
          filter: {
            bool: {
              filter: facets.filter((other) => other !== facet).flatMap((other) => chosen[other] ?? []),
            },
          },
          aggs: {
            values: {
              terms: {
                field: facetFields[facet],
                size: maxFacetValues,
                order: [{ _count: 'desc' }, { _key: 'asc' }],
              },
            },
          },
        },
      ]),
    ),
    sort: sortOf(query, terms.length > 0),
    ...(query.cursor === undefined ? {} : { search_after: sortValuesOf(query, query.cursor) }),
    ...(terms.length === 0
      ? {}
      : {
          highlight: {
            pre_tags: [highlightStart],
            post_tags: [highlightEnd],
            fields: { text: { type: 'fvh', number_of_fragments: 3, fragment_size: 200 } },
          },
        }),
  };
}

function clauseOf({ words, prefix }: Term) {
  const text = words.join(' ');
  const exact = { multi_match: { query: text, type: 'phrase', fields } };
  if (!prefix) return exact;
  // A single beginning matches every word that goes on from it; within a phrase Lucene follows a limited number.
  const beginning =
    words.length === 1
      ? { multi_match: { query: text, type: 'bool_prefix', fields } }
      : { multi_match: { query: text, type: 'phrase_prefix', fields, max_expansions: 1_000 } };
  return { bool: { should: [beginning, exact], minimum_should_match: 1 } };
}

function facetFilters(query: SearchQuery): Partial<Record<Facet, object>> {
  const chosen = {
    documentType: query.documentTypes,
    status: query.statuses,
    supplier: query.suppliers,
    tag: query.tags,
  };
  const filters: Partial<Record<Facet, object>> = {};
  for (const facet of facets) {
    const values = chosen[facet] ?? [];
    if (values.length > 0) filters[facet] = { terms: { [facetFields[facet]]: values } };
  }
  return filters;
}

/** What has no value is given one beyond all others: `missing: "_last"` comes back as a number no cursor can carry. */
const beyond = {
  issueDate: { ascending: '\uFFFF', descending: '' },
  totalGross: { ascending: 1e300, descending: -1e300 },
} as const;

function sortOf(query: SearchQuery, hasTerms: boolean) {
  const order = query.descending ? 'desc' : 'asc';
  const side = query.descending ? 'descending' : 'ascending';
  const last = { documentId: { order: 'asc' } };
  switch (query.sort) {
    case 'relevance':
      return [{ _score: { order: hasTerms ? 'desc' : 'asc' } }, { receivedAt: { order: 'desc' } }, last];
    case 'receivedAt':
      return [{ receivedAt: { order } }, last];
    case 'issueDate':
      return [{ issueDate: { order, missing: beyond.issueDate[side] } }, last];
    case 'totalGross':
      return [{ totalGross: { order, missing: beyond.totalGross[side] } }, last];
    case 'fileName':
      return [{ fileNameOrder: { order } }, last];
  }
}

const SortValues = {
  relevance: z.tuple([z.number(), z.number(), z.string()]),
  receivedAt: z.tuple([z.number(), z.string()]),
  issueDate: z.tuple([z.string(), z.string()]),
  totalGross: z.tuple([z.number(), z.string()]),
  fileName: z.tuple([z.string(), z.string()]),
} as const;
const Cursor = z.strictObject({ sort: z.string(), descending: z.boolean(), after: z.array(z.json()) });

/** Where the page after a hit with these sort values begins. */
export function cursorOf(query: SearchQuery, after: readonly z.core.util.JSONType[]): string {
  const { sort, descending } = query;
  return Buffer.from(JSON.stringify({ sort, descending, after })).toString('base64url');
}

function sortValuesOf(query: SearchQuery, cursor: string): (string | number)[] {
  const parsed = Cursor.safeParse(jsonOf(cursor));
  if (!parsed.success) throw new InvalidCursor('The cursor is malformed.');
  const { sort, descending, after } = parsed.data;
  const values = SortValues[query.sort].safeParse(after);
  if (sort !== query.sort || descending !== query.descending || !values.success) {
    throw new InvalidCursor('The cursor is of another query.');
  }
  return [...values.data];
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor('The cursor is malformed.');
  }
}
