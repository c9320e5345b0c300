import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { DocumentDetail, DocumentList } from '../../../shared/http/answers/documents.ts';
import type { Client } from '../../../shared/http/client.ts';
import type { Archive } from './archive.ts';
import { headline } from './summary.ts';

export type ListedDocument = DocumentList['items'][number];

/** What can be done with several documents at once; each is what a document's own page does. */
export type BulkAction =
  | { readonly kind: 'approve' | 'reject' | 'reopen' | 'delete' | 'download' }
  | { readonly kind: 'type'; readonly documentType: DocumentType };
export type BulkActionKind = BulkAction['kind'];

const statuses: Readonly<Record<BulkActionKind, readonly ListedDocument['status'][] | 'any'>> = {
  approve: ['in_review'],
  reject: ['in_review'],
  type: ['in_review'],
  reopen: ['filed', 'rejected'],
  delete: ['failed', 'quarantined'],
  download: 'any',
};

export function appliesTo(kind: BulkActionKind, { status }: ListedDocument): boolean {
  const possible = statuses[kind];
  return possible === 'any' || possible.includes(status);
}

/** Why the console itself does not do it to one of many documents. */
export class NotInBulk extends Error {
  override readonly name = 'NotInBulk';
  readonly reason:
    | { readonly kind: 'changed' | 'archive_full' }
    | { readonly kind: 'finding'; readonly message: DocumentDetail['findings'][number]['message'] };
  constructor(reason: NotInBulk['reason']) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** Takes it back. */
export type Undo = () => Promise<void>;

/**
 * Does it to one document; answers how to take it back, where that is possible. Throws `NotInBulk`, and `ApiError` when the
 * API refuses or fails.
 */
export async function actOn(
  listed: ListedDocument,
  action: BulkAction,
  { call, archive }: { readonly call: Client; readonly archive: Archive },
): Promise<Undo | undefined> {
  const params = { documentId: listed.id };
  if (action.kind === 'download') {
    const file = await call('getDocumentFile', { params });
    if (!(await archive.add(listed.fileName, file))) throw new NotInBulk({ kind: 'archive_full' });
    return undefined;
  }
  const present = await call('getDocument', { params });
  if (!isAsListed(present, listed)) throw new NotInBulk({ kind: 'changed' });
  const body = { version: present.version };
  const reopen = (after: DocumentDetail) => async () => {
    await call('reopenDocument', { params, body: { version: after.version } });
  };
  switch (action.kind) {
    case 'approve': {
      // An account that changed, or a sum that is wrong, is nothing to be waved through with twenty others.
      const error = present.findings.find(({ severity }) => severity === 'error');
      if (error !== undefined) throw new NotInBulk({ kind: 'finding', message: error.message });
      return reopen(await call('approveDocument', { params, body }));
    }
    case 'reject':
      return reopen(await call('rejectDocument', { params, body }));
    case 'reopen': {
      const { version } = await call('reopenDocument', { params, body });
      return async () => {
        await call('undoReopening', { params, body: { version } });
      };
    }
    case 'delete':
      await call('deleteDocument', { params });
      return async () => {
        await call('reprocessDocument', { params });
      };
    case 'type': {
      const { documentType } = action;
      const before = present.corrections.documentType;
      const { version } = await call('correctDocument', { params, body: { ...body, documentType } });
      const back = before === null ? { restore: ['documentType'] } : { documentType: before.value };
      return async () => {
        await call('correctDocument', { params, body: { version, ...back } });
      };
    }
  }
}

/** Whether it still is what the person saw when they decided. */
function isAsListed(present: DocumentDetail, listed: ListedDocument): boolean {
  const shown = (document: DocumentDetail | ListedDocument) =>
    JSON.stringify([document.status, document.documentType, headline(document)]);
  return shown(present) === shown(listed);
}
