import { describe, expect, test } from 'vitest';
import { isBusinessDocument } from '../../shared/understanding/mail/business-body.ts';

const seller = 'Ateliers Morvan SARL\n12 rue des Tanneurs, 29000 Quimper\nTVA FR40 552100554';

describe('the body of a mail without attachments is a document', () => {
  test.each([
    ['that says that it confirms', 'Votre commande est confirmée.\nCommande n° 40512-88\nTotal : 59,90 €'],
    ['that says that it was paid', 'Your receipt from Acme\nReceipt number 2044-1188\nAmount paid $12.00'],
    ['of a booking', 'Ihre Bestellung vom 3. März\nBestellung Nr. 88112\nGesamtbetrag 49,00 EUR'],
    [
      'with the title and the sums of an invoice',
      `FACTURE F-2026-123\n${seller}\nTotal HT 100,00 €\nTVA 20 % 20,00 €\nTotal TTC 120,00 €`,
    ],
    ['… of an English one', `Invoice no. 88-1204\nNet 100.00\nVAT (20%): £20.00\nTotal £120.00`],
    ['… of a German one', `Rechnung Nr. 2026/118\nSumme netto 100,00\nMwSt. 19 % 19,00\nGesamtbetrag 119,00`],
  ])('%s', (_, text) => {
    expect(isBusinessDocument(text)).toBe(true);
  });
});

describe('the body of a mail is no document', () => {
  test.each([
    [
      'when it reminds of one',
      `Sauf erreur, ces factures restent dues :\nFacture n° F-2026-123\nTotal dû : 120,00 €\n${seller}`,
    ],
    ['when it announces one', 'Bonjour, veuillez trouver ci-joint notre facture n° 2026-12, total 120,00 €.'],
    ['when it answers', '> FACTURE F-2026-123\n> TVA 20 % 20,00 €\n> Total TTC 120,00 €'],
    ['when it only speaks of money', 'Je te dois 12,50 € pour le déjeuner, total 25,00 € à nous deux.'],
    ['when it is a newsletter', 'Order confirmation for fans! Total 19,99 No. 10042. Unsubscribe here.'],
    ['when it names no total', `FACTURE F-2026-123\n${seller}\nTVA 20 % 20,00 €`],
  ])('%s', (_, text) => {
    expect(isBusinessDocument(text)).toBe(false);
  });
});
