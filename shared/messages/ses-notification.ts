import * as z from 'zod';
import { FileKey, type Instant } from '../../events/ids.ts';
import type { MailVerdicts, Verdict } from './verdicts.ts';

/** An e-mail that SES took and put down in the intake store. */
export interface IncomingMail {
  /** Where it is in the intake store. */
  readonly file: FileKey;
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  readonly receivedAt: Instant;
  readonly verdicts: MailVerdicts;
}

/** SES tries a new rule with a mail of this id, addressed to nobody. */
export const sesTrialId = 'AMAZON_SES_SETUP_NOTIFICATION';

const SesVerdict = z.object({ status: z.string() }).transform(({ status }): Verdict => {
  switch (status) {
    case 'PASS':
      return 'pass';
    case 'FAIL':
      return 'fail';
    case 'GRAY':
      return 'undecided';
    default:
      return 'unchecked';
  }
});

const DmarcPolicy = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['none', 'quarantine', 'reject']));

/**
 * What SES tells of a mail that it put down ("Contents of notifications for Amazon SES email receiving", SES Developer
 * Guide). Only here are all recipients named: the headers leave out who got a blind copy.
 */
export const SesNotification = z
  .object({
    notificationType: z.literal('Received'),
    mail: z.object({ source: z.string().nullish(), timestamp: z.iso.datetime() }),
    receipt: z.object({
      recipients: z.array(z.string()),
      spamVerdict: SesVerdict,
      virusVerdict: SesVerdict,
      spfVerdict: SesVerdict,
      dkimVerdict: SesVerdict,
      dmarcVerdict: SesVerdict.default('unchecked'),
      dmarcPolicy: DmarcPolicy.nullish(),
      action: z.object({
        type: z.literal('S3'),
        objectKey: z.string(),
        objectKeyPrefix: z.string().nullish(),
      }),
    }),
  })
  .transform(({ mail, receipt }): IncomingMail => {
    const { objectKey, objectKeyPrefix } = receipt.action;
    const prefix = objectKeyPrefix ?? '';
    return {
      // The documentation calls it the mail's id, though it comes with its prefix.
      file: FileKey.parse(objectKey.startsWith(prefix) ? objectKey : prefix + objectKey),
      envelopeFrom: addressOrNull(mail.source),
      envelopeTo: receipt.recipients,
      receivedAt: new Date(mail.timestamp).toISOString(),
      verdicts: {
        spam: receipt.spamVerdict,
        virus: receipt.virusVerdict,
        spf: receipt.spfVerdict,
        dkim: receipt.dkimVerdict,
        dmarc: receipt.dmarcVerdict,
        dmarcPolicy: receipt.dmarcPolicy ?? null,
      },
    };
  });

/** The null reverse-path of bounces (RFC 5321 §4.5.5) is nobody. */
function addressOrNull(source: string | null | undefined): string | null {
  return source === undefined || source === null || source === '' || source === '<>' ? null : source;
}
