import type { Document, DocumentIn } from '../../shared/documents/document.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { toBeExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import { ConditionFailed } from '../../shared/platform/ports/table.ts';
import type { LayoutMemory } from '../../shared/suppliers/layout-memory.ts';
import type { SupplierRepository } from '../../shared/suppliers/repository.ts';
import type { ActiveSupplier } from '../../shared/suppliers/supplier.ts';

export interface ApplyLessonDependencies {
  readonly documents: DocumentRepository;
  readonly suppliers: Pick<SupplierRepository, 'current'>;
  readonly layouts: LayoutMemory;
  readonly saveDocument: SaveDocument;
  readonly now: () => string;
}

/**
 * Has what a person's approval taught of a supplier applied to its latest documents that wait for a person: their fields are
 * read anew. Those that somebody has touched, or looks at as a sample, stay as they are, and so does one that changes
 * meanwhile. An approval that taught nothing changes nothing.
 */
export async function applyLesson(
  event: EventOf<'document.filed.v1'>,
  deps: ApplyLessonDependencies,
): Promise<void> {
  const { organizationId, data } = event;
  if (data.filedBy !== 'person') return;
  const document = await deps.documents.get(organizationId, data.documentId);
  if (document?.status !== 'filed' || document.supplier === null) return;
  const [supplier] = (await deps.suppliers.current(organizationId, [document.supplier.supplierId])).values();
  if (supplier === undefined || !(await hasTaught(document, supplier, deps.layouts))) return;
  const ids = supplier.lastDocuments.map(({ documentId }) => documentId);
  const others = await deps.documents.getMany(
    organizationId,
    ids.filter((id) => id !== document.documentId),
  );
  await Promise.all(others.filter(isUntouched).map((each) => reread(each, deps)));
}

/** Whether accounts or senders of the supplier are judged, or places of its fields remembered, by this document. */
async function hasTaught(
  { organizationId, documentId, classification }: DocumentIn<'filed'>,
  supplier: ActiveSupplier,
  layouts: LayoutMemory,
): Promise<boolean> {
  const traits = [...supplier.ibans, ...supplier.senders];
  if (traits.some(({ decision }) => decision?.documentId === documentId)) return true;
  const { data: hints } = await layouts.get(
    organizationId,
    [supplier.supplierId, ...supplier.mergedFrom],
    classification.documentType,
  );
  return hints.some((hint) => hint.learntFrom === documentId || hint.refutedBy === documentId);
}

function isUntouched(document: Document): document is DocumentIn<'in_review'> {
  if (document.status !== 'in_review' || document.reopenings > 0) return false;
  const { documentType, fields, lineItems } = document.corrections;
  const isCorrected = documentType !== null || lineItems !== null || Object.keys(fields).length > 0;
  return !isCorrected && document.reasons.some(({ code }) => code !== 'sample');
}

async function reread(document: DocumentIn<'in_review'>, deps: ApplyLessonDependencies): Promise<void> {
  try {
    await deps.saveDocument(toBeExtracted(document, deps.now()), { event: 'document.lesson-applied' });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
