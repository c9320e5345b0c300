import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../../shared/document-types/definition.ts';
import { typedNumber, typedValue } from '../../shared/understanding/values/typed-value.ts';

describe('what a person types', () => {
  test.each<[FieldKind, string, string]>([
    ['amount', '1 234,56', '1234.56'],
    ['amount', '1\u202f234,5 €', '1234.50'],
    ['amount', '1.234,56', '1234.56'],
    ['amount', '1,234.56', '1234.56'],
    ['amount', '-12', '-12.00'],
    ['amount', '(12,00)', '-12.00'],
    ['date', '31/12/2026', '2026-12-31'],
    ['date', '31.12.26', '2026-12-31'],
    ['date', '2026-12-31', '2026-12-31'],
    ['date', '31 décembre 2026', '2026-12-31'],
    ['date', '1er mars 2026', '2026-03-01'],
    ['currency', '€', 'EUR'],
    ['currency', 'chf', 'CHF'],
    ['iban', 'fr76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189'],
    ['bic', 'bnpafrpp xxx', 'BNPAFRPPXXX'],
    ['vatId', 'FR 40 303 265 045', 'FR40303265045'],
    ['vatId', 'NO 987654321 MVA', 'NO987654321MVA'],
    ['registrationId', '303 265 045', '303265045'],
    ['registrationId', 'HRB 4711', 'HRB 4711'],
    ['text', '  Ateliers\u00a0du   Nord\n', 'Ateliers du Nord'],
    ['address', '3 rue Haute \r\n\n 59000  Lille', '3 rue Haute\n59000 Lille'],
    ['reference', 'FA 2026-001', 'FA 2026-001'],
    ['duration', 'Trois ans', '3 years'],
    ['duration', '18 mois', '18 months'],
    ['duration', '1 Jahr', '1 year'],
    ['duration', '3 ans à compter de la livraison', '3 ans à compter de la livraison'],
  ])('%s: %j is %j', (kind, typed, value) => {
    expect(typedValue(kind, typed)).toEqual({ value });
  });

  test.each<[FieldKind, string, string]>([
    ['amount', 'douze', 'no_amount'],
    ['amount', '12,00 13,00', 'no_amount'],
    ['amount', '20 %', 'no_amount'],
    ['date', '31/02/2026', 'no_date'],
    ['date', 'le 31/12/2026', 'no_date'],
    ['currency', 'sous', 'no_currency'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 188', 'no_iban'],
    ['bic', 'BNP', 'no_bic'],
    ['vatId', '303265045', 'no_vat_id'],
    ['registrationId', 'sans', 'no_registration_id'],
    ['text', ' \u200b ', 'empty'],
    ['text', 'x'.repeat(501), 'too_long'],
  ])('%s: %j is refused as %s', (kind, typed, problem) => {
    expect(typedValue(kind, typed)).toEqual({ problem });
  });

  test('numbers of lines keep their decimals, and a rate may have its sign', () => {
    expect([typedNumber('2'), typedNumber('5,5 %'), typedNumber('deux')]).toEqual([
      { value: '2' },
      { value: '5.5' },
      { problem: 'no_number' },
    ]);
  });

  const kinds: readonly FieldKind[] = [
    'text',
    'date',
    'amount',
    'currency',
    'vatId',
    'registrationId',
    'iban',
    'bic',
    'duration',
    'address',
    'reference',
  ];
  test('any text gives a value or a problem, and a value typed again is the same value', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[\d .,/€A-Z-]{0,30}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), texts, (kind, text) => {
        const read = typedValue(kind, text);
        if ('value' in read) expect(typedValue(kind, read.value)).toEqual(read);
      }),
    );
  });
});
