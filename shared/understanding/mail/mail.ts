import * as z from 'zod';
import type { DocumentType } from '../../document-types/names.ts';

/** What the analysis looks at of an e-mail. */
export interface AnalysedMail {
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string } | null;
  /** As a person reads it; offsets of entities count its UTF-16 units. */
  readonly bodyText: string;
  readonly attachments: readonly { readonly fileName: string | null }[];
  /** Types of its documents, as far as they are known yet. */
  readonly documentTypes: readonly DocumentType[];
  readonly signs: SendingSigns;
  /** Day that it was sent or received (YYYY-MM-DD): dates without a year are read as near to it. */
  readonly day: string;
}

/** What headers tell of how a mail was sent. */
export const SendingSigns = z.object({
  /** To many at once: List-Unsubscribe, List-Id (RFC 2369, RFC 2919) or Precedence. */
  mailing: z.boolean(),
  /** By a machine, of its own accord or in answer (RFC 3834). */
  automatic: z.enum(['generated', 'replied']).nullable(),
  /** As the sender marked it (Importance, X-Priority, Priority). */
  importance: z.enum(['high', 'low']).nullable(),
});
export type SendingSigns = Readonly<z.infer<typeof SendingSigns>>;
