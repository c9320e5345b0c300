import type { Document } from './document.ts';

/** The functions that bring a document forward, in their order. */
export type Stage = 'extract-text' | 'finish-text-extraction' | 'classify' | 'extract-fields' | 'route';

/** The function whose turn it is with a document; undefined when it is at rest. */
export function nextStage(document: Document): Stage | undefined {
  switch (document.status) {
    case 'received':
      return 'extract-text';
    case 'extracting':
      if (document.reading !== null) return 'classify';
      return document.jobId === null ? 'extract-text' : 'finish-text-extraction';
    case 'classified':
      return document.extraction === null ? 'extract-fields' : 'route';
    default:
      return undefined;
  }
}
