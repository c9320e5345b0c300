import type { DocumentId } from '../../../events/ids.ts';
import { announcement } from '../../../shared/documents/announcement.ts';
import type { Document, DocumentIn } from '../../../shared/documents/document.ts';
import { splitParts } from '../../../shared/documents/split.ts';
import { deleted, putTogether, splitInto } from '../../../shared/documents/transitions.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { ConditionFailed } from '../../../shared/platform/ports/table.ts';
import { isDivisible } from '../../../shared/understanding/packet.ts';
import { changedMeanwhile, notNow } from '../conflicts.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';
import { detailOf, existingDocument } from './documents.ts';

export const splitDocument: RouteHandler<'splitDocument'> = async ({ params, body, principal }, deps) => {
  const document = await existingDocument(principal.organizationId, params.documentId, deps);
  if (document.status === 'split') {
    // The answer to the first request may have been lost, and so may have been the announcement.
    const told = announcement(document);
    if (told !== undefined && !document.partsMade) await deps.bus.publish([told]);
    return detailOf(document);
  }
  if (document.status !== 'in_review' && document.status !== 'filed') throw notNow(document.status);
  if (document.version !== body.version) throw changedMeanwhile();
  if (!isDivisible(document.reading)) {
    throw new VisibleError(422, 'not_splittable', 'Only PDF and TIFF files of several pages can be split.');
  }
  const ranges = body.parts ?? document.extraction.packet;
  checkRanges(ranges, document.reading.pageCount);
  const split = splitInto(document, splitParts(document, ranges), deps.now().toISOString());
  await saved(split, principal.name, deps);
  return detailOf(split);
};

export const mergeDocument: RouteHandler<'mergeDocument'> = async ({ params, body, principal }, deps) => {
  const document = await existingDocument(principal.organizationId, params.documentId, deps);
  if (document.status !== 'split') {
    if (document.keptWhole) return detailOf(document);
    throw notNow(document.status);
  }
  if (document.version !== body.version) throw changedMeanwhile();
  const at = deps.now().toISOString();
  for (const part of await partsOf(document, deps)) {
    if (part.status !== 'deleted')
      await deps.saveDocument(deleted(part, at), { by: principal.name, event: 'document.merged' });
  }
  const whole = putTogether(document, at);
  await saved(whole, principal.name, deps, 'document.merged');
  return detailOf(whole);
};

async function partsOf(document: DocumentIn<'split'>, deps: ApiDependencies): Promise<Document[]> {
  const ids: DocumentId[] = document.parts.map(({ documentId }) => documentId);
  return deps.documents.getMany(document.organizationId, ids);
}

function checkRanges(
  ranges: readonly { readonly firstPage: number; readonly lastPage: number }[],
  pageCount: number,
): void {
  const isInOrder = ranges.every(
    ({ firstPage, lastPage }, index) =>
      firstPage > (ranges[index - 1]?.lastPage ?? 0) && lastPage >= firstPage && lastPage <= pageCount,
  );
  if (ranges.length >= 2 && isInOrder) return;
  throw new VisibleError(
    422,
    'invalid_parts',
    `Give at least two ranges of pages between 1 and ${pageCount}, in order, that do not overlap.`,
    [{ field: 'body.parts', message: 'at least two ranges of pages, in order, that do not overlap' }],
  );
}

async function saved(document: Document, by: string, deps: ApiDependencies, event?: string): Promise<void> {
  try {
    await deps.saveDocument(document, { by, ...(event === undefined ? {} : { event }) });
  } catch (error) {
    if (error instanceof ConditionFailed) throw changedMeanwhile();
    throw error;
  }
}
