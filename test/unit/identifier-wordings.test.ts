import { expect, test } from 'vitest';
import { fieldsOf } from '../fixtures/fields-of.ts';

const letterhead = ['Holzbau Reiter', 'Amselweg 4, 80331 München', '', 'Invoice no. FA-1', ''];

function fieldsBeside(line: string) {
  return fieldsOf('invoice', [...letterhead, line].join('\n'));
}

test.each([
  ['RCS Paris B 732 829 320', '732829320'],
  ['RCS : 732 829 320', '732829320'],
  ['R.C.S. : Nanterre B 732 829 320', '732829320'],
  ['Inscrite au RCS 732829320', '732829320'],
  ['Siren/RCS : 732829320', '732829320'],
  ['SIREN 732 829 320 - SIRET 732 829 320 00074', '732829320'],
  ['SIRET (siège) : 732 829 320 000 74', '73282932000074'],
  ['Siret 732829320-00074', '73282932000074'],
  ['SIRET Reiter Bois : 732 829 320 00074', '73282932000074'],
  ['732829320 (0002)', '732829320'],
  ['Legal Registration ID: 73282932000074', '73282932000074'],
  ['K.v.K: 12345678', '12345678'],
  ['BRN: C12345678', 'C12345678'],
  ['Amtsgericht München, HRB-Nr.: 41458', 'HRB 41458'],
  ['Handelsregister: B 41458', 'HRB 41458'],
  ['Firmenbuchnummer: FN 123456 a', 'FN123456a'],
  ['UID: CHE-123.456.789', 'CHE123456789'],
  ['Firmennummer: CH - 660 - 1234567 - 8', 'CH66012345678'],
  ['BCE 0123.456.789', '0123456789'],
  ['ABN 51 824 753 556', '51824753556'],
  ['ICE : 001234567000089', '001234567000089'],
  ['Registered No. 01234567', '01234567'],
  ['CRN: 01234567', '01234567'],
  ['RPM Bruxelles 0123.456.789', '0123456789'],
  ['R.C.S. Luxembourg : B 123.456', 'B123456'],
])('"%s" registers the seller', async (line, id) => {
  expect(await fieldsBeside(line)).toMatchObject({ sellerRegistrationId: id });
});

test.each([
  'Tél. 01 73 28 29 32',
  'HRA',
  'Notice 732829320',
  'Artikel FN 12',
  'Police n° 732829320',
  'Vehicle Registration No 123456',
])('"%s" registers nobody', async (line) => {
  expect(await fieldsBeside(line)).not.toHaveProperty('sellerRegistrationId');
});

test.each([
  ['VAT Reg No 123 4567 89', '123456789'],
  ['VAT ID 123456789', '123456789'],
  ['NIF B58818501 Tel. 93 123 45 67', 'B58818501'],
  ['GSTIN 27AAACB1234C1Z5', '27AAACB1234C1Z5'],
  ['Matricule fiscal : 1553151W/A/M/000', '1553151W/A/M/000'],
  ['Mehrwertsteuernummer: EU123456789', 'EU123456789'],
  ['VAT ID NO974760673MVA', 'NO974760673MVA'],
  ['Umsatzsteuer-ID: DE09687654321', 'DE09687654321'],
])('"%s" is the seller’s VAT id', async (line, id) => {
  expect(await fieldsBeside(line)).toMatchObject({ sellerVatId: id });
});

test.each(['VAT 20 % 123.45', 'Tax 1234.00', 'Steuernummer: 12/345/67890'])(
  '"%s" is no VAT id',
  async (line) => {
    expect(await fieldsBeside(line)).not.toHaveProperty('sellerVatId');
  },
);

test.each([
  ['Numéro de TVA client : BE012345678', 'BE012345678'],
  ['TVA CLIENT: 0123456789', '0123456789'],
  ['Kunden-UID: 123456789', '123456789'],
  ['Bill to   \nHarbour Ltd\nVAT no. 987 6543 21', '987654321'],
])('"%s" is the buyer’s VAT id beside that of the seller', async (line, id) => {
  const fields = await fieldsBeside(`VAT no. GB123456789\n\n${line}`);
  expect(fields).toMatchObject({ sellerVatId: 'GB123456789', buyerVatId: id });
});

test('a country in a line of its own ends no address, and a form heads the ids of its sides', async () => {
  const spanish = `Ferretería Mar S.L.

CLIENTE
Harbour Foods
Kundenweg 25
80939 München
DE
NIF-IVA DE136695976
${'\n'.repeat(24)}
Ferretería Mar S.L. · NIF-IVA ESB58818501`;
  expect(await fieldsOf('invoice', spanish)).toMatchObject({
    sellerVatId: 'ESB58818501',
    buyerVatId: 'DE136695976',
  });
  const form = `Verkäufer
Name:                                       Holzbau Reiter
USt.-Id.-Nr.:                               DE136695976

Käufer/Leistungsempfänger
Name:                                       Harbour Foods
USt.-Id.-Nr.:                               DE2012129398`;
  expect(await fieldsOf('invoice', form)).toMatchObject({
    sellerVatId: 'DE136695976',
    buyerVatId: 'DE2012129398',
  });
});

test('the foot of a page heads a VAT id in the line above, and a label says whose it is', async () => {
  const foot = `USt-IdNr                    Telefon
DE777777777                 0441 998877`;
  expect(await fieldsBeside(foot)).toMatchObject({ sellerVatId: 'DE777777777' });
  const form = `Ship From VAT ID: FR16548963127
Seller VAT ID: FR32123456789`;
  expect(await fieldsBeside(form)).toMatchObject({ sellerVatId: 'FR32123456789' });
});

test('a BIC may be called so in brackets, and an IBAN is none', async () => {
  const line = 'IBAN DE02 1203 0000 0000 2020 51, BIC (S.W.I.F.T.-Code) BYLA DE M1';
  expect(await fieldsBeside(line)).toMatchObject({ bic: 'BYLADEM1', iban: ['DE02120300000000202051'] });
});

test('a BIC may stand against its label, and the word IBAN begins none', async () => {
  const lines = ['BICBYLADEM1', 'IBAN DE02 1203 0000 0000 2020 51'];
  expect(await fieldsBeside(lines.join('\n'))).toMatchObject({ bic: 'BYLADEM1' });
  expect(await fieldsBeside(lines.slice(1).join('\n'))).not.toHaveProperty('bic');
});

test('the registration on the first page goes before that in the terms of business', async () => {
  const terms = 'SIRET 732 829 320 00074\fConditions générales\nRCS Paris 552 032 534';
  expect(await fieldsBeside(terms)).toMatchObject({ sellerRegistrationId: '73282932000074' });
});

test("of several registers the one is the seller's that a VAT id or an earlier page names", async () => {
  const notes = ['\fVendu pour Bois du Sud, RCS Meaux 404 833 048', 'et Reiter, RCS Paris 732 829 320'];
  const named = (line: string) => fieldsOf('invoice', [...letterhead, line, ...notes].join('\n'));
  expect(await named('TVA FR 44 732 829 320')).toMatchObject({ sellerRegistrationId: '732829320' });
  expect(await named('732 829 320 R.C.S. Paris')).toMatchObject({ sellerRegistrationId: '732829320' });
});
