import type { DocumentStatus } from '../../shared/documents/document.ts';
import { VisibleError } from '../../shared/http/problem.ts';

export function changedMeanwhile(): VisibleError {
  return new VisibleError(
    409,
    'document_changed',
    'The document has changed since you saw it. Look at it again, then decide.',
  );
}

export function notNow(status: DocumentStatus): VisibleError {
  return new VisibleError(409, 'not_possible_now', `This is not possible while the document is "${status}".`);
}
