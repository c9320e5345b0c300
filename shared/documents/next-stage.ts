import type { Document } from './document.ts';

/** The functions that bring a document forward, in their order. */
export type Stage =
  | 'extract-text'
  | 'finish-text-extraction'
  | 'classify'
  | 'extract-fields'
  | 'analyze-document'
  | 'route'
  | 'split-document';

/** The function whose turn it is with a document; undefined when it is at rest. */
export function nextStage(document: Document): Stage | undefined {
  switch (document.status) {
    case 'received':
      return 'extract-text';
    case 'extracting':
      if (document.reading !== null) return 'classify';
      return document.jobId === null ? 'extract-text' : 'finish-text-extraction';
    case 'classified':
      if (document.extraction !== null) return 'route';
      return document.analysis?.outcome === 'awaited' ? 'analyze-document' : 'extract-fields';
    case 'split':
      return document.partsMade ? undefined : 'split-document';
    default:
      return undefined;
  }
}
