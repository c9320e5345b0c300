import type { FacteurEvent } from '../../events/index.ts';
import type { Document } from '../../shared/documents/document.ts';
import { results } from '../../shared/documents/summary.ts';
import { type AnalyzedMessage, analyzedMessages } from '../../shared/messages/analyzed.ts';
import type { MessageRepository } from '../../shared/messages/repository.ts';
import { categoryOfDocument } from '../../shared/understanding/mail/categorize.ts';

/**
 * Asks for the e-mails of a document to be analyzed again whose category its type speaks against. The type is to be written
 * before: an e-mail that is not analyzed by now will read it (docs/decisions/categories-follow-documents.md).
 */
export async function analysisRequests(
  document: Document,
  messages: MessageRepository,
): Promise<FacteurEvent[]> {
  const { classification } = results(document);
  if (classification === null) return [];
  const category = categoryOfDocument(classification.documentType);
  // What a document was taken for before may be all that the category rests on.
  const isReadAgain = document.run > 1;
  if (category === undefined && !isReadAgain) return [];
  const analyzed = await analyzedMessages(document, messages);
  return analyzed
    .filter(({ analysis }) => isReadAgain || analysis.category !== category)
    .map((message) => requestOf(message, document));
}

function requestOf(
  { messageId, run }: AnalyzedMessage,
  { organizationId, documentId, run: documentRun, updatedAt }: Document,
): FacteurEvent {
  const type = 'message.analysis-requested.v1';
  return {
    id: `${messageId}.${run}.${type}.${documentId}.${documentRun}`,
    type,
    organizationId,
    time: updatedAt,
    data: { messageId, run },
  };
}
