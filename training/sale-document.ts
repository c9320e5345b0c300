import { createRandom, pick, type Random } from '../samples/random.ts';
import type { Reading } from '../shared/understanding/reading.ts';
import { createCanvas } from './canvas.ts';
import type { WrittenLanguage } from './people-and-places.ts';
import { makeSale, plain } from './sale.ts';
import {
  drawFacts,
  drawFoot,
  drawParties,
  edges,
  factLayouts,
  footLayouts,
  isOrder,
  type Printed,
  partyLayouts,
  type SaleLayout,
  type Sheet,
  totalLayouts,
} from './sale-page.ts';
import { type SaleType, saleWordings } from './sale-wording.ts';

/** A made-up document of a sale with the values that are printed on it. */
export interface SaleDocument {
  readonly documentType: SaleType;
  readonly language: WrittenLanguage;
  readonly layout: SaleLayout;
  readonly reading: Reading;
  readonly fields: Readonly<Printed>;
  /** Quantity and total of each line, decimal strings; the total is null where none is printed. */
  readonly lines: readonly { readonly quantity: string; readonly totalNet: string | null }[];
}

function percent(rate: number, language: WrittenLanguage): string {
  return language === 'en' ? `${rate}%` : `${String(rate).replace('.', ',')} %`;
}

function drawLines(sheet: Sheet): void {
  const { random, canvas, sale, words, margin, size, leading } = sheet;
  const { right } = edges(sheet);
  const priced = sale.type !== 'delivery_note';
  const rated = priced && !sale.untaxed && random() < 0.4;
  const article = random() < 0.4;
  const currency = random() < 0.3;
  const columns = [
    ...(article ? [{ text: pick(random, words.columns.article), x: margin, right: false }] : []),
    { text: pick(random, words.columns.description), x: article ? margin + 60 : margin, right: false },
    { text: pick(random, words.columns.quantity), x: right - (priced ? 190 : 40), right: true },
    ...(priced
      ? [{ text: pick(random, words.columns.price), x: right - (rated ? 115 : 95), right: true }]
      : []),
    ...(rated ? [{ text: pick(random, words.columns.rate), x: right - 70, right: true }] : []),
    ...(priced ? [{ text: pick(random, words.columns.total), x: right, right: true }] : []),
  ];
  const row = (cells: readonly string[]) => {
    for (const [index, column] of columns.entries())
      canvas.write(cells[index] ?? '', column.x, sheet.y, size, column.right ? 'right' : 'left');
    sheet.y += leading * 1.2;
  };
  const head = () => row(columns.map(({ text }) => text));
  head();
  const { amount, money } = sale.writing;
  const write = currency ? money : amount;
  let carried = 0;
  for (const line of sale.lines) {
    if (sheet.y > canvas.height - margin - 8 * leading) {
      if (priced)
        canvas.write(`${pick(random, words.carried)} ${amount(carried)}`, right, sheet.y, size, 'right');
      canvas.newPage();
      sheet.y = margin + 3 * leading;
      head();
    }
    carried += line.total;
    row([
      ...(article ? [line.article] : []),
      line.description,
      String(line.quantity),
      ...(priced ? [write(line.price)] : []),
      ...(rated ? [percent(line.rate, sale.language)] : []),
      ...(priced ? [write(line.total)] : []),
    ]);
  }
  sheet.y += leading;
}

function totalsOf(sheet: Sheet): { label: string; amount: number }[] {
  const { random, sale, words, printed } = sheet;
  const { net, tax, gross, taxes, untaxed, discount, deposit, owed } = sale;
  const totals: { label: string; amount: number }[] = [];
  if (discount !== 0) totals.push({ label: pick(random, words.discount), amount: -discount });
  if (untaxed) {
    const label = pick(random, random() < 0.5 ? words.gross : words.net);
    totals.push({ label, amount: gross });
    printed.totalGross = plain(gross);
  } else {
    totals.push({ label: pick(random, words.net), amount: net });
    printed.totalNet = plain(net);
    if (taxes.length > 1) {
      for (const each of taxes) {
        const name = (pick(random, words.tax).split(/ \d| \(/)[0] ?? '').replace(/ \d+ ?%/, '');
        totals.push({ label: `${name} ${percent(each.rate, sale.language)}`, amount: each.tax });
      }
    } else {
      totals.push({ label: pick(random, words.tax), amount: tax });
      printed.totalTax = plain(tax);
    }
    totals.push({ label: pick(random, words.gross), amount: gross });
    printed.totalGross = plain(gross);
  }
  if (deposit !== 0) {
    totals.push({ label: pick(random, words.deposit), amount: deposit });
    totals.push({ label: pick(random, words.amountDue), amount: owed });
    printed.amountDue = plain(owed);
  } else if (sale.type === 'invoice' && random() < 0.3) {
    totals.push({ label: pick(random, words.amountDue), amount: owed });
    printed.amountDue = plain(owed);
  }
  return totals;
}

function drawTotals(sheet: Sheet): void {
  const { random, canvas, sale, words, margin, size, leading, layout, printed } = sheet;
  if (sale.type === 'delivery_note') return;
  const { right } = edges(sheet);
  const { money } = sale.writing;
  const totals = totalsOf(sheet);
  if (sheet.y > canvas.height - margin - 7 * leading) {
    canvas.newPage();
    sheet.y = margin + 2 * leading;
  }
  if (layout.totals === 'grid') {
    const step = (right - margin) / Math.max(3, totals.length);
    for (const [index, { label, amount }] of totals.entries()) {
      const x = margin + (index + 1) * step;
      canvas.write(label, x, sheet.y, size * 0.8, 'right');
      canvas.write(money(amount), x, sheet.y + leading * 1.1, size, 'right');
    }
    sheet.y += leading * 2.5;
  } else {
    for (const { label, amount } of totals) {
      if (layout.totals === 'colon')
        canvas.write(`${label} : ${money(amount)}`, right, sheet.y, size, 'right');
      else {
        canvas.write(label, layout.totals === 'wide' ? margin : right - 170, sheet.y, size);
        canvas.write(money(amount), right, sheet.y, size, 'right');
      }
      sheet.y += leading * 1.1;
    }
  }
  if (sale.untaxed) canvas.write(pick(random, words.untaxed), margin, sheet.y, size * 0.9);
  sheet.y += leading * 1.4;
  if (random() < 0.7) canvas.write(pick(random, words.notes), margin, sheet.y, size * 0.9);
  sheet.y += leading;
  printed.currency = sale.writing.currency;
}

export function makeSaleDocument(random: Random, type: SaleType, language: WrittenLanguage): SaleDocument {
  const layout: SaleLayout = {
    parties: pick(random, partyLayouts),
    facts: pick(random, factLayouts),
    totals: pick(random, totalLayouts),
    foot: pick(random, footLayouts),
  };
  const canvas = createCanvas(random);
  const size = 8 + 2.5 * random();
  const sheet: Sheet = {
    random,
    canvas,
    sale: makeSale(random, type, language),
    words: saleWordings[language],
    layout,
    printed: {},
    size,
    leading: size * (1.3 + 0.25 * random()),
    margin: 35 + 25 * random(),
    y: 0,
  };
  drawParties(sheet);
  drawFacts(sheet);
  drawLines(sheet);
  drawTotals(sheet);
  drawFoot(sheet);
  const pages = canvas.pages();
  const reading: Reading = {
    format: 'pdf',
    pages,
    pageCount: pages.length,
    language,
    einvoice: null,
    notices: [],
  };
  const { currency: _, ...fields } = sheet.printed;
  const lines = sheet.sale.lines.map((line) => ({
    quantity: String(line.quantity),
    totalNet: type === 'delivery_note' ? null : plain(line.total),
  }));
  return {
    documentType: type,
    language,
    layout,
    reading,
    fields: isSigned(sheet) ? sheet.printed : fields,
    lines,
  };
}

/** The currency is printed somewhere: beside amounts, as all of them are written alike. */
function isSigned({ sale }: Sheet): boolean {
  return !isOrder(sale) && /[^\d.,\s-]/.test(sale.writing.money(100));
}

const saleTypes: readonly SaleType[] = [
  'invoice',
  'invoice',
  'invoice',
  'invoice',
  'credit_note',
  'quote',
  'purchase_order',
  'order_confirmation',
  'delivery_note',
];
const languages: readonly WrittenLanguage[] = ['fr', 'fr', 'fr', 'de', 'de', 'en', 'en', 'es', 'it', 'nl'];

/** Documents of sales in every layout, French ones most often; the same for a seed. */
export function makeSaleDocuments(seed: number, count: number): SaleDocument[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () =>
    makeSaleDocument(random, pick(random, saleTypes), pick(random, languages)),
  );
}
