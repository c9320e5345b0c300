import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { TextractDocument, TextractExpense } from 'amazon-textract-response-parser';
import * as z from 'zod';
import { analysisFromBlocks } from '../../shared/understanding/textract/textract-analysis.ts';
import { blocksFromPages, pagesFromBlocks } from '../../shared/understanding/textract/textract-blocks.ts';
import { expenseFrom } from '../../shared/understanding/textract/textract-expense.ts';

/*
 * `npm run bench:textract -- FOLDER`: reads every saved answer of Amazon Textract (*.json) under a folder and says how far
 * our reading of it and that of Amazon's own parser agree, and what is left of it after going to our pages and back.
 */

const Answer = z.looseObject({
  JobStatus: z.string().optional(),
  Blocks: z.array(z.looseObject({ BlockType: z.string(), Page: z.number().nullish() })).nullish(),
  ExpenseDocuments: z.array(z.unknown()).nullish(),
});

/** Textract's names of what we have a field for. */
const named = new Set([
  'VENDOR_NAME',
  'VENDOR_ADDRESS',
  'VENDOR_VAT_NUMBER',
  'RECEIVER_NAME',
  'RECEIVER_VAT_NUMBER',
  'INVOICE_RECEIPT_ID',
  'INVOICE_RECEIPT_DATE',
  'DUE_DATE',
  'DELIVERY_DATE',
  'PO_NUMBER',
  'SUBTOTAL',
  'TAX',
  'TOTAL',
  'AMOUNT_DUE',
]);

interface Share {
  same: number;
  all: number;
}
const kinds = ['lines', 'words there and back', 'table cells', 'pairs', 'expense fields'] as const;
const shares = Object.fromEntries(kinds.map((kind) => [kind, { same: 0, all: 0 }])) as Record<
  (typeof kinds)[number],
  Share
>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
for (const file of files.toSorted()) {
  const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const answer of Array.isArray(content) ? content : [content]) {
    const parsed = Answer.safeParse(answer);
    if (!parsed.success) continue;
    const before = structuredClone(shares);
    if (parsed.data.Blocks?.length) compareBlocks(answer, parsed.data.Blocks);
    if (parsed.data.ExpenseDocuments) compareExpense(answer, parsed.data.ExpenseDocuments);
    const said = kinds.flatMap((kind) => {
      const all = shares[kind].all - before[kind].all;
      return all === 0 ? [] : [`${kind} ${shares[kind].same - before[kind].same}/${all}`];
    });
    process.stdout.write(
      `${file}: ${said.join(', ') || (parsed.data.JobStatus ?? 'nothing of ours in it')}\n`,
    );
  }
}
process.stdout.write('\n');
for (const kind of kinds) {
  const { same, all } = shares[kind];
  process.stdout.write(
    `${kind.padEnd(22)} ${same} of ${all}${all === 0 ? '' : ` (${((100 * same) / all).toFixed(1)} %)`}\n`,
  );
}

function count(kind: (typeof kinds)[number], ours: readonly unknown[], theirs: readonly unknown[]): void {
  const left = [...theirs];
  for (const each of ours) {
    const at = left.findIndex((other) => isDeepStrictEqual(other, each));
    if (at < 0) continue;
    left.splice(at, 1);
    shares[kind].same += 1;
  }
  shares[kind].all += Math.max(ours.length, theirs.length);
}

function compareBlocks(answer: unknown, blocks: readonly { Page?: number | null | undefined }[]): void {
  const theirs = new TextractDocument(answer as never);
  const pages = pagesFromBlocks(blocks);
  for (const page of pages) {
    const own = blocks.filter(({ Page }) => (Page ?? 1) === page.page);
    const found = theirs.pageNumber(page.page);
    count(
      'lines',
      page.lines.map(({ text }) => text),
      found.listLines().map(({ text }) => text),
    );
    const { tables, pairs } = analysisFromBlocks(own, page.page);
    const cells = found
      .listTables()
      .flatMap((table) =>
        [...table.listRows({ repeatMultiRowCells: false })].flatMap((row) =>
          row
            .listCells()
            .map((cell) => [
              cell.rowIndex - 1,
              cell.columnIndex - 1,
              cell.rowSpan,
              cell.columnSpan,
              words(cell.text),
            ]),
        ),
      );
    count(
      'table cells',
      tables.flatMap((table) =>
        table.cells.map(({ row, col, rowSpan, colSpan, text }) => [row, col, rowSpan, colSpan, words(text)]),
      ),
      cells,
    );
    count(
      'pairs',
      pairs.map(({ label, value }) => [words(label), words(value)]),
      found.form
        .listFields()
        .map((field) => [words(field.key.text), words(field.value?.text ?? '')])
        .filter(([label, value]) => label !== '' && value !== ''),
    );
  }
  const back = pagesFromBlocks(blocksFromPages(pages));
  const flat = (of: typeof pages) =>
    of.flatMap(({ page, lines }) =>
      lines.flatMap((line) =>
        line.words.map(({ text, box }) => [page, text, box.left.toFixed(4), box.top.toFixed(4)]),
      ),
    );
  count('words there and back', flat(back), flat(pages));
}

/** Ticked boxes are written otherwise; spaces do not count. */
function words(text: string): string {
  return text
    .replaceAll(/\bNOT_SELECTED\b/g, '')
    .replaceAll(/\bSELECTED\b/g, 'X')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function compareExpense(answer: unknown, documents: readonly unknown[]): void {
  const theirs = new TextractExpense(answer as never)
    .listDocs()
    .flatMap((document) => document.listSummaryFields())
    .filter((field) => named.has(field.fieldType.text) && field.value.text.trim() !== '')
    .map((field) => field.value.text.trim());
  const { fields } = expenseFrom(documents, 1);
  const ours = fields.filter(
    ({ name }) => !['currency', 'iban', 'bic', 'sellerRegistrationId'].includes(name),
  );
  count(
    'expense fields',
    ours.map(({ text }) => text),
    theirs,
  );
}
