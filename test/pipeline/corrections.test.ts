import { beforeAll, expect, test } from 'vitest';
import { supplierOf } from '../../samples/documents.ts';
import { frenchIban, makeFrenchAccount } from '../../samples/identifiers.ts';
import { type Stage, stagedDocument } from '../../samples/mails/stage.ts';
import { createRandom } from '../../samples/random.ts';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import type { CallInput } from '../../shared/http/client.ts';
import { eventually } from '../host/condition.ts';
import { temporaryHost } from '../host/temporary-host.ts';

/* What people set right on a document: each test goes on from the one before. */

const host = temporaryHost();
const stage: Stage = { organization: 'demo', seed: 11, now: new Date('2026-03-02T09:00:00Z') };
const printer = supplierOf('printing');
const moving = ['received', 'extracting', 'classified'];

/** The document once no function is at work on it. */
function atRest(documentId: string): Promise<DocumentDetail> {
  return eventually('the document at rest', async () => {
    const now = await host().call('getDocument', { params: { documentId } });
    return moving.includes(now.status) ? undefined : now;
  });
}

async function uploaded(take: number): Promise<DocumentDetail> {
  const { fileName, contentType, body } = await stagedDocument(stage, 'facturX', { seller: printer, take });
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(body)], { type: contentType }), fileName);
  const { items } = await host().call('uploadDocuments', { body: form });
  return atRest(items[0]?.documentId ?? '');
}

type Asked = Omit<NonNullable<CallInput<'correctDocument'>['body']>, 'version'>;

/** Corrects a document as it was seen. */
function correct({ id, version }: DocumentDetail, asked: Asked): Promise<DocumentDetail> {
  return host().call('correctDocument', { params: { documentId: id }, body: { version, ...asked } });
}

const errorsOf = (document: DocumentDetail) =>
  document.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const codes = (document: DocumentDetail) => document.findings.map(({ code }) => code);

let first: DocumentDetail;
let document: DocumentDetail;
beforeAll(async () => {
  first = await uploaded(1);
  expect(first.status).toBe('filed');
  const filed = await uploaded(2);
  document = await host().call('reopenDocument', {
    params: { documentId: filed.id },
    body: { version: filed.version },
  });
});

test('what was filed is corrected once that is taken back; its tags can change any time', async () => {
  await expect(correct(first, { fields: { totalGross: '1' } })).rejects.toMatchObject({
    problem: { status: 409, code: 'not_possible_now' },
  });
  const tagged = await correct(first, { tags: ['urgent', ' mars ', 'urgent'] });
  expect(tagged).toMatchObject({ status: 'filed', tags: ['urgent', 'mars'], version: first.version + 1 });
  await eventually('the tag to be searchable', async () => {
    const { items } = await host().call('listDocuments', { query: { tag: 'mars' } });
    return items.find(({ id }) => id === first.id);
  });
});

test('a typed amount counts at once: checked, certain, searchable, and in the history', async () => {
  const before = document;
  document = await correct(before, { fields: { totalGross: ' 1 234,5 €' } });
  expect(document.fields.totalGross).toEqual({
    value: '1234.50',
    confidence: 1,
    page: null,
    box: null,
    source: 'person',
  });
  expect(document.status).toBe('in_review');
  expect(codes(document)).toContain('totals_disagree');
  expect(document.corrections.fields.totalGross).toMatchObject({ before: before.fields.totalGross });
  const { items } = await host().call('getDocumentHistory', { params: { documentId: document.id } });
  expect(items.at(-1)).toMatchObject({
    event: 'document.corrected',
    by: expect.stringMatching(/^key:/),
    changes: [{ field: 'totalGross', before: before.fields.totalGross?.value, after: '1234.50' }],
  });
  await eventually('the index to have the new total', async () => {
    const list = await host().call('listDocuments', { query: { q: '"1234.50"' } });
    return list.items.find(({ id }) => id === document.id);
  });
});

test('the same correction again changes nothing; one of a document that has changed is refused', async () => {
  const again = await correct(
    { ...document, version: document.version - 1 },
    { fields: { totalGross: '1234,50' } },
  );
  expect(again.version).toBe(document.version);
  await expect(
    correct({ ...document, version: document.version - 1 }, { fields: { totalGross: '7,00' } }),
  ).rejects.toMatchObject({ problem: { status: 409, code: 'document_changed' } });
});

test('nothing of a request is done when a value of it is invalid, and each is named', async () => {
  const asked = { fields: { issueDate: 'hier', iban: ['FR76 1234'], dueDate: '31/12/2026', colour: 'red' } };
  await expect(correct(document, asked)).rejects.toMatchObject({
    problem: {
      status: 422,
      code: 'invalid_value',
      errors: [
        { field: 'body.fields.issueDate', code: 'no_date' },
        { field: 'body.fields.iban.0', code: 'no_iban' },
        { field: 'body.fields.colour', code: 'unknown_field' },
      ],
    },
  });
  expect((await atRest(document.id)).version).toBe(document.version);
});

test('a correction taken back leaves all as it was read', async () => {
  const before = await host().call('getDocument', { params: { documentId: document.id } });
  const restored = await correct(before, { restore: ['totalGross'] });
  expect(restored.fields.totalGross).toEqual(before.corrections.fields.totalGross?.before);
  expect(restored.corrections.fields).toEqual({});
  expect(codes(restored)).not.toContain('totals_disagree');
  expect(restored.reviewReasons.map(({ code }) => code)).toEqual(['corrected']);
  document = restored;
});

test('an account that a person enters is held against what is known of the supplier', async () => {
  const other = frenchIban(makeFrenchAccount(createRandom(5), '18129'));
  const changed = await correct(document, { fields: { iban: [other.replace(/(.{4})/g, '$1 ')] } });
  expect(errorsOf(changed)).toEqual(['iban_changed']);
  const supplier = async () => {
    const { ibans } = await host().call('getSupplier', {
      params: { supplierId: changed.supplier?.supplierId ?? '' },
    });
    return ibans.map(({ value, standing, documentCount }) => [value, standing, documentCount]);
  };
  expect(await supplier()).toEqual([
    [printer.iban, 'known', 1],
    [other, 'suspect', 1],
  ]);
  const noted = await correct(changed, { fields: { orderReference: 'BC-7' } });
  expect(errorsOf(noted)).toEqual(['iban_changed']);
  document = await correct(noted, { restore: ['iban'] });
  expect(errorsOf(document)).toEqual([]);
  expect(await supplier()).toEqual([[printer.iban, 'known', 2]]);
});

test('another type has its own fields, and keeps what a person set', async () => {
  const asRead = await correct(document, { restore: ['orderReference'] });
  const place = { page: 1, box: { left: 0.1, top: 0.1, width: 0.2, height: 0.02 } };
  const named = await correct(asRead, {
    fields: { orderReference: 'BC-8', sellerName: { value: 'Ateliers Réunis', ...place } },
  });
  expect(named.fields.sellerName).toMatchObject({ value: 'Ateliers Réunis', source: 'person', ...place });
  const retyped = await correct(named, { documentType: 'delivery_note', lineItems: [] });
  expect(retyped).toMatchObject({ documentType: 'delivery_note', confidence: 1, lineItems: [] });
  expect(retyped.classification?.alternatives[0]?.documentType).toBe('invoice');
  expect(retyped.fields.sellerName).toMatchObject({ value: 'Ateliers Réunis', source: 'person' });
  expect(asRead.fields.iban).toBeDefined();
  expect(retyped.fields.iban).toBeUndefined();
  expect(Object.keys(retyped.corrections.fields)).toContain('orderReference');
  document = await correct(retyped, {
    restore: ['documentType', 'lineItems', 'sellerName', 'orderReference'],
  });
  expect(document.corrections).toEqual({ documentType: null, fields: {}, lineItems: null });
  expect(document.fields).toEqual(asRead.fields);
});

test('a field can be cleared, and the document says what is missing', async () => {
  const cleared = await correct(document, { fields: { documentNumber: null } });
  expect(cleared.fields.documentNumber).toBeUndefined();
  expect(cleared.reviewReasons).toMatchObject([
    { code: 'field_missing', parameters: { field: 'documentNumber' } },
  ]);
  document = await correct(cleared, { restore: ['documentNumber'] });
});

test('lines are set right as a table', async () => {
  const line = {
    description: 'Papier',
    quantity: '2',
    unitPrice: '1 000,5',
    taxRate: '20 %',
    totalNet: '2 001',
  };
  const lined = await correct(document, { lineItems: [line] });
  expect(lined.lineItems).toMatchObject([
    { description: 'Papier', quantity: '2', unitPrice: '1000.5', taxRate: '20', totalNet: '2001.00' },
  ]);
  await expect(correct(lined, { lineItems: [{ ...line, quantity: 'deux' }] })).rejects.toMatchObject({
    problem: { errors: [{ field: 'body.lineItems.0.quantity', code: 'no_number' }] },
  });
  document = await correct(lined, { restore: ['lineItems'] });
  expect(document.lineItems.length).toBeGreaterThan(1);
});

test('what people set outlives every further reading', async () => {
  const { call } = host();
  const set = await correct(document, { documentType: 'credit_note', fields: { dueDate: '31/12/2026' } });
  const params = { documentId: set.id };
  const holds = (again: DocumentDetail) => {
    expect(again).toMatchObject({
      documentType: 'credit_note',
      fields: { dueDate: { value: '2026-12-31' } },
    });
    expect(again.corrections.documentType?.before.documentType).toBe('invoice');
    return again;
  };
  await call('extractDocument', { params, body: { version: set.version } });
  const extracted = holds(await atRest(set.id));
  await call('classifyDocument', { params, body: { version: extracted.version } });
  holds(await atRest(set.id));
  await call('reprocessDocument', { params });
  holds(await atRest(set.id));
});

test('of two people who correct at once, one is told', async () => {
  const waiting = await uploaded(3);
  const reopened = await host().call('reopenDocument', {
    params: { documentId: waiting.id },
    body: { version: waiting.version },
  });
  const both = await Promise.allSettled([
    correct(reopened, { fields: { documentNumber: 'A-1' } }),
    correct(reopened, { fields: { documentNumber: 'B-2' } }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
