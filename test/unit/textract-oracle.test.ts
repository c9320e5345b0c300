import { TextractDocument, TextractExpense } from 'amazon-textract-response-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableCell } from '../../shared/understanding/tables/table.ts';
import { analysisFromBlocks } from '../../shared/understanding/textract/textract-analysis.ts';
import { pagesFromBlocks } from '../../shared/understanding/textract/textract-blocks.ts';
import { expenseFrom } from '../../shared/understanding/textract/textract-expense.ts';
import { analysisBlocks, expenseAnswer } from '../fixtures/textract-answers.ts';

/* Amazon's own parser of Textract's answers reads what we read in them. */

const word = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
  .map((each) => each.replaceAll(/\s/g, '_'));
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '));
const turns = fc.constantFrom(0, 1, 2, 3);

/** A grid of cells, of which some rows begin with one that spans two columns or two rows. */
const table = fc
  .record({
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 2, max: 4 }),
    texts: fc.array(fc.oneof(words, fc.constant('')), { minLength: 16, maxLength: 16 }),
    merge: fc.constantFrom('none', 'columns', 'rows'),
  })
  .map(({ rows, columns, texts, merge }): { cells: TableCell[] } => {
    const cells: TableCell[] = [];
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < columns; col++) {
        const inSpan =
          (merge === 'columns' && row === 0 && col === 1) || (merge === 'rows' && row === 1 && col === 0);
        if (inSpan) continue;
        const isMerged = row === 0 && col === 0;
        cells.push({
          row,
          col,
          rowSpan: isMerged && merge === 'rows' && rows > 1 ? 2 : 1,
          colSpan: isMerged && merge === 'columns' ? 2 : 1,
          text: texts[row * columns + col] ?? '',
          box: null,
        });
      }
    }
    return { cells };
  });

describe('Amazon’s parser agrees with ours', () => {
  test('on lines and words', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), turns, (lines, turn) => {
        const blocks = analysisBlocks({ lines }, turn);
        const theirs = documentOf(blocks).pageNumber(1).listLines();
        const [ours] = pagesFromBlocks(blocks);
        expect(ours?.lines.map(({ text }) => text)).toEqual(lines);
        expect(theirs.map(({ text }) => text)).toEqual(lines);
        expect(theirs.map((line) => line.listWords().map(({ text }) => text))).toEqual(
          ours?.lines.map((line) => line.words.map(({ text }) => text)),
        );
      }),
    );
  });

  test('on tables, with cells that were merged', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 2 }), turns, (tables, turn) => {
        const blocks = analysisBlocks({ tables }, turn);
        const theirs = documentOf(blocks).pageNumber(1).listTables();
        const { tables: ours } = analysisFromBlocks(blocks, 1);
        expect(ours).toHaveLength(tables.length);
        for (const [index, { cells }] of ours.entries()) {
          const shape = ({ row, col, rowSpan, colSpan, text }: TableCell) => ({
            row,
            col,
            rowSpan,
            colSpan,
            text,
          });
          expect(cells.map(shape)).toEqual(
            tables[index]?.cells.map(shape).toSorted((a, b) => a.row - b.row || a.col - b.col),
          );
          for (const cell of cells) {
            const found = theirs[index]?.cellAt(cell.row + 1, cell.col + 1);
            expect({ rowSpan: found?.rowSpan, colSpan: found?.columnSpan, text: found?.text }).toEqual({
              rowSpan: cell.rowSpan,
              colSpan: cell.colSpan,
              text: cell.text,
            });
          }
        }
      }),
    );
  });

  test('on pairs of label and value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: words, value: words }), { maxLength: 6 }),
        turns,
        (pairs, turn) => {
          const blocks = analysisBlocks({ pairs }, turn);
          const theirs = documentOf(blocks).pageNumber(1).form.listFields();
          const { pairs: ours } = analysisFromBlocks(blocks, 1);
          expect(ours.map(({ label, value }) => ({ label, value }))).toEqual(pairs);
          expect(theirs.map((field) => ({ label: field.key.text, value: field.value?.text }))).toEqual(pairs);
        },
      ),
    );
  });

  test('on fields and lines of expenses', () => {
    const summary = [
      { name: 'VENDOR_NAME', text: 'Atelier Nord' },
      { name: 'INVOICE_RECEIPT_ID', label: 'Facture n°', text: 'FA-2026-17' },
      { name: 'TOTAL', label: 'Total TTC', text: '1 234,56 €', currency: 'EUR' },
      { name: 'OTHER', label: 'IBAN', text: 'FR76 3000 6000 0112 3456 7890 189' },
    ];
    const lines = [
      {
        ITEM: 'Planche de chêne',
        QUANTITY: '3',
        UNIT_PRICE: '12,50',
        PRICE: '37,50',
        EXPENSE_ROW: 'Planche de chêne 3 12,50 37,50',
      },
    ];
    for (const turn of [0, 1, 2, 3] as const) {
      const answer = expenseAnswer({ summary, lines }, turn);
      const [theirs] = new TextractExpense(answer as never).listDocs();
      const ours = expenseFrom(answer.ExpenseDocuments, 1);
      expect(theirs?.searchSummaryFieldsByType('TOTAL').map((field) => field.value.text)).toEqual([
        '1 234,56 €',
      ]);
      expect(ours.fields.map(({ name, text }) => [name, text])).toEqual([
        ['sellerName', 'Atelier Nord'],
        ['documentNumber', 'FA-2026-17'],
        ['totalGross', '1 234,56 €'],
        ['currency', 'EUR'],
        ['iban', 'FR76 3000 6000 0112 3456 7890 189'],
      ]);
      // Upright again, whichever way the page lay.
      const place = ours.fields[0]?.box;
      expect(place?.left).toBeCloseTo(0.05);
      expect(place?.top).toBeCloseTo(0.01);
      expect(ours.lineItems).toMatchObject([
        { description: 'Planche de chêne', quantity: '3', unitPrice: '12.50', totalNet: '37.50', page: 1 },
      ]);
    }
  });
});

function documentOf(blocks: readonly object[]): TextractDocument {
  return new TextractDocument({ DocumentMetadata: { Pages: 1 }, Blocks: blocks } as never);
}
