import type { Message } from '../messages/message.ts';
import type { SearchDocument } from '../platform/ports/search-index.ts';
import { pageText } from '../understanding/page.ts';
import type { Reading } from '../understanding/reading.ts';
import type { Document } from './document.ts';
import { results, summaryOf } from './summary.ts';

/** Characters of text that are searchable per document; a thousand pages of prose are about three million. */
const searchableCharacters = 2_000_000;

/** What is searchable of a document: its words, its fields, and who sent it. */
export function searchDocument(
  document: Document,
  reading: Reading | undefined,
  message: Message | undefined,
): SearchDocument {
  const { extraction } = results(document);
  const summary = summaryOf(document);
  const single = (name: string) => {
    const value = extraction?.fields[name]?.value;
    return typeof value === 'string' ? value : null;
  };
  return {
    organizationId: document.organizationId,
    documentId: document.documentId,
    version: document.version,
    fileName: document.fileName,
    documentType: summary.documentType,
    confidence: summary.confidence,
    status: document.status,
    messageId: summary.messageId,
    receivedAt: document.receivedAt,
    language: summary.language,
    supplier: summary.supplier?.supplierId ?? null,
    issueDate: single('issueDate'),
    totalGross: single('totalGross'),
    tags: document.tags,
    mail: message === undefined ? '' : mailText(message),
    fieldValues: [
      ...Object.values(summary.fields).flatMap((field) => field.value),
      ...(summary.supplier === null ? [] : [summary.supplier.name]),
    ],
    text: (reading?.pages ?? []).map(pageText).join('\n').slice(0, searchableCharacters),
    summary,
  };
}

function mailText({ headers }: Message): string {
  return [headers.subject, headers.from?.name, headers.from?.address].filter(Boolean).join(' ');
}
