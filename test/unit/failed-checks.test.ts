import { describe, expect, test } from 'vitest';
import { reviewReasons } from '../../shared/documents/review.ts';
import { reviewMessage } from '../../shared/documents/review-messages.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const invoice = [
  'FACTURE',
  'Serrurerie Delmas SARL',
  'Facture n° FA-1001',
  'Date de facture : 12/01/2026',
  'Échéance : 12/02/2026',
  'TVA intracommunautaire FR40303265045',
  'SIREN 303 265 045',
  'IBAN FR14 2004 1010 0505 0001 3M02 606',
  'Total HT                    1 200,00 EUR',
  'TVA 20 %                      240,00 EUR',
  'Total TTC                   1 440,00 EUR',
].join('\n');

async function reasonsFor(text: string) {
  const extraction = extractFields(await readingOf(text), 'invoice', {
    einvoice: false,
    today: '2026-03-01',
  });
  const classification = { documentType: 'invoice', confidence: 0.99, alternatives: [] } as const;
  const document = {
    classification: { ...classification, alternatives: [] },
    extraction,
    corrections: { documentType: null, fields: {}, lineItems: null },
  };
  return reviewReasons(document, 0.9).map((reason) => {
    const { fr, en } = reviewMessage(reason);
    // Groups of digits are parted by a narrow space in French.
    return [fr.replaceAll('\u202f', ' '), en];
  });
}

describe('an invoice that fails a check waits for a person, who is told why', () => {
  test('and one that fails none does not', async () => {
    expect(await reasonsFor(invoice)).toEqual([]);
  });

  test.each([
    [
      'totals that do not add up',
      invoice.replace('1 440,00', '1 540,00'),
      'Total HT 1 200,00 + TVA 240,00 ne font pas le total TTC 1 540,00.',
      'Net 1,200.00 plus tax 240.00 is not the gross total 1,540.00.',
    ],
    [
      'an account with a wrong check digit',
      invoice.replace('3M02 606', '3M02 607'),
      'La clé de contrôle de l’IBAN FR14 2004 1010 0505 0001 3M02 607 est fausse.',
      'The checksum of IBAN FR14 2004 1010 0505 0001 3M02 607 is wrong.',
    ],
    [
      'a SIREN with a wrong check digit',
      invoice.replace('303 265 045', '303 265 046').replace(/TVA intra.*\n/, ''),
      'Le numéro SIREN/SIRET 303 265 046 est invalide.',
      'The SIREN/SIRET number 303 265 046 is not valid.',
    ],
    [
      'a VAT id with a wrong check digit',
      invoice.replace('FR40', 'FR41'),
      'Le numéro de TVA FR41303265045 est invalide.',
      'The VAT id FR41303265045 is not valid.',
    ],
    [
      'a payment due before the invoice was written',
      invoice.replace('12/02/2026', '02/01/2026'),
      'L’échéance 02/01/2026 précède la date du document 12/01/2026.',
      'The due date 2 January 2026 is before the document date 12 January 2026.',
    ],
    [
      'a day in years to come',
      invoice.replace('12/01/2026', '12/01/2036').replace(/Échéance.*\n/, ''),
      'La date 12/01/2036 est peu vraisemblable.',
      'The date 12 January 2036 is hardly plausible.',
    ],
  ])('%s', async (_what, text, fr, en) => {
    expect(await reasonsFor(text)).toEqual([[fr, en]]);
  });
});

test('prices that include the tax add up to the gross total, and nothing is said', async () => {
  const shop = [
    'FACTURE',
    'Serrurerie Delmas SARL',
    'Facture n° FA-1002',
    'Date de facture : 12/01/2026',
    'Désignation                 Qté        Prix TTC       Total TTC',
    'Cafetière                   1          60,00          60,00',
    'Bouilloire                  2          30,00          60,00',
    'Total HT                                              100,00 EUR',
    'TVA 20 %                                               20,00 EUR',
    'Total TTC                                             120,00 EUR',
  ].join('\n');
  const found = async (text: string) => {
    const { lineItems, findings } = extractFields(await readingOf(text), 'invoice', { einvoice: false });
    return { lines: lineItems.length, codes: findings.map(({ code }) => code) };
  };
  expect(await found(shop)).toEqual({ lines: 2, codes: [] });
  expect((await found(shop.replace('60,00\nBou', '50,00\nBou'))).codes).toEqual(['lines_disagree']);
});
