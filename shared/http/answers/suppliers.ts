import * as z from 'zod';
import { Instant, SupplierId } from '../../../events/ids.ts';
import { DocumentType } from '../../document-types/names.ts';
import { SupplierHistoryRecord, Trait } from '../../suppliers/supplier.ts';
import { DocumentSummary } from './documents.ts';

export const SupplierSummary = z.object({
  id: SupplierId,
  /** The writing most often met. */
  name: z.string(),
  /** With country letters. */
  vatIds: z.array(z.string()),
  sirens: z.array(z.string()),
  documentCount: z.int(),
  createdAt: Instant,
  lastDocumentAt: Instant.nullable(),
  /** Accounts and senders that nobody has confirmed or refused yet. */
  suspectCount: z.int(),
});
export type SupplierSummary = z.infer<typeof SupplierSummary>;

export const SupplierList = z.object({ items: z.array(SupplierSummary), nextCursor: z.string().nullable() });
export type SupplierList = z.infer<typeof SupplierList>;

export const SupplierDetail = SupplierSummary.extend({
  names: z.array(z.object({ name: z.string(), documentCount: z.int() })),
  ibans: z.array(Trait),
  /** Domains, and addresses at providers that anybody can have one at. */
  senders: z.array(Trait),
  documentCounts: z.partialRecord(DocumentType, z.int()),
  mergedFrom: z.array(SupplierId),
  /** The latest, newest first. */
  documents: z.array(DocumentSummary),
  /** Newest first. */
  history: z.array(
    SupplierHistoryRecord.extend({
      /** Of the document, unless it is gone. */
      fileName: z.string().nullable(),
    }),
  ),
});
export type SupplierDetail = z.infer<typeof SupplierDetail>;
