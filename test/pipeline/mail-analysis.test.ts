import { createTransport } from 'nodemailer';
import { beforeAll, expect, test } from 'vitest';
import { manager, supplierOf } from '../../samples/documents.ts';
import { type Stage, stagedDocument, stagedMail } from '../../samples/mails/stage.ts';
import type { EmailDetail } from '../../shared/http/answers/emails.ts';
import { eventually } from '../host/condition.ts';
import { sendMails } from '../host/send-mail.ts';
import { temporaryHost } from '../host/temporary-host.ts';

/* What e-mails are about, from the wire to the API. */

const host = temporaryHost();
const stage: Stage = { organization: 'demo', seed: 4, now: new Date('2026-03-02T09:00:00Z') };

async function send(mail: {
  subject: string;
  text: string;
  headers?: Record<string, string>;
}): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: host().smtpPort,
    tls: { rejectUnauthorized: false },
  });
  await transport.sendMail({
    from: 'Claire Blanc <claire@papeterie-blanc.example>',
    to: 'demo@factures.example',
    ...mail,
  });
  transport.close();
}

/** The e-mail of that subject, once it is as wanted. */
async function mailOf(subject: string, isWanted: (email: EmailDetail) => boolean): Promise<EmailDetail> {
  return eventually(`“${subject}” as expected`, async () => {
    const { items } = await host().call('listEmails', { query: { q: subject } });
    const [found] = items;
    if (found === undefined) return undefined;
    const email = await host().call('getEmail', { params: { messageId: found.id } });
    return isWanted(email) ? email : undefined;
  });
}

const isAnalyzed = (email: EmailDetail) => email.analysis !== null;

beforeAll(async () => {
  await send({
    subject: 'Relance facture 4471',
    text: 'Bonjour,\n\nSauf erreur, la facture n° 4471 de 860,00 € reste impayée.\n\nCordialement,\nClaire Blanc\n04 72 11 22 33\n',
  });
  await send({
    subject: 'Soldes de printemps',
    text: 'Profitez de -20 % sur tout.\n\nSe désabonner',
    headers: { 'List-Unsubscribe': '<mailto:leave@shop.example>' },
  });
  await send({ subject: 'Réunion de lundi', text: 'La réunion est déplacée à 10h.' });
});

test('an e-mail tells what it is about, how soon to look at it and why, and what it names', async () => {
  const email = await mailOf('Relance facture 4471', isAnalyzed);
  expect(email).toMatchObject({
    category: 'reminder',
    priority: 'high',
    priorityReason: { fr: 'Un paiement est réclamé.', en: 'A payment is being asked for again.' },
    analysis: { state: 'done', language: 'fr' },
    // It came from this machine, which no domain publishes.
    intake: {
      helo: expect.any(String),
      verdicts: { spf: 'unchecked', dkim: 'undecided', dmarc: 'unchecked' },
    },
  });
  const { analysis, bodyText } = email;
  const entities = analysis?.state === 'done' ? analysis.entities : [];
  expect(entities.map(({ start, end }) => bodyText?.slice(start, end))).toEqual([
    '4471',
    '860,00 €',
    'Claire Blanc',
    '04 72 11 22 33',
  ]);
  expect(entities.map(({ kind, value, place }) => [kind, value, place])).toEqual([
    ['reference', '4471', 'text'],
    ['amount', '860.00', 'text'],
    ['person', 'Claire Blanc', 'signature'],
    ['phone', '+33472112233', 'signature'],
  ]);
  expect(email.timeline.map(({ event }) => event)).toEqual([
    'message.received',
    'message.unpacked',
    'message.analyzed',
  ]);
});

test('lists are narrowed by category, priority, words and time, and go on where they ended', async () => {
  const { call } = host();
  for (const subject of ['Soldes de printemps', 'Réunion de lundi']) await mailOf(subject, isAnalyzed);
  const subjects = async (query: Record<string, string>) =>
    (await call('listEmails', { query })).items.map(({ subject }) => subject);
  expect(await subjects({ category: 'newsletter,personal' })).toEqual(['Soldes de printemps']);
  expect(await subjects({ priority: 'low' })).toEqual(['Soldes de printemps']);
  expect(await subjects({ q: 'REUNION claire' })).toEqual(['Réunion de lundi']);
  expect(await subjects({ q: 'reunion', category: 'newsletter' })).toEqual([]);
  expect(await subjects({ to: '2020-01-01' })).toEqual([]);
  expect(await subjects({ from: '2020-01-01' })).toHaveLength(3);

  const first = await call('listEmails', { query: { limit: 2, priority: 'normal,low,high' } });
  const rest = await call('listEmails', {
    query: { limit: 2, priority: 'normal,low,high', cursor: first.nextCursor ?? '' },
  });
  expect([...first.items, ...rest.items].map(({ subject }) => subject)).toEqual([
    'Réunion de lundi',
    'Soldes de printemps',
    'Relance facture 4471',
  ]);
  expect(rest.nextCursor).toBeNull();
  await expect(call('listEmails', { query: { cursor: 'elsewhere' } })).rejects.toMatchObject({
    problem: { status: 400 },
  });
  await expect(call('listEmails', { query: { category: 'spam' } })).rejects.toMatchObject({
    problem: { status: 400 },
  });
});

test('what the documents of an e-mail turn out to be is taken into account', async () => {
  const { fileName: _, ...invoice } = await stagedDocument(stage, 'facturX', {
    seller: supplierOf('printing'),
  });
  const mail = await stagedMail(stage, 1, {
    name: 'documents',
    from: manager(supplierOf('printing')),
    subject: 'Documents du jour',
    paragraphs: ['Voici ce dont nous avons parlé.'],
    attachments: [{ ...invoice, fileName: 'scan0001.pdf' }],
    note: '',
  });
  await sendMails(host().smtpPort, [mail]);
  const email = await mailOf('Documents du jour', ({ category }) => category === 'invoice');
  expect(email.ledger.some(({ document }) => document?.documentType === 'invoice')).toBe(true);
});

test('what a person sets right about its documents is taken into account', async () => {
  const { call } = host();
  const sorted = await mailOf('Documents du jour', ({ category }) => category === 'invoice');
  const documentId = sorted.ledger.flatMap(({ document }) => document?.id ?? [])[0] ?? '';
  const typedAs = async (documentType: 'resume' | 'receipt') => {
    const seen = await eventually('the document at rest', async () => {
      const now = await call('getDocument', { params: { documentId } });
      return now.status === 'filed' || now.status === 'in_review' ? now : undefined;
    });
    const { version } =
      seen.status === 'filed'
        ? await call('reopenDocument', { params: { documentId }, body: { version: seen.version } })
        : seen;
    await call('correctDocument', { params: { documentId }, body: { version, documentType } });
  };
  await typedAs('resume');
  await mailOf('Documents du jour', ({ category }) => category === 'application');
  // A receipt comes with any kind of mail: only the e-mail's own words are left.
  await typedAs('receipt');
  await mailOf('Documents du jour', ({ category }) => category === 'other');
});

test('an e-mail that is opened again is told anew', async () => {
  const { call } = host();
  const before = await mailOf('Relance facture 4471', isAnalyzed);
  await call('reprocessEmail', { params: { messageId: before.id } });
  const count = (email: EmailDetail) =>
    email.timeline.filter(({ event }) => event === 'message.analyzed').length;
  const after = await mailOf('Relance facture 4471', (email) => count(email) === 2);
  expect(after).toMatchObject({ category: 'reminder', status: 'unpacked' });
});
