import { expect, test } from 'vitest';
import { fieldsOf } from '../fixtures/fields-of.ts';

const totalOf = async (lines: readonly string[]) => (await fieldsOf('receipt', lines.join('\n'))).totalGross;

test('a table of taxes tells the total where its label is misread', async () => {
  const goods = ['STATION DU PONT', 'SUPER 98   21.74 €', 'TXT TT   21.74'];
  expect(await totalOf([...goods, 'TVA type   Net   Montant', '6   20.00   18.12   3.62'])).toBe('21.74');
});

test('the largest row of a table of taxes is its total', async () => {
  const goods = ['MARCHE DU PONT', 'Sucre   2,57 EUR', 'Montant du   39,83 EUR', 'Montant   38,37 EUR'];
  const taxes = [
    'A 5,50%   36,37   2,00   38,37',
    'B 20,00%   1,22   0,24   1,46',
    'TVA   37,59   2,24   39,83',
  ];
  expect(await totalOf([...goods, 'TVA   HT   TVA   TTC', ...taxes])).toBe('39.83');
});

test('rows of a table of taxes without a total add up to it', async () => {
  const goods = ['Markt am Tor', 'Brot   3,21', 'Wein   11,90', 'Betrag   11,90', 'S0NNF   15,11'];
  const taxes = ['MwSt   Netto   Steuer', '7,00%   3,00   0,21', '19,00%   10,00   1,90'];
  expect(await totalOf([...goods, ...taxes])).toBe('15.11');
});

test('goods on a receipt that names no total prove it', async () => {
  const lines = ['CORNER SHOP', 'Ketchup   150.00', 'Noodles   45.00', 'Soap   47.00', 'CASH 242.00'];
  expect(await totalOf(lines)).toBe('242.00');
});

test('a name of goods that begins as a word for cash is no payment', async () => {
  const lines = [
    'MARCHE DU PONT',
    'BAR.FARFALLE 500G   1,87 EUR',
    'Sucre   2,57 EUR',
    'MONTANT DU   4,44 EUR',
  ];
  expect(await totalOf([...lines, 'A rendre   0,00 EUR'])).toBe('4.44');
});

test('a third decimal that is printed belongs to the total', async () => {
  expect(await totalOf(['STATION DU PONT', 'Diesel 66.356 L x 2.150   142.666', 'TOTAL   142.666'])).toBe(
    '142.666',
  );
});
