import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routeDocument } from '../../functions/route/route.ts';
import type { MailVerdicts, Verdict } from '../../shared/messages/verdicts.ts';
import type { Commit } from '../../shared/platform/ports/event-bus.ts';
import { findSuppliers } from '../../shared/suppliers/find.ts';
import { embeddedRoutingDesk } from '../fixtures/embedded-routing.ts';
import type { ReadDocument } from '../fixtures/routed-documents.ts';

let desk: Awaited<ReturnType<typeof embeddedRoutingDesk>>;
beforeAll(async () => {
  desk = await embeddedRoutingDesk();
});
afterAll(() => desk.close());

const iban = {
  a: 'FR1420041010050500013M02606',
  b: 'DE89370400440532013000',
  c: 'GB29NWBK60161331926819',
};
const sirens = ['732829320', '552081317', '443061841', '542065479', '552100554'] as const;

/** An invoice with all that the type asks for. */
function invoice(
  name: string,
  fields: ReadDocument['fields'],
  more: Partial<ReadDocument> = {},
): ReadDocument {
  const required = { documentNumber: `N-${name}-1`, issueDate: '2026-02-01', totalGross: '120.00' };
  return { name, fields: { ...required, ...fields }, ...more };
}

const signs = (document: { extraction: { findings: { code: string }[] } }) =>
  document.extraction.findings.map(({ code }) => code);

describe('a supplier is recognized', () => {
  test('by its SIREN, in a SIRET or a VAT id as well, under any name', async () => {
    const one = await desk.routed(
      invoice('siren-1', { sellerName: 'Arcadie Conseil', sellerRegistrationId: '732 829 320' }),
    );
    const two = await desk.routed(
      invoice('siren-2', { sellerName: 'ARCADIE', sellerVatId: 'FR44732829320', totalGross: '130.00' }),
    );
    const three = await desk.routed(
      invoice('siren-3', { sellerName: 'Autre chose', sellerRegistrationId: '73282932000074' }),
    );
    expect(two.supplier?.supplierId).toBe(one.supplier?.supplierId);
    expect(three.supplier?.supplierId).toBe(one.supplier?.supplierId);
    for (const q of ['FR 44 732 829 320', '732 829 320', '732 829 320 00074']) {
      const found = await findSuppliers(desk.organizationId, q, 10, undefined, desk.deps.suppliers);
      expect(found.suppliers.map(({ supplierId }) => supplierId)).toEqual([one.supplier?.supplierId]);
    }
  });

  test('by its name, whatever the writing, and by an account beside a name that does not contradict', async () => {
    const fields = { sellerName: 'Traiteur Les Halles', iban: [iban.a] };
    const one = await desk.routed(invoice('name-1', fields));
    const others = [
      { sellerName: 'TRAITEUR LES HALLES SARL' },
      { sellerName: 'Traiteur Les Hales' },
      { sellerName: 'Traiteur les Halles Lyon', iban: [iban.a] },
      // It is met by name first; its number is learnt from a later document.
      { sellerName: 'Traiteur Les Halles', sellerRegistrationId: sirens[1] },
      { sellerName: 'Rien à voir', sellerRegistrationId: sirens[1] },
    ];
    for (const [index, other] of others.entries()) {
      const found = await desk.routed(
        invoice(`name-2-${index}`, { ...other, totalGross: `${200 + index}.00` }),
      );
      expect(found.supplier?.supplierId, other.sellerName).toBe(one.supplier?.supplierId);
    }
  });

  test('and named as it is met most often, among equals not in capitals', async () => {
    const seen = (name: string, sellerName: string) =>
      desk.routed(invoice(name, { sellerName, sellerRegistrationId: '380129866' }));
    const named = [
      await seen('writing-1', 'MENUISERIE BLANC SA'),
      await seen('writing-2', 'Menuiserie Blanc'),
      await seen('writing-3', 'MENUISERIE BLANC SA'),
    ];
    expect(named.map(({ supplier }) => supplier?.name)).toEqual([
      'MENUISERIE BLANC SA',
      'Menuiserie Blanc',
      'MENUISERIE BLANC SA',
    ]);
  });

  test('and named as a person says, however often something else was read', async () => {
    const read = { sellerName: 'Atelier Rivoire', sellerRegistrationId: '352109953' };
    const named: (string | undefined)[] = [];
    for (const name of ['said-1', 'said-2', 'said-3']) {
      named.push(
        (await desk.routed(invoice(name, { ...read, totalGross: `${name.slice(-1)}7.00` }))).supplier?.name,
      );
    }
    const corrected = { ...read, sellerName: 'L’Échoppe SARL', totalGross: '17.00' };
    named.push((await desk.routed(invoice('said-1', corrected, { said: ['sellerName'] }))).supplier?.name);
    expect(named).toEqual([...Array(3).fill('Atelier Rivoire'), 'L’Échoppe SARL']);
  });

  test('not by an account that others use too, such as a factor’s', async () => {
    const factored = (name: string, sellerName: string) => invoice(name, { sellerName, iban: [iban.b] });
    const one = await desk.routed(factored('factor-1', 'Tissages du Nord'));
    const two = await desk.routed(factored('factor-2', 'Verrerie Vauban'));
    expect(two.supplier?.supplierId).not.toBe(one.supplier?.supplierId);
    expect(two.status).toBe('filed');
  });

  test('not by a name that has another SIREN; a person is told of the namesake once', async () => {
    const named = (name: string, siren: string, totalGross: string) =>
      invoice(name, { sellerName: 'Groupe Perrin', sellerRegistrationId: siren, totalGross });
    const one = await desk.routed(named('same-1', sirens[2], '1.00'));
    const two = await desk.routed(named('same-2', sirens[3], '2.00'));
    expect(two.supplier?.supplierId).not.toBe(one.supplier?.supplierId);
    expect([one.status, two.status, signs(two)]).toEqual(['filed', 'in_review', ['supplier_namesake']]);
    const three = await desk.routed(named('same-3', sirens[3], '3.00'));
    expect([three.status, three.supplier]).toEqual(['filed', two.supplier]);
  });

  test.each(['Net Horizon Propreté', 'Total Énergies', 'Banque Ligérienne', 'Nom Commun SARL'])(
    'under a name that begins like a label: %s',
    async (sellerName) => {
      const document = await desk.routed(invoice(`label-${sellerName}`, { sellerName }));
      expect(document.supplier?.name).toBe(sellerName);
    },
  );

  test.each(['Montant à payer', 'Net à payer TTC', 'Domiciliation', 'Poids brut : 160 kg', 'GmbH', '—'])(
    'not under what is no name: %s',
    async (sellerName) => {
      const document = await desk.routed(invoice(`none-${sellerName}`, { sellerName }));
      expect(document.supplier).toBeNull();
    },
  );

  test('nowhere on what names nobody, and never in the organization itself', async () => {
    const nobody = await desk.routed(invoice('nobody', { iban: [iban.c] }));
    const ourselves = await desk.routed({
      name: 'ourselves',
      type: 'quote',
      fields: { documentNumber: 'D-1', issueDate: '2026-02-01', sellerName: 'MAISON VERDIER SAS' },
    });
    const letter = await desk.routed({ name: 'letter', type: 'letter', fields: {} });
    expect([nobody.supplier, ourselves.supplier, letter.supplier]).toEqual([null, null, null]);
  });

  test('after all: one known by name alone joins the one with the number beside that name', async () => {
    const byName = await desk.routed(
      invoice('join-1', { sellerName: 'Ateliers Roussel Frères', iban: [iban.c] }),
    );
    const byNumber = await desk.routed(
      invoice('join-2', { sellerName: 'ARF', sellerRegistrationId: sirens[4], totalGross: '7.00' }),
    );
    expect(byNumber.supplier?.supplierId).not.toBe(byName.supplier?.supplierId);
    const both = await desk.routed(
      invoice('join-3', {
        sellerName: 'Ateliers Roussel Frères',
        sellerRegistrationId: sirens[4],
        iban: [iban.c],
        totalGross: '8.00',
      }),
    );
    expect(both.supplier?.supplierId).toBe(byNumber.supplier?.supplierId);
    const found = (await desk.suppliers()).filter(({ names }) =>
      names.some(({ name }) => name === 'Ateliers Roussel Frères'),
    );
    expect(found).toMatchObject([{ documentCount: 3, mergedFrom: [byName.supplier?.supplierId] }]);
    // What the other one had entered is still held against it, and its id leads on.
    const again = await desk.routed(
      invoice('join-4', { sellerName: 'ARF', sellerRegistrationId: sirens[4], documentNumber: 'N-join-1-1' }),
    );
    expect(signs(again)).toEqual(['duplicate_number']);
    const ids = byName.supplier === null ? [] : [byName.supplier.supplierId];
    const current = await desk.deps.suppliers.current(desk.organizationId, ids);
    expect([...current.values()].map(({ supplierId }) => supplierId)).toEqual([both.supplier?.supplierId]);
  });
});

test('a number beside the name of another does not lend that name, however often', async () => {
  const own = await embeddedRoutingDesk();
  const one = { sellerName: 'Moulin Aubert', sellerRegistrationId: sirens[0] };
  const other = { sellerName: 'Lieferant' };
  for (const [index, fields] of [one, other, other, { ...one, ...other }, { ...one, ...other }].entries()) {
    await own.routed(invoice(`lent-${index}`, { ...fields, totalGross: `${index + 1}.00` }));
  }
  expect((await own.suppliers()).map(({ name, documentCount }) => [name, documentCount])).toEqual([
    ['Lieferant', 2],
    ['Moulin Aubert', 3],
  ]);
  await own.close();
});

test('the organization learns its own name from its suppliers, and takes it for none of theirs', async () => {
  const own = await embeddedRoutingDesk();
  const buyer = { buyerName: 'Ébénisterie Garnier SARL', buyerVatId: 'DE136695976' };
  const confused = { sellerName: 'EBENISTERIE GARNIER', sellerRegistrationId: sirens[0] };
  const before = await own.routed(invoice('own-0', confused, { from: 'a@hexacom.fr' }));
  expect(before.supplier?.name).toBe('EBENISTERIE GARNIER');
  for (const [index, sellerName] of ['Aubry', 'Bonnet', 'Colin'].entries()) {
    await own.routed(invoice(`own-${index + 1}`, { sellerName: `Maison ${sellerName}`, ...buyer }));
  }
  const after = await own.routed(
    invoice('own-4', { ...confused, totalGross: '4.00' }, { from: 'a@hexacom.fr' }),
  );
  expect(after.supplier).toMatchObject({ supplierId: before.supplier?.supplierId, name: sirens[0] });
  const swapped = await own.routed(
    invoice('own-7', { ...confused, buyerName: 'Hexacom', totalGross: '7.00' }, { from: 'a@hexacom.fr' }),
  );
  expect(swapped.supplier).toMatchObject({ supplierId: before.supplier?.supplierId, name: 'Hexacom' });
  const alsoSwapped = await own.routed(
    invoice('own-8', {
      sellerName: 'Ebenisterie Garnier',
      sellerRegistrationId: sirens[1],
      buyerName: 'Maison Colin',
    }),
  );
  expect(alsoSwapped.supplier?.name).toBe('Maison Colin');
  const sold = await own.routed(invoice('own-5', { sellerName: 'Ebénisterie Garnier', buyerName: 'Client' }));
  const numbered = await own.routed(
    invoice('own-6', { sellerName: 'Garnier', sellerVatId: 'DE136695976', totalGross: '6.00' }),
  );
  expect(sold.supplier).toBeNull();
  expect(numbered.supplier?.name).toBe('Garnier');
  await own.close();
});

describe('a document with signs of fraud', () => {
  const known = { sellerName: 'Scierie Vuillermoz', iban: [iban.a] };

  test('lends a known supplier no other number or name', async () => {
    const before = await desk.routed(invoice('lend-1', known));
    const forged = await desk.routed(
      invoice('lend-2', { ...known, sellerVatId: 'DE136695976', iban: [iban.b], totalGross: '9.00' }),
    );
    expect([forged.supplier, signs(forged)]).toEqual([before.supplier, ['iban_changed']]);
    const [supplier] = (await desk.suppliers()).filter(({ name }) => name === known.sellerName);
    expect(supplier).toMatchObject({
      vatIds: [],
      ibans: [
        { value: iban.a, standing: 'known' },
        { value: iban.b, standing: 'suspect' },
      ],
    });
  });

  test('makes every further account of a supplier wait of which no account is known yet', async () => {
    const doubted = { sellerName: 'Tonnellerie Baron', sellerRegistrationId: '855956827' };
    const change = { signs: ['bank_change' as const] };
    const first = await desk.routed(
      invoice('doubted-1', { ...doubted, iban: [iban.a], totalGross: '61.00' }, change),
    );
    const other = await desk.routed(
      invoice('doubted-2', { ...doubted, iban: [iban.b], totalGross: '62.00' }),
    );
    expect([signs(first), signs(other)]).toEqual([['bank_change_in_mail'], ['iban_unconfirmed']]);
    expect(other.status).toBe('in_review');
  });

  const verdicts = (spf: Verdict, dkim: Verdict, dmarc: Verdict): MailVerdicts => ({
    spam: 'pass',
    virus: 'pass',
    spf,
    dkim,
    dmarc,
    dmarcPolicy: null,
  });

  test.each([
    ['pass', 'pass', 'pass', undefined],
    ['fail', 'pass', 'pass', undefined],
    ['fail', 'pass', 'undecided', undefined],
    ['pass', 'fail', 'unchecked', undefined],
    ['undecided', 'undecided', 'undecided', undefined],
    ['unchecked', 'unchecked', 'unchecked', undefined],
    ['pass', 'pass', 'fail', 'DMARC'],
    ['fail', 'undecided', 'undecided', 'SPF'],
    ['undecided', 'fail', 'unchecked', 'DKIM'],
    ['fail', 'fail', 'fail', 'SPF, DKIM, DMARC'],
  ] as const)('SPF %s, DKIM %s, DMARC %s: %s', async (spf, dkim, dmarc, failed) => {
    const document = await desk.routed({
      name: `verdict-${spf}-${dkim}-${dmarc}`,
      type: 'letter',
      fields: {},
      from: 'a@vuillermoz.fr',
      verdicts: verdicts(spf, dkim, dmarc),
    });
    expect(
      document.extraction.findings.find(({ code }) => code === 'sender_not_authenticated')?.parameters,
    ).toEqual(failed === undefined ? undefined : { checks: failed });
  });

  test('is told from mail that a colleague passed on', async () => {
    const fields = { sellerName: 'Imprimerie Maison-Verdié' };
    await desk.routed(invoice('passed-1', fields, { from: 'facture@maison-verdié.fr' }));
    const passedOn = await desk.routed(
      invoice('passed-2', { ...fields, totalGross: '5.00' }, { from: 'direction@maison-verdier.fr' }),
    );
    expect([passedOn.status, signs(passedOn)]).toEqual(['filed', []]);
  });

  test('is told from mail of a domain that is named after whom the document is for', async () => {
    const { suppliers } = desk.deps;
    const fields = { sellerName: 'Miroiterie Blanchet', buyerName: 'Ateliers Rousselot' };
    await desk.routed(invoice('for-1', fields, { from: 'anne@ateliers-rousselot.fr' }));
    const more = { ...fields, totalGross: '9.00' };
    const theirs = await desk.routed(invoice('for-2', more, { from: 'compta@miroiterie-blanchet.fr' }));
    const id = theirs.supplier?.supplierId;
    if (id === undefined) throw new Error('no supplier was recognized');
    const known = (await suppliers.current(desk.organizationId, [id])).get(id);
    expect(known?.senders.map(({ value }) => value)).toEqual(['miroiterie-blanchet.fr']);
    // A supplier of nearly the same name is one all the same.
    const named = { sellerName: 'Rousselot', buyerName: 'Ateliers Rousselot', totalGross: '11.00' };
    const kin = await desk.routed(invoice('for-3', named, { from: 'a@rousselot.fr' }));
    const its = kin.supplier?.supplierId;
    const both = await suppliers.current(desk.organizationId, its === undefined ? [] : [its]);
    expect([...both.values()].flatMap(({ senders }) => senders.map(({ value }) => value))).toEqual([
      'rousselot.fr',
    ]);
  });

  test('is told from mail of one of the organization’s own domains, wherever it was written to', async () => {
    const { organizations, suppliers } = desk.deps;
    const organization = await organizations.get(desk.organizationId);
    if (organization === undefined) throw new Error('there is no organization');
    const own = { ...organization, domains: ['verdier-groupe.fr'], version: organization.version + 1 };
    await organizations.save(own);
    const fields = { sellerName: 'Ferronnerie Maillard' };
    const of = (name: string, from: string, totalGross: string) =>
      invoice(name, { ...fields, totalGross }, { from });
    await desk.routed(of('own-1', 'paul@verdier-groupe.fr', '6.00'));
    await desk.routed(of('own-2', 'paul@achats.verdier-groupe.fr', '7.00'));
    const theirs = await desk.routed(of('own-3', 'factures@maillard.fr', '8.00'));
    const id = theirs.supplier?.supplierId;
    if (id === undefined) throw new Error('no supplier was recognized');
    const known = (await suppliers.current(desk.organizationId, [id])).get(id);
    expect(known?.senders.map(({ value }) => value)).toEqual(['maillard.fr']);
  });

  test('is no twin of what was entered later, nor of another year’s number or another supplier’s', async () => {
    const of = (name: string, fields: ReadDocument['fields']) =>
      invoice(name, { sellerName: 'Serrurerie Aubry', documentNumber: '0012', ...fields });
    const first = await desk.routed(of('twin-1', {}));
    const lastYear = await desk.routed(of('twin-2', { issueDate: '2025-02-03', totalGross: '33.00' }));
    const others = await desk.routed({ ...of('twin-3', { sellerName: 'Bois Bonnet' }) });
    expect([first, lastYear, others].map(signs)).toEqual([[], [], []]);
    const sameNumber = await desk.routed(of('twin-4', { totalGross: '99.00', documentNumber: '00-12' }));
    expect(signs(sameNumber)).toEqual(['duplicate_number']);
    const sameTotal = await desk.routed(of('twin-5', { documentNumber: '0777' }));
    expect(signs(sameTotal)).toEqual(['duplicate_total']);
    const credit = await desk.routed({ ...of('twin-6', {}), type: 'credit_note' });
    expect(signs(credit)).toEqual([]);
  });
});

/** As on AWS: the write is done and the announcement fails, once. */
function failingOnce(commit: Commit): Commit {
  let failed = false;
  return async (change) => {
    if (failed) return commit(change);
    failed = true;
    await commit({ ...change, events: [] });
    throw new Error('the bus is away');
  };
}

test('a retry after a crash adds nothing to the supplier', async () => {
  const fields = { sellerName: 'Comptoir Chevalier', iban: [iban.c] };
  const document = invoice('crash', fields);
  const event = await desk.read(document);
  const deps = { ...desk.deps, commit: failingOnce(desk.deps.commit) };
  await expect(routeDocument(event, deps)).rejects.toThrow('the bus is away');
  const before = await desk.current(document.name);
  await routeDocument(event, deps);
  expect(await desk.current(document.name)).toEqual(before);
  const found = (await desk.suppliers()).filter(({ name }) => name === fields.sellerName);
  expect(found).toMatchObject([{ version: 1, documentCount: 1, ibans: [{ documentCount: 1 }] }]);
});

test('documents of one supplier at once, each delivered twice: one supplier, each counted once', async () => {
  const writings = fc.constantFrom<ReadDocument['fields']>(
    { sellerName: 'Menuiserie Lemaire' },
    { sellerName: 'LEMAIRE MENUISERIE SARL', iban: [iban.a] },
    { sellerName: 'Menuiserie Lemaire', sellerRegistrationId: sirens[0] },
    { sellerName: 'Lemaire', sellerVatId: `FR44${sirens[0]}`, iban: [iban.a] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(writings, { minLength: 2, maxLength: 12 }), async (documents) => {
      const own = await embeddedRoutingDesk();
      try {
        const events = await Promise.all(
          documents.map((fields, index) =>
            own.read(invoice(`at-once-${index}`, { ...fields, totalGross: `${index + 1}.00` })),
          ),
        );
        await own.deliver([...events, ...events]);
        const ids = await Promise.all(documents.map((_, index) => own.current(`at-once-${index}`)));
        const referred = ids.flatMap(({ supplier }) => supplier?.supplierId ?? []);
        expect(referred).toHaveLength(documents.length);
        const current = await own.deps.suppliers.current(own.organizationId, referred);
        const suppliers = await own.suppliers();
        // "Lemaire" alone is too short a name for the number to be the joiner's before it was seen.
        const lone = documents.some(({ sellerName }) => sellerName === 'Lemaire');
        expect(suppliers.length).toBeLessThanOrEqual(lone ? 2 : 1);
        expect(new Set([...current.values()].map(({ supplierId }) => supplierId))).toEqual(
          new Set(suppliers.map(({ supplierId }) => supplierId)),
        );
        const counted = suppliers.reduce((sum, { documentCount }) => sum + documentCount, 0);
        expect(counted).toBe(documents.length);
        const twice = ids.filter((document) => signs(document).some((code) => code.startsWith('duplicate')));
        expect(twice).toEqual([]);
      } finally {
        await own.close();
      }
    }),
    { numRuns: 15 },
  );
});

test('a document that is read as another supplier’s leaves nothing behind with the first', async () => {
  const right = { sellerName: 'Vitrerie Faure', iban: [iban.a] };
  const misread = { sellerName: 'Vins Guérin', iban: [iban.b] };
  await desk.routed(invoice('moved-0', { ...misread, totalGross: '55.00' }));
  await desk.routed(invoice('moved', misread));
  await desk.routed(invoice('moved', right));
  const named = async (wanted: string) => (await desk.suppliers()).filter(({ name }) => name === wanted);
  expect(await named('Vins Guérin')).toMatchObject([
    { documentCount: 1, documentCounts: { invoice: 1 }, ibans: [{ documentCount: 1 }] },
  ]);
  expect(await named('Vitrerie Faure')).toMatchObject([
    { documentCount: 1, ibans: [{ value: iban.a }], lastDocuments: [{ documentType: 'invoice' }] },
  ]);
  // Its number is free again there, and it belongs to nobody once it is read as a letter.
  const same = await desk.routed(invoice('moved-2', { ...misread, documentNumber: 'N-moved-1' }));
  expect(signs(same)).toEqual([]);
  const letter = await desk.routed({ name: 'moved', type: 'letter', fields: {} });
  expect(letter.supplier).toBeNull();
  expect(await named('Vitrerie Faure')).toEqual([]);
});

test('copies of one invoice at once: all but one are told to be copies', async () => {
  const copies = Array.from({ length: 8 }, (_, index) =>
    invoice(`copy-${index}`, { sellerName: 'Reprographie Colin', documentNumber: 'F-2026-001' }),
  );
  const events = await Promise.all(copies.map((copy) => desk.read(copy)));
  await desk.deliver(events);
  const routed = await Promise.all(copies.map(({ name }) => desk.current(name)));
  expect(routed.filter(({ status }) => status === 'filed')).toHaveLength(1);
  expect(routed.filter((each) => signs(each).includes('duplicate_number'))).toHaveLength(7);
});

describe('where to pay', () => {
  test('is looked for wherever the document names an account', async () => {
    const fields = { sellerName: 'Plomberie Astier', iban: [iban.a] };
    await desk.routed(invoice('where-1', fields));
    const other = await desk.routed(
      invoice('where-2', { ...fields, totalGross: '121.00' }, { accounts: [iban.b] }),
    );
    expect([other.status, signs(other)]).toEqual(['in_review', ['iban_changed']]);
    // A person says which of them is to be paid.
    const said = invoice(
      'where-3',
      { ...fields, totalGross: '122.00' },
      { accounts: [iban.c], said: ['iban'] },
    );
    expect(signs(await desk.routed(said))).toEqual([]);
  });

  test('waits for a person when the e-mail names another account than the document', async () => {
    const first = await desk.routed(
      invoice('mail-1', { sellerName: 'Marbrerie Fabre', iban: [iban.a] }, { mailAccounts: [iban.a] }),
    );
    expect(signs(first)).toEqual([]);
    const same = await desk.routed(
      invoice('mail-2', { sellerName: 'Marbrerie Fabre', totalGross: '121.00' }, { mailAccounts: [iban.a] }),
    );
    expect(signs(same)).toEqual([]);
    const fields = { sellerName: 'Marbrerie Fabre', iban: [iban.a], totalGross: '122.00' };
    const other = await desk.routed(invoice('mail-3', fields, { mailAccounts: [iban.b] }));
    expect([other.status, signs(other)]).toEqual(['in_review', ['iban_in_mail']]);
    // Unknown so far, but not of one mind.
    const unknown = { sellerName: 'Miroiterie Huet', iban: [iban.c] };
    expect(signs(await desk.routed(invoice('mail-4', unknown, { mailAccounts: [iban.b] })))).toEqual([
      'iban_in_mail',
    ]);
  });

  test('waits for a person when a message is nothing but word of an account', async () => {
    const letter = await desk.routed({ name: 'word', type: 'letter', fields: {}, mailAccounts: [iban.b] });
    expect(signs(letter)).toEqual(['account_in_word']);
  });

  test('waits for a person, again and again, when an invoice names none unlike those before', async () => {
    const none = (name: string, totalGross: string) =>
      desk.routed(invoice(name, { sellerName: 'Ferronnerie Ollier', totalGross }));
    const before = await none('none-1', '120.00');
    expect(signs(before), 'nothing to be held against').toEqual([]);
    await desk.routed(
      invoice('none-2', { sellerName: 'Ferronnerie Ollier', iban: [iban.b], totalGross: '1.00' }),
    );
    expect(signs(await none('none-3', '121.00')), 'some of its invoices never named one').toEqual([]);

    const fields = { sellerName: 'Zinguerie Pradel', iban: [iban.b] };
    await desk.routed(invoice('none-4', fields));
    const lacking = (name: string, totalGross: string) =>
      desk.routed(invoice(name, { sellerName: 'Zinguerie Pradel', totalGross }));
    expect(signs(await lacking('none-5', '123.00'))).toEqual(['account_missing']);
    expect(signs(await lacking('none-6', '124.00'))).toEqual(['account_missing']);
    const credit = invoice('none-7', { sellerName: 'Zinguerie Pradel' }, { type: 'credit_note' });
    expect(signs(await desk.routed(credit))).toEqual([]);
  });

  test('is the same account by IBAN and by sort code', async () => {
    const fields = { sellerName: 'Harrow Textiles', iban: [iban.c] };
    await desk.routed(invoice('sort-1', fields));
    const domestic = (name: string, account: string, totalGross: string) =>
      desk.routed(invoice(name, { sellerName: 'Harrow Textiles', totalGross }, { accounts: [account] }));
    expect(signs(await domestic('sort-2', 'GB 60-16-13 31926819', '121.00'))).toEqual([]);
    expect(signs(await domestic('sort-3', 'GB 60-16-13 31926810', '122.00'))).toEqual(['iban_changed']);
    expect(signs(await domestic('sort-4', 'US 021000021 31926810', '123.00'))).toEqual(['iban_changed']);
  });
});

test('a credit note that comes once more as an invoice is told', async () => {
  const fields = { sellerName: 'Literie Combes', documentNumber: 'AV-31' };
  const credit = await desk.routed(invoice('credit-1', fields, { type: 'credit_note' }));
  expect(signs(credit)).toEqual([]);
  expect(signs(await desk.routed(invoice('credit-2', { ...fields, totalGross: '99.00' })))).toEqual([
    'duplicate_number',
  ]);
  expect(signs(await desk.routed(invoice('credit-3', { ...fields, documentNumber: 'FA-77' })))).toEqual([
    'duplicate_total',
  ]);
  // An invoice is given back on the day it was made: that is how it is done.
  const cancelled = { sellerName: 'Literie Combes', documentNumber: 'FA-90', totalGross: '500.00' };
  await desk.routed(invoice('credit-4', cancelled));
  const back = invoice('credit-5', { ...cancelled, documentNumber: 'AV-90' }, { type: 'credit_note' });
  expect(signs(await desk.routed(back))).toEqual([]);
});
