import type { Document } from '../../shared/documents/document.ts';
import { results } from '../../shared/documents/summary.ts';
import { type AnalyzedMessage, analyzedMessages, isAnalyzed } from '../../shared/messages/analyzed.ts';
import type { MessageRepository, SaveMessage } from '../../shared/messages/repository.ts';
import { ConditionFailed } from '../../shared/platform/ports/table.ts';
import { categoryOfDocument } from '../../shared/understanding/mail/categorize.ts';

export interface AnalysisRequestDependencies {
  readonly messages: MessageRepository;
  readonly saveMessage: SaveMessage;
  readonly now: () => string;
}

/** Other documents of the e-mail may speak at the same moment. */
const mostAttempts = 20;

/**
 * Asks for the e-mails of a document to be analyzed again whose category its type speaks against. The type is to be written
 * before: an e-mail that is not analyzed by now will read it (docs/decisions/categories-follow-documents.md).
 */
export async function requestAnalyses(document: Document, deps: AnalysisRequestDependencies): Promise<void> {
  const { classification } = results(document);
  if (classification === null) return;
  const category = categoryOfDocument(classification.documentType);
  // What a document was taken for before may be all that the category rests on.
  const isReadAgain = document.run > 1;
  if (category === undefined && !isReadAgain) return;
  for (const message of await analyzedMessages(document, deps.messages)) {
    await object(message, ({ analysis }) => isReadAgain || analysis.category !== category, deps);
  }
}

/** Notes on an e-mail that its analysis is to be done again, as long as it is one that is spoken against. */
async function object(
  seen: AnalyzedMessage,
  isWrong: (message: AnalyzedMessage) => boolean,
  { messages, saveMessage, now }: AnalysisRequestDependencies,
): Promise<void> {
  let message = seen;
  for (let attempt = 1; isWrong(message); attempt += 1) {
    const { analysis, version } = message;
    // Each objection is a version of its own: an analysis that did not know of it cannot be written over it.
    const objected = { ...analysis, objections: analysis.objections + 1 };
    try {
      return await saveMessage({ ...message, version: version + 1, updatedAt: now(), analysis: objected });
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === mostAttempts) throw error;
      const newest = await messages.get(message.organizationId, message.messageId);
      // Taken apart anew meanwhile, it will read the type by itself.
      if (!isAnalyzed(newest)) return;
      message = newest;
    }
  }
}
