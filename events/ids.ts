import * as z from 'zod';

/** A tenant. At most 32 lower-case letters, digits and inner hyphens, so that it can stand in an address, a key and a URL. */
export const OrganizationId = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/)
  .brand<'OrganizationId'>();
export type OrganizationId = z.infer<typeof OrganizationId>;

/** One e-mail of one organization: `msg_` and 26 base-32 digits of its identity's SHA-256. */
export const MessageId = z
  .string()
  .regex(/^msg_[0-9a-z]{26}$/)
  .brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

/** One document of one organization: `doc_` and 26 base-32 digits of organization and content. */
export const DocumentId = z
  .string()
  .regex(/^doc_[0-9a-z]{26}$/)
  .brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;

/** One supplier of one organization: `sup_` and 26 base-32 digits of what it was first known by. */
export const SupplierId = z
  .string()
  .regex(/^sup_[0-9a-z]{26}$/)
  .brand<'SupplierId'>();
export type SupplierId = z.infer<typeof SupplierId>;

/** Key of a stored file; its first segment is the organization: `demo/documents/doc_…/original`. */
export const FileKey = z
  .string()
  .max(512)
  .regex(/^[a-z0-9][a-z0-9-]*(?:\/[A-Za-z0-9._=-]+)+$/)
  .refine((key) => !key.split('/').some((segment) => segment === '.' || segment === '..'))
  .brand<'FileKey'>();
export type FileKey = z.infer<typeof FileKey>;

/** An instant in UTC, ISO 8601 with milliseconds: `2026-01-31T08:15:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;
