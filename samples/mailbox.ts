import { administrationMails } from './mails/administration.ts';
import type { SampleMail } from './mails/compose.ts';
import { difficultMails } from './mails/difficult.ts';
import { invoiceMails } from './mails/invoices.ts';
import { tradeMails } from './mails/trade.ts';

export type { SampleMail };

/**
 * A company's mail of some days before `now`, for `<organization>@factures.example`; a reminder comes after what
 * it reminds of. The same options give the same bytes.
 */
export async function sampleMailbox(options: {
  readonly organization: string;
  readonly seed: number;
  readonly now: Date;
}): Promise<SampleMail[]> {
  return [
    ...(await invoiceMails(options)),
    ...(await tradeMails(options)),
    ...(await administrationMails(options)),
    ...(await difficultMails(options)),
  ];
}
