import { expect, test } from 'vitest';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import type { CallInput } from '../../shared/http/client.ts';
import { eventually } from '../host/condition.ts';
import { temporaryHost } from '../host/temporary-host.ts';

/* What a person sets right on one invoice is right on the supplier's next one: each test goes on from the one before. */

const host = temporaryHost();
const moving = ['received', 'extracting', 'classified'];
let invoiceCount = 0;

/** An invoice as a program of a small firm prints it: labels that nobody else uses. */
function invoice(
  seller: { name: string; vatId: string },
  folio: string,
  closing: string,
  sum: string,
): string {
  const line = (left: string, column: number, right: string) => `${left.padEnd(column)}${right}`;
  const works = Array.from({ length: 2 + invoiceCount }, (_, index) =>
    line('Prestation', 60, `${index + 1}00,00`),
  );
  return [
    line(seller.name, 50, 'FACTURE'),
    'rue des Tilleuls',
    line('59000 Lille', 50, 'Maison Verdier SAS'),
    line('', 50, '18 rue des Tanneurs'),
    '',
    line('Folio', 20, folio),
    '',
    line('Dressée le', 20, '12/01/2026'),
    '',
    line('Travail', 60, 'Prix'),
    ...works,
    '',
    line(closing, 60, sum),
    '',
    `TVA intracommunautaire ${seller.vatId}`,
    '',
  ].join('\n');
}

const delmas = { name: 'Serrurerie Delmas', vatId: 'FR40303265045' };
const vauban = { name: 'Verrerie Vauban', vatId: 'FR83404833048' };

async function sent(text: string): Promise<DocumentDetail> {
  invoiceCount += 1;
  const form = new FormData();
  form.append('files', new Blob([text], { type: 'text/plain' }), `facture-${invoiceCount}.txt`);
  const { items } = await host().call('uploadDocuments', { body: form });
  const params = { documentId: items[0]?.documentId ?? '' };
  const document = await eventually('the invoice at rest', async () => {
    const now = await host().call('getDocument', { params });
    return moving.includes(now.status) ? undefined : now;
  });
  if (document.documentType === 'invoice') return document;
  return correct(document, { documentType: 'invoice' });
}

function correct(
  { id, version }: DocumentDetail,
  asked: Omit<NonNullable<CallInput<'correctDocument'>['body']>, 'version'>,
): Promise<DocumentDetail> {
  return host().call('correctDocument', { params: { documentId: id }, body: { version, ...asked } });
}

const decide = (decision: 'approveDocument' | 'reopenDocument', { id, version }: DocumentDetail) =>
  host().call(decision, { params: { documentId: id }, body: { version } });

const valuesOf = ({ fields }: DocumentDetail) => [fields.documentNumber?.value, fields.totalGross?.value];

let first: DocumentDetail;
test('the rules miss what is labelled as nobody else does', async () => {
  first = await sent(invoice(delmas, 'K-4711', 'En tout', '912,50'));
  expect(valuesOf(first)).not.toEqual(['K-4711', '912.50']);
  // The buyer, taken for the seller: only the VAT id tells who it is.
  expect(first.fields.sellerName?.value).toBe('Maison Verdier SAS');
});

test('once it was set right and approved, the next invoice of the supplier is read right', async () => {
  const corrected = await correct(first, {
    fields: { documentNumber: 'K-4711', totalGross: '912,50', sellerName: delmas.name },
  });
  expect(corrected.supplier?.name).toBe(delmas.name);
  const early = await sent(invoice(delmas, 'K-4800', 'En tout', '455,00'));
  expect(valuesOf(early), 'not approved yet').not.toEqual(['K-4800', '455.00']);
  first = await decide('approveDocument', corrected);
  const next = await sent(invoice(delmas, 'L-20', 'En tout', '1 020,40'));
  expect(valuesOf(next)).toEqual(['L-20', '1020.40']);
  expect(next.fields.sellerName?.value).toBe(delmas.name);
  expect(next.fields.totalGross).toMatchObject({ source: 'text', page: 1 });
  expect(next.fields.totalGross?.confidence).toBeGreaterThan(0.9);
  const atRest = () => host().call('getDocument', { params: { documentId: early.id } });
  const reread = await eventually('what waits is read again by itself', async () => {
    const now = await atRest();
    return moving.includes(now.status) || now.version === early.version ? undefined : now;
  });
  expect(valuesOf(reread)).toEqual(['K-4800', '455.00']);
  const { items } = await host().call('getDocumentHistory', { params: { documentId: early.id } });
  expect(items.map(({ event, by }) => [event, by])).toContainEqual(['document.lesson-applied', 'system']);
});

test('what a person has touched stays as they left it', async () => {
  const touched = await correct(await sent(invoice(delmas, 'K-4900', 'Pour solde', '88,00')), {
    fields: { totalGross: '88,00' },
  });
  const waiting = await sent(invoice(delmas, 'K-4901', 'Pour solde', '99,00'));
  const taught = await correct(await sent(invoice(delmas, 'K-4902', 'Pour solde', '77,00')), {
    fields: { totalGross: '77,00' },
  });
  await decide('approveDocument', taught);
  await eventually('the untouched one is read again', async () => {
    const now = await host().call('getDocument', { params: { documentId: waiting.id } });
    return !moving.includes(now.status) && now.fields.totalGross?.value === '99.00' ? now : undefined;
  });
  const now = await host().call('getDocument', { params: { documentId: touched.id } });
  expect(now).toMatchObject({ version: touched.version, status: 'in_review' });
});

test('another supplier is read as before', async () => {
  const other = await sent(invoice(vauban, 'Z-9', 'En tout', '77,00'));
  expect(valuesOf(other)).not.toContain('77.00');
});

test('what is taken back is forgotten, and learnt again with the next approval', async () => {
  const reopened = await decide('reopenDocument', first);
  const next = await sent(invoice(delmas, 'M-1', 'En tout', '33,00'));
  expect(valuesOf(next)).not.toEqual(['M-1', '33.00']);
  await decide('approveDocument', reopened);
  expect(valuesOf(await sent(invoice(delmas, 'M-2', 'En tout', '34,00')))).toEqual(['M-2', '34.00']);
});

test('what turns out to be wrong is not repeated', async () => {
  // From now on "En tout" is what was paid before, and the sum stands at "Reste dû".
  const changed = (folio: string, paid: string, sum: string) =>
    invoice(delmas, folio, 'En tout', paid).replace('\n\nTVA', `\n\n${'Reste ici'.padEnd(60)}${sum}\n\nTVA`);
  const read = await sent(changed('N-1', '500,00', '120,00'));
  expect(valuesOf(read)).toEqual(['N-1', '500.00']);
  const document = read.status === 'filed' ? await decide('reopenDocument', read) : read;
  await decide('approveDocument', await correct(document, { fields: { totalGross: '120,00' } }));
  expect(valuesOf(await sent(changed('N-2', '600,00', '130,00')))).toEqual(['N-2', '130.00']);
});
