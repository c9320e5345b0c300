import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../shared/messages/html.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import type { Reading } from '../../shared/understanding/reading.ts';
import { toOds } from '../fixtures/office-files.ts';
import { toXls } from '../fixtures/old-office.ts';

const read = (bytes: Uint8Array) => readDocument(bytes, { fileName: 'fichier', ocr: null });
const words = (reading: Reading) =>
  reading.pages.flatMap((page) => pageText(page).split(/\s+/).filter(Boolean));

/** A price list as sellers keep them: what they paid stands in a column that they hide, notes in a row. */
const rows = [
  ['Article', 'Achat', 'Prix'],
  ['Stylo', '0,40', '1,50'],
  ['Marge', '9,90', '73%'],
  ['Cahier', '1,10', '3,20'],
];
const shown = ['Article', 'Prix', 'Stylo', '1,50', 'Cahier', '3,20'];

/** A workbook of one sheet, from its XML. */
function xlsx(sheet: string): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
  });
}

const cell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

function xlsxRows(hiddenRow: number): string {
  return rows
    .map((row, y) => {
      const cells = row.map((text, x) => cell(`${'ABC'[x]}${y + 1}`, text)).join('');
      return `<row r="${y + 1}"${y === hiddenRow ? ' hidden="1"' : ''}>${cells}</row>`;
    })
    .join('');
}

describe('what the reader of a file does not see is not read', () => {
  test('in rows and columns of a workbook', async () => {
    const columns = '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3"/></cols>';
    expect(words(await read(xlsx(`${columns}<sheetData>${xlsxRows(2)}</sheetData>`)))).toEqual(shown);
    expect(words(await read(toXls(rows, { row: 2, column: 1 })))).toEqual(shown);
    const hide = (xml: string) =>
      xml
        .replace(
          '<table:table-column/>',
          '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>',
        )
        .replace(
          /<table:table-row>(?=(?:(?!<table:table-row).)*Marge)/,
          '<table:table-row table:visibility="filter">',
        );
    expect(words(await read(toOds(rows, 'geheim', hide)))).toEqual(shown);
  });

  test('in a Word file: hidden text, and what was deleted or moved elsewhere', async () => {
    const run = (text: string, format = '') => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = [
      run('Total '),
      run('caché ', '<w:vanish/>'),
      run('120,00', '<w:vanish w:val="0"/>'),
      `<w:moveFrom>${run(' avant')}</w:moveFrom>`,
      `<w:moveTo>${run(' euros')}</w:moveTo>`,
    ].join('');
    const docx = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`),
    });
    expect(words(await read(docx))).toEqual(['Total', '120,00', 'euros']);
  });

  test('in HTML, whether a file or the body of a mail', async () => {
    const html = `<html><body><div style="color:#fff;DISPLAY: none">Aperçu : 9 999,00 €</div>
      <p style="mso-hide:all">Outlook</p><p hidden>attribut</p><p style="display:block">Total 120,00 €</p></body></html>`;
    const visible = ['Total', '120,00', '€'];
    expect(words(await read(strToU8(html)))).toEqual(visible);
    expect(htmlToText(html).split(/\s+/)).toEqual(visible);
  });
});

test('files inside a PDF are named as unread, but for an e-invoice, which is read', async () => {
  const document = await PDFDocument.create();
  document.addPage([300, 300]);
  await document.attach(strToU8('<other/>'), 'releve.xml');
  expect((await read(await document.save())).notices).toEqual([]);
  await document.attach(strToU8('heures'), 'heures.csv');
  expect((await read(await document.save())).notices).toEqual([{ code: 'files_attached', page: null }]);
});

describe('a workbook whose formulas have no stored results', () => {
  const formula = (content: string, type = '') =>
    `<row r="1"><c r="A1"${type}><f>SUM(B1:B9)</f>${content}</c>`;
  const other = `${cell('B1', 'Total')}</row>`;

  test('says so, for nobody sees a number where one belongs', async () => {
    for (const empty of ['', '<v></v>', '<v/>']) {
      const { notices } = await read(xlsx(`<sheetData>${formula(empty)}${other}</sheetData>`));
      expect(notices).toEqual([{ code: 'formula_without_value', page: 1 }]);
    }
  });

  test('is not one whose formulas gave a number or nothing to show', async () => {
    for (const stored of [formula('<v>12</v>'), formula('<v></v>', ' t="str"')]) {
      const { notices } = await read(xlsx(`<sheetData>${stored}${other}</sheetData>`));
      expect(notices).toEqual([]);
    }
  });
});
