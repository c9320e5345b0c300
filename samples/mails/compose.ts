import MailComposer from 'nodemailer/lib/mail-composer';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { type Company, capitalOf, cityLine, ownCompany, sirenOf } from '../companies.ts';
import { groupedRegistration } from '../identifiers.ts';
import { accountant, fullName, mailAddress, type Person } from '../people.ts';
import type { Sample } from '../sample.ts';

export interface ExpectedDocument {
  readonly fileName: string;
  /** Null: the file cannot be read. */
  readonly documentType: DocumentType | null;
}

/** An e-mail as it goes over the wire, and what should become of it. */
export interface SampleMail {
  readonly name: string;
  /** RFC 5322 message with CRLF line ends. */
  readonly raw: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: string };
  readonly expected: { readonly documents: readonly ExpectedDocument[]; readonly note: string };
}

export interface InlineImage {
  readonly cid: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

export type Attachment = Pick<Sample, 'fileName' | 'contentType' | 'body'> & Partial<Pick<Sample, 'truth'>>;

export interface MailOptions {
  /** Unique among the mails of a mailbox; the Message-ID is made of it. */
  readonly name: string;
  readonly organization: string;
  readonly date: Date;
  readonly from: Person;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** Shown in the HTML by `cid:`; where the HTML does not show one, it is appended. */
  readonly images?: readonly InlineImage[];
  /** Inserted in the HTML below the paragraphs. */
  readonly html?: string;
  /** Only a text/plain body. */
  readonly plain?: true;
  readonly greeting?: string;
  readonly closing?: string;
  readonly inReplyTo?: string;
  readonly calendar?: string;
  /** When left out: the attachments with their true types. */
  readonly documents?: readonly ExpectedDocument[];
  readonly note: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
export const htmlText = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

function legalFooter(company: Company): string {
  const register =
    company.country === 'FR'
      ? `${capitalOf(company)} - RCS ${company.registry} ${groupedRegistration(sirenOf(company))}`
      : `${company.registry} ${company.registrationId}`;
  return `${company.name} - ${company.address.street}, ${cityLine(company.address)} - ${register}`;
}

function plainBody(options: MailOptions, greeting: string, closing: string): string {
  const { from } = options;
  return [
    greeting,
    '',
    ...options.paragraphs.flatMap((paragraph) => [paragraph, '']),
    closing,
    '',
    '-- ',
    fullName(from),
    from.role,
    from.company.name,
    `${from.company.phone} | ${mailAddress(from)}`,
    '',
    legalFooter(from.company),
    '',
  ].join('\r\n');
}

function htmlBody(options: MailOptions, greeting: string, closing: string): string {
  const { from } = options;
  const images = options.images ?? [];
  const shown = images.filter((image) => !(options.html ?? '').includes(`cid:${image.cid}`));
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body style="font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#222">
<p>${htmlText(greeting)}</p>
${options.paragraphs.map((paragraph) => `<p>${htmlText(paragraph)}</p>`).join('\n')}
${options.html ?? ''}
<p>${htmlText(closing)}</p>
<table cellpadding="0" style="border-top:2px solid ${from.company.color};font-size:10pt"><tr><td style="padding:8px 0">
${shown.map((image) => `<img src="cid:${image.cid}" alt="">`).join('\n')}
<b>${htmlText(fullName(from))}</b><br>${htmlText(from.role)}<br>${htmlText(from.company.name)}<br>${from.company.phone} | <a href="mailto:${mailAddress(from)}">${mailAddress(from)}</a></td></tr></table>
<p style="font-size:8pt;color:#888">${htmlText(legalFooter(from.company))}<br>Ce message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire.</p>
</body></html>`;
}

/** Message-ID of a sample mail. */
export function messageIdOf(options: Pick<MailOptions, 'name' | 'date' | 'from'>): string {
  return `<${options.name}.${options.date.getTime().toString(36)}@${options.from.company.domain}>`;
}

/** Builds the mail; the same options give the same bytes. */
export async function composeMail(options: MailOptions): Promise<SampleMail> {
  const french = options.from.company.country === 'FR';
  const greeting = options.greeting ?? (french ? 'Bonjour,' : 'Dear Sir or Madam,');
  const closing = options.closing ?? (french ? 'Cordialement,' : 'Kind regards,');
  const attachments = options.attachments ?? [];
  const recipient = `${options.organization}@factures.example`;
  const text = plainBody(options, greeting, closing);
  const composer = new MailComposer({
    from: { name: fullName(options.from), address: mailAddress(options.from) },
    to: { name: `${fullName(accountant)} (${ownCompany.name})`, address: recipient },
    subject: options.subject,
    date: options.date,
    messageId: messageIdOf(options),
    baseBoundary: `${options.name}-${options.date.getTime().toString(36)}`,
    headers: { 'X-Mailer': french ? 'Messagerie Pro 16.0' : 'OfficeMail 16.0' },
    ...(options.inReplyTo === undefined
      ? {}
      : { inReplyTo: options.inReplyTo, references: options.inReplyTo }),
    text,
    ...(options.plain ? {} : { html: htmlBody(options, greeting, closing) }),
    ...(options.calendar === undefined
      ? {}
      : { icalEvent: { method: 'REQUEST', filename: 'invitation.ics', content: options.calendar } }),
    attachments: [
      ...(options.images ?? []).map((image) => ({
        filename: image.fileName,
        contentType: image.contentType,
        content: Buffer.from(image.body),
        cid: image.cid,
      })),
      ...attachments.map((attachment) => ({
        filename: attachment.fileName,
        contentType: attachment.contentType,
        content: Buffer.from(attachment.body),
        ...(attachment.contentType === 'message/rfc822' ? { contentDisposition: 'attachment' } : {}),
      })),
    ],
    newline: 'win',
  });
  const raw = await composer.compile().build();
  return {
    name: options.name,
    raw: new Uint8Array(raw),
    envelope: { from: mailAddress(options.from), to: recipient },
    expected: {
      documents:
        options.documents ??
        attachments.map(({ fileName, truth }) => ({ fileName, documentType: truth?.documentType ?? null })),
      note: options.note,
    },
  };
}
