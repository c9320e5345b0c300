import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleMailbox } from '../../samples/mailbox.ts';
import type { EmailDetail } from '../../shared/http/answers/emails.ts';
import { contract } from '../../shared/http/contract.ts';
import { allEmails } from '../host/settled.ts';
import type { Aws } from './aws.ts';
import { type Customer, customer, functionNamed } from './customer.ts';
import { deployed, synthesised } from './deployed.ts';
import { mailWith, scanOf, shortPages } from './mails.ts';
import { notRun, unexplained } from './unused-permissions.ts';

let aws: Aws;
let demo: Customer;
/** What EventBridge answers, though nobody gets the events. */
const lostEvents = {
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: Buffer.from(
    JSON.stringify({ FailedEntryCount: 0, Entries: Array.from({ length: 10 }, () => ({ EventId: 'lost' })) }),
  ),
};
const atRest = new Set(['in_review', 'filed', 'failed', 'rejected']);

beforeAll(async () => {
  aws = await deployed(synthesised());
  demo = await customer(aws, 'demo');
});
afterAll(() => aws?.close());

test('mails of every kind go in at SES and come out as typed, searchable documents', async () => {
  const all = await sampleMailbox({ organization: 'demo', seed: 1, now: new Date('2026-03-02T09:00:00Z') });
  // Photographs only take long to recognize; how well is measured elsewhere.
  const mails = all.filter(
    ({ expected }) => !expected.documents.some(({ fileName }) => /jpg$/.test(fileName)),
  );
  for (const { raw, envelope } of mails)
    await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
  await aws.quiet();

  const emails = await allEmails(demo.call);
  expect(emails).toHaveLength(mails.length);
  let expected = 0;
  const wrong: string[] = [];
  for (const mail of mails) {
    const email = emails.find(({ messageIdHeader }) => messageIdHeader === messageIdOf(mail.raw));
    const documents = documentsOf(email);
    expect(documents.map(({ fileName }) => fileName).sort(), mail.name).toEqual(
      mail.expected.documents.map(({ fileName }) => fileName).sort(),
    );
    for (const { fileName, documentType } of mail.expected.documents) {
      const found = documents.find((document) => document.fileName === fileName);
      expect(atRest.has(found?.status ?? ''), `${mail.name}: ${fileName} is ${found?.status}`).toBe(true);
      expected += 1;
      if (found?.documentType !== documentType)
        wrong.push(`${mail.name}: ${fileName}: ${found?.documentType}`);
    }
    expect(email?.intake.verdicts?.spf, mail.name).toBe('pass');
  }
  expect(1 - wrong.length / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);

  const list = await demo.call('listDocuments', { query: { limit: 100 } });
  expect(list.total).toBe(new Set(emails.flatMap((email) => documentsOf(email).map(({ id }) => id))).size);
  const invoice = list.items.find(({ fields }) => fields.documentNumber !== undefined);
  const hits = await demo.call('listDocuments', {
    query: { q: `"${invoice?.fields.documentNumber?.value}"` },
  });
  expect(hits.items.map(({ id }) => id)).toContain(invoice?.id);
});

test('a long scan is read by a job of Textract, and found again when its notice is lost', async () => {
  const pages = ['Courrier', 'Annexe une', 'Annexe deux', 'Annexe trois', 'Annexe quatre', 'Annexe cinq'].map(
    (title) => `${title}\n\nVeuillez conserver cette page avec les autres pièces du dossier.`,
  );
  const scan = await scanOf(await shortPages('courrier.pdf', pages), pages.length);
  await send('told', scan);
  expect(await readAs('told')).toMatch(/Courrier[\s\S]*Annexe cin[qg]/);

  aws.textract.losesNotices = true;
  await send(
    'untold',
    await scanOf(await shortPages('autre-courrier.pdf', pages.toReversed()), pages.length),
  );
  const [waiting] = documentsOf(await emailNamed('untold'));
  expect(waiting?.status).toBe('extracting');
  await later(11, () => aws.fire('sweep-text-extractions'));
  expect(await readAs('untold')).toMatch(/Annexe cin[qg][\s\S]*Courrier/);
});

test('a scan with fields missing is looked at closer', async () => {
  const lines = ['FACTURE', 'Numéro : F-2026-0042', 'Date : 02/03/2026', 'Montant à payer'];
  await send('incomplete', await scanOf(await shortPages('facture.pdf', [lines.join('\n\n')]), 1));
  const [document] = documentsOf(await emailNamed('incomplete'));
  expect(document?.status).toBe('in_review');
  expect(aws.cloud.calls.filter(({ operation }) => operation.startsWith('Analyze'))).not.toEqual([]);
});

test('mail for nobody is put aside, and mail of which nobody was told is swept', async () => {
  const { raw, envelope } = await mailWith('nobody', []);
  const [, domain] = demo.address.split('@');
  await aws.mail.receive({ raw, from: envelope.from, to: [`nobody@${domain}`] });
  const unannounced = await mailWith('unannounced', []);
  await aws.mail.receive({ raw: unannounced.raw, from: '', to: [demo.address], isTold: false });
  await aws.fire('sweep-incoming-mail');
  await aws.quiet();
  expect((await emailNamed('unannounced')).status).toBe('unpacked');
  await expect(emailNamed('nobody')).rejects.toThrow();
});

test('consoles come from CloudFront, and hear of what happens', async () => {
  const start = await aws.edge.get('/');
  expect([start.status, start.contentType]).toEqual([200, 'text/html; charset=utf-8']);
  for (const [, script = ''] of start.body.matchAll(/src="(\/_next\/[^"]+)"/g))
    expect((await aws.edge.get(script)).status, script).toBe(200);
  expect(JSON.parse((await aws.edge.get('/config.json')).body)).toHaveProperty('apiBaseUrl');
  expect((await aws.edge.get('/health')).status).toBe(200);
  expect((await aws.edge.get('/api/emails')).status).toBe(401);

  const { ticket, url } = await demo.call('createLiveTicket');
  const socket = await aws.webSockets.connect(`${url}?ticket=${ticket}`);
  if (typeof socket === 'number') throw new Error(`the WebSocket was refused: ${socket}`);
  expect(await aws.webSockets.connect(`${url}?ticket=${ticket}`)).toBe(401);
  await send('heard', await shortPages('note.pdf', ['Une note']));
  const [document] = documentsOf(await emailNamed('heard'));
  expect(JSON.stringify(socket.received)).toContain(document?.id);

  aws.webSockets.vanish(socket);
  // A connection that is still being opened is "gone" too.
  await later(1, () => send('unheard'));
});

test('an event that got lost is sent again, and what stays stuck is shown as failed', async () => {
  for (const [minutes, status] of [
    [16, 'in_review'],
    [7 * 60, 'failed'],
  ] as const) {
    const publisher = functionNamed(aws, 'unpack-message');
    aws.cloud.fault = ({ arn }, { service }) =>
      service === 'events' && arn === publisher.arn ? lostEvents : undefined;
    await send(`lost-${minutes}`, await shortPages(`lost-${minutes}.pdf`, [`Perdu ${minutes}`]));
    aws.cloud.fault = undefined;
    expect(documentsOf(await emailNamed(`lost-${minutes}`))).toMatchObject([{ status: 'received' }]);
    await later(minutes, () => aws.fire('-reconcile'));
    expect(documentsOf(await emailNamed(`lost-${minutes}`))).toMatchObject([{ status }]);
  }
});

test('people and programs do what the API offers', async () => {
  const small = new FormData();
  small.append('files', new Blob([(await shortPages('petit.pdf', ['Petit'])).body]), 'petit.pdf');
  small.append(
    'files',
    new Blob([(await shortPages('deux-pages.pdf', ['Une lettre', 'Une autre'])).body]),
    'deux-pages.pdf',
  );
  await demo.call('uploadDocuments', { body: small });

  const large = (await shortPages('grand.pdf', ['Grand'])).body;
  const size = large.byteLength;
  const upload = await demo.call('createUpload', { body: { size } });
  expect((await aws.signedLink(upload.url, { method: 'PUT', body: large })).status).toBe(200);
  const { documentId: made } = await demo.call('completeUpload', {
    params: { uploadId: upload.uploadId },
    body: { fileName: 'grand.pdf', contentType: 'application/pdf' },
  });
  const documentId = made ?? '';
  const handedIn = await mailWith('handed-in', []);
  await demo.call('receiveEmail', { body: new Blob([handedIn.raw]) });
  const mailUpload = await demo.call('createUpload', { body: { size: handedIn.raw.byteLength } });
  await aws.signedLink(mailUpload.url, { method: 'PUT', body: handedIn.raw });
  await demo.call('completeEmailUpload', { params: { uploadId: mailUpload.uploadId } });
  await aws.quiet();

  const params = { documentId };
  const first = await demo.call('getDocument', { params });
  const corrected = await demo.call('correctDocument', {
    params,
    body: { version: first.version, tags: ['essai'], documentType: 'letter' },
  });
  await demo.call('approveDocument', { params, body: { version: corrected.version } });
  const [letters] = (await demo.call('listDocuments', { query: { q: 'deux-pages.pdf' } })).items;
  const halves = { documentId: letters?.id ?? '' };
  const { version } = await demo.call('getDocument', { params: halves });
  const parts = [1, 2].map((page) => ({ firstPage: page, lastPage: page }));
  await demo.call('splitDocument', { params: halves, body: { version, parts } });
  await demo.call('trainTypeModel');
  await aws.quiet();
  const [email] = await allEmails(demo.call);
  const known = { documentId, messageId: email?.id ?? '', page: '1' };
  for (const path of readablePaths(known)) {
    const headers = { authorization: `Bearer ${demo.key}` };
    const { status } = await fetch(`${aws.apiUrl}${path}`, { headers, redirect: 'manual' });
    expect(status, path).toBeLessThan(500);
  }
});

test('nothing was refused, nothing failed, and nothing is allowed that nobody needs', async () => {
  for (const { queueArn } of aws.account.schedules) await aws.fire(queueArn);
  await aws.quiet();
  expect(aws.account.findings).toEqual([]);
  expect(unexplained(aws)).toEqual([]);
  const idle = notRun(aws);
  if (idle.length > 0) console.warn(`Not run, so nothing is said of their permissions: ${idle.join(', ')}`);
});

/** Every address of the API that is read, as far as what it needs is known. */
function readablePaths(known: Readonly<Record<string, string>>): string[] {
  return Object.values(contract)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole))
    .filter((path) => !path.includes('{'));
}

/** Does something so many minutes from now, as far as functions can tell. */
async function later(minutes: number, act: () => Promise<void>) {
  aws.lambda.clockAheadMs = minutes * 60_000;
  await act();
  await aws.quiet();
  aws.lambda.clockAheadMs = 0;
}

async function send(name: string, ...attachments: Parameters<typeof mailWith>[1]) {
  const { raw, envelope } = await mailWith(name, attachments);
  await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
  await aws.quiet();
}

async function emailNamed(name: string): Promise<EmailDetail> {
  const wanted = messageIdOf((await mailWith(name, [])).raw);
  const email = (await allEmails(demo.call)).find(({ messageIdHeader }) => messageIdHeader === wanted);
  if (email === undefined) throw new Error(`There is no e-mail ${wanted}.`);
  return email;
}

async function readAs(name: string): Promise<string> {
  const [document] = documentsOf(await emailNamed(name));
  if (document === undefined) throw new Error(`${name} has no document.`);
  const text = await demo.call('getDocumentText', { params: { documentId: document.id } });
  return JSON.stringify(text);
}

function messageIdOf(raw: Uint8Array): string | undefined {
  return /^message-id:\s*(\S+)/im.exec(new TextDecoder('latin1').decode(raw))?.[1];
}

function documentsOf(email: EmailDetail | undefined) {
  return (email?.ledger ?? []).flatMap(({ document, fileName }) =>
    document === null ? [] : [{ ...document, fileName: fileName ?? document.fileName }],
  );
}
