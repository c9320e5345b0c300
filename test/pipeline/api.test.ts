import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { Validator } from '@seriousme/openapi-schema-validator';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { readEnvironment, table } from '#platform';
import { OrganizationId } from '../../events/ids.ts';
import { makeDocument } from '../../samples/documents.ts';
import { loadMails } from '../../samples/load.ts';
import { scanToImage } from '../../samples/scan.ts';
import { createApiKey } from '../../shared/api-keys/api-key.ts';
import { apiKeyRepository } from '../../shared/api-keys/repository.ts';
import { type Client, createClient } from '../../shared/http/client.ts';
import { contract } from '../../shared/http/contract.ts';
import { Problem } from '../../shared/http/problem.ts';
import { Scope } from '../../shared/http/route.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { attached, multipart, text } from '../fixtures/mail.ts';
import { toMsg } from '../fixtures/outlook.ts';
import { scannedPages } from '../fixtures/scanned-pages.ts';
import { eventually } from '../host/condition.ts';
import { sendMails } from '../host/send-mail.ts';
import { settledEmails } from '../host/settled.ts';
import { temporaryHost } from '../host/temporary-host.ts';

const host = temporaryHost();
const mails = await Array.fromAsync(loadMails({ count: 5, seed: 21, kind: 'born-digital' }));

/** A key of another organization on the same host. */
async function otherKey(scopes: readonly Scope[]): Promise<string> {
  const items = table(readEnvironment({ FACTEUR_DATA_DIR: host().dataDirectory }));
  const organizationId = OrganizationId.parse('autre');
  const at = new Date().toISOString();
  const organizations = organizationRepository(items);
  if ((await organizations.get(organizationId)) === undefined) {
    await organizations.create(newOrganization(organizationId, 'Autre', at));
  }
  const { key, record } = createApiKey({ organizationId, name: 'test', scopes, at });
  await apiKeyRepository(items).create(record);
  return key;
}

const clientWith = (key: string | undefined): Client =>
  createClient({ baseUrl: host().httpUrl, token: () => key });

beforeAll(async () => {
  await sendMails(host().smtpPort, mails);
  await settledEmails(host().call, mails.length);
  await eventually('all to be searchable', async () => {
    const { facets } = await host().call('listDocuments');
    const settled = facets.status.filter(({ value }) => value === 'filed' || value === 'in_review');
    return settled.reduce((sum, { count }) => sum + count, 0) === mails.length ? true : undefined;
  });
});

test.each(Object.entries(contract).filter(([, route]) => route.access !== 'public'))(
  '%s refuses who has no key, an unknown key, or a key without its scope',
  async (_name, route) => {
    const path = route.path
      .replace('{documentId}', `doc_${'0'.repeat(26)}`)
      .replace('{messageId}', `msg_${'0'.repeat(26)}`)
      .replace('{uploadId}', `upl_${'0'.repeat(26)}`)
      .replace('{page}', '1');
    const ask = async (authorization: string | undefined) => {
      const response = await fetch(`${host().httpUrl}${path}`, {
        method: route.method,
        headers: authorization === undefined ? {} : { authorization },
      });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        problem: Problem.parse(await response.json()),
      };
    };
    expect(await ask(undefined)).toMatchObject({
      status: 401,
      type: 'application/problem+json',
      problem: { code: 'key_missing' },
    });
    const unknown = `fct_demo_000000000000_${'0'.repeat(64)}`;
    expect(await ask(`Bearer ${unknown}`)).toMatchObject({ status: 401, problem: { code: 'key_unknown' } });
    if (route.access === 'any_key') return;
    const others = Scope.options.filter((scope) => scope !== route.access);
    expect(await ask(`Bearer ${await otherKey(others)}`)).toMatchObject({
      status: 403,
      problem: { code: 'scope_missing' },
    });
  },
);

test('another organization sees nothing of this one', async () => {
  const { items } = await host().call('listDocuments');
  const emails = await host().call('listEmails');
  const other = clientWith(await otherKey(Scope.options));
  expect((await other('listDocuments')).total).toBe(0);
  expect((await other('listEmails')).items).toEqual([]);
  for (const { id } of items) {
    const call = other('getDocument', { params: { documentId: id } });
    await expect(call).rejects.toMatchObject({ problem: { status: 404, code: 'document_not_found' } });
    await expect(other('getDocumentPage', { params: { documentId: id, page: 1 } })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  }
  for (const { id } of emails.items) {
    await expect(other('getEmail', { params: { messageId: id } })).rejects.toMatchObject({
      problem: { status: 404, code: 'email_not_found' },
    });
  }
});

test('what is wrong with a request is said by name', async () => {
  const response = await fetch(`${host().httpUrl}/api/documents?limit=1000&type=invoice,nonsense`, {
    headers: { authorization: `Bearer ${host().apiKey}` },
  });
  expect(response.status).toBe(400);
  const problem = Problem.parse(await response.json());
  expect(problem.code).toBe('invalid_input');
  expect(problem.errors?.map(({ field }) => field).sort()).toEqual(['query.limit', 'query.type.1']);
});

test.each(['/api/documents', '/api/emails'])(
  'a cursor that %s did not give is the mistake of the caller',
  async (path) => {
    const headers = { authorization: `Bearer ${host().apiKey}` };
    const response = await fetch(`${host().httpUrl}${path}?cursor=zzz`, { headers });
    expect([response.status, Problem.parse(await response.json()).code]).toEqual([400, 'invalid_cursor']);
  },
);

test('HEAD answers what GET does without the body, and a 401 names its scheme', async () => {
  const head = await fetch(`${host().httpUrl}/health`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const refused = await fetch(`${host().httpUrl}/api/emails`);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer');
});

test('a client that offers another protocol is answered in this one', async () => {
  const { port } = new URL(host().httpUrl);
  const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' };
  const asked = request({ port, path: '/health', headers }).end();
  const [response] = await once(asked, 'response');
  expect(response.statusCode).toBe(200);
});

test('a link to a file leads to the name by which the host was reached', async () => {
  const [email] = (await host().call('listEmails')).items;
  const response = await fetch(`${host().httpUrl}/api/emails/${email?.id}/raw`, {
    headers: { authorization: `Bearer ${host().apiKey}` },
    redirect: 'manual',
  });
  expect(response.headers.get('location')).toMatch(/^\/files\/demo\/messages\//);
});

test('addresses and methods that do not exist are answered as problems', async () => {
  const headers = { authorization: `Bearer ${host().apiKey}` };
  const missing = await fetch(`${host().httpUrl}/api/nothing`, { headers });
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  const method = await fetch(`${host().httpUrl}/api/documents`, { method: 'PUT', headers });
  expect(method.status).toBe(405);
  const script = await fetch(`${host().httpUrl}/_next/static/nothing.js`);
  expect(script.headers.get('cache-control')).not.toContain('immutable');
});

test('the list is paged without gap or repetition, and its facets count everything', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page: z.infer<typeof contract.listDocuments.answer.schema> = await host().call('listDocuments', {
      query: { limit: 2, ...(cursor === undefined ? {} : { cursor }) },
    });
    expect(page.total).toBe(mails.length);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(mails.length);
  expect(seen).toHaveLength(mails.length);
});

test('a document gives its file, picture, text and history', async () => {
  const { items } = await host().call('listDocuments', { query: { limit: 1 } });
  const documentId = items[0]?.id ?? '';
  const original = await host().call('getDocumentFile', { params: { documentId } });
  expect(
    Buffer.from(await original.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  for (const picture of [
    await host().call('getDocumentThumbnail', { params: { documentId } }),
    await host().call('getDocumentPage', { params: { documentId, page: 1 } }),
  ]) {
    expect(picture.type).toBe('image/webp');
    expect(picture.size).toBeGreaterThan(500);
  }
  await expect(host().call('getDocumentPage', { params: { documentId, page: 2 } })).rejects.toMatchObject({
    problem: { status: 404, code: 'no_picture' },
  });
  const { pages } = await host().call('getDocumentText', { params: { documentId } });
  expect(pages[0]?.text.toLowerCase()).toContain('facture');
  const { tables } = await host().call('getDocumentTables', { params: { documentId } });
  expect(tables[0]?.page).toBe(1);
  const headings = tables[0]?.cells.filter(({ row }) => row === 0).map(({ text }) => text.toLowerCase());
  expect(headings?.join(' ')).toMatch(/désignation|description|quantité/);
  const { items: history } = await host().call('getDocumentHistory', { params: { documentId } });
  expect(history.map(({ event }) => event)).toEqual([
    'document.received',
    'document.extracting',
    'document.text-extracted',
    'document.classified',
    'document.fields-extracted',
    expect.stringMatching(/^document\.(filed|review-requested)$/),
  ]);
});

test('several files are uploaded at once, and the same file again is known', async () => {
  const form = () => {
    const data = new FormData();
    data.append('files', new Blob(['Bonjour, ceci est une lettre.'], { type: 'text/plain' }), 'lettre.txt');
    data.append('files', new Blob(['Ein Brief.'], { type: 'text/plain' }), '../../brief.txt');
    return data;
  };
  const first = await host().call('uploadDocuments', { body: form() });
  expect(first.items.map(({ fileName, duplicate }) => [fileName, duplicate])).toEqual([
    ['lettre.txt', false],
    ['brief.txt', false],
  ]);
  const again = await host().call('uploadDocuments', { body: form() });
  expect(again.items.map(({ duplicate }) => duplicate)).toEqual([true, true]);
  expect(again.items.map(({ documentId }) => documentId)).toEqual(
    first.items.map(({ documentId }) => documentId),
  );
});

test('a document is read again from the start when asked to', async () => {
  const { items } = await host().call('listDocuments', { query: { type: 'invoice', limit: 1 } });
  const documentId = items[0]?.id ?? '';
  const before = await host().call('getDocument', { params: { documentId } });
  await host().call('reprocessDocument', { params: { documentId } });
  const after = await eventually('the second run to end', async () => {
    const now = await host().call('getDocument', { params: { documentId } });
    return now.status === before.status && now.version > before.version + 2 ? now : undefined;
  });
  expect(after.fields).toEqual(before.fields);
});

test('a long reading shows its pages, can be stopped and started again', { timeout: 120_000 }, async () => {
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await scannedPages(60))]), 'lettres.pdf');
  const { items } = await host().call('uploadDocuments', { body: form });
  const documentId = items[0]?.documentId;
  if (documentId === undefined || documentId === null) throw new Error('not taken');
  const params = { documentId };
  const underway = await eventually(
    'progress to be told',
    async () => {
      const shown = await host().call('getDocument', { params });
      return shown.progress === null ? undefined : shown;
    },
    90_000,
  );
  expect(underway).toMatchObject({ status: 'extracting', progress: { pagesTotal: 60 } });

  const stopped = await host().call('stopReading', { params });
  expect(stopped).toMatchObject({ status: 'failed', progress: null, failure: { code: 'stopped' } });
  expect(stopped.failure?.by).toMatch(/^key:/);
  // Asked for twice, done once.
  expect(await host().call('stopReading', { params })).toMatchObject({ version: stopped.version });
  const { items: history } = await host().call('getDocumentHistory', { params });
  expect(history.at(-1)).toMatchObject({ event: 'document.reading-stopped', by: stopped.failure?.by });

  expect(await host().call('reprocessDocument', { params })).toMatchObject({
    status: 'received',
    failure: null,
  });
  await eventually('reading to have begun again', async () => {
    const { status } = await host().call('getDocument', { params });
    return status === 'extracting' ? true : undefined;
  });
  expect(await host().call('stopReading', { params })).toMatchObject({ status: 'failed' });
});

test('a document that is read cannot be stopped', async () => {
  const { items } = await host().call('listDocuments');
  const id = items.find(({ status }) => status === 'filed' || status === 'in_review')?.id;
  if (id === undefined) throw new Error('nothing is read');
  const call = host().call('stopReading', { params: { documentId: id } });
  await expect(call).rejects.toMatchObject({ problem: { status: 409, code: 'not_possible_now' } });
});

test('how scans are read is chosen by the organization, for itself', async () => {
  const { call } = host();
  // On one machine there is no Textract to pay for.
  const { version, ...usual } = await call('getReadingSettings');
  expect(usual).toEqual({ policy: 'balanced', byType: {}, textract: null });
  const chosen = { policy: 'economy', byType: { invoice: 'textract' } } as const;
  const body = { ...chosen, version };
  expect(await call('putReadingSettings', { body })).toMatchObject({ ...chosen, version: version + 1 });
  // Whoever looked at them before must look again.
  await expect(call('putReadingSettings', { body: { ...body, policy: 'textract' } })).rejects.toMatchObject({
    problem: { status: 409, code: 'changed_meanwhile' },
  });
  expect(await call('getReadingSettings')).toMatchObject(chosen);
  const other = clientWith(await otherKey(['documents:read', 'settings:write']));
  expect(await other('getReadingSettings')).toMatchObject({ policy: 'balanced' });
  const response = await fetch(`${host().httpUrl}/api/organization/reading`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${host().apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ policy: 'lavish', byType: { novel: 'economy' } }),
  });
  expect(Problem.parse(await response.json())).toMatchObject({ status: 400, code: 'invalid_input' });
  expect(await call('getReadingSettings')).toMatchObject(chosen);
});

test('the queues of the installation are for its operator, the counts for everybody', async () => {
  const viewer = clientWith(await otherKey(['documents:read']));
  expect(await viewer('getStatus')).toMatchObject({ documents: {}, queues: null });
  const operator = clientWith(await otherKey(['documents:read', 'operations:read']));
  const { queues } = await operator('getStatus');
  expect(queues?.map(({ name }) => name)).toContain('extract-text');
});

test('the keys of a history have names, of this organization only', async () => {
  const { items } = await host().call('listApiKeys');
  expect(items.map(({ name }) => name)).toEqual(['console']);
  expect(Object.keys(items[0] ?? {})).toEqual(['keyId', 'name']);
  const other = clientWith(await otherKey(['mail:read']));
  expect((await other('listApiKeys')).items.map(({ keyId }) => keyId)).not.toContain(items[0]?.keyId);
});

test('a key can be asked what it is good for, whatever that is', async () => {
  const viewer = clientWith(await otherKey(['mail:read']));
  expect(await viewer('getSession')).toMatchObject({ scopes: ['mail:read'] });
  expect(await host().call('getSession')).toEqual({ organizationId: 'demo', scopes: Scope.options });
});

test('the description of the API is valid OpenAPI and names every route', async () => {
  const document = await host().call('getOpenApi');
  const result = await new Validator().validate(document);
  expect(result.errors ?? []).toEqual([]);
  const { paths } = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(document);
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(
    Object.values(contract)
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  );
});

test('a live ticket opens one connection, once, and brings what happens', async () => {
  const { ticket, url } = await host().call('createLiveTicket');
  const address = `${host().httpUrl.replace('http', 'ws')}${url}?ticket=${ticket}`;
  const socket = new WebSocket(address);
  const opened = Promise.withResolvers<void>();
  const updates: string[] = [];
  socket.onopen = () => opened.resolve();
  socket.onerror = () => opened.reject(new Error('refused'));
  socket.onmessage = ({ data }) => updates.push(String(data));
  await opened.promise;

  const second = new WebSocket(address);
  const refused = await new Promise((resolve) => {
    second.onopen = () => resolve(false);
    second.onerror = () => resolve(true);
  });
  expect(refused).toBe(true);

  const form = new FormData();
  form.append('files', new Blob(['Un texte tout neuf.']), 'neuf.txt');
  const { items } = await host().call('uploadDocuments', { body: form });
  await eventually('the end of the new document to be told', async () =>
    updates.some((text) => text.includes(items[0]?.documentId ?? '?') && /filed|review-requested/.test(text))
      ? true
      : undefined,
  );
  socket.close();
});

/** Brings a file to where the API says, as a browser does. */
async function upload(call: Client, body: Uint8Array<ArrayBuffer>, announced = body.byteLength) {
  const { uploadId, url } = await call('createUpload', { body: { size: announced } });
  const { status } = await fetch(new URL(url, host().httpUrl), { method: 'PUT', body });
  return { uploadId, status };
}

test('a file that is too large for one request on AWS is uploaded first, and is a document when it is completed', async () => {
  const body = new TextEncoder().encode(`FACTURE\n${'une ligne de la facture\n'.repeat(200_000)}`);
  const { uploadId, status } = await upload(host().call, body);
  expect(status).toBe(200);
  const other = clientWith(await otherKey(Scope.options));
  const complete = {
    params: { uploadId },
    body: { fileName: '../grande facture.txt', contentType: 'text/plain' },
  };
  await expect(other('completeUpload', complete)).rejects.toMatchObject({
    problem: { status: 404, code: 'upload_not_found' },
  });
  const { documentId, fileName, duplicate } = await host().call('completeUpload', complete);
  if (documentId === null) throw new Error('no document was made');
  expect({ fileName, duplicate }).toEqual({ fileName: 'grande facture.txt', duplicate: false });
  expect(await host().call('getDocument', { params: { documentId } })).toMatchObject({
    size: body.byteLength,
    contentType: 'text/plain',
  });
  await expect(host().call('completeUpload', complete)).rejects.toMatchObject({
    problem: { code: 'upload_not_found' },
  });
});

test('an e-mail among uploaded files is taken apart, if the key may hand in mail', async () => {
  const attachment = Buffer.from('Facture n° 77\nTotal TTC 12,00 €');
  const eml = multipart(
    'mixed',
    [text('Ci-joint.'), attached('facture-77.txt', 'text/plain', attachment)],
    [
      'From: Claire Blanc <claire@blanc.example>',
      'Subject: Envoi par fichier',
      'Message-ID: <dropped@blanc.example>',
    ],
  );
  const msg = toMsg({
    subject: 'Envoi par Outlook',
    body: 'Ci-joint.',
    attachments: [{ fileName: 'facture-78.txt', content: Buffer.from('Facture n° 78\nTotal TTC 13,00 €') }],
  });
  const form = () => {
    const data = new FormData();
    data.append('files', new File([eml], 'courrier.eml'));
    data.append('files', new File([new Uint8Array(msg)], 'outlook.msg'));
    data.append('files', new File(['Bonjour'], 'note.txt', { type: 'text/plain' }));
    // Called a mail, and none: a document like any other.
    data.append('files', new File(['Bonjour bis'], 'note.msg'));
    return data;
  };
  const { items } = await host().call('uploadDocuments', { body: form() });
  expect(items.map(({ documentId, messageId }) => [documentId !== null, messageId !== null])).toEqual([
    [false, true],
    [false, true],
    [true, false],
    [true, false],
  ]);
  for (const [index, subject, file] of [
    [0, 'Envoi par fichier', 'facture-77.txt'],
    [1, 'Envoi par Outlook', 'facture-78.txt'],
  ] as const) {
    const params = { messageId: items[index]?.messageId ?? '' };
    const email = await eventually('the e-mail to be taken apart', async () => {
      const found = await host()
        .call('getEmail', { params })
        .catch(() => undefined);
      return found?.status === 'unpacked' ? found : undefined;
    });
    expect(email).toMatchObject({ subject, rawFormat: index === 0 ? 'eml' : 'msg' });
    expect(email.bodyText).toBe('Ci-joint.');
    expect(email.ledger.map(({ document }) => document?.fileName)).toContain(file);
  }
  const raw = await host().call('getEmailRaw', { params: { messageId: items[1]?.messageId ?? '' } });
  expect(Buffer.from(await raw.arrayBuffer())).toEqual(Buffer.from(msg));
  const again = await host().call('uploadDocuments', { body: form() });
  expect(again.items.map(({ duplicate }) => duplicate)).toEqual([true, true, true, true]);

  const total = async () => (await host().call('listDocuments', { query: { q: 'jamais' } })).total;
  const withoutMail = clientWith(await otherKey(['documents:read', 'documents:write']));
  const refused = form();
  refused.set('files', new File(['jamais vu'], 'jamais.txt', { type: 'text/plain' }));
  refused.append('files', new File([eml], 'courrier.eml'));
  await expect(withoutMail('uploadDocuments', { body: refused })).rejects.toMatchObject({
    problem: { status: 403, code: 'scope_missing' },
  });
  expect((await withoutMail('listDocuments')).items.map(({ fileName }) => fileName)).not.toContain(
    'jamais.txt',
  );
  expect(await total()).toBe(0);
});

test('an uploaded archive is taken apart, each file accounted for; a program is left out with its reason', async () => {
  const archive = zipSync({
    'mars/facture-91.txt': strToU8('Facture n° 91\nTotal TTC 14,00 €'),
    'mars/facture-92.txt': strToU8('Facture n° 92\nTotal TTC 15,00 €'),
    'outil.exe': strToU8('MZ'),
    'protege.zip': strToU8('PK\u0003\u0004 and nothing else'),
  });
  const withoutMail = clientWith(await otherKey(['documents:read', 'documents:write']));
  const form = new FormData();
  form.append('files', new File([archive], 'factures de mars.zip', { type: 'application/x-zip-compressed' }));
  form.append('files', new File(['%PDF-1.7'], 'facture.exe', { type: 'application/pdf' }));
  await withoutMail('uploadDocuments', { body: form });
  const { items } = await host().call('uploadDocuments', { body: form });
  expect(items).toMatchObject([
    { fileName: 'factures de mars.zip', documentId: null, duplicate: false, skipped: null },
    { fileName: 'facture.exe', documentId: null, messageId: null, skipped: { reason: 'executable' } },
  ]);
  const params = { messageId: items[0]?.messageId ?? '' };
  const taken = await eventually('the archive to be taken apart', async () => {
    const found = await host()
      .call('getEmail', { params })
      .catch(() => undefined);
    return found?.status === 'unpacked' ? found : undefined;
  });
  expect(taken).toMatchObject({ subject: 'factures de mars.zip', from: null, channel: 'upload' });
  expect(taken.intake.verdicts).toBeUndefined();
  const told = taken.ledger.map(({ fileName, outcome }) =>
    [fileName, outcome.kind === 'skipped' ? outcome.reason : outcome.kind].join(' '),
  );
  expect(told).toEqual([
    'factures de mars.zip opened',
    'facture-91.txt document',
    'facture-92.txt document',
    'outil.exe executable',
    'protege.zip broken_archive',
  ]);
  const again = await host().call('uploadDocuments', { body: form });
  expect(again.items[0]).toMatchObject({ messageId: params.messageId, duplicate: true });
  const back = await host().call('getHandedInFile', { params });
  expect(Buffer.from(await back.arrayBuffer()).equals(archive)).toBe(true);
});

test('an e-mail tells of a document that came before only what happened since', async () => {
  const text = 'Reçu n° 93, payé en espèces, merci de votre visite.';
  const alone = new FormData();
  alone.append('files', new File([text], 'recu.txt', { type: 'text/plain' }));
  const sent = await host().call('uploadDocuments', { body: alone });
  const params = { documentId: sent.items[0]?.documentId ?? '' };
  await eventually('the document at rest', async () => {
    const { status } = await host().call('getDocument', { params });
    return status === 'in_review' || status === 'filed' ? status : undefined;
  });
  const archive = zipSync({ 'copie.txt': strToU8(text) });
  const form = new FormData();
  form.append('files', new File([archive], 'copies.zip'));
  const { items } = await host().call('uploadDocuments', { body: form });
  const events = await eventually('the archive to be taken apart', async () => {
    const found = await host()
      .call('getEmail', { params: { messageId: items[0]?.messageId ?? '' } })
      .catch(() => undefined);
    return found?.status === 'unpacked' ? found.timeline.map(({ event }) => event) : undefined;
  });
  expect(events).toEqual(
    expect.arrayContaining(['message.received', 'document.received-again', 'message.unpacked']),
  );
  expect(events).not.toContain('document.received');
  // Its own page tells all of it, each at its time.
  const history = (await host().call('getDocumentHistory', { params })).items;
  expect(history.at(-1)?.event).toBe('document.received-again');
});

test('a large archive is given back as it came too; an e-mail is none', async () => {
  const archive = zipSync({ 'photo.txt': randomBytes(4_100_000) }, { level: 0 });
  const { uploadId } = await upload(host().call, archive);
  const { messageId } = await host().call('completeUpload', {
    params: { uploadId },
    body: { fileName: 'grand.zip', contentType: 'application/zip' },
  });
  const back = await eventually('the archive to be there', () =>
    host()
      .call('getHandedInFile', { params: { messageId: messageId ?? '' } })
      .catch(() => undefined),
  );
  expect(Buffer.from(await back.arrayBuffer()).equals(archive)).toBe(true);

  const { items } = await host().call('listEmails', {});
  const mail = items.find(({ channel }) => channel !== 'upload');
  await expect(
    host().call('getHandedInFile', { params: { messageId: mail?.id ?? '' } }),
  ).rejects.toMatchObject({ problem: { status: 404, code: 'not_handed_in' } });
});

test('an uploaded e-mail is received like any other', async () => {
  const raw = new TextEncoder().encode('From: a@b.example\r\nSubject: Grand\r\n\r\nBonjour');
  const { uploadId } = await upload(host().call, raw);
  const { messageId } = await host().call('completeEmailUpload', { params: { uploadId } });
  const email = await eventually('the e-mail to be recorded', async () => {
    const { items } = await host().call('listEmails');
    return items.find(({ id }) => id === messageId);
  });
  expect(email.subject).toBe('Grand');
});

test('an upload takes what was announced, and nothing else', async () => {
  const { status, uploadId } = await upload(host().call, new Uint8Array(10), 9);
  expect(status).toBe(403);
  await expect(host().call('completeEmailUpload', { params: { uploadId } })).rejects.toMatchObject({
    problem: { code: 'upload_not_found' },
  });
  await expect(upload(host().call, new Uint8Array(1), 41 * 1024 * 1024)).rejects.toMatchObject({
    problem: { status: 400, code: 'invalid_input' },
  });
});

test('a scan can be had as a PDF that is searched, other documents cannot', {
  timeout: 120_000,
}, async () => {
  const letter = await makeDocument('letter', { seed: 5, now: new Date('2026-02-03T09:00:00Z') });
  const scan = await scanToImage(letter, { seed: 5 });
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(scan.body)]), scan.fileName);
  const { items } = await host().call('uploadDocuments', { body: form });
  const params = { documentId: items[0]?.documentId ?? '' };
  await eventually(
    'the scan to be read',
    async () => {
      const { reading } = await host().call('getDocument', { params });
      return reading === null ? undefined : true;
    },
    90_000,
  );
  const pdf = await host().call('getSearchableFile', { params });
  const reading = await readDocument(new Uint8Array(await pdf.arrayBuffer()), {
    fileName: 'a.pdf',
    ocr: null,
  });
  const { pages } = await host().call('getDocumentText', { params });
  const words = (text: string) =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .sort();
  expect(words(reading.pages.map(pageText).join('\n'))).toEqual(
    words(pages.map(({ text }) => text).join('\n')),
  );

  const { items: invoices } = await host().call('listDocuments', { query: { limit: 1, sort: 'receivedAt' } });
  const other = { documentId: invoices[0]?.id ?? '' };
  await expect(host().call('getSearchableFile', { params: other })).rejects.toMatchObject({
    problem: { status: 404, code: 'not_scanned' },
  });
});

test('a document that failed is cleared away, and comes back when it is asked for or arrives again', async () => {
  const { call } = host();
  const body = randomBytes(2_000);
  const send = async () => {
    const form = new FormData();
    form.append('files', new Blob([body]), 'rebut.bin');
    const { items } = await call('uploadDocuments', { body: form });
    return { documentId: items[0]?.documentId ?? '' };
  };
  const params = await send();
  const failed = () =>
    eventually('the document to fail', async () => {
      const now = await call('getDocument', { params });
      return now.status === 'failed' ? now : undefined;
    });
  await failed();
  const listed = async () =>
    (await call('listDocuments', { query: { status: 'failed', limit: 100 } })).items.some(
      ({ id }) => id === params.documentId,
    );
  await expect.poll(listed).toBe(true);
  expect((await call('deleteDocument', { params })).status).toBe('deleted');
  expect((await call('deleteDocument', { params })).status).toBe('deleted');
  await expect(call('getDocument', { params })).rejects.toMatchObject({ problem: { status: 404 } });
  await expect.poll(listed).toBe(false);

  await call('reprocessDocument', { params });
  await failed();
  await call('deleteDocument', { params });
  expect(await send()).toEqual(params);
  await failed();
  expect((await call('getDocumentHistory', { params })).items.map(({ event }) => event)).toContain(
    'document.deleted',
  );

  const { items } = await call('listDocuments', { query: { status: 'filed', limit: 1 } });
  await expect(call('deleteDocument', { params: { documentId: items[0]?.id ?? '' } })).rejects.toMatchObject({
    problem: { status: 409, code: 'not_possible_now' },
  });
});
