import * as z from 'zod';

/** What a check came to. `undecided`: it ran and cannot say, or there was nothing to check; `unchecked`: it did not run. */
export const Verdict = z.enum(['pass', 'fail', 'undecided', 'unchecked']);
export type Verdict = z.infer<typeof Verdict>;

/** What whoever took an e-mail in found of it: content, and who may send for the domain (RFC 7208, RFC 6376, RFC 7489). */
export const MailVerdicts = z.object({
  spam: Verdict,
  virus: Verdict,
  spf: Verdict,
  dkim: Verdict,
  dmarc: Verdict,
  /** What the sender's domain asks for when DMARC fails; null if it did not fail, or asks for nothing. */
  dmarcPolicy: z.enum(['none', 'quarantine', 'reject']).nullable(),
});
export type MailVerdicts = z.infer<typeof MailVerdicts>;
