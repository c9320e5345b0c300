import { unlessBroken } from '../understanding/broken-container.ts';
import type { SkipReason } from './message.ts';
import { packageKind, readZipDirectory, type ZipEntry } from './zip-archive.ts';

/** What a ZIP archive is to people. */
export type ArchiveContent =
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  /** One document in the form of an archive, as office programs write it. */
  | { readonly kind: 'document' }
  /** `unread`: files beyond the most that were asked for. */
  | { readonly kind: 'files'; readonly entries: readonly ZipEntry[]; readonly unread: number };

/** Looks into a ZIP archive without inflating anything. */
export function archiveContent(archive: Uint8Array, mostFiles: number): ArchiveContent {
  const directory = unlessBroken(() => readZipDirectory(archive, mostFiles));
  if (directory === null) return { kind: 'skipped', reason: 'broken_archive' };
  const { entries, unread } = directory;
  const kind = packageKind(entries);
  if (kind === 'program') return { kind: 'skipped', reason: 'executable' };
  if (kind === 'document') return { kind: 'document' };
  if (entries.length === 0) return { kind: 'skipped', reason: 'empty_part' };
  if (entries.every((entry) => entry.encrypted)) return { kind: 'skipped', reason: 'encrypted_archive' };
  return { kind: 'files', entries, unread };
}
