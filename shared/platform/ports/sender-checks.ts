import type { MailVerdicts } from '../../messages/verdicts.ts';

/** An e-mail whose sender is to be checked. */
export interface CheckedMail {
  readonly raw: Uint8Array;
  /** How it came by SMTP, now; undefined for one that somebody imported or handed in, perhaps years later. */
  readonly arrived:
    | { readonly remoteAddress: string; readonly envelopeFrom: string | null; readonly helo: string | null }
    | undefined;
}

/** Whether whoever sent an e-mail may send for the domain it names (SPF, DKIM, DMARC). */
export interface SenderChecks {
  /** Never rejects, and takes a few seconds at most. Undefined where the channel itself checks. */
  check(mail: CheckedMail): Promise<MailVerdicts | undefined>;
}
