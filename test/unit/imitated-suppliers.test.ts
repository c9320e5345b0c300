import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailVerdicts, Verdict } from '../../shared/messages/verdicts.ts';
import { embeddedRoutingDesk } from '../fixtures/embedded-routing.ts';
import type { ReadDocument } from '../fixtures/routed-documents.ts';

/* Fraud comes under a name and from an address that resemble a known supplier's, with a number of its own. */

let desk: Awaited<ReturnType<typeof embeddedRoutingDesk>>;
let count = 0;

const nordis = { sellerName: 'Nordis Informatique', sellerRegistrationId: '732829320' };
const [other, third, fourth, fifth] = ['552081317', '443061841', '542065479', '552100554'];

async function signsOf(from: string, fields: ReadDocument['fields'], more: Partial<ReadDocument> = {}) {
  count += 1;
  const name = `imitated-${count}`;
  const required = { documentNumber: name, issueDate: '2026-02-01', totalGross: `${count}.00` };
  const { extraction } = await desk.routed({ name, from, fields: { ...required, ...fields }, ...more });
  return extraction.findings.map(({ code, parameters }) => [code, parameters.supplier, parameters.known]);
}

beforeAll(async () => {
  desk = await embeddedRoutingDesk();
  expect(await signsOf('compta@nordis-informatique.fr', nordis)).toEqual([]);
});
afterAll(() => desk.close());

const alike = ['sender_looks_alike', 'Nordis Informatique', 'nordis-informatique.fr'];

describe('a sender that looks like a known supplier’s is told', () => {
  test('on a document that says it is from somebody else', async () => {
    const stranger = { sellerName: 'Azur Conseil', sellerRegistrationId: other ?? '' };
    expect(await signsOf('compta@nordis-inforrnatique.fr', stranger)).toEqual([alike]);
    expect(await signsOf('compta@n0rdis-informatique.fr', stranger)).toEqual([alike]);
    expect(await signsOf('compta@paiement-nordis-informatique.com', stranger)).toEqual([alike]);
    expect(await signsOf('nordis.informatique@gmail.com', stranger)).toEqual([alike]);
  });

  test('on one that says nothing about who it is from, of any type', async () => {
    expect(await signsOf('compta@nordis-informatiqe.fr', {}, { type: 'letter' })).toEqual([alike]);
  });

  test('again and again, until somebody says that it is right', async () => {
    const stranger = { sellerName: 'Azur Conseil', sellerRegistrationId: other ?? '' };
    expect(await signsOf('compta@nordis-inforrnatique.fr', stranger)).toEqual([alike]);
  });

  test('but not a domain that is named after whom the document is from', async () => {
    const honest = { sellerName: 'Nordis Informatique Lyon Formation', sellerRegistrationId: third ?? '' };
    expect(await signsOf('compta@nordis-informatique-lyon-formation.fr', honest)).toEqual([]);
  });

  test('nor one that some supplier is known by, nor a domain within it', async () => {
    const customer = { sellerName: 'Bureau et Papier', sellerRegistrationId: fourth ?? '' };
    expect(await signsOf('factures@nordis-informatique.fr', customer)).toEqual([]);
    expect(await signsOf('robot@envoi.nordis-informatique.fr', customer)).toEqual([]);
  });
});

describe('an e-mail whose answers would go to somebody else', () => {
  const from = 'compta@nordis-informatique.fr';
  const verdicts = (dkim: Verdict): MailVerdicts => ({
    spam: 'pass',
    virus: 'pass',
    spf: 'unchecked',
    dkim,
    dmarc: 'unchecked',
    dmarcPolicy: null,
  });

  test('who looks like its sender, or like any supplier, is told', async () => {
    const toSlip = { replyTo: 'compta@nordis-inforrnatique.fr' };
    expect(await signsOf(from, nordis, toSlip)).toEqual([
      ['reply_looks_alike', undefined, 'nordis-informatique.fr'],
    ]);
    const bureau = { sellerName: 'Bureau et Papier', sellerRegistrationId: fourth ?? '' };
    const [told] = await signsOf('robot@bureau-papier.fr', bureau, toSlip);
    expect(told?.[0]).toBe('reply_looks_alike');
  });

  test('is none to mind where they go to somebody quite different, or the sender’s domain vouches for it', async () => {
    expect(await signsOf(from, nordis, { replyTo: 'support@ailleurs.net' })).toEqual([]);
    const vouched = { replyTo: 'compta@nordis-informatique.com', verdicts: verdicts('pass') };
    expect(await signsOf(from, nordis, vouched)).toEqual([]);
    const { replyTo } = vouched;
    expect(await signsOf(from, nordis, { replyTo, verdicts: verdicts('undecided') })).toHaveLength(1);
  });
});

test('a name that resembles a known supplier’s, beside another number, is told with both', async () => {
  const posing = { sellerName: 'Nordis Informatiques SARL', sellerRegistrationId: fifth ?? '' };
  expect(await signsOf('compta@ailleurs.fr', posing)).toEqual([
    ['supplier_name_alike', 'Nordis Informatique', '732829320'],
  ]);
});
