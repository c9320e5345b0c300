import * as z from 'zod';
import { DocumentType } from '../document-types/names.ts';
import { MailDomain } from '../organizations/mail-domain.ts';
import { ReadingSettings } from '../organizations/reading-policy.ts';

/** The JSON that the API takes. */

/** Largest request and largest upload, in bytes: the size of an e-mail that every intake takes. */
export const largestUpload = 40 * 1024 * 1024;
/**
 * What fits into one request on AWS, in bytes: Lambda takes 6 MB, in base 64. Larger files go by an upload, on both
 * platforms alike.
 */
export const largestDirectFile = 4 * 1024 * 1024;

export const UploadId = z.string().regex(/^upl_[0-9a-z]{26}$/);

export const NewUpload = z.object({
  /** Bytes, exactly. */
  size: z.int().min(1).max(largestUpload),
});

export const UploadedFileInfo = z.object({
  fileName: z.string().min(1).max(1_000),
  /** Media type (RFC 6838). */
  contentType: z
    .string()
    .regex(/^[\w!#$&^.+-]{1,60}\/[\w!#$&^.+-]{1,100}$/)
    .default('application/octet-stream'),
});

const share = z.number().min(0).max(1);
const typedText = z.string().max(2_000);
const typedValues = z.union([typedText, z.array(typedText).max(50)]);
/** Lines of a document that a person can set right; longer tables are for machines. */
export const correctableLines = 100;

/** A field as a person types it (`"1 234,56"`, `"31/12/2026"`), with the place it was taken from if it was; null: there is none. */
const TypedField = z.union([
  z.null(),
  typedValues,
  z.strictObject({
    value: typedValues,
    /** From 1. */
    page: z.int().min(1).max(10_000),
    box: z.strictObject({ left: share, top: share, width: share, height: share }),
  }),
]);
export type TypedField = z.infer<typeof TypedField>;

/** Numbers as a person types them; null or empty where the line has none. */
const TypedLine = z.strictObject({
  description: typedText.nullable(),
  quantity: typedText.nullable(),
  unitPrice: typedText.nullable(),
  taxRate: typedText.nullable(),
  totalNet: typedText.nullable(),
});
export type TypedLine = z.infer<typeof TypedLine>;

/** What a person sets right on a document; what is left out stays as it is. */
export const DocumentCorrection = z.strictObject({
  /** The version that the person has seen: a change of another one is refused. */
  version: z.int().positive(),
  /** Another type: its fields are read anew, and those that a person set stay. */
  documentType: DocumentType.optional(),
  /** By field name of the type. */
  fields: z.record(z.string().max(60), TypedField).optional(),
  /** All lines, in their order. */
  lineItems: z.array(TypedLine).max(correctableLines).optional(),
  /** Corrections to take back, by field name, `documentType` or `lineItems`: what was read stands again. */
  restore: z.array(z.string().max(60)).max(100).optional(),
  /** All tags of the document. */
  tags: z.array(z.string().trim().min(1).max(50)).max(50).optional(),
});
export type DocumentCorrection = z.infer<typeof DocumentCorrection>;

/** An organization, and what it chooses of its automatic filing. */
export const OrganizationSettings = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Domains that its own people write from; they are never taken for a supplier's. */
  domains: z.array(MailDomain).max(50),
  /** A document is filed without a look when its type is at least this sure. */
  filingThreshold: z.number().min(0.5).max(1),
  /** Share of those documents that people look at all the same, to measure how often they are right. */
  sampleRate: share,
  /** The version that the person has seen. */
  version: z.int().positive(),
});
export type OrganizationSettings = z.infer<typeof OrganizationSettings>;

/** A change of them; domains that are left out stay. */
export const OrganizationChange = OrganizationSettings.partial({ domains: true });

/** How an organization chooses that scans are read. */
export const ReadingChange = z.strictObject({
  ...ReadingSettings.shape,
  /** The version that the person has seen. */
  version: z.int().positive(),
});

/** A version of the organization's model of document types, or null for none of its own. */
export const ModelChoice = z.strictObject({ version: z.int().positive().nullable() });
