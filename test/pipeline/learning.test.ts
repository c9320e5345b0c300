import { beforeAll, expect, test } from 'vitest';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import type { CallInput } from '../../shared/http/client.ts';
import { eventually } from '../host/condition.ts';
import { temporaryHost } from '../host/temporary-host.ts';

/* What an organization's corrections teach about types, and how right its automatic filing is: each test goes on from the one before. */

const host = temporaryHost();
const moving = ['received', 'extracting', 'classified'];

async function sent(text: string, name: string): Promise<DocumentDetail> {
  const form = new FormData();
  form.append('files', new Blob([text], { type: 'text/plain' }), `${name}.txt`);
  const { items } = await host().call('uploadDocuments', { body: form });
  const params = { documentId: items[0]?.documentId ?? '' };
  return eventually('the document at rest', async () => {
    const now = await host().call('getDocument', { params });
    return moving.includes(now.status) ? undefined : now;
  });
}

const correct = (
  { id, version }: DocumentDetail,
  asked: Omit<NonNullable<CallInput<'correctDocument'>['body']>, 'version'>,
) => host().call('correctDocument', { params: { documentId: id }, body: { version, ...asked } });

const decide = (
  decision: 'approveDocument' | 'reopenDocument' | 'rejectDocument',
  { id, version }: DocumentDetail,
) => host().call(decision, { params: { documentId: id }, body: { version } });

/** What no rule has heard of. */
const logbook = (take: number) =>
  [
    'Carnet de passage',
    `Passage ${take} du gardien, ronde du soir`,
    'Portail vérifié, alarme armée, rien vu de suspect autour des entrepôts',
    `Relève faite par l’équipe ${take % 4}, badge rendu au poste, rondes suivantes prévues comme convenu`,
    'Portes coupe-feu fermées, éclairage du quai éteint, barrière baissée après le dernier camion',
  ].join('\n');

const invoice = (take: number) =>
  [
    'FACTURE',
    'Serrurerie Delmas SARL',
    `Facture n° FA-${1000 + take}`,
    'Date de facture : 12/01/2026',
    'TVA intracommunautaire FR40303265045',
    'Fourniture et pose de serrures, main d’œuvre comprise',
    `Total HT ${100 + take},00 EUR`,
    `TVA 20 % ${((100 + take) * 0.2).toFixed(2).replace('.', ',')} EUR`,
    `Total TTC ${((100 + take) * 1.2).toFixed(2).replace('.', ',')} EUR`,
    'Échéance : 12/02/2026. Net à payer par virement.',
  ].join('\n');

let settings: Awaited<ReturnType<typeof readSettings>>;
const readSettings = () => host().call('getOrganization');
beforeAll(async () => {
  settings = await readSettings();
});

test('what an organization chooses is kept, and two people do not overwrite each other', async () => {
  const { call } = host();
  expect(settings).toMatchObject({ filingThreshold: 0.9, sampleRate: 0 });
  const body = { ...settings, sampleRate: 1, filingThreshold: 0.5 };
  const saved = await call('putOrganization', { body });
  expect(saved).toEqual({ ...body, version: settings.version + 1 });
  await expect(call('putOrganization', { body })).rejects.toMatchObject({
    problem: { status: 409, code: 'changed_meanwhile' },
  });
  await expect(call('putOrganization', { body: { ...saved, sampleRate: 2 } })).rejects.toMatchObject({
    problem: { status: 400, errors: [{ field: 'body.sampleRate' }] },
  });
  settings = saved;
});

test('a sample waits although nothing speaks against it, and what people find says how right filing is', async () => {
  const { call } = host();
  const good = await sent(invoice(1), 'facture-1');
  expect(good.reviewReasons.map(({ code }) => code)).toEqual(['sample']);
  await decide('approveDocument', good);
  const misread = await correct(await sent(invoice(2), 'facture-2'), { fields: { documentNumber: 'FA-2' } });
  expect(misread.reviewReasons.map(({ code }) => code)).toContain('sample');
  const approved = await decide('approveDocument', misread);
  expect((await call('getQuality')).overall).toMatchObject({ count: 2, right: 1, precision: 0.5 });

  const reopened = await decide('reopenDocument', approved);
  expect((await call('getQuality')).overall).toMatchObject({ count: 1, right: 1 });
  await decide('approveDocument', await correct(reopened, { restore: ['documentNumber'] }));
  const { overall, byThreshold, byType } = await call('getQuality');
  expect(overall).toMatchObject({ count: 2, right: 2, precision: 1 });
  expect(byThreshold[0]).toMatchObject({ threshold: 0.5, count: 2 });
  expect(byType).toMatchObject([{ documentType: 'invoice', count: 2, right: 2 }]);
  expect(await sent(invoice(1), 'facture-1-bis')).toMatchObject({ status: 'filed' });
});

test('too few examples teach nothing, and the reason is kept', async () => {
  const { call } = host();
  expect(await call('getTypeModel')).toMatchObject({ active: null, versions: [], examples: 2, corrected: 0 });
  const asked = await call('trainTypeModel');
  expect(asked.training).toMatchObject({ by: expect.stringMatching(/^key:/) });
  const trained = await eventually('the training to end', async () => {
    const model = await call('getTypeModel');
    return model.versions.length > 0 ? model : undefined;
  });
  expect(trained.training).toBeNull();
  expect(trained).toMatchObject({ active: null, versions: [{ refused: 'too_few_examples', examples: 2 }] });
});

test('a training is not repeated while there is nothing more to learn', async () => {
  const { call } = host();
  await expect(call('trainTypeModel')).rejects.toMatchObject({
    problem: { status: 429, code: 'trained_lately' },
  });
  const another = await sent(invoice(3), 'facture-3');
  await decide('approveDocument', another);
  const attempts = await Promise.allSettled([call('trainTypeModel'), call('trainTypeModel')]);
  const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []));
  for (const reason of refused) expect(reason).toMatchObject({ problem: { code: 'training_under_way' } });
  await eventually('the training to end', async () => {
    const { training } = await call('getTypeModel');
    return training === null ? true : undefined;
  });
  // However often it was asked for: one answer.
  expect((await call('getTypeModel')).versions).toHaveLength(2);
});

test('corrected types are told right from then on, until the model is taken out again', {
  timeout: 60_000,
}, async () => {
  const { call } = host();
  const before = await sent(logbook(0), 'carnet-0');
  expect(before.documentType).not.toBe('report');
  for (let take = 1; take <= 15; take += 1) {
    const [first, second] = await Promise.all([
      sent(logbook(take), `carnet-${take}`),
      sent(invoice(take + 10), `facture-${take + 10}`),
    ]);
    await decide('approveDocument', await correct(first, { documentType: 'report' }));
    await decide('approveDocument', second);
  }
  await call('trainTypeModel');
  const trained = await eventually('the training to end', async () => {
    const model = await call('getTypeModel');
    return model.versions.length > 2 ? model : undefined;
  });
  expect(trained).toMatchObject({ active: 3, examples: 33, corrected: 15 });
  expect(trained.versions[0]).toMatchObject({ refused: null, isKept: true, heldOut: { accuracy: 1 } });
  expect(trained.versions[0]?.general?.accuracy).toBeLessThan(0.6);
  expect((await sent(logbook(50), 'carnet-50')).documentType).toBe('report');
  expect((await sent(invoice(50), 'facture-50')).documentType).toBe('invoice');

  expect((await call('chooseTypeModel', { body: { version: null } })).active).toBeNull();
  expect((await sent(logbook(51), 'carnet-51')).documentType).toBe(before.documentType);
  expect((await call('chooseTypeModel', { body: { version: 3 } })).active).toBe(3);
  expect((await sent(logbook(52), 'carnet-52')).documentType).toBe('report');
  for (const version of [1, 2, 7]) {
    await expect(call('chooseTypeModel', { body: { version } })).rejects.toMatchObject({
      problem: { status: 404, code: 'model_not_found' },
    });
  }
});
