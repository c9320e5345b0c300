import { describe, expect, it } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import { findTables } from '../../shared/understanding/tables/tables.ts';
import { createCanvas } from '../../training/canvas.ts';

/** A page of rows, each cell's text at the place of its column; an empty text leaves a cell out. */
function pageOf(rows: readonly (readonly string[])[], columns: readonly number[]) {
  const canvas = createCanvas(createRandom(1), { sheet: { width: 595, height: 842 } });
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (text !== '') canvas.write(text, columns[column] ?? 0, 100 + 14 * index, 10);
    });
  });
  return canvas.pages()[0] ?? { page: 1, width: 595, height: 842, source: 'text' as const, lines: [] };
}

function textsOf(rows: readonly (readonly string[])[], columns: readonly number[]): string[][] {
  return findTables(pageOf(rows, columns)).map(({ cells }) => cells.map(({ text }) => text));
}

describe('tables of a page', () => {
  it('are found without lines, by their columns', () => {
    const rows = [
      ['Country', '2021', '2022'],
      ['Austria', '58.6', '61.2'],
      ['Denmark', '59.5', '48.0'],
      ['Finland', '89.1', '95.4'],
    ];
    expect(textsOf(rows, [60, 220, 320])).toEqual([rows.flat()]);
  });

  it('have signs of currencies with their amounts, however far these stand', () => {
    const rows = [
      ['Sales', '$', '33,909', '$', '39,827'],
      ['Services', '', '19,604', '', '17,486'],
      ['Costs', '', '12,300', '', '11,065'],
      ['Profit', '$', '14,305', '$', '22,341'],
    ];
    expect(textsOf(rows, [60, 195, 225, 266, 310])).toEqual([
      [
        ...['Sales', '$ 33,909', '$ 39,827', 'Services', '19,604', '17,486'],
        ...['Costs', '12,300', '11,065', 'Profit', '$ 14,305', '$ 22,341'],
      ],
    ]);
  });

  it('have signs behind their amounts there', () => {
    const rows = [
      ['Loyer', '850,00 €', '870,00 €'],
      ['Charges', '120,00 €', '125,00 €'],
      ['Total', '970,00 €', '995,00 €'],
    ];
    expect(textsOf(rows, [60, 200, 270])).toEqual([rows.flat()]);
  });

  it('have the numbers of their rows in a column, and what stands over it and the next spans both', () => {
    const rows = [
      ['Ministry of Finance', '', '412', '398'],
      ['1.', 'Treasury', '201', '195'],
      ['2.', 'Taxes', '155', '149'],
      ['3.', 'Customs', '56', '54'],
      ['Ministry of Culture', '', '75', '71'],
      ['4.', 'Museums', '40', '38'],
      ['5.', 'Theatres', '35', '33'],
    ];
    const [found] = findTables(pageOf(rows, [60, 72, 220, 300]));
    expect(
      found?.cells.filter(({ col }) => col < 2).map(({ col, colSpan, text }) => [col, colSpan, text]),
    ).toEqual([
      [0, 2, 'Ministry of Finance'],
      ...[
        [0, 1, '1.'],
        [1, 1, 'Treasury'],
        [0, 1, '2.'],
        [1, 1, 'Taxes'],
        [0, 1, '3.'],
        [1, 1, 'Customs'],
      ],
      [0, 2, 'Ministry of Culture'],
      ...[
        [0, 1, '4.'],
        [1, 1, 'Museums'],
        [0, 1, '5.'],
        [1, 1, 'Theatres'],
      ],
    ]);
  });

  it('keep columns that hardly any row fills', () => {
    const rows = Array.from({ length: 14 }, (_, row) => [
      `Town${row}`,
      `${row}.5`,
      row % 9 === 3 ? 'SUP' : '',
      `${20 + row}.1`,
    ]);
    const [found] = findTables(pageOf(rows, [60, 180, 260, 340]));
    expect(found?.cells.filter(({ text }) => text === 'SUP').map(({ row, col }) => [row, col])).toEqual([
      [3, 2],
      [12, 2],
    ]);
    expect(found?.cells.filter(({ row }) => row === 3).map(({ col, text }) => [col, text])).toEqual([
      [0, 'Town3'],
      [1, '3.5'],
      [2, 'SUP'],
      [3, '23.1'],
    ]);
  });

  it('have their heading, though it stands further away than the rows from each other', () => {
    const rows = [
      ['Country', 'Exports', 'Imports'],
      ...[[], [], []],
      ['Austria', '58.6', '61.2'],
      ['Denmark', '59.5', '48.0'],
      ['Finland', '89.1', '95.4'],
      ['Ireland', '71.3', '70.0'],
    ];
    expect(textsOf(rows, [60, 220, 320])).toEqual([rows.flat()]);
  });

  it('keep dots that lead to their values in the label', () => {
    const dots = (count: number) => '. '.repeat(count).trim();
    const rows = [
      [`Total ${dots(40)}`, '1,204', '58.6'],
      [`Under five years of age ${dots(10)}`, '310', '61.2'],
      [`Five years and over ${dots(16)}`, '894', '48.0'],
      [`Not stated ${dots(30)}`, '. . .', '. . .'],
    ];
    expect(textsOf(rows, [60, 320, 400])).toEqual([rows.flat()]);
  });

  it('go on below the titles of their sections, however wide these are', () => {
    const wide = 'Households with children below the age of eighteen years and others';
    const rows = [
      ['Indicator', '2021', '2022'],
      ['One person', '58.6', '61.2'],
      ['Two persons', '59.5', '48.0'],
      ['More', '89.1', '95.4'],
      [wide],
      ['One child', '12.5', '10.1'],
      ['Two children', '8.0', '9.4'],
    ];
    expect(textsOf(rows, [60, 220, 320])).toEqual([rows.flat()]);
  });

  it('have one row where a cell has a line more, set above and below the line beside it', () => {
    const canvas = createCanvas(createRandom(1), { sheet: { width: 595, height: 842 } });
    const write = (y: number, ...texts: readonly (readonly [string, number])[]) => {
      for (const [text, x] of texts) canvas.write(text, x, y, 10);
    };
    write(100, ['Code', 60], ['Place', 220]);
    write(106, ['Name', 130], ['Area', 300]);
    write(112, ['of town', 60], ['of work', 220]);
    for (let row = 0; row < 4; row++) {
      write(130 + 14 * row, [`0${row}`, 60], [`Town${row}`, 130], [`Site${row}`, 220], [`${row}.5`, 300]);
    }
    const [page] = canvas.pages();
    const [found] = page === undefined ? [] : findTables(page);
    expect(found?.cells.filter(({ row }) => row === 0).map(({ text }) => text)).toEqual([
      'Code of town',
      'Name',
      'Place of work',
      'Area',
    ]);
  });

  it('are not numbered headings', () => {
    const rows = [
      ['3.2', 'Measuring Financial Losses'],
      ['3.2.1', 'Reported Losses'],
    ];
    expect(textsOf(rows, [60, 110])).toEqual([]);
  });

  it('are not letterheads, parties or signatures side by side', () => {
    const letterhead = [
      ['Imprimerie des Alpes', 'FACTURE', ''],
      ['24 avenue du Vercors', 'Numéro', 'FA2026-24035'],
      ['38600 Fontaine', 'Date', '27/02/2026'],
      ['Tél. 01 99 32 42 35', 'Échéance', '29/03/2026'],
      ['SIRET 482 058 419 00037', 'Code client', 'C79546'],
      ['www.imprimerie.example', 'Page', '1'],
    ];
    expect(textsOf(letterhead, [60, 260, 400])).toEqual([]);
    const foot = [
      ['Beschläge Kettner GmbH', 'Geschäftsführer: Uwe Kettner', 'Handelsbank'],
      ['Industriestraße 44', 'Amtsgericht Wuppertal', 'DE93 7010 5766 8088 7737 88'],
      ['42551 Velbert', 'USt-IdNr.: DE540264837', 'BGHBDE33XXX'],
    ];
    expect(textsOf(foot, [60, 220, 400])).toEqual([]);
    const signatures = [
      ['Pour le client', 'Pour le prestataire'],
      ['Jean-Baptiste Verdier', 'Sophie Vuillermoz'],
      ['Président', 'Gérante'],
    ];
    expect(textsOf(signatures, [60, 300])).toEqual([]);
  });

  it('are figures of one kind in a column: sums, ranges, days, or one row under its headings', () => {
    const columns = [60, 220, 340];
    const sums = [
      ['Total HT', '2 041,10 €'],
      ['Total TVA', '255,80 €'],
      ['Net à payer', '2 296,90 €'],
    ];
    expect(textsOf(sums, columns)).toEqual([sums.flat()]);
    const ranges = [
      ['', 'Moins de', 'Plus de'],
      ['Artériel', '7,38 - 7,42', '101/98'],
      ['Veineux', '7,32 - 7,38', '68/70'],
    ];
    expect(textsOf(ranges, columns)).toEqual([ranges.flat().filter(Boolean)]);
    const days = [
      ['Étape', 'Début', 'Fin'],
      ['Études', '02/03/2026', '31/03/2026'],
      ['Travaux', '01/04/2026', '30/06/2026'],
    ];
    expect(textsOf(days, columns)).toEqual([days.flat()]);
    const row = [
      ['Taux TVA', 'Base HT', 'Montant TVA'],
      ['20 %', '4 966,48', '993,30'],
    ];
    expect(textsOf(row, columns)).toEqual([row.flat()]);
  });

  it('may be words alone, where they fill every place of a grid', () => {
    const rows = [
      ['Ville', 'Région', 'Pays', 'Langue'],
      ['Lyon', 'Rhône', 'France', 'français'],
      ['Gand', 'Flandre', 'Belgique', 'néerlandais'],
      ['Trèves', 'Palatinat', 'Allemagne', 'allemand'],
    ];
    expect(textsOf(rows, [60, 160, 260, 360])).toEqual([rows.flat()]);
  });

  it('are not charts with their scale', () => {
    const rows = [
      ['2001', '30.5', '49.0', '20.4', '', ''],
      ['2005', '29.7', '48.6', '21.7', '', ''],
      ['2010', '28.7', '46.3', '25.0', '', ''],
      ['0%', '20%', '40%', '60%', '80%', '100%'],
    ];
    expect(textsOf(rows, [60, 140, 220, 300, 380, 460])).toEqual([]);
  });
});
