import * as z from 'zod';
import { DocumentId, Instant, MessageId } from '../../../events/ids.ts';
import { SkipReason } from '../../messages/message.ts';
import { UploadId } from '../inputs.ts';
import { Sentence } from './sentence.ts';

const handedIn = z.object({
  fileName: z.string(),
  /** `true`: the organization had this very file already. */
  duplicate: z.boolean(),
});
/**
 * What an uploaded file became: a document; or something that is taken apart, an e-mail (.eml, .msg) or an archive, whose
 * ledger is at `GET /api/emails/{messageId}`; or nothing, as it would be left out of an e-mail too.
 */
export const UploadedFile = z.union([
  handedIn.extend({ documentId: DocumentId, messageId: z.null(), skipped: z.null() }),
  handedIn.extend({ documentId: z.null(), messageId: MessageId, skipped: z.null() }),
  handedIn.extend({
    documentId: z.null(),
    messageId: z.null(),
    /** Why: an executable, a broken archive … */
    skipped: z.object({ reason: SkipReason, message: Sentence }),
  }),
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
