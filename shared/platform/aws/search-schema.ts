import type { SearchDocument } from '../ports/search-index.ts';

export const indexName = 'facteur-documents';

/** Longest that a word of the index gets; Lucene refuses terms above 32,766 bytes. */
const maxTermLength = 255;
/** A thousand dense pages are 4 million characters; what follows is not searchable. */
const maxTextLength = 4_000_000;
const maxSortLength = 256;

const searchable = { type: 'text', analyzer: 'words' } as const;
const keyword = { type: 'keyword', ignore_above: 1_024 } as const;

/**
 * Words are runs of letters and digits, without case and accents: that reads French and English alike, finds
 * `l'échéance` by `echeance`, and takes `F-2026/0042` for the words f, 2026 and 0042 in a row.
 */
export const indexDefinition = {
  settings: {
    analysis: {
      tokenizer: { runs: { type: 'pattern', pattern: '[^\\p{L}\\p{N}\\p{M}]+' } },
      filter: { bounded: { type: 'truncate', length: maxTermLength } },
      analyzer: {
        words: { type: 'custom', tokenizer: 'runs', filter: ['lowercase', 'asciifolding', 'bounded'] },
      },
      normalizer: { plain: { type: 'custom', filter: ['lowercase', 'asciifolding'] } },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      organizationId: keyword,
      documentId: keyword,
      fileName: searchable,
      mail: searchable,
      fieldValues: searchable,
      // For the highlighter that puts a hit into the middle of its passage, and analyses nothing again.
      text: { ...searchable, term_vector: 'with_positions_offsets' },
      fileNameOrder: { type: 'keyword', normalizer: 'plain' },
      documentType: keyword,
      status: keyword,
      supplier: keyword,
      tags: keyword,
      messageId: keyword,
      receivedAt: { type: 'date' },
      issueDate: keyword,
      totalGross: { type: 'double', ignore_malformed: true },
      summary: { type: 'object', enabled: false },
    },
  },
} as const;

/** Id of a document in the index: of two organizations each has its own. */
export function indexId(organizationId: string, documentId: string): string {
  return `${organizationId}/${documentId}`;
}

/** A document as the index stores it; `clean` is what is done to searchable text. */
export function indexedForm(document: SearchDocument, clean: (text: string) => string) {
  return {
    organizationId: document.organizationId,
    documentId: document.documentId,
    fileName: clean(document.fileName),
    fileNameOrder: document.fileName.slice(0, maxSortLength),
    mail: clean(document.mail),
    fieldValues: document.fieldValues.map(clean),
    text: clean(document.text.slice(0, maxTextLength)),
    documentType: document.documentType,
    status: document.status,
    supplier: document.supplier,
    tags: document.tags,
    messageId: document.messageId,
    receivedAt: document.receivedAt,
    issueDate: document.issueDate,
    totalGross: document.totalGross,
    summary: { entry: document.summary },
  };
}
