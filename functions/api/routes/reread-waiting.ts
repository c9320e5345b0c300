import type { SupplierId } from '../../../events/ids.ts';
import type { Document, DocumentIn } from '../../../shared/documents/document.ts';
import { toBeExtracted } from '../../../shared/documents/transitions.ts';
import { ConditionFailed } from '../../../shared/platform/ports/table.ts';
import type { ApiDependencies } from '../route-handler.ts';

/**
 * Has what was just learnt of a supplier applied to its latest documents that wait for a person: their fields are read anew.
 * Those that somebody has touched, or looks at as a sample, stay as they are, and so does one that changes meanwhile.
 */
export async function rereadWaiting(
  { organizationId, documentId }: Document,
  supplierId: SupplierId,
  at: string,
  deps: Pick<ApiDependencies, 'suppliers' | 'documents' | 'saveDocument'>,
): Promise<void> {
  const suppliers = await deps.suppliers.current(organizationId, [supplierId]);
  const [supplier] = suppliers.values();
  const ids = (supplier?.lastDocuments ?? []).map((each) => each.documentId);
  const others = await deps.documents.getMany(
    organizationId,
    ids.filter((id) => id !== documentId),
  );
  await Promise.all(others.filter(isUntouched).map((each) => reread(each, at, deps)));
}

function isUntouched(document: Document): document is DocumentIn<'in_review'> {
  if (document.status !== 'in_review' || document.reopenings > 0) return false;
  const { documentType, fields, lineItems } = document.corrections;
  const isCorrected = documentType !== null || lineItems !== null || Object.keys(fields).length > 0;
  return !isCorrected && document.reasons.some(({ code }) => code !== 'sample');
}

async function reread(
  document: DocumentIn<'in_review'>,
  at: string,
  deps: Pick<ApiDependencies, 'saveDocument'>,
): Promise<void> {
  try {
    await deps.saveDocument(toBeExtracted(document, at), { event: 'document.lesson-applied' });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
