import * as z from 'zod';
import { DocumentId, Instant, OrganizationId, SupplierId } from '../../events/ids.ts';
import { DocumentType } from '../document-types/names.ts';

export const Sighting = z.object({ at: Instant, documentId: DocumentId });

/**
 * `known`: nothing speaks against it, or a person said so. `suspect`: it came with a sign of fraud and nobody has looked yet.
 * `refused`: a person rejected the document that brought it.
 */
export const Standing = z.enum(['known', 'suspect', 'refused']);
export type Standing = z.infer<typeof Standing>;

/** Stands among accounts for that of an invoice which names none: to a supplier whose invoices do, that is a change too. */
export const noAccount = 'none';

/** An account or a sender of a supplier, and how far it is trusted. */
export const Trait = z.object({
  /** An account as `values/account.ts` writes it, or `noAccount`; or a sender as `senderOf` gives it. */
  value: z.string(),
  standing: Standing,
  firstSeen: Sighting,
  lastSeen: Sighting,
  documentCount: z.int().nonnegative(),
  /** A person's word on it, and what it was before, so that the word can be taken back. */
  decision: z.object({ documentId: DocumentId, by: z.string(), at: Instant, before: Standing }).nullable(),
});
export type Trait = z.infer<typeof Trait>;

const common = z.object({
  organizationId: OrganizationId,
  supplierId: SupplierId,
  /** Grows by one with every change. */
  version: z.int().positive(),
  createdAt: Instant,
  updatedAt: Instant,
  /** As a person said, else the writing most often met. */
  name: z.string(),
  names: z.array(
    z.object({
      name: z.string(),
      documentCount: z.int().nonnegative(),
      /** A person gave a document of it this name. */
      isSaid: z.boolean().default(false),
    }),
  ),
  /** With country letters, without spaces. A French one stands for its SIREN too. */
  vatIds: z.array(z.string()),
  sirens: z.array(z.string()),
  ibans: z.array(Trait),
  senders: z.array(Trait),
  documentCount: z.int().nonnegative(),
  documentCounts: z.partialRecord(DocumentType, z.int().nonnegative()),
  /** Newest first. */
  lastDocuments: z.array(Sighting.extend({ documentType: DocumentType })),
  /** Suppliers that turned out to be this one. */
  mergedFrom: z.array(SupplierId),
});

/** Whom documents come from, as an organization's own documents tell it. */
export const Supplier = z.discriminatedUnion('status', [
  common.extend({ status: z.literal('active') }),
  /** It turned out to be another one; kept so that old references lead there. */
  common.extend({ status: z.literal('merged'), into: SupplierId }),
]);
export type Supplier = z.infer<typeof Supplier>;
export type ActiveSupplier = Extract<Supplier, { status: 'active' }>;

/** One thing that became known about a supplier. */
export const SupplierChange = z.object({
  kind: z.enum([
    'created',
    'name_seen',
    'vat_id_seen',
    'siren_seen',
    'iban_seen',
    'iban_suspected',
    'iban_confirmed',
    'iban_refused',
    'sender_seen',
    'sender_suspected',
    'sender_confirmed',
    'sender_refused',
    'decision_taken_back',
    'merged',
  ]),
  /** The name, id, IBAN or sender it is about. */
  value: z.string(),
});
export type SupplierChange = z.infer<typeof SupplierChange>;

export const SupplierHistoryRecord = SupplierChange.extend({
  at: Instant,
  /** The document it became known by. */
  documentId: DocumentId.nullable(),
  /** `system`, or the person or key who did it. */
  by: z.string(),
});
export type SupplierHistoryRecord = z.infer<typeof SupplierHistoryRecord>;

/** What one change of a supplier's record made known, all of it. */
export const SupplierHistoryEntry = SupplierHistoryRecord.omit({ kind: true, value: true }).extend({
  changes: z.array(SupplierChange),
});
export type SupplierHistoryEntry = z.infer<typeof SupplierHistoryEntry>;

/** What one document has told about its supplier, so that a second run of it counts nothing twice. */
export const Observation = z.object({
  supplierId: SupplierId,
  documentType: DocumentType,
  name: z.string().nullable(),
  ibans: z.array(z.string()),
  sender: z.string().nullable(),
  /** Where `invoice-keys.ts` has it entered. */
  invoiceKeys: z.array(z.string()),
});
export type Observation = z.infer<typeof Observation>;
