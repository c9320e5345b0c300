import type { DocumentId, OrganizationId } from '../../../events/ids.ts';
import type { Document, DocumentIn } from '../../../shared/documents/document.ts';
import { failureMessage } from '../../../shared/documents/failure-messages.ts';
import type { ReadingProgress } from '../../../shared/documents/reading-progress.ts';
import { reviewMessage } from '../../../shared/documents/review-messages.ts';
import { results, summaryOf } from '../../../shared/documents/summary.ts';
import { deleted, readingStopped, restarted } from '../../../shared/documents/transitions.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { ConditionFailed } from '../../../shared/platform/ports/table.ts';
import { describeFinding } from '../../../shared/understanding/findings/finding-messages.ts';
import { describeNotice } from '../../../shared/understanding/findings/notice-messages.ts';
import { changedMeanwhile, notNow } from '../conflicts.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';

/** The document, or the 404 that a caller sees. Deleted ones are not there. */
export async function existingDocument(
  organizationId: OrganizationId,
  documentId: DocumentId,
  deps: Pick<ApiDependencies, 'documents'>,
): Promise<Document> {
  const document = await deps.documents.get(organizationId, documentId);
  if (document === undefined || document.status === 'deleted') {
    throw new VisibleError(404, 'document_not_found', 'There is no such document in your organization.');
  }
  return document;
}

export const getDocument: RouteHandler<'getDocument'> = async ({ params, principal }, deps) => {
  const document = await existingDocument(principal.organizationId, params.documentId, deps);
  const isRead = document.status !== 'extracting' || document.reading !== null;
  return detailOf(document, isRead ? null : ((await deps.progress.get(document)) ?? null));
};

export const getDocumentHistory: RouteHandler<'getDocumentHistory'> = async ({ params, principal }, deps) => {
  const { organizationId, documentId } = await existingDocument(
    principal.organizationId,
    params.documentId,
    deps,
  );
  return { items: await deps.documents.history(organizationId, documentId) };
};

export const deleteDocument: RouteHandler<'deleteDocument'> = async ({ params, principal }, deps) => {
  const { organizationId } = principal;
  const known = await deps.documents.get(organizationId, params.documentId);
  // The answer to the first request may have been lost.
  if (known?.status === 'deleted') return detailOf(known);
  const document = await existingDocument(organizationId, params.documentId, deps);
  // What was read has taught something, and is decided on instead.
  if (document.status !== 'failed' && document.status !== 'quarantined') throw notNow(document.status);
  const after = deleted(document, deps.now().toISOString());
  try {
    await deps.saveDocument(after, { by: principal.name });
  } catch (error) {
    throw error instanceof ConditionFailed ? changedMeanwhile() : error;
  }
  return detailOf(after);
};

export const reprocessDocument: RouteHandler<'reprocessDocument'> = async ({ params, principal }, deps) => {
  const known = await deps.documents.get(principal.organizationId, params.documentId);
  // A part of a file is there as long as the file is split.
  const document =
    known?.status === 'deleted' && known.partOf === null
      ? known
      : await existingDocument(principal.organizationId, params.documentId, deps);
  if (document.status === 'received') return detailOf(document);
  if (document.status === 'split') throw notNow(document.status);
  const again = restarted(document, deps.now().toISOString());
  await deps.saveDocument(again, { by: principal.name, event: 'document.reprocessed' });
  return detailOf(again);
};

/** The document may be noted anew at any moment while it is on its way. */
const mostAttempts = 10;

export const stopReading: RouteHandler<'stopReading'> = async ({ params, principal }, deps) => {
  for (let attempt = 1; ; attempt += 1) {
    const document = await existingDocument(principal.organizationId, params.documentId, deps);
    if (document.status === 'failed' && document.code === 'stopped') return detailOf(document);
    if (!isBeingRead(document)) throw notNow(document.status);
    const stopped = readingStopped(document, principal.name, deps.now().toISOString());
    try {
      await deps.saveDocument(stopped, { by: principal.name, event: 'document.reading-stopped' });
      return detailOf(stopped);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === mostAttempts) throw error;
    }
  }
};

function isBeingRead(document: Document): document is DocumentIn<'received' | 'extracting'> {
  return document.status === 'received' || (document.status === 'extracting' && document.reading === null);
}

/** The document as its page shows it. */
export function detailOf(document: Document, progress: ReadingProgress | null = null): DocumentDetail {
  const { reading, classification, extraction } = results(document);
  return {
    ...summaryOf(document),
    version: document.version,
    contentType: document.contentType,
    size: document.size,
    sha256: document.sha256,
    updatedAt: document.updatedAt,
    tags: document.tags,
    occurrences: document.occurrences,
    reading,
    progress,
    classification,
    lineItems: extraction?.lineItems ?? [],
    corrections: document.corrections,
    taxBreakdown: extraction?.taxBreakdown ?? [],
    packet: extraction?.packet ?? [],
    parts: document.status === 'split' ? document.parts : [],
    partOf: document.partOf,
    findings: (extraction?.findings ?? []).map((finding) => ({
      ...finding,
      message: describeFinding(finding),
    })),
    notices: (reading?.notices ?? []).map((notice) => ({ ...notice, message: describeNotice(notice) })),
    textract: document.textract,
    reviewReasons:
      document.status === 'in_review'
        ? document.reasons.map((reason) => ({ ...reason, message: reviewMessage(reason) }))
        : [],
    failure: failureOf(document),
  };
}

function failureOf(document: Document): DocumentDetail['failure'] {
  switch (document.status) {
    case 'failed':
      return {
        code: document.code,
        stage: document.stage,
        by: document.by,
        message: failureMessage(document.code),
      };
    case 'quarantined':
      return { code: document.code, stage: null, by: null, message: failureMessage(document.code) };
    default:
      return null;
  }
}
