import { expect, test } from 'vitest';
import { sampleMailbox } from '../../samples/mailbox.ts';
import type { EmailDetail } from '../../shared/http/answers/emails.ts';
import { eventually } from '../host/condition.ts';
import { sendMails } from '../host/send-mail.ts';
import { settledEmails } from '../host/settled.ts';
import { temporaryHost } from '../host/temporary-host.ts';

const host = temporaryHost();
const mails = await sampleMailbox({ organization: 'demo', seed: 1, now: new Date('2026-03-02T09:00:00Z') });

test('a mailbox of every kind of mail goes in by SMTP and comes out as typed, searchable documents', async () => {
  const { call, smtpPort } = host();
  await sendMails(smtpPort, mails);
  const emails = await settledEmails(call, mails.length, 120_000);
  expect(emails).toHaveLength(mails.length);

  let expected = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const mail of mails) {
    const email = emailFor(emails, mail.raw);
    const documents = documentsOf(email);
    expect(documents.map(({ fileName }) => fileName).sort(), mail.name).toEqual(
      mail.expected.documents.map(({ fileName }) => fileName).sort(),
    );
    for (const wanted of mail.expected.documents) {
      const found = documents.find(({ fileName }) => fileName === wanted.fileName);
      if (wanted.documentType === null) {
        expect(found?.status, `${mail.name}: ${wanted.fileName}`).toBe('failed');
        continue;
      }
      if (mail.name === 'pdf-abime')
        expect(found?.status, 'what is left of a damaged file').toBe('in_review');
      expected += 1;
      if (found?.documentType === wanted.documentType) right += 1;
      else wrong.push(`${mail.name}: ${wanted.fileName} is ${found?.documentType}`);
    }
  }
  expect(right / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);

  const list = await eventually('the index to know every document', async () => {
    const found = await call('listDocuments', { query: { limit: 100 } });
    const still = found.items.some(({ status }) => ['received', 'extracting', 'classified'].includes(status));
    return still ? undefined : found;
  });
  expect(list.total).toBe(new Set(emails.flatMap((email) => documentsOf(email).map(({ id }) => id))).size);
  const invoice = list.items.find(
    ({ documentType, fields }) => documentType === 'invoice' && fields.documentNumber !== undefined,
  );
  const number = String(invoice?.fields.documentNumber?.value);
  const hits = await call('listDocuments', { query: { q: `"${number}"` } });
  expect(hits.items.map(({ id }) => id)).toContain(invoice?.id);
}, 180_000);

/** Mails are told apart by their Message-ID. */
function emailFor(emails: readonly EmailDetail[], raw: Uint8Array): EmailDetail {
  const id = /^message-id:\s*(\S+)/im.exec(new TextDecoder('latin1').decode(raw))?.[1];
  const email = emails.find(({ messageIdHeader }) => messageIdHeader === id);
  if (email === undefined) throw new Error(`no e-mail with Message-ID ${id}`);
  return email;
}

function documentsOf(email: EmailDetail) {
  return email.ledger.flatMap(({ document, fileName }) =>
    document === null ? [] : [{ ...document, fileName: fileName ?? document.fileName }],
  );
}
