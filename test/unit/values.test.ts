import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, findAmounts, parseAmount, parseNumber } from '../../shared/understanding/values/amount.ts';
import { findBics } from '../../shared/understanding/values/bic.ts';
import { countCurrencies } from '../../shared/understanding/values/currency.ts';
import { dateOrderOf, findDates, toIsoDate } from '../../shared/understanding/values/date.ts';
import { findIbans, isValidIban } from '../../shared/understanding/values/iban.ts';
import { isValidSiren, isValidSiret } from '../../shared/understanding/values/siren.ts';
import { findVatIds, isValidVatId } from '../../shared/understanding/values/vat-id.ts';

const money = fc.integer({ min: 0, max: 99_999_999 });

function written(amount: number, group: string, mark: string): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${whole}${mark}${String(amount % 100).padStart(2, '0')}`;
}

describe('amounts', () => {
  it.each([
    [' ', ','],
    ['\u00a0', ','],
    ['\u202f', ','],
    ['.', ','],
    [',', '.'],
    ["'", '.'],
    ['’', '.'],
    ['', ','],
    ['', '.'],
  ])('are read with %j between thousands and %j before cents', (group, mark) => {
    fc.assert(
      fc.property(money, (amount) => {
        const value = parseAmount(written(amount, group, mark));
        expect(value === null ? null : cents(value)).toBe(amount);
      }),
    );
  });

  it.each([
    ['5,00-', '-5.00'],
    ['-5,00 €', '-5.00'],
    ['€ -5.00', '-5.00'],
    ['(12.50)', '-12.50'],
    ['(1 234,56 €)', '-1234.56'],
    ['1 234,567', '1234.567'],
    ["1'234.5", '1234.5'],
    ['− 7,90', '-7.90'],
    ['12,--', '12'],
    ['1.000', '1000'],
    ['0.500', '0.500'],
    ['1250.125', '1250.125'],
    ['$ 1,00,000.00', '100000.00'],
    ['RM9.00', '9.00'],
    ['0,00-', '0.00'],
    ['4.500.00', '4500.00'],
    ['1,204,500,00', '1204500.00'],
    ['75.000000', '75.00'],
    ['0.0500', '0.05'],
    ['R2 487,00', '2487.00'],
  ])('%s is %s', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  it.each(['', 'abc', '2018-03-05', '05.03.2018', '12kg', '19 %', '12:30', '1 und 2'])(
    '%j is none',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('is told from a word of any length beside it', () => {
    expect(parseAmount(`12,00 ${'abc'.repeat(60)}é`)).toBeNull();
  });

  it.each([
    'fr-FR',
    'fr-CH',
    'fr-BE',
    'de-DE',
    'de-CH',
    'de-AT',
    'en-GB',
    'en-IE',
    'es-ES',
    'it-IT',
    'nl-NL',
    'pl-PL',
  ])('are read as %s writes them, with their currency and sign', (locale) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('EUR', 'CHF', 'GBP', 'USD'),
        fc.constantFrom('symbol' as const, 'code' as const),
        fc.constantFrom('standard' as const, 'accounting' as const),
        (amount, currency, currencyDisplay, currencySign) => {
          const options = { style: 'currency', currency, currencyDisplay, currencySign } as const;
          const value = parseAmount(new Intl.NumberFormat(locale, options).format(amount / 100));
          expect(value === null ? null : cents(value)).toBe(amount);
        },
      ),
    );
  });

  it('are whole where one of two spaces is lost, but no year is part of them', () => {
    const values = (text: string) => findAmounts(text).map(({ value }) => value);
    expect(values('Total 1545 852,00 €')).toEqual(['1545852.00']);
    expect(values('Total 2025 852,00 €')).toEqual(['2025', '852.00']);
  });

  it('are found in a sentence with their place', () => {
    const text = 'Total TTC : 1 234,56 € dont TVA 20 % : 205,76 €';
    const found = findAmounts(text);
    expect(found.map((amount) => [amount.value, amount.percent])).toEqual([
      ['1234.56', false],
      ['20', true],
      ['205.76', false],
    ]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('1 234,56');
  });

  it('never throw and only give numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,- '€%()aE") }), (text) => {
        for (const { value } of findAmounts(text)) expect(Number.isFinite(Number(value))).toBe(true);
        const number = parseNumber(text);
        if (number !== null) expect(number).toMatch(/^\d+(?:\.\d+)?$/);
      }),
    );
  });
});

describe('currencies', () => {
  it('are counted by sign and code', () => {
    expect(countCurrencies('Total EUR 12,00 € (USD 13)')).toEqual(
      new Map([
        ['EUR', 2],
        ['USD', 1],
      ]),
    );
    expect(countCurrencies('TOTAL RM 12.00').get('MYR')).toBe(1);
    expect(countCurrencies('FORM 12').size).toBe(0);
  });
});

describe('dates', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  it.each(['fr-FR', 'fr-CH', 'en-GB', 'en-US', 'de-DE', 'de-AT', 'nl-NL', 'es-ES', 'it-IT'])(
    'are read as %s writes them',
    (locale) => {
      fc.assert(
        fc.property(day, fc.constantFrom('long' as const, 'short' as const), (date, month) => {
          const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
          const text = date.toLocaleDateString(locale, options);
          expect(findDates(`le ${text} à`).map((found) => found.value)).toEqual([iso(date)]);
        }),
      );
    },
  );

  it.each(['Wed May 10 01:00:00 CEST 2023', 'Wed May 10 01:00:00 2023', 'Dat.10.05.2023 Zeit 19:22'])(
    'are read where programs print "%s"',
    (text) => {
      expect(findDates(`gültig ab ${text} bis`).map(({ value }) => value)).toEqual(['2023-05-10']);
    },
  );

  it('are read in numbers, with whatever between', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), fc.boolean(), (date, mark, yearFirst) => {
        const [year, month, dayOfMonth] = iso(date).split('-');
        const text = yearFirst ? [year, month, dayOfMonth].join(mark) : [dayOfMonth, month, year].join(mark);
        expect(findDates(`x ${text}, y`).map((found) => found.value)).toEqual([iso(date)]);
      }),
    );
  });

  it.each([
    ['1er janvier 2024', '2024-01-01'],
    ['05-MAR-24 12:30', '2024-03-05'],
    ['5th day of March, 2024', '2024-03-05'],
    ['vendredi 14 3 2025', '2025-03-14'],
    ['Freitag, 14 3 2025', '2025-03-14'],
    ['August 3 , 2014', '2014-08-03'],
    ['20240305', '2024-03-05'],
    ['09 - 03 - 20 2 3', '2023-03-09'],
    ['09/03/20 2 articles', '2020-03-09'],
    ['12/01/19 8:13 PM', '2019-01-12'],
  ])('%s is %s', (text, value) => {
    expect(findDates(text)[0]?.value).toBe(value);
  });

  it.each(['31/02/2024', '192.168.10.12', '12345678901', 'Tel 01 02 03 04 05'])('%s is none', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('put the month first where a document can be read in no other way', () => {
    const order = dateOrderOf('Invoice date 03/20/2023, due 04/05/2023');
    expect(order).toBe('month-first');
    expect(findDates('04/05/2023', order)[0]?.value).toBe('2023-04-05');
    expect(dateOrderOf('20/03/2023')).toBe('day-first');
  });

  it('are of the calendar', () => {
    expect(toIsoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(toIsoDate(2023, 2, 29)).toBeNull();
    expect(toIsoDate(24, 13, 1)).toBeNull();
    expect(toIsoDate(1938, 5, 4), 'of birth').toBe('1938-05-04');
    expect(toIsoDate(1838, 5, 4)).toBeNull();
  });
});

/** An IBAN of a country without letters in its account numbers, with the right check digits. */
const iban = fc
  .tuple(
    fc.constantFrom(['PL', 24] as const, ['DE', 18] as const, ['BE', 12] as const, ['ES', 20] as const),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 }),
  )
  .map(([[country, length], digits]) => {
    const account = digits.slice(0, length).join('');
    for (let check = 2; check < 99; check++) {
      const candidate = `${country}${String(check).padStart(2, '0')}${account}`;
      if (isValidIban(candidate)) return candidate;
    }
    throw new Error('every account has check digits');
  });

describe('IBANs', () => {
  it('are found however they are grouped', () => {
    fc.assert(
      fc.property(iban, fc.integer({ min: 2, max: 8 }), (value, size) => {
        const grouped = value.replace(new RegExp(`.{${size}}(?=.)`, 'g'), '$& ');
        expect(findIbans(`IBAN : ${grouped} - BIC : BREDFRPP`).map((found) => found.value)).toEqual([value]);
      }),
    );
  });

  it('are repaired where a letter was read for a digit', () => {
    fc.assert(
      fc.property(iban, (value) => {
        const misread = value.slice(0, 4) + value.slice(4).replaceAll('0', 'O').replaceAll('1', 'I');
        expect(findIbans(misread).map((found) => found.value)).toEqual([value]);
      }),
    );
  });

  it.each([
    ['TVA FR40303265045 IBAN FR14 2004 1010 0505 0001 3M02 606', ['FR1420041010050500013M02606']],
    ['USt-IdNr. DE136695976 IBAN DE89 3704 0044 0532 0130 00', ['DE89370400440532013000']],
    ['München HRB 999999 DE123456789 IBAN DE28 7001 0080 9999 9999 99', ['DE28700100809999999999']],
    ['VAT no. GB980780684 IBAN GB29 NWBK 6016 1331 9268 19', ['GB29NWBK60161331926819']],
    [
      'FR14 2004 1010 0505 0001 3M02 606 DE89 3704 0044 0532 0130 00',
      ['FR1420041010050500013M02606', 'DE89370400440532013000'],
    ],
    ['TVA FR40303265045 IBAN FR14 2004 1010 0505 0001 3M02 607', ['FR1420041010050500013M02607']],
  ])('are found behind what begins alike: %s', (text, ibans) => {
    expect(findIbans(text).map(({ value }) => value)).toEqual(ibans);
  });

  it('of France may have letters', () => {
    expect(findIbans('FR14 2004 1010 0505 0001 3M02 606').map((found) => found.value)).toEqual([
      'FR1420041010050500013M02606',
    ]);
  });

  it('with one wrong digit are only given beside the word IBAN, as invalid', () => {
    fc.assert(
      fc.property(iban, fc.integer({ min: 4, max: 15 }), (value, position) => {
        const digit = (Number(value.charAt(position)) + 1) % 10;
        const wrong = value.slice(0, position) + digit + value.slice(position + 1);
        expect(findIbans(wrong)).toEqual([]);
        expect(findIbans(`IBAN ${wrong}`)).toMatchObject([{ value: wrong, valid: false }]);
      }),
    );
  });
});

describe('BICs', () => {
  it('have a country inside', () => {
    expect(findBics('BIC BREDFRPP or COBADEFFXXX').map((bic) => bic.value)).toEqual([
      'BREDFRPP',
      'COBADEFFXXX',
    ]);
    expect(findBics('RECHNUNG')).toEqual([]);
  });
});

describe('company numbers', () => {
  it('of France are checked by Luhn, La Poste by its own rule', () => {
    expect(isValidSiren('732829320')).toBe(true);
    expect(isValidSiren('732829321')).toBe(false);
    expect(isValidSiret('73282932000074')).toBe(true);
    expect(isValidSiret('73282932000075')).toBe(false);
    expect(isValidSiret('35600000049837')).toBe(true);
    expect(isValidSiret('7328293200007')).toBe(false);
  });

  it.each([
    'FR44732829320',
    'DE136695976',
    'NL810433941B01',
    'BE0202239951',
    'IT00743110157',
    'ES A58818501',
    'ATU13585627',
    'LU26375245',
    'PL7740001454',
  ])('%s has the right check digits, and wrong ones with another last digit', (written) => {
    const id = written.replaceAll(' ', '');
    expect(isValidVatId(id)).toBe(true);
    const last = id.endsWith('B01') ? id.length - 4 : id.length - 1;
    const wrong = id.slice(0, last) + ((Number(id.charAt(last)) + 1) % 10) + id.slice(last + 1);
    expect(isValidVatId(wrong)).toBe(false);
  });

  it('are found with spaces and dots, and end where the next word begins', () => {
    expect(findVatIds('N° TVA : FR 44 732 829 320 RCS Paris').map((id) => id.value)).toEqual([
      'FR44732829320',
    ]);
    expect(findVatIds('USt-IdNr. DE 136 695 976 HRB 12345').map((id) => id.value)).toEqual(['DE136695976']);
    expect(findVatIds('DEMO TEXT WITHOUT NUMBERS')).toEqual([]);
  });
});
