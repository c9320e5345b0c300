import * as z from 'zod';
import { DocumentId, OrganizationId } from '../../events/ids.ts';

/** Widths in pixels that pictures of pages are made in. */
export const pageWidths = { thumbnail: 160, page: 1200 } as const;

/** The task of `render-pages`. */
export const PageRendering = z.object({
  organizationId: OrganizationId,
  documentId: DocumentId,
  /** From 1. */
  page: z.int().positive(),
  width: z.int().positive().max(4_000),
});
export type PageRendering = z.infer<typeof PageRendering>;

/** Content type that marks "there is no picture of this page" in the file store, so that nobody waits for one again. */
export const noPicture = 'application/x-no-picture';
