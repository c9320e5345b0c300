import * as z from 'zod';

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
