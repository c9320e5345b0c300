import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldSpaces } from '../../shared/understanding/fold.ts';
import { detectLanguage } from '../../shared/understanding/language.ts';

describe('folding', () => {
  it('drops case and accents and straightens quotes', () => {
    expect(fold('N° D’Échéance – Größe')).toBe("n° d'echeance - große");
    expect(foldSpaces('  Net\u00a0\n à   payer ')).toBe('net a payer');
  });

  it('keeps every position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('language', () => {
  it.each([
    [
      'fr',
      'Nous vous prions de bien vouloir régler cette facture dans les trente jours. Merci de votre confiance.',
    ],
    [
      'en',
      'Please pay this invoice within thirty days of the date shown above. Thank you for your business.',
    ],
    ['de', 'Bitte überweisen Sie den Betrag innerhalb von 30 Tagen auf das unten angegebene Konto der Bank.'],
    ['nl', 'Wij verzoeken u het bedrag van deze factuur binnen dertig dagen over te maken op onze rekening.'],
    ['es', 'Le rogamos que abone el importe de esta factura en la cuenta que se indica a continuación.'],
    ['it', 'Vi preghiamo di pagare la fattura entro trenta giorni sul conto che è indicato di seguito.'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '12,50 30,00 FA-2024', 'Total: 5'])('is unsure of %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
