import { type OrganizationId, SupplierId } from '../../../events/ids.ts';
import { type DocumentList, DocumentSummary } from '../../../shared/http/answers/documents.ts';
import {
  type FacetCount,
  highlightEnd,
  highlightStart,
  type SearchQuery,
  type SearchSort,
  searchSorts,
} from '../../../shared/platform/ports/search-index.ts';
import { nameKey } from '../../../shared/suppliers/name.ts';
import type { ActiveSupplier } from '../../../shared/suppliers/supplier.ts';
import type { ApiDependencies, RouteHandler, RouteInput } from '../route-handler.ts';

export const listDocuments: RouteHandler<'listDocuments'> = async ({ query, principal }, deps) => {
  const { organizationId } = principal;
  const supplier =
    query.supplier === undefined ? undefined : await asked(organizationId, query.supplier, deps);
  const result = await deps.search.search(organizationId, searchQuery(query, supplier));
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
      supplier: await supplierFacet(organizationId, result.facets.supplier, supplier, deps),
      tag: [...result.facets.tag],
    },
  };
};

/** The supplier that is asked for, by id or name; null when there is none of that name. */
async function asked(
  organizationId: OrganizationId,
  idOrName: string,
  { suppliers }: Pick<ApiDependencies, 'suppliers'>,
): Promise<ActiveSupplier | null> {
  const id = SupplierId.safeParse(idOrName);
  const found = id.success
    ? [...(await suppliers.current(organizationId, [id.data])).values()]
    : await suppliers.owned(organizationId, [{ kind: 'name', value: nameKey(idOrName) }]);
  return found[0] ?? null;
}

/** Suppliers by name; what was merged is counted together, and the one asked for is there even when nothing is left of it. */
async function supplierFacet(
  organizationId: OrganizationId,
  counts: readonly FacetCount[],
  supplier: ActiveSupplier | null | undefined,
  { suppliers }: Pick<ApiDependencies, 'suppliers'>,
): Promise<DocumentList['facets']['supplier']> {
  const ids = counts.flatMap(({ value }) => SupplierId.safeParse(value).data ?? []);
  const known = await suppliers.current(organizationId, ids);
  const facet = new Map<SupplierId, { value: string; name: string; count: number }>();
  const add = ({ supplierId, name }: ActiveSupplier, count: number) => {
    const sum = (facet.get(supplierId)?.count ?? 0) + count;
    facet.set(supplierId, { value: supplierId, name, count: sum });
  };
  for (const { value, count } of counts) {
    const id = SupplierId.safeParse(value).data;
    const current = id === undefined ? undefined : known.get(id);
    if (current !== undefined) add(current, count);
  }
  if (supplier) add(supplier, 0);
  return [...facet.values()];
}

function searchQuery(
  query: RouteInput<'listDocuments'>['query'],
  supplier: ActiveSupplier | null | undefined,
): SearchQuery {
  const { sort, descending } = sortOf(query.sort ?? (query.q === undefined ? '-receivedAt' : 'relevance'));
  return {
    sort,
    descending,
    limit: query.limit,
    ...(query.q === undefined ? {} : { q: query.q }),
    ...(query.type === undefined ? {} : { documentTypes: query.type }),
    ...(query.status === undefined ? {} : { statuses: query.status }),
    ...(supplier === undefined ? {} : { suppliers: idsOf(supplier) }),
    ...(query.tag === undefined ? {} : { tags: [query.tag] }),
    ...(query.messageId === undefined ? {} : { messageId: query.messageId }),
    ...(query.from === undefined ? {} : { from: query.from }),
    ...(query.to === undefined ? {} : { to: query.to }),
    ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
  };
}

/** Documents keep the supplier that they were routed to, whatever it was merged into. */
function idsOf(supplier: ActiveSupplier | null): string[] {
  return supplier === null ? ['nobody'] : [supplier.supplierId, ...supplier.mergedFrom];
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
