import * as z from 'zod';
import { DocumentId, Instant, MessageId } from '../../../events/ids.ts';
import { UploadId } from '../inputs.ts';

const handedIn = z.object({
  fileName: z.string(),
  /** `true`: the organization had this very file already. */
  duplicate: z.boolean(),
});
/** What an uploaded file became: a document, or, if it is an e-mail (.eml, .msg), an e-mail that is taken apart. */
export const UploadedFile = z.union([
  handedIn.extend({ documentId: DocumentId, messageId: z.null() }),
  handedIn.extend({ documentId: z.null(), messageId: MessageId }),
]);
export type UploadedFile = z.infer<typeof UploadedFile>;

export const UploadAnswer = z.object({ items: z.array(UploadedFile) });
export type UploadAnswer = z.infer<typeof UploadAnswer>;

export const Upload = z.object({
  uploadId: UploadId,
  /** Takes one PUT of exactly the announced size, without any credential; relative to the API if it has no origin. */
  url: z.string(),
  expiresAt: Instant,
});
export type Upload = z.infer<typeof Upload>;
