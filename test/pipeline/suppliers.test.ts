import { beforeAll, expect, test } from 'vitest';
import type { Company } from '../../samples/companies.ts';
import { manager, supplierOf } from '../../samples/documents.ts';
import { frenchIban, makeFrenchAccount } from '../../samples/identifiers.ts';
import type { Attachment } from '../../samples/mails/compose.ts';
import { type Stage, stagedDocument, stagedMail } from '../../samples/mails/stage.ts';
import { createRandom } from '../../samples/random.ts';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import { eventually } from '../host/condition.ts';
import { sendMails } from '../host/send-mail.ts';
import { temporaryHost } from '../host/temporary-host.ts';

/* What the history of a supplier makes of a document: each test goes on from the one before. */

const host = temporaryHost();
const stage: Stage = { organization: 'demo', seed: 3, now: new Date('2026-03-02T09:00:00Z') };
const printer = supplierOf('printing');
const otherIban = frenchIban(makeFrenchAccount(createRandom(5), '18129'));
const changed: Company = { ...printer, iban: otherIban };
const moving = ['received', 'extracting', 'classified'];
let mailCount = 0;

/** An e-invoice: its type and fields are beyond doubt, so that nothing else sends it to a person. */
const invoice = (seller: Company, take: number) => stagedDocument(stage, 'facturX', { seller, take });

/** Sends a mail with one document and answers what became of it. */
async function sent(
  attachment: Attachment,
  options: { from?: Company; subject?: string; paragraphs?: string[] } = {},
): Promise<DocumentDetail> {
  mailCount += 1;
  const name = `suppliers-${mailCount}`;
  const mail = await stagedMail(stage, 100 - mailCount, {
    name,
    from: manager(options.from ?? printer),
    subject: options.subject ?? 'Votre facture',
    paragraphs: options.paragraphs ?? ['Veuillez trouver ci-joint notre document.'],
    attachments: [attachment],
    note: '',
  });
  await sendMails(host().smtpPort, [mail]);
  const { call } = host();
  return eventually('the document of the mail at rest', async () => {
    const { items } = await call('listEmails', { query: { limit: 1 } });
    const [email] = items;
    if (email === undefined || email.status !== 'unpacked') return undefined;
    const detail = await call('getEmail', { params: { messageId: email.id } });
    if (detail.messageIdHeader?.includes(`${name}.`) !== true) return undefined;
    const documentId = detail.ledger.find((part) => part.document !== null)?.document?.id;
    if (documentId === undefined) return undefined;
    const document = await call('getDocument', { params: { documentId } });
    return moving.includes(document.status) ? undefined : document;
  });
}

const signsOf = (document: DocumentDetail) =>
  document.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

async function supplierOfDocument(document: DocumentDetail) {
  return host().call('getSupplier', { params: { supplierId: document.supplier?.supplierId ?? '' } });
}

/** The same page in another file. */
async function again(attachment: Promise<Attachment>): Promise<Attachment> {
  const { fileName, contentType, body } = await attachment;
  return {
    fileName: `copie ${fileName}`,
    contentType,
    body: Buffer.concat([body, Buffer.from('\n%copie\n')]),
  };
}

let first: DocumentDetail;
beforeAll(async () => {
  first = await sent(await invoice(printer, 1));
});

test('the first invoice of a supplier is filed, and the supplier known', async () => {
  expect(first).toMatchObject({ status: 'filed', supplier: { name: printer.name } });
  expect(await supplierOfDocument(first)).toMatchObject({
    name: printer.name,
    vatIds: [printer.vatId],
    sirens: [printer.registrationId.slice(0, 9)],
    ibans: [
      { value: printer.iban, standing: 'known', documentCount: 1, firstSeen: { documentId: first.id } },
    ],
    senders: [{ value: printer.domain, standing: 'known' }],
    documentCount: 1,
    documentCounts: { invoice: 1 },
    documents: [{ id: first.id }],
    suspectCount: 0,
  });
});

test('the next one is filed too, and counted', async () => {
  const next = await sent(await invoice(printer, 2));
  expect(next).toMatchObject({ status: 'filed', supplier: first.supplier });
  expect(await supplierOfDocument(next)).toMatchObject({
    documentCount: 2,
    ibans: [{ value: printer.iban, documentCount: 2 }],
    documents: [{ id: next.id }, { id: first.id }],
  });
});

test('another account waits for a person, who can refuse it, change their mind, and accept it', async () => {
  const { call } = host();
  const document = await sent(await invoice(changed, 3));
  expect(document).toMatchObject({ status: 'in_review', supplier: first.supplier });
  expect(signsOf(document)).toEqual(['iban_changed']);
  expect(document.reviewReasons[0]?.message.fr).toMatch(
    /^L’IBAN FR.* n’est pas celui que l’on connaît à Imprimerie des Alpes \(FR.*\)\.$/,
  );
  const params = { documentId: document.id };
  const standing = async () =>
    (await supplierOfDocument(document)).ibans.find(({ value }) => value === otherIban)?.standing;
  expect(await standing()).toBe('suspect');

  const another = await sent(await invoice(changed, 4));
  expect(signsOf(another)).toEqual(['iban_unconfirmed']);

  const rejected = await call('rejectDocument', { params, body: { version: document.version } });
  expect([rejected.status, await standing()]).toEqual(['rejected', 'refused']);
  expect(signsOf(await sent(await invoice(changed, 5)))).toEqual(['iban_refused']);

  const reopened = await call('reopenDocument', { params, body: { version: rejected.version } });
  expect([reopened.status, await standing()]).toEqual(['in_review', 'suspect']);
  expect(reopened.reviewReasons.map(({ code }) => code)).toEqual(['reopened', 'finding']);

  const filed = await call('approveDocument', { params, body: { version: reopened.version } });
  expect([filed.status, await standing()]).toEqual(['filed', 'known']);
  await eventually('what waited for that account alone to be filed', async () => {
    const now = await call('getDocument', { params: { documentId: another.id } });
    return now.status === 'filed' ? now : undefined;
  });
  expect(await sent(await invoice(changed, 6))).toMatchObject({ status: 'filed' });

  const { items } = await call('getDocumentHistory', { params });
  expect(items.slice(-4).map(({ event, by }) => [event, by.replace(/:.*/, '')])).toEqual([
    ['document.review-requested', 'system'],
    ['document.rejected', 'key'],
    ['document.reopened', 'key'],
    ['document.filed', 'key'],
  ]);
  const { history } = await supplierOfDocument(document);
  expect(history.filter(({ value }) => value === otherIban).map(({ kind }) => kind)).toEqual([
    'iban_confirmed',
    'iban_refused',
    'iban_suspected',
  ]);
});

test('the same decision twice is one; a decision on what has changed is refused', async () => {
  const { call } = host();
  const document = await sent(await invoice({ ...printer, iban: otherIban }, 7), {
    subject: 'Nos nouvelles coordonnées bancaires',
  });
  expect(signsOf(document)).toEqual(['bank_change_in_mail']);
  const params = { documentId: document.id };
  const stale = call('approveDocument', { params, body: { version: document.version - 1 } });
  await expect(stale).rejects.toMatchObject({ problem: { status: 409, code: 'document_changed' } });
  const body = { version: document.version };
  const both = await Promise.all([
    call('approveDocument', { params, body }),
    call('approveDocument', { params, body }),
  ]);
  expect(both.map(({ status, version }) => [status, version])).toEqual([
    ['filed', document.version + 1],
    ['filed', document.version + 1],
  ]);
  const rejected = call('rejectDocument', { params, body: { version: document.version + 1 } });
  await expect(rejected).rejects.toMatchObject({ problem: { status: 409, code: 'not_possible_now' } });
});

test('the same invoice in another file waits for a person and leads to the first', async () => {
  const document = await sent(await again(invoice(printer, 1)));
  expect(document.status).toBe('in_review');
  expect(signsOf(document)).toEqual(['duplicate_number']);
  expect(document.findings.find(({ code }) => code === 'duplicate_number')).toMatchObject({
    field: 'documentNumber',
    parameters: { documentId: first.id, fileName: first.fileName },
  });
});

test('reading both again says the same of both', async () => {
  const { call } = host();
  const copy = (await supplierOfDocument(first)).documents[0];
  for (const [documentId, status] of [
    [first.id, 'filed'],
    [copy?.id ?? '', 'in_review'],
  ] as const) {
    const before = await call('getDocument', { params: { documentId } });
    await call('reprocessDocument', { params: { documentId } });
    const after = await eventually('the second run to end', async () => {
      const now = await call('getDocument', { params: { documentId } });
      return moving.includes(now.status) ? undefined : now;
    });
    expect(after.status).toBe(status);
    expect(after.findings).toEqual(before.findings);
  }
  const supplier = await supplierOfDocument(first);
  expect(supplier.documentCount).toBe(8);
  expect(supplier.ibans.map(({ documentCount }) => documentCount)).toEqual([3, 5]);
});

test('a sender that looks like the known one waits for a person', async () => {
  const impostor = { ...printer, domain: printer.domain.replace('imprimerie', 'irnprimerie') };
  const document = await sent(await invoice(printer, 8), { from: impostor });
  expect(document.status).toBe('in_review');
  expect(signsOf(document)).toEqual(['sender_looks_alike']);
  const { senders } = await supplierOfDocument(document);
  expect(senders.map(({ value, standing }) => [value, standing])).toEqual([
    [printer.domain, 'known'],
    [impostor.domain, 'suspect'],
  ]);
});

test('bank details in a mail that announces a change wait for a person, known supplier or not', async () => {
  const options = {
    subject: 'IMPORTANT : changement de coordonnées bancaires',
    paragraphs: [
      'Nous avons changé de banque. Merci de régler toutes nos factures sur notre nouveau compte.',
    ],
  };
  const rib = await stagedDocument(stage, 'bankDetails', {
    seller: { ...printer, iban: frenchIban(makeFrenchAccount(createRandom(9), '15899')) },
  });
  const document = await sent(rib, options);
  expect(document).toMatchObject({ status: 'in_review', supplier: first.supplier });
  expect(signsOf(document)).toEqual(['bank_change_in_mail', 'iban_changed']);

  const timber = supplierOf('timber');
  const unknown = await sent(await stagedDocument(stage, 'bankDetails', { seller: timber }), {
    ...options,
    from: timber,
  });
  expect(unknown.status).toBe('in_review');
  expect(signsOf(unknown)).toEqual(['bank_change_in_mail', 'iban_unconfirmed']);
});

test('a mail that only says that the account has changed becomes a document that waits', async () => {
  const { call } = host();
  const raw = [
    `From: Claire <claire@${printer.domain}>`,
    'To: demo@factures.example',
    'Subject: Information',
    'Message-ID: <change-only@printer>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour, notre RIB a été modifié. Merci de virer vos règlements sur FR76 3000 4000 0312 3456 7890 143.',
    '',
  ].join('\r\n');
  const envelope = { from: `claire@${printer.domain}`, to: 'demo@factures.example' };
  await sendMails(host().smtpPort, [{ raw: new TextEncoder().encode(raw), envelope }]);
  const document = await eventually('the body to be a document that waits', async () => {
    const { items } = await call('listDocuments', { query: { status: 'in_review' } });
    return items.find(({ fileName }) => fileName === 'Information.txt');
  });
  const detail = await call('getDocument', { params: { documentId: document.id } });
  expect(signsOf(detail)).toContain('bank_change_in_mail');
});

test('documents are listed by supplier, whose facet has names', async () => {
  const { call } = host();
  const supplierId = first.supplier?.supplierId ?? '';
  const byId = await eventually('the index to know the supplier', async () => {
    const list = await call('listDocuments', { query: { supplier: supplierId } });
    return list.total === 10 ? list : undefined;
  });
  expect(byId.facets.supplier.find(({ value }) => value === supplierId)).toMatchObject({
    name: printer.name,
    count: 10,
  });
  expect((await call('listDocuments', { query: { supplier: 'IMPRIMERIE DES ALPES SARL' } })).total).toBe(10);
  expect((await call('listDocuments', { query: { supplier: 'Personne' } })).total).toBe(0);
});

test('suppliers are listed by name, paged, and found by words and numbers', async () => {
  const { call } = host();
  const cleaner = supplierOf('cleaning');
  expect(await sent(await invoice(cleaner, 9), { from: cleaner })).toMatchObject({
    supplier: { name: cleaner.name },
  });
  const names = async (query: { q?: string; limit?: number; cursor?: string }) => {
    const { items, nextCursor } = await call('listSuppliers', { query });
    return { names: items.map(({ name }) => name), nextCursor };
  };
  const all = await names({});
  expect(all.names).toHaveLength(3);
  const one = await names({ limit: 1 });
  const rest = await names({ limit: 2, cursor: one.nextCursor ?? '' });
  expect([...one.names, ...rest.names]).toEqual(all.names);
  for (const q of ['alpes', 'ALP imprim', printer.vatId, printer.registrationId, printer.iban]) {
    expect((await names({ q })).names, q).toEqual([printer.name]);
  }
  for (const q of ['alpes jura', 'xyz', '!']) expect((await names({ q })).names, q).toEqual([]);
  await expect(names({ cursor: 'zzz' })).rejects.toMatchObject({ problem: { code: 'invalid_cursor' } });
});

test('a rejected copy is no longer one that others are copies of', async () => {
  const { call } = host();
  const cleaner = supplierOf('cleaning');
  const original = (await call('listDocuments', { query: { supplier: cleaner.name } })).items[0];
  const copy = await sent(await again(invoice(cleaner, 9)), { from: cleaner });
  expect(signsOf(copy)).toEqual(['duplicate_number']);
  await call('rejectDocument', { params: { documentId: copy.id }, body: { version: copy.version } });
  const { fileName, contentType, body } = await invoice(cleaner, 9);
  const third = await sent(
    { fileName, contentType, body: Buffer.concat([body, Buffer.from('\n%third\n')]) },
    { from: cleaner },
  );
  expect(third.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'duplicate_number', parameters: { documentId: original?.id } },
  ]);
  await eventually('the index to know the rejected one', async () => {
    const { items } = await call('listDocuments', { query: { status: 'rejected' } });
    return items.find(({ id }) => id === copy.id);
  });
});

test('a decision that was taken back by mistake holds again, with what was learnt from it', async () => {
  const { call } = host();
  const thirdIban = frenchIban(makeFrenchAccount(createRandom(6), '18129'));
  const document = await sent(await invoice({ ...printer, iban: thirdIban }, 31));
  const params = { documentId: document.id };
  const standing = async () =>
    (await supplierOfDocument(document)).ibans.find(({ value }) => value === thirdIban)?.standing;
  const rejected = await call('rejectDocument', { params, body: { version: document.version } });
  const reopened = await call('reopenDocument', { params, body: { version: rejected.version } });
  expect([reopened.status, await standing()]).toEqual(['in_review', 'suspect']);
  const again = await call('undoReopening', { params, body: { version: reopened.version } });
  expect([again.status, await standing()]).toEqual(['rejected', 'refused']);

  // Nobody had looked at this one: it teaches no type once it is filed as before.
  const byRules = await call('getDocument', { params: { documentId: first.id } });
  const examples = async () => (await call('getTypeModel')).examples;
  const before = await examples();
  const open = await call('reopenDocument', {
    params: { documentId: first.id },
    body: { version: byRules.version },
  });
  const filed = await call('undoReopening', {
    params: { documentId: first.id },
    body: { version: open.version },
  });
  expect([byRules.status, open.status, filed.status]).toEqual(['filed', 'in_review', 'filed']);
  expect(await examples()).toBe(before);

  // Not once something was set right meanwhile, nor when nothing was taken back.
  const once = await call('reopenDocument', {
    params: { documentId: first.id },
    body: { version: filed.version },
  });
  const corrected = await call('correctDocument', {
    params: { documentId: first.id },
    body: { version: once.version, fields: { orderReference: 'BC-1' } },
  });
  await expect(
    call('undoReopening', { params: { documentId: first.id }, body: { version: corrected.version } }),
  ).rejects.toMatchObject({ problem: { status: 409, code: 'not_possible_now' } });
});

test('a sender that turns out to be a colleague is a supplier’s no more', async () => {
  const { call } = host();
  const cleaner = supplierOf('cleaning');
  const colleague = supplierOf('computing');
  const document = await sent(await invoice(cleaner, 51), { from: colleague });
  const senders = async () => (await supplierOfDocument(document)).senders.map(({ value }) => value);
  expect(await senders()).toEqual([cleaner.domain, colleague.domain]);

  const settings = await call('getOrganization');
  const own = await call('putOrganization', { body: { ...settings, domains: [colleague.domain] } });
  expect(await senders()).toEqual([cleaner.domain]);
  await sent(await invoice(cleaner, 52), { from: cleaner });
  expect(await senders()).toEqual([cleaner.domain]);
  // The next document of the supplier has taken it out of the record itself.
  await call('putOrganization', { body: { ...own, domains: [] } });
  expect(await senders()).toEqual([cleaner.domain]);
});

test('an account that only the e-mail names waits for a person, with a file that was filed before too', async () => {
  const cleaner = supplierOf('cleaning');
  const word = (account: string) => ({ from: cleaner, paragraphs: [`Merci de payer sur ${account}.`] });
  const named = await sent(await invoice(cleaner, 61), word(otherIban));
  expect([named.status, signsOf(named)]).toEqual(['in_review', ['iban_in_mail']]);

  // What a supplier answers to names our account, not theirs.
  const answer = await sent(await invoice(cleaner, 63), {
    from: cleaner,
    paragraphs: [
      'Bonjour, voici notre facture.',
      'Le lun. 2 mars 2026 à 09:12, Compta <compta@maison.example> a écrit :',
      `> Notre compte : ${otherIban}`,
    ],
  });
  expect([answer.status, signsOf(answer)]).toEqual(['filed', []]);

  const attachment = await invoice(cleaner, 62);
  const before = await sent(attachment, { from: cleaner });
  expect(before.status).toBe('filed');
  const again = await sent(attachment, word(frenchIban(makeFrenchAccount(createRandom(9), '18129'))));
  expect([again.id, again.status, signsOf(again)]).toEqual([before.id, 'in_review', ['iban_in_mail']]);
});
