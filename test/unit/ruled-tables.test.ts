import { degrees, PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import type { Page } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { findTables } from '../../shared/understanding/tables/tables.ts';
import { createCanvas } from '../../training/canvas.ts';

const sheet = { width: 595, height: 842 };

type Text = readonly [text: string, x: number, y: number];
/** From one corner to the other, in points from the top left. */
type Line = readonly [left: number, top: number, right: number, bottom: number];

function pageOf(texts: readonly Text[], lines: readonly Line[]): Page {
  const canvas = createCanvas(createRandom(1), { sheet });
  for (const [text, x, y] of texts) canvas.write(text, x, y, 10);
  const [page] = canvas.pages();
  if (page === undefined) throw new Error('an empty canvas');
  const rules = lines.map(([left, top, right, bottom]) => ({
    left: left / sheet.width,
    top: top / sheet.height,
    width: (right - left) / sheet.width,
    height: (bottom - top) / sheet.height,
  }));
  return { ...page, rules };
}

const across = (left: number, right: number, ...ys: readonly number[]): Line[] =>
  ys.map((y) => [left, y, right, y]);
const down = (top: number, bottom: number, ...xs: readonly number[]): Line[] =>
  xs.map((x) => [x, top, x, bottom]);

/** Each cell as row, column, spans where they are more than one, and text. */
function cellsOf(page: Page): string[][] {
  return findTables(page).map(({ cells }) =>
    cells.map(({ row, col, rowSpan, colSpan, text }) => {
      const spans = rowSpan * colSpan > 1 ? ` ${rowSpan}x${colSpan}` : '';
      return `${row},${col}${spans} ${text}`;
    }),
  );
}

describe('between the lines that a page draws', () => {
  test('lines of text of one cell are one, and cells span rows and columns', () => {
    const texts: Text[] = [
      ['Award', 60, 118],
      ['Costs', 210, 113],
      ['Planned', 170, 133],
      ['Actual', 270, 133],
      ['Window for', 60, 153],
      ['Mar 2012', 170, 153],
      ['Apr 2012', 270, 153],
      ['all airports', 60, 165],
      ['12.50', 170, 165],
      ['13.75', 270, 165],
    ];
    const lines = [
      ...across(50, 350, 100, 140, 170),
      ...across(160, 350, 120),
      ...down(100, 170, 50, 160, 350),
      ...down(120, 170, 260),
    ];
    expect(cellsOf(pageOf(texts, lines))).toEqual([
      [
        '0,0 2x1 Award',
        '0,1 1x2 Costs',
        '1,1 Planned',
        '1,2 Actual',
        '2,0 Window for all airports',
        '2,1 Mar 2012 12.50',
        '2,2 Apr 2012 13.75',
      ],
    ]);
  });

  const heading: Text[] = [
    ['Country', 60, 113],
    ['Exports', 210, 113],
    ['Imports', 310, 113],
  ];
  const body: Text[] = [
    ['Austria', 60, 133],
    ['12.5', 210, 133],
    ['10.1', 310, 133],
    ['Finland', 60, 153],
    ['8.0', 210, 153],
    ['9.4', 310, 153],
    ['Spain', 60, 173],
    ['7.7', 210, 173],
    ['-', 310, 173],
  ];
  const cells = [
    ['0,0 Country', '0,1 Exports', '0,2 Imports'],
    ['1,0 Austria', '1,1 12.5', '1,2 10.1'],
    ['2,0 Finland', '2,1 8.0', '2,2 9.4'],
    ['3,0 Spain', '3,1 7.7', '3,2 -'],
  ].flat();

  test('rows without lines between them are rows all the same', () => {
    const lines = [...across(50, 400, 100, 120, 180), ...down(100, 180, 50, 200, 300, 400)];
    expect(cellsOf(pageOf([...heading, ...body], lines))).toEqual([cells]);
  });

  test('labels of several lines stand above their figures, with dots between', () => {
    const dots = '. '.repeat(9).trim();
    const texts: Text[] = [
      ['Persons who were out of work', 60, 133],
      [`for fifteen weeks ${dots}`, 60, 145],
      ['1.2', 310, 145],
      ['4.9', 410, 145],
      ['Job losers and others who had', 60, 159],
      [`left their places ${dots}`, 60, 171],
      ['1.8', 310, 171],
      ['8.1', 410, 171],
      [`All ${dots}`, 60, 185],
      ['3.8', 310, 185],
      ['10.5', 410, 185],
    ];
    const head: Text[] = [
      ['Measure', 60, 113],
      ['July', 310, 113],
      ['August', 410, 113],
    ];
    const lines = [...across(50, 500, 100, 120, 195), ...down(100, 195, 230, 400)];
    expect(cellsOf(pageOf([...head, ...texts], lines))).toEqual([
      [
        ...['0,0 Measure', '0,1 July', '0,2 August'],
        ...[`1,0 Persons who were out of work for fifteen weeks ${dots}`, '1,1 1.2', '1,2 4.9'],
        ...[`2,0 Job losers and others who had left their places ${dots}`, '2,1 1.8', '2,2 8.1'],
        ...[`3,0 All ${dots}`, '3,1 3.8', '3,2 10.5'],
      ],
    ]);
  });

  test('a figure and what is said of it below are one row', () => {
    const texts: Text[] = [
      ['Austria', 60, 138],
      ['12.5', 210, 133],
      ['(0.4)', 210, 145],
      ['10.1', 310, 133],
      ['(0.3)', 310, 145],
      ['Finland', 60, 173],
      ['8.0', 210, 173],
      ['9.4', 310, 173],
    ];
    const lines = [...across(50, 400, 100, 120, 155, 180), ...down(100, 180, 50, 200, 300, 400)];
    expect(cellsOf(pageOf([...heading, ...texts], lines))).toEqual([
      [
        ...['0,0 Country', '0,1 Exports', '0,2 Imports', '1,0 Austria', '1,1 12.5 (0.4)', '1,2 10.1 (0.3)'],
        ...['2,0 Finland', '2,1 8.0', '2,2 9.4'],
      ],
    ]);
  });

  test('rows stand in the columns of a heading whose lines go no further down', () => {
    const lines = [
      ...across(50, 400, 80, 120, 140, 160, 180),
      ...across(200, 400, 100),
      ...down(80, 180, 50, 400),
      ...down(80, 120, 200),
      ...down(100, 120, 300),
    ];
    const trade: Text = ['Trade', 280, 93];
    expect(cellsOf(pageOf([trade, ...heading, ...body], lines))).toEqual([
      [
        ...['0,0 2x1 Country', '0,1 1x2 Trade', '1,1 Exports', '1,2 Imports'],
        ...['2,0 Austria', '2,1 12.5', '2,2 10.1', '3,0 Finland', '3,1 8.0', '3,2 9.4'],
        ...['4,0 Spain', '4,1 7.7', '4,2 -'],
      ],
    ]);
  });

  test('dashes and the borders of single cells make lines', () => {
    const dashes = [100, 120, 160, 180].flatMap((y) =>
      Array.from({ length: 88 }, (_, index): Line => [50 + 4 * index, y, 52 + 4 * index, y]),
    );
    const lines = [...dashes, ...down(100, 118, 50, 200, 300, 400), ...down(119, 181, 50, 200, 300, 400)];
    const texts: Text[] = [
      ['Norway and', 60, 133],
      ['Not known', 210, 133],
      ['Iceland', 60, 153],
      ['as yet', 210, 153],
      ['Spain', 60, 173],
      ['Known', 210, 173],
    ];
    expect(cellsOf(pageOf([...heading, ...texts], lines))).toEqual([
      [
        ...['0,0 Country', '0,1 Exports', '0,2 Imports', '1,0 Norway and Iceland', '1,1 Not known as yet'],
        ...['2,0 Spain', '2,1 Known'],
      ],
    ]);
  });

  test('two tables beside each other are two', () => {
    const beside: Text[] = [
      ['Year', 430, 133],
      ['Total', 500, 133],
      ['2021', 430, 153],
      ['36.4', 500, 153],
    ];
    const lines = [
      ...across(50, 400, 100, 120, 140, 160, 180),
      ...down(100, 180, 50, 200, 300, 400),
      ...across(420, 550, 120, 140, 160),
      ...down(120, 160, 420, 490, 550),
    ];
    expect(cellsOf(pageOf([...heading, ...body, ...beside], lines))).toEqual([
      cells,
      ['0,0 Year', '0,1 Total', '1,0 2021', '1,1 36.4'],
    ]);
  });

  test('bars of a chart hold no cells', () => {
    const bars = [110, 130, 150, 170].flatMap((y, row) => [
      ...across(100, 300 + 40 * row, y, y + 12),
      ...down(y, y + 12, 100, 160, 220, 300 + 40 * row),
    ]);
    const scale = [...across(100, 420, 190), ...down(100, 190, 100, 180, 260, 340, 420)];
    const texts: Text[] = [
      ['14', 110, 119],
      ['21', 180, 119],
      ['11', 110, 159],
      ['30', 180, 159],
    ];
    expect(cellsOf(pageOf(texts, [...bars, ...scale]))).toEqual([]);
  });
});

describe('lines of a PDF', () => {
  type Draw = (page: PDFPage, line: Line) => void;

  const asStroke: Draw = (page, [left, top, right, bottom]) => {
    page.drawLine({
      start: { x: left, y: sheet.height - top },
      end: { x: right, y: sheet.height - bottom },
      thickness: 0.5,
    });
  };
  const asBar: Draw = (page, [left, top, right, bottom]) => {
    page.drawRectangle({
      x: left,
      y: sheet.height - bottom - 0.3,
      width: Math.max(0.6, right - left),
      height: Math.max(0.6, bottom - top),
    });
  };
  /** A line down as a tiny stroke across with a pen as wide as the line is long. */
  const byWidePen: Draw = (page, line) => {
    const [left, top, right, bottom] = line;
    if (right > left) return asStroke(page, line);
    const y = sheet.height - (top + bottom) / 2;
    page.drawLine({ start: { x: left - 0.3, y }, end: { x: left + 0.3, y }, thickness: bottom - top });
  };

  async function pdfOf(draw: Draw, turn = 0): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.addPage([sheet.width, sheet.height]);
    page.setRotation(degrees(turn));
    const texts: Text[] = [
      ['First and', 60, 118],
      ['More to', 210, 118],
      ['last name', 60, 130],
      ['tell you', 210, 130],
      ['Ada', 60, 150],
      ['Nothing', 210, 150],
    ];
    for (const [text, x, y] of texts) page.drawText(text, { x, y: sheet.height - y, size: 10, font });
    for (const line of [...across(50, 350, 105, 138, 160), ...down(105, 160, 50, 200, 350)]) draw(page, line);
    return document.save();
  }

  test.each([
    ['strokes', asStroke, 0],
    ['thin bars', asBar, 0],
    ['short strokes of a wide pen', byWidePen, 0],
    ['strokes on a page that is turned', asStroke, 90],
  ] as const)('are read: %s', async (_, draw, turn) => {
    const { pages } = await readDocument(await pdfOf(draw, turn), {
      fileName: 'ruled.pdf',
      ocr: null,
    });
    expect(pages.map(cellsOf)).toEqual([
      [['0,0 First and last name', '0,1 More to tell you', '1,0 Ada', '1,1 Nothing']],
    ]);
  });
});
