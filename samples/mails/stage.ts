import type { Company } from '../companies.ts';
import { addDays } from '../dates.ts';
import { type DocumentKind, makeDocument } from '../documents.ts';
import type { Sample } from '../sample.ts';
import { composeMail, type MailOptions, type SampleMail } from './compose.ts';

/** Where a mailbox's mails come from: its organization, its seed and its day. */
export interface Stage {
  readonly organization: string;
  readonly seed: number;
  readonly now: Date;
}

/** A mail `hoursAgo` before the stage's time. */
export function stagedMail(
  stage: Stage,
  hoursAgo: number,
  options: Omit<MailOptions, 'organization' | 'date'>,
): Promise<SampleMail> {
  const date = new Date(Math.floor((stage.now.getTime() - hoursAgo * 3_600_000) / 1000) * 1000);
  return composeMail({ ...options, organization: stage.organization, date });
}

/** A document of the stage; `take` tells documents of one kind apart, `daysAgo` dates it back. */
export function stagedDocument(
  stage: Stage,
  kind: DocumentKind,
  options: { readonly take?: number; readonly daysAgo?: number; readonly seller?: Company } = {},
): Promise<Sample> {
  return makeDocument(kind, {
    seed: stage.seed * 1000 + (options.take ?? 0),
    now: addDays(stage.now, -(options.daysAgo ?? 0)),
    ...(options.seller === undefined ? {} : { seller: options.seller }),
  });
}

/** A printed value of a document, to be quoted in a mail. Throws when the document does not print it. */
export function printed(sample: Sample, field: string): string {
  const value = sample.truth.fields[field];
  if (typeof value !== 'string') throw new Error(`${sample.fileName} prints no ${field}`);
  return value;
}
