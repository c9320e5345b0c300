import { DocumentSummary } from '../../../shared/http/answers.ts';
import {
  highlightEnd,
  highlightStart,
  type SearchQuery,
  type SearchSort,
  searchSorts,
} from '../../../shared/platform/ports.ts';
import type { RouteHandler, RouteInput } from '../route-handler.ts';

export const listDocuments: RouteHandler<'listDocuments'> = async ({ query, principal }, deps) => {
  const result = await deps.search.search(principal.organizationId, searchQuery(query));
  return {
    items: result.hits.map((hit) => ({
      ...DocumentSummary.parse(hit.summary),
      highlights: hit.highlights.map(highlightParts),
    })),
    nextCursor: result.cursor ?? null,
    total: result.total,
    facets: {
      documentType: [...result.facets.documentType],
      status: [...result.facets.status],
      supplier: [...result.facets.supplier],
      tag: [...result.facets.tag],
    },
  };
};

function searchQuery(query: RouteInput<'listDocuments'>['query']): SearchQuery {
  const { sort, descending } = sortOf(query.sort ?? (query.q === undefined ? '-receivedAt' : 'relevance'));
  return {
    sort,
    descending,
    limit: query.limit,
    ...(query.q === undefined ? {} : { q: query.q }),
    ...(query.type === undefined ? {} : { documentTypes: query.type }),
    ...(query.status === undefined ? {} : { statuses: query.status }),
    ...(query.supplier === undefined ? {} : { suppliers: [query.supplier] }),
    ...(query.tag === undefined ? {} : { tags: [query.tag] }),
    ...(query.messageId === undefined ? {} : { messageId: query.messageId }),
    ...(query.from === undefined ? {} : { from: query.from }),
    ...(query.to === undefined ? {} : { to: query.to }),
    ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
  };
}

/** `-receivedAt` is receivedAt, largest first. */
function sortOf(text: string): { sort: SearchSort; descending: boolean } {
  const name = text.replace(/^-/, '');
  return {
    sort: searchSorts.find((sort) => sort === name) ?? 'receivedAt',
    descending: text.startsWith('-') || name === 'relevance',
  };
}

function highlightParts(passage: string): { text: string; hit: boolean }[] {
  return passage
    .split(highlightStart)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, hit: false }];
      const [hit = '', after = ''] = piece.split(highlightEnd);
      return [
        { text: hit, hit: true },
        { text: after, hit: false },
      ];
    })
    .filter((part) => part.text !== '');
}
