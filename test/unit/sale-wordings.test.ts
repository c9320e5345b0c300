import { expect, test } from 'vitest';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { fieldsOf } from '../fixtures/fields-of.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const letterhead = ['Holzbau Reiter', 'Amselweg 4, 80331 München - +49 89 4412876', ''];

test.each([
  ['fr', 'Accusé de réception de commande', 'Votre commande : BC-771', 'Notre référence : CC-2026-4'],
  ['fr', 'Confirmation de commande', 'Notre référence : CC-2026-4', 'Votre commande n° BC-771'],
  ['en', 'Order confirmation', 'Your order no. BC-771', 'Our reference: CC-2026-4'],
  ['en', 'Order confirmation CC-2026-4', 'Date: 2 February 2026', 'Your order: BC-771'],
  ['de', 'Auftragsbestätigung', 'Ihre Bestellung: BC-771', 'Unsere Referenz: CC-2026-4'],
  ['de', 'Auftragsbestätigung Nr. CC-2026-4', 'Ihre Bestellung Nr. BC-771', 'Datum: 02.02.2026'],
])('an order confirmation (%s, "%s") has its own number and names the order', async (_, title, ...lines) => {
  const text = [...letterhead, title, ...lines, '', 'Atelier Morel', '3 rue du Port', '69002 Lyon'].join(
    '\n',
  );
  expect(await fieldsOf('order_confirmation', text)).toMatchObject({
    documentNumber: 'CC-2026-4',
    orderReference: 'BC-771',
    sellerName: 'Holzbau Reiter',
    buyerName: 'Atelier Morel',
  });
});

test.each([
  'Poids brut : 160 kg',
  'Gewicht: 160 kg',
  'Gross weight: 160 kg',
  'Transporteur : Rapid SARL',
  'Objet : votre demande SARL',
  'Betreff: Ihre Anfrage GmbH',
  'Subject: your request Ltd',
  'ZI du Bois Blanc',
  'Zone industrielle Nord',
  'Accusé de réception de commande',
  'Lieferschein',
  'Packing list',
])('"%s" at the top or the foot is nobody who sells', async (line) => {
  const text = [line, '', ...letterhead, 'N° BL2026-12', '', line].join('\n');
  expect(await fieldsOf('delivery_note', text)).toMatchObject({
    documentNumber: 'BL2026-12',
    sellerName: 'Holzbau Reiter',
  });
});

test.each([
  ['Client : Atelier Morel, 3 rue du Port, 69002 Lyon'],
  ['Customer: Atelier Morel, 3 Harbour Street, London SW1A 1AA'],
  ['Kunde: Atelier Morel, Hafenstraße 3, 20457 Hamburg'],
])('"%s" names the buyer', async (line) => {
  const text = [...letterhead, line, 'Objet : votre demande du mois'].join('\n');
  expect(await fieldsOf('quote', text)).toMatchObject({ buyerName: 'Atelier Morel' });
});

test.each([
  ['Acheteur', 'Fournisseur', 'Référence'],
  ['Buyer', 'Supplier', 'Item'],
  ['Käufer', 'Lieferant', 'Artikel'],
])('parties beside their labels (%s, %s) are those of an order', async (buyer, seller, heading) => {
  const text = [
    `${buyer}        Atelier Morel, 69002 Lyon`,
    `${seller}     Holzbau Reiter`,
    `${heading}       Menge       Total`,
    'HAY-SUP         4           20.00',
  ].join('\n');
  expect(await fieldsOf('purchase_order', text)).toMatchObject({
    buyerName: 'Atelier Morel',
    sellerName: 'Holzbau Reiter',
  });
});

test.each([
  ['Avoir n° AV-9', 'du 14/02/2026', 'Sur notre facture n° FA-1 du 02/01/2026'],
  ['Credit note AV-9', 'Date: 14 February 2026', 'Credits invoice FA-1 dated 2 January 2026'],
  ['Gutschrift Nr. AV-9', 'Datum: 14.02.2026', 'Zur Rechnung Nr. FA-1 vom 02.01.2026'],
])('"%s" is of its own day, not of the invoice it credits', async (...lines) => {
  expect(await fieldsOf('credit_note', [...letterhead, ...lines].join('\n'))).toMatchObject({
    documentNumber: 'AV-9',
    issueDate: '2026-02-14',
  });
});

test.each([
  'Je vous remercie de régler cette somme par virement avant le 14 mars 2026.',
  'Ce montant sera prélevé le 14/03/2026 sur votre compte.',
  'Paiement par virement au plus tard le 14/03/2026',
  'Please pay this amount by 14 March 2026.',
  'This amount will be debited from your account on 14 March 2026.',
  'Bitte überweisen Sie den Betrag bis spätestens 14.03.2026.',
  'Der Betrag wird am 14.03.2026 von Ihrem Konto abgebucht.',
])('"%s" says when an invoice is due', async (sentence) => {
  const text = [...letterhead, 'Facture n° FA-1', 'Date : 14/02/2026', '', sentence].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ issueDate: '2026-02-14', dueDate: '2026-03-14' });
});

test.each([
  ['side by side', ['26000   Valence']],
  ['one over the other', ['26000', 'Valence']],
])('postal code and town may stand apart, %s', async (_, town) => {
  const text = [...letterhead, 'Devis N° D-2026-7', '', 'Atelier Morel', '25 rue Jules Verne', ...town].join(
    '\n',
  );
  expect(await fieldsOf('quote', text)).toMatchObject({
    sellerName: 'Holzbau Reiter',
    buyerName: 'Atelier Morel',
  });
});

test('of two addresses that tell nothing, the first is the writer’s', async () => {
  const text = [
    'Devis',
    '',
    'Ramonage Lebrun',
    '1 chemin des Landes',
    '28270 Chataincourt',
    '',
    'Atelier Morel',
    '3 rue du Port',
    '69002 Lyon',
  ].join('\n');
  expect(await fieldsOf('quote', text)).toMatchObject({
    sellerName: 'Ramonage Lebrun',
    buyerName: 'Atelier Morel',
  });
});

test('whose account is paid to sells, but does not outweigh the letterhead', async () => {
  const paid = ['Rechnung Nr. 12', 'IBAN: DE61 5003 1900 0011 6504 73', 'Kontoinhaber: Holzbau Reiter'];
  expect(await fieldsOf('invoice', paid.join('\n'))).toMatchObject({ sellerName: 'Holzbau Reiter' });
  const owned = [...letterhead, 'Rechnung Nr. 12', '', 'Kontoinhaber: Max Reiter'];
  expect(await fieldsOf('invoice', owned.join('\n'))).toMatchObject({ sellerName: 'Holzbau Reiter' });
});

test.each(['Bitte verwenden Sie die Bestellnummer', 'Vous pouvez nous joindre par courrier', 'März 2026'])(
  '"%s" is nobody’s name',
  async (line) => {
    const text = [line, '', 'Rechnung Nr. 12', 'Summe: 120,00 €'].join('\n');
    expect(await fieldsOf('invoice', text)).not.toHaveProperty('sellerName');
  },
);

test.each([
  'Le montant de 12,00 € sera prélevé le 14/03/2026 sur votre compte.',
  'Montant prélevé le 14 mars 2026',
  'Prélèvement automatique le 14/03/2026',
  'Merci d’acquitter cette facture avant le 14 mars 2026.',
  'Wir ziehen den Betrag zum 14.3.2026 von Ihrem Konto ein.',
  'Die Forderung wird mit der SEPA-Basislastschrift am 14.03.2026 eingezogen.',
  'You pay by direct debit from your account on 14/03/2026',
  'Scadenze: 14/03/2026',
  'Date de règlement : 14/03/2026',
  'Règlement à 30 jours, soit le 14/03/2026',
  'Zahlungsfrist: 14.03.2026',
  'Net 30 days, due 14 March 2026',
])('"%s" says when an invoice is collected', async (sentence) => {
  const text = [...letterhead, 'Facture n° FA-1', 'Date : 14/02/2026', '', sentence].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ issueDate: '2026-02-14', dueDate: '2026-03-14' });
});

test.each([
  ['invoice', 'Die Rechnungsnummer für diesen Vorgang lautet M-1675.'],
  ['invoice', 'Le numéro de facture à rappeler est M-1675.'],
  ['invoice', 'Détail de la facture du 23/07/2026 N° M-1675'],
  ['invoice', 'Invoice of 23 July 2026 no. M-1675'],
  ['invoice', 'Rg.-Nr.: M-1675'],
  ['credit_note', 'Ticket d’avoir n° M-1675'],
  ['credit_note', 'Numéro de ticket : M-1675'],
  ['quote', 'Devis N° : M-1675-Client : Morel'],
  ['delivery_note', 'Item Fulfillment   M-1675'],
  ['delivery_note', 'Bordereau d’expédition n° M-1675'],
  ['invoice', 'Pièce n° M-1675'],
  ['invoice', 'Facture / Invoice : M-1675'],
  ['invoice', 'Vorgangsnummer: M-1675'],
  ['quote', 'Soumission n° M-1675'],
  ['order_confirmation', 'Numéro de réservation : M-1675'],
  ['order_confirmation', 'Buchungsnummer: M-1675'],
] as const)('the number of a %s may be worded "%s"', async (type, line) => {
  const text = [...letterhead, line, '', 'Datum: 02.02.2026'].join('\n');
  expect(await fieldsOf(type, text)).toMatchObject({ documentNumber: 'M-1675' });
});

test('the day of the next invoice is not that of this one', async () => {
  const text = [...letterhead, 'Prochaine facture vers le 09/08/2026', 'Facture du 09/02/2026'].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ issueDate: '2026-02-09' });
});

test.each([
  ['SIRET : 732 829 320 00074', '73282932000074'],
  ['N° Siret 732829320', '732829320'],
  ['SA au capital de 712 588 399,56 € - 732 829 320 R.C.S. PARIS', '732829320'],
  ['Registered in England and Wales under company number 01234567', '01234567'],
  ['Siret : 123456789', '123456789'],
])('"%s" registers the seller', async (line, id) => {
  const text = [...letterhead, 'Facture n° FA-1', '', line].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ sellerRegistrationId: id });
});

test('a company number with a wrong check digit is read with a finding, and trusted less', async () => {
  const read = async (siret: string) =>
    extractFields(
      await readingOf([...letterhead, 'Facture n° FA-1', '', `Siret : ${siret}`].join('\n')),
      'invoice',
      {
        einvoice: false,
        today: '2026-03-01',
      },
    );
  const [wrong, right] = [await read('123456789'), await read('732829320')];
  expect(wrong.findings.map(({ code }) => code)).toContain('siren_checksum');
  expect(right.findings.map(({ code }) => code)).not.toContain('siren_checksum');
  expect(wrong.fields.sellerRegistrationId?.confidence).toBeLessThan(
    0.7 * (right.fields.sellerRegistrationId?.confidence ?? 0),
  );
});

test.each([
  ['Ust-IdNr.: 12512512', '12512512'],
  ['N° TVA intracommunautaire : 12512512', '12512512'],
  ['C.F./P.Iva 01234567897', '01234567897'],
])('"%s" is the seller’s VAT id, though without the letters of a country', async (line, id) => {
  const text = [...letterhead, 'Facture n° FA-1', '', line].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ sellerVatId: id });
});

test('who collects a direct debit has an id that is no IBAN', async () => {
  const text = [
    ...letterhead,
    'Rechnung Nr. 12',
    'Gläubiger-ID DE98ZZZ09999999999, IBAN DE89 3704 0044 0532 0130 00',
  ].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ iban: ['DE89370400440532013000'] });
});

test('a quote and a confirmation may ask for money, and say where to', async () => {
  const lines = ['N° 12', 'Total TTC : 120,00 €', 'IBAN: DE89 3704 0044 0532 0130 00 BIC: COBADEFFXXX'];
  const asked = [...letterhead, ...lines, 'Montant à payer : 100,00 €'].join('\n');
  for (const type of ['quote', 'order_confirmation'] as const) {
    expect(await fieldsOf(type, asked)).toMatchObject({
      amountDue: '100.00',
      iban: ['DE89370400440532013000'],
      bic: 'COBADEFFXXX',
    });
    const plain = await fieldsOf(type, [...letterhead, ...lines].join('\n'));
    expect(plain).not.toHaveProperty('amountDue');
  }
});

test('a delivery note may have prices', async () => {
  const text = [...letterhead, 'BL n° 12', 'Total HT : 100,00 €', 'TVA : 20,00 €', 'Total TTC : 120,00 €'];
  expect(await fieldsOf('delivery_note', text.join('\n'))).toMatchObject({
    totalNet: '100.00',
    totalTax: '20.00',
    totalGross: '120.00',
    currency: 'EUR',
  });
});
