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
export interface SendingSigns {
  /** To many at once: List-Unsubscribe, List-Id (RFC 2369, RFC 2919) or Precedence. */
  readonly mailing: boolean;
  /** By a machine, of its own accord or in answer (RFC 3834). */
  readonly automatic: 'generated' | 'replied' | null;
  /** As the sender marked it (Importance, X-Priority, Priority). */
  readonly importance: 'high' | 'low' | null;
}
