import * as z from 'zod';
import { DocumentId, OrganizationId } from '../../events/ids.ts';

/** Widths in pixels that pictures of pages are made in. */
export const pageWidths = { thumbnail: 160, page: 1200 } as const;

/** A task of `render-pages`: a picture of one page. */
export const PageRendering = z.object({
  organizationId: OrganizationId,
  documentId: DocumentId,
  /** From 1. */
  page: z.int().positive(),
  width: z.int().positive().max(4_000),
});
export type PageRendering = z.infer<typeof PageRendering>;

/** A task of `render-pages`: the scan as a PDF that can be searched, from the reading of one run. */
export const SearchableRendering = z.object({
  organizationId: OrganizationId,
  documentId: DocumentId,
  searchableRun: z.int().nonnegative(),
});
export type SearchableRendering = z.infer<typeof SearchableRendering>;

export const RenderingTask = z.union([PageRendering, SearchableRendering]);
export type RenderingTask = z.infer<typeof RenderingTask>;

/** Whether pages of that format can be drawn; of others only the text is shown. */
export function isDrawable({ format }: { readonly format: string }): boolean {
  return format === 'pdf' || format === 'image';
}

/** Whether a document holds pages that were recognized optically, so that a searchable PDF can be made of it. */
export function isScanned(reading: { readonly format: string; readonly source: string }): boolean {
  return isDrawable(reading) && reading.source !== 'text';
}

/** Content type that marks "this cannot be drawn" in the file store, so that nobody waits for one again. */
export const noPicture = 'application/x-no-picture';
