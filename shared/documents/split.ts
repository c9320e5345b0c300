import { createHash } from 'node:crypto';
import type { PageRange } from '../understanding/pdf/pdf-pages.ts';
import type { Document, SplitPart } from './document.ts';
import { documentIdentity } from './identity.ts';

/**
 * The parts that a file is split into. A part's id is made of the file's bytes and its pages, so that the same split of
 * the same file makes the same documents, however often it is done and undone.
 */
export function splitParts(
  { organizationId, sha256 }: Pick<Document, 'organizationId' | 'sha256'>,
  ranges: readonly PageRange[],
): SplitPart[] {
  return ranges.map(({ firstPage, lastPage }) => {
    const pages = createHash('sha256').update(`${sha256}\0pages\0${firstPage}-${lastPage}`).digest('hex');
    return { documentId: documentIdentity(organizationId, pages), firstPage, lastPage };
  });
}

/** "paquet (p. 2-3).pdf" */
export function partFileName(fileName: string, firstPage: number, lastPage: number, ending: string): string {
  const base = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 170);
  return `${base} (p. ${firstPage === lastPage ? firstPage : `${firstPage}-${lastPage}`}).${ending}`;
}
