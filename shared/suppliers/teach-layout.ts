import type { SupplierId } from '../../events/ids.ts';
import { documentTypes } from '../document-types/registry.ts';
import type { Document, DocumentIn } from '../documents/document.ts';
import { decodeReading } from '../documents/reading-file.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import { type Layout, layoutOf } from '../understanding/fields/segment.ts';
import { isSameValue, type LearntField, learnHint } from '../understanding/memory/learn.ts';
import { recallFields } from '../understanding/memory/recall.ts';
import { type LayoutMemory, type LearntHint, layoutWrite } from './layout-memory.ts';
import type { SupplierRepository } from './repository.ts';
import type { Decision } from './teach.ts';

export interface TeachLayoutDependencies {
  readonly files: Pick<FileStore, 'get'>;
  readonly suppliers: Pick<SupplierRepository, 'current'>;
  readonly layouts: LayoutMemory;
}

type Decided = DocumentIn<'in_review' | 'filed' | 'rejected'>;

/**
 * What the memory of a supplier's layouts learns from a decision: an approved document with corrections shows where the
 * supplier prints what was set right; once it is reopened, that is as if it had never been learnt. To be written together
 * with the document, or not at all.
 */
export async function teachLayout(
  document: Document,
  decision: Decision,
  deps: TeachLayoutDependencies,
): Promise<TableWrite[]> {
  if (document.status !== 'in_review' && document.status !== 'filed') return [];
  if (decision === 'rejected' || document.supplier === null) return [];
  const learnt = decision === 'approved' ? correctedFields(document) : [];
  if (decision === 'approved' && learnt.length === 0) return [];
  const { organizationId, documentId, classification } = document;
  const { documentType } = classification;
  const asked = document.supplier.supplierId;
  const supplier = (await deps.suppliers.current(organizationId, [asked])).get(asked);
  if (supplier === undefined) return [];
  const ids: readonly [SupplierId, ...SupplierId[]] = [supplier.supplierId, ...supplier.mergedFrom];
  const { data: hints, version } = await deps.layouts.get(organizationId, ids, documentType);
  const before = withoutDocument(hints, document);
  if (decision === 'reopened') {
    return before.length === hints.length && before.every((each, index) => each === hints[index])
      ? []
      : [layoutWrite(organizationId, supplier.supplierId, documentType, before, version)];
  }
  const stored = await deps.files.get(document.reading.readingFile);
  if (stored === undefined) return [];
  const reading = decodeReading(stored.body);
  const layout = layoutOf(reading);
  const fresh = learnt.flatMap((field): LearntHint[] => {
    const hint = learnHint(layout, reading.pageCount, field);
    return hint === undefined ? [] : [{ hint, learntFrom: documentId, refutedBy: null }];
  });
  const judged = before.map((each) =>
    each.refutedBy === null &&
    learnt.some((field) => isRefuted(each, field, layout, reading.pageCount, document))
      ? { ...each, refutedBy: documentId }
      : each,
  );
  return [layoutWrite(organizationId, supplier.supplierId, documentType, [...judged, ...fresh], version)];
}

/** Fields that a person gave another value than was read. */
function correctedFields({ classification, corrections }: Decided): LearntField[] {
  return documentTypes[classification.documentType].fields.flatMap((definition): LearntField[] => {
    const correction = corrections.fields[definition.name];
    if (correction === undefined || Array.isArray(correction.value)) return [];
    const { value, page, box, before } = correction;
    const [read] = before === null ? [] : [before.value].flat();
    const isConfirmed = value !== null && read !== undefined && isSameValue(definition.kind, value, read);
    return isConfirmed || (value === null && before === null)
      ? []
      : [{ definition, value, page, box, before }];
  });
}

/** Whether what is remembered would have read another value here than the person says. */
function isRefuted(
  { hint }: LearntHint,
  { definition, value, before }: LearntField,
  layout: Layout,
  pageCount: number,
  { classification, extraction, updatedAt }: Decided,
): boolean {
  if (hint.field !== definition.name) return false;
  const fields = before === null ? {} : { [definition.name]: before };
  const recalled = recallFields(fields, {
    hints: [hint],
    layout,
    pageCount,
    definition: documentTypes[classification.documentType],
    lineItems: extraction.lineItems,
    today: updatedAt.slice(0, 10),
  })[definition.name];
  if (hint.what === 'nothing') return value !== null && before !== null && recalled === undefined;
  const [read] = recalled === undefined || recalled === before ? [] : [recalled.value].flat();
  return read !== undefined && (value === null || !isSameValue(definition.kind, read, value));
}

function withoutDocument(hints: readonly LearntHint[], { documentId }: Decided): LearntHint[] {
  return hints
    .filter(({ learntFrom }) => learntFrom !== documentId)
    .map((each) => (each.refutedBy === documentId ? { ...each, refutedBy: null } : each));
}
