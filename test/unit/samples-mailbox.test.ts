import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { hostileFileNames, hostileFiles, nestedMail } from '../../samples/hostile.ts';
import { loadMails } from '../../samples/load.ts';
import { sampleMailbox } from '../../samples/mailbox.ts';

const now = new Date('2026-02-03T09:00:00Z');
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const SLOW_MACHINE = 60_000;
const mailbox = sampleMailbox({ organization: 'demo', seed: 1, now });

test('the sample mailbox is the same for a seed, and each mail brings what it promises', {
  timeout: SLOW_MACHINE,
}, async () => {
  const mails = await mailbox;
  const again = await sampleMailbox({ organization: 'demo', seed: 1, now });
  expect(again.map((mail) => hash(mail.raw))).toEqual(mails.map((mail) => hash(mail.raw)));
  expect(mails.length).toBeGreaterThanOrEqual(24);
  expect(new Set(mails.map((mail) => mail.name)).size).toBe(mails.length);
  const ids = new Set<string>();
  for (const mail of mails) {
    const parsed = await PostalMime.parse(mail.raw, { forceRfc822Attachments: true });
    ids.add(parsed.messageId ?? '');
    expect(mail.envelope.to).toBe('demo@factures.example');
    expect(parsed.date, mail.name).toBeDefined();
    expect(new Date(parsed.date ?? 0).getTime(), mail.name).toBeLessThanOrEqual(now.getTime());
    expect(Buffer.from(mail.raw).includes('\r\n'), mail.name).toBe(true);
    expect((parsed.text ?? '').length, mail.name).toBeGreaterThan(40);
    const names = parsed.attachments.map((attachment) => attachment.filename);
    const opened = names.some((name) => /\.(?:zip|eml)$/.test(name ?? ''));
    if (opened || mail.name.endsWith('-html')) continue;
    for (const { fileName } of mail.expected.documents) expect(names, mail.name).toContain(fileName);
  }
  expect(ids.size).toBe(mails.length);
});

test('the reminder attaches the very bytes of the first invoice', { timeout: SLOW_MACHINE }, async () => {
  const mails = await mailbox;
  const attached = async (name: string): Promise<string> => {
    const mail = mails.find((one) => one.name === name);
    const parsed = await PostalMime.parse(mail?.raw ?? '', { attachmentEncoding: 'base64' });
    return String(parsed.attachments[0]?.content);
  };
  expect(await attached('relance-nettoyage')).toBe(await attached('facture-nettoyage'));
});

test.each(['born-digital', 'scan'] as const)(
  'load mails (%s) are all different files',
  { timeout: SLOW_MACHINE },
  async (kind) => {
    const files = new Set<string>();
    const count = kind === 'scan' ? 4 : 40;
    for await (const mail of loadMails({ count, seed: 9, kind })) {
      const parsed = await PostalMime.parse(mail.raw);
      const content = parsed.attachments[0]?.content;
      files.add(hash(content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array()));
    }
    expect(files.size).toBe(count);
  },
);

test('hostile files are small, different and the same each time', { timeout: SLOW_MACHINE }, async () => {
  const files = await hostileFiles();
  expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
  expect(Math.max(...files.map((file) => file.body.length))).toBeLessThan(1_000_000);
  const digest = hash(Buffer.concat(files.filter(({ name }) => !/bomb/.test(name)).map(({ body }) => body)));
  const again = await hostileFiles();
  expect(hash(Buffer.concat(again.filter(({ name }) => !/bomb/.test(name)).map(({ body }) => body)))).toBe(
    digest,
  );
  expect(hostileFileNames.length).toBeGreaterThan(10);
  expect(
    Buffer.from(nestedMail(3))
      .toString()
      .match(/message\/rfc822/g),
  ).toHaveLength(3);
});
