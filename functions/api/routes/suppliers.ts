import { summaryOf } from '../../../shared/documents/summary.ts';
import type { SupplierDetail, SupplierSummary } from '../../../shared/http/answers/suppliers.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { findSuppliers } from '../../../shared/suppliers/find.ts';
import { withoutOwnSenders } from '../../../shared/suppliers/outside-sender.ts';
import type { ActiveSupplier } from '../../../shared/suppliers/supplier.ts';
import type { RouteHandler } from '../route-handler.ts';
import { existingOrganization } from './organization.ts';

const historyShown = 200;

export const listSuppliers: RouteHandler<'listSuppliers'> = async ({ query, principal }, deps) => {
  const { organizationId } = principal;
  const { suppliers, cursor } =
    query.q === undefined
      ? await deps.suppliers.list(organizationId, query.limit, query.cursor)
      : await findSuppliers(organizationId, query.q, query.limit, query.cursor, deps.suppliers);
  const { domains } = await existingOrganization(organizationId, deps);
  const items = suppliers.map((supplier) => supplierSummary(withoutOwnSenders(supplier, domains)));
  return { items, nextCursor: cursor ?? null };
};

/** One that was merged answers as what it has become. */
export const getSupplier: RouteHandler<'getSupplier'> = async ({ params, principal }, deps) => {
  const { organizationId } = principal;
  const current = await deps.suppliers.current(organizationId, [params.supplierId]);
  const known = current.get(params.supplierId);
  if (known === undefined) {
    throw new VisibleError(404, 'supplier_not_found', 'There is no such supplier in your organization.');
  }
  const { domains } = await existingOrganization(organizationId, deps);
  const supplier = withoutOwnSenders(known, domains);
  const ids = supplier.lastDocuments.map(({ documentId }) => documentId);
  const history = await deps.suppliers.history(organizationId, supplier.supplierId, historyShown);
  const named = history.flatMap(({ documentId }) => documentId ?? []);
  const found = await deps.documents.getMany(organizationId, [...new Set([...ids, ...named])]);
  const documents = found.filter(({ status }) => status !== 'deleted');
  const fileNames = new Map(documents.map(({ documentId, fileName }) => [documentId, fileName]));
  const position = new Map(ids.map((id, index) => [id, index]));
  const detail: SupplierDetail = {
    ...supplierSummary(supplier),
    names: supplier.names.toSorted((a, b) => b.documentCount - a.documentCount),
    ibans: supplier.ibans,
    senders: supplier.senders,
    documentCounts: supplier.documentCounts,
    mergedFrom: supplier.mergedFrom,
    documents: documents
      .filter(({ documentId }) => position.has(documentId))
      .toSorted((a, b) => (position.get(a.documentId) ?? 0) - (position.get(b.documentId) ?? 0))
      .map(summaryOf),
    history: history.map((entry) => ({
      ...entry,
      fileName: entry.documentId === null ? null : (fileNames.get(entry.documentId) ?? null),
    })),
  };
  return detail;
};

function supplierSummary(supplier: ActiveSupplier): SupplierSummary {
  const { supplierId, name, vatIds, sirens, ibans, senders, documentCount, createdAt } = supplier;
  return {
    id: supplierId,
    name,
    vatIds,
    sirens,
    documentCount,
    createdAt,
    lastDocumentAt: supplier.lastDocuments[0]?.at ?? null,
    suspectCount: [...ibans, ...senders].filter(({ standing }) => standing === 'suspect').length,
  };
}
