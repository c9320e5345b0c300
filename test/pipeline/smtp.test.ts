import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { loadMails } from '../../samples/load.ts';
import { sendMails } from '../host/send-mail.ts';
import { settledEmails } from '../host/settled.ts';
import { temporaryHost } from '../host/temporary-host.ts';

const host = temporaryHost();

async function send(options: { to: string; raw: string; secure?: boolean }): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: host().smtpPort,
    requireTLS: options.secure === true,
    tls: { rejectUnauthorized: false },
  });
  try {
    await transport.sendMail({ envelope: { from: 'a@b.example', to: [options.to] }, raw: options.raw });
  } finally {
    transport.close();
  }
}

const simple =
  'From: a@b.example\r\nTo: demo@x.example\r\nSubject: Bonjour\r\nMessage-ID: <1@b>\r\n\r\nBonjour.\r\n';

test('an unknown organization is refused with 550', async () => {
  await expect(send({ to: 'nobody@x.example', raw: simple })).rejects.toMatchObject({ responseCode: 550 });
});

test('a mail above 40 MB is refused with 552', async () => {
  const raw = `${simple}${`${'x'.repeat(998)}\r\n`.repeat(43_000)}`;
  await expect(send({ to: 'demo@x.example', raw })).rejects.toMatchObject({ responseCode: 552 });
}, 30_000);

test('mail is taken over STARTTLS, for any domain and with a plus address; the same mail twice is one', async () => {
  await send({ to: 'demo@x.example', raw: simple, secure: true });
  await send({ to: 'DEMO+compta@another.example', raw: simple });
  const emails = await settledEmails(host().call, 1);
  expect(emails).toHaveLength(1);
  expect(emails[0]?.subject).toBe('Bonjour');
  expect(emails[0]?.ledger.map(({ outcome }) => outcome.kind)).toEqual(['skipped']);
});

test('recipients beyond a hundred are refused for now, and the mail is recorded for the others', async () => {
  const raw = simple.replace('<1@b>', '<many@b>').replace('Bonjour\r\n', 'Beaucoup\r\n');
  const to = Array.from({ length: 150 }, (_, index) => `demo+${index}@x.example`);
  const transport = createTransport({
    host: '127.0.0.1',
    port: host().smtpPort,
    tls: { rejectUnauthorized: false },
  });
  const sent = await transport.sendMail({ envelope: { from: 'a@b.example', to }, raw });
  transport.close();
  expect([sent.accepted.length, sent.rejected.length]).toEqual([100, 50]);
  const [email] = await settledEmails(host().call, 2);
  expect([email?.subject, email?.intake.envelopeTo.length]).toEqual(['Beaucoup', 100]);
});

test('the same file in two mails is one document, and the second ledger says so', async () => {
  const [mail] = await Array.fromAsync(loadMails({ count: 1, seed: 5, kind: 'born-digital' }));
  if (mail === undefined) throw new Error('no mail was made');
  const text = Buffer.from(mail.raw).toString('latin1');
  const reminder = Buffer.from(
    text.replace(/^Message-ID:.*$/im, 'Message-ID: <reminder@b.example>'),
    'latin1',
  );
  await sendMails(host().smtpPort, [mail]);
  await settledEmails(host().call, 3);
  await sendMails(host().smtpPort, [{ ...mail, raw: reminder }]);
  const emails = await settledEmails(host().call, 4);
  const kinds = emails.map(({ ledger }) => ledger.find(({ document }) => document !== null)?.outcome.kind);
  expect(kinds.sort()).toEqual(['document', 'duplicate', undefined, undefined]);
  const { total } = await host().call('listDocuments');
  expect(total).toBe(1);
});
