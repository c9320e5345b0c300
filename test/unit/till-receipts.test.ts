import { describe, expect, it } from 'vitest';
import { sameValue } from '../../shared/understanding/evaluation/same-value.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';
import { makeTillReceipts, type TillReceipt } from '../fixtures/till-receipts.ts';

const names = ['sellerName', 'sellerAddress', 'issueDate', 'totalGross'] as const;

function read({ reading }: TillReceipt) {
  return extractFields(reading, 'receipt', { einvoice: false, today: '2026-01-01' }).fields;
}

/** Share of the receipts whose field is right, by field. */
function shares(receipts: readonly TillReceipt[]): Record<(typeof names)[number], number> {
  const share = (name: (typeof names)[number]) =>
    receipts.filter((receipt) => {
      const found = read(receipt)[name]?.value;
      return typeof found === 'string' && sameValue(name, receipt.fields[name], found);
    }).length / receipts.length;
  return {
    sellerName: share('sellerName'),
    sellerAddress: share('sellerAddress'),
    issueDate: share('issueDate'),
    totalGross: share('totalGross'),
  };
}

const printed = makeTillReceipts(31, 40);
const misread = makeTillReceipts(32, 60, 0.012);

describe('receipts of tills', () => {
  it.each(['FR', 'DE', 'US', 'GB'])('of %s are read with their days and totals', (country) => {
    const found = shares(printed.filter((receipt) => receipt.country === country));
    expect(found.sellerName).toBeGreaterThan(0.95);
    expect(found.sellerAddress).toBeGreaterThan(0.95);
    expect(found.issueDate).toBe(1);
    expect(found.totalGross).toBe(1);
  });

  it('are mostly read when letters are misread', () => {
    const found = shares(misread);
    expect(found.totalGross).toBeGreaterThan(0.85);
    expect(found.issueDate).toBeGreaterThan(0.85);
  });

  it('are surer where they are right', () => {
    const totals = misread.flatMap((receipt) => {
      const found = read(receipt).totalGross;
      return found === undefined || typeof found.value !== 'string'
        ? []
        : [
            {
              confidence: found.confidence,
              right: sameValue('totalGross', receipt.fields.totalGross, found.value),
            },
          ];
    });
    const sure = totals.filter(({ confidence }) => confidence >= 0.85);
    expect(sure.length).toBeGreaterThan(0.5 * totals.length);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThan(0.97);
  });

  it.each([
    'Superfrais vous remercie pour vos achats',
    'Merci de votre visite chez Superfrais !',
    'Vielen Dank für Ihren Einkauf bei Superfrais',
    'Thank you for shopping at Superfrais',
  ])('name their seller as it thanks where the head is a place: "%s"', async (thanks) => {
    const text = ['LE BOUSCAT 0963', '367 avenue de la Libération', '33110 LE BOUSCAT', '', 'Pain  1,20'];
    const reading = await readingOf([...text, 'Total  1,20', thanks].join('\n'));
    const { fields } = extractFields(reading, 'receipt', { einvoice: false, today: '2026-01-01' });
    expect(fields.sellerName?.value).toBe('Superfrais');
  });
});

const heads: readonly (readonly [
  string,
  string,
  { readonly sellerName: string; readonly sellerAddress: string },
])[] = [
  [
    'between lines that end in commas and the town',
    `Harbour Kitchen Restaurant
LG207, Lower Ground Floor, The Gardens,
Mid Valley City, Bayside Park,
59200 Kuala Lumpur
Tel: (603) 2283 2292

Table: C27`,
    {
      sellerName: 'Harbour Kitchen Restaurant',
      sellerAddress:
        'LG207, Lower Ground Floor, The Gardens Mid Valley City, Bayside Park 59200 Kuala Lumpur',
    },
  ],
  [
    'with a phone beside the town',
    `MARCHE DU PONT
ROUTE DE STRASBOURG
TEL     67600 SELESTAT     : 03.88.92.92.22
SAC DE CAISSE              1,46 EUR`,
    { sellerName: 'MARCHE DU PONT', sellerAddress: 'ROUTE DE STRASBOURG 67600 SELESTAT' },
  ],
  [
    'under the web address',
    `ARDANE MODE                  w ww .ardane.fr
www.ardane.com
R0204
3 rue du Noyer
67000 Strasbourg
Service client : 0805 088 888`,
    { sellerName: 'ARDANE MODE', sellerAddress: '3 rue du Noyer 67000 Strasbourg' },
  ],
  [
    'in India',
    `HARBOUR SWEETS
PATPAR MARKET, DELHI - 110092
Tel 43054343`,
    { sellerName: 'HARBOUR SWEETS', sellerAddress: 'PATPAR MARKET, DELHI - 110092' },
  ],
];

describe('heads of receipts', () => {
  it.each(heads)('are read with an address %s', async (_, text, expected) => {
    const { fields } = extractFields(await readingOf(text), 'receipt', { einvoice: false });
    expect(fields.sellerName?.value).toBe(expected.sellerName);
    expect(fields.sellerAddress?.value).toBe(expected.sellerAddress);
  });
});
