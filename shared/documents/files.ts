import { type DocumentId, FileKey, type OrganizationId } from '../../events/ids.ts';

/** Where a document's files are. A reading belongs to one run, so that a restarted document never sees an old one. */
export function originalFileKey(organizationId: OrganizationId, documentId: DocumentId): FileKey {
  return FileKey.parse(`${organizationId}/documents/${documentId}/original`);
}

export function readingFileKey(organizationId: OrganizationId, documentId: DocumentId, run: number): FileKey {
  return FileKey.parse(`${organizationId}/documents/${documentId}/reading-${run}.json.gz`);
}

/** What was recognized of a long file so far, while its reading goes on. */
export function recognizedFileKey(readingFile: FileKey): FileKey {
  return FileKey.parse(`${readingFile.replace(/\.json\.gz$/, '')}.pages.gz`);
}

/** A picture of a page, `width` pixels wide; pages count from 1. */
export function pageFileKey(
  organizationId: OrganizationId,
  documentId: DocumentId,
  page: number,
  width: number,
): FileKey {
  return FileKey.parse(`${organizationId}/documents/${documentId}/page-${page}-${width}.webp`);
}

/** The scan with its words over it, unseen; made of one run's reading. */
export function searchableFileKey(
  organizationId: OrganizationId,
  documentId: DocumentId,
  run: number,
): FileKey {
  return FileKey.parse(`${organizationId}/documents/${documentId}/searchable-${run}.pdf`);
}
