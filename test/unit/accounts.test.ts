import sharp from 'sharp';
import { expect, test } from 'vitest';
import { frenchIban, groupedByFour, ibanOf, makeFrenchAccount } from '../../samples/identifiers.ts';
import { renderPdf } from '../../samples/pdf/sheet.ts';
import { createRandom } from '../../samples/random.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import type { OpticalReader, Raster } from '../../shared/understanding/recognition/optical-reader.ts';
import { findAccounts } from '../../shared/understanding/values/account.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const account = makeFrenchAccount(createRandom(4), '17569');
const iban = frenchIban(account);
const inFours = groupedByFour(iban);
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const { bank, branch, account: number, key } = account;

test.each([
  ['in one piece', iban],
  ['by fours', `IBAN : ${inFours}`],
  ['figure by figure', [...iban].join(' ')],
  ['with strokes', inFours.replaceAll(' ', '/')],
  ['in small letters', inFours.toLowerCase()],
  ['with letters for figures', inFours.replaceAll('1', 'l').replaceAll('0', 'o')],
  ['with characters that nobody sees', [...inFours].join('\u200b')],
  ['in wide figures behind Cyrillic letters', `ІВАN ${fullWidth(inFours)}`],
  ['over two lines', `${inFours.slice(0, 17)}\n${inFours.slice(17)}`],
  ['as a RIB', `RIB ${bank} ${branch} ${number} ${key}`],
  [
    'as a RIB, part by part',
    `Code banque : ${bank}\nCode guichet : ${branch}\nN° de compte : ${number}\nClé RIB : ${key}`,
  ],
])('a French account is found %s', (_, text) => {
  expect(findAccounts(`Merci de payer sur\n${text}\nAtelier Morel`)).toEqual([iban]);
});

test('accounts of other countries are found by what they are called', () => {
  expect(findAccounts('Sort code: 20-45-53\nAccount number: 31926819')).toEqual(['GB 20-45-53 31926819']);
  expect(findAccounts('Routing number (ABA): 021000021, account no. 000123456789')).toEqual([
    'US 021000021 000123456789',
  ]);
  const british = ibanOf('GB', 'NBRG20455331926819');
  expect(findAccounts(`${british}, sort code 20-45-53, account 31926819`)).toEqual([british]);
});

test.each([
  [
    'a wrong check digit',
    inFours.replace('FR', 'FR ').replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  ],
  ['a VAT id before other numbers', 'TVA FR40303265045\n303 265 045 00012 RCS Lyon'],
  [
    'a RIB with a wrong key',
    `${bank} ${branch} ${number} ${String((Number(key) % 97) + 1).padStart(2, '0')}`,
  ],
  ['a routing number with a wrong check digit', 'ABA 021000022 account 1234567'],
  ['a phone number', 'Compte client 4711, tél. 02 99 12 34 56'],
])('%s is no account', (_, text) => {
  expect(findAccounts(text)).toEqual([]);
});

test('hostile text takes linear time', () => {
  const hostile = [
    'FR76 ',
    'A ',
    '12345 ',
    'BANQUE 12345 ',
    'ROUTING 021000021 ACCOUNT 1 ',
    'SORT CODE 20-45-53 ',
  ];
  for (const piece of hostile) findAccounts(piece.repeat(200_000 / piece.length));
});

test('a document names accounts in columns, in notes and as IBANs alike', async () => {
  const lines = ['FACTURE N° 12', '', 'Banque     Guichet     N° compte         Clé'];
  const reading = await readingOf([...lines, `${bank}     ${branch}     ${number}     ${key}`].join('\n'));
  expect(extractFields(reading, 'invoice', { einvoice: true }).accounts).toEqual([iban]);
  const pdf = await renderPdf({ title: '', author: '', created: new Date(0) }, (sheet) => {
    sheet.text('FACTURE N° 12', 40, 40);
    sheet.note(40, 700, 30, 30, `Nouveau compte : ${inFours}`);
  });
  const noted = await readDocument(pdf, { fileName: 'a.pdf', ocr: null });
  expect(extractFields(noted, 'invoice', { einvoice: true }).accounts).toEqual([iban]);
});

test.each([
  ['FACTURE N° 12 de l’atelier Morel, 3 rue du Port, pour des travaux de menuiserie', 1],
  ['Rapport annuel de l’atelier Morel, 3 rue du Port, sur ses travaux de menuiserie', 0],
])(
  'a picture below the head of a page of text is looked into where it is about paying: %s',
  async (title, looked) => {
    const picture = await sharp({ create: { width: 900, height: 120, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer();
    const pdf = await renderPdf({ title: '', author: '', created: new Date(0) }, (sheet) => {
      sheet.text(title, 40, 200);
      for (let line = 0; line < 20; line++)
        sheet.text(`Fourniture et pose, lot ${line}`, 40, 230 + 12 * line);
      sheet.image(picture, 40, 30, { width: 200 });
      sheet.image(picture, 40, 640, { width: 400 });
    });
    const seen: Raster[] = [];
    const ocr: OpticalReader = {
      recognize: async (raster) => {
        seen.push(raster);
        const word = { text: iban, left: 0, top: 0, right: 10, bottom: 10, confidence: 1, baseline: 10 };
        return { width: raster.width, height: raster.height, turns: 0, rows: [[word]] };
      },
      close: async () => undefined,
    };
    const reading = await readDocument(pdf, { fileName: 'a.pdf', ocr });
    expect(seen).toHaveLength(looked);
    if (looked === 0) return;
    expect(seen[0]?.width).toBeGreaterThan(7 * (seen[0]?.height ?? 0));
    const { accounts, fields } = extractFields(reading, 'invoice', { einvoice: true });
    expect([accounts, fields.iban]).toEqual([[iban], undefined]);
  },
);
