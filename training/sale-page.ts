import { isoDate } from '../samples/dates.ts';
import { groupedByFour, groupedRegistration } from '../samples/identifiers.ts';
import { pick, type Random } from '../samples/random.ts';
import type { Canvas } from './canvas.ts';
import { pickOf } from './people-and-places.ts';
import type { Sale } from './sale.ts';
import type { SaleWording } from './sale-wording.ts';
import type { Party } from './slots.ts';

/** How a document of a sale is laid out; each combination is a family of its own. */
export interface SaleLayout {
  readonly parties:
    | 'letterhead'
    | 'window'
    | 'columns'
    | 'swapped'
    | 'foot'
    | 'centred'
    | 'opposite'
    | 'labelled';
  readonly facts: 'colon' | 'tabbed' | 'grid' | 'sentence' | 'below';
  readonly totals: 'right' | 'colon' | 'grid' | 'wide';
  readonly foot: 'line' | 'columns' | 'lines';
}

export const partyLayouts = [
  'letterhead',
  'window',
  'columns',
  'swapped',
  'foot',
  'centred',
  'opposite',
  'labelled',
] as const;
export const factLayouts = ['colon', 'tabbed', 'grid', 'sentence', 'below'] as const;
export const totalLayouts = ['right', 'colon', 'grid', 'wide'] as const;
export const footLayouts = ['line', 'columns', 'lines'] as const;

/** Values that were printed, by field. */
export type Printed = Record<string, string | string[]>;

export interface Sheet {
  readonly random: Random;
  readonly canvas: Canvas;
  readonly sale: Sale;
  readonly words: SaleWording;
  readonly layout: SaleLayout;
  readonly printed: Printed;
  readonly size: number;
  readonly leading: number;
  readonly margin: number;
  y: number;
}

/** Places for the blocks of a page: right edge, and where its right half begins. */
export function edges({ canvas, margin }: Sheet) {
  return { right: canvas.width - margin, middle: canvas.width * 0.56 };
}

export const isOrder = (sale: Sale) => sale.type === 'purchase_order';

/** Who sells is who gets an order, and who issues anything else. */
function printParty(sheet: Sheet, party: Party): void {
  const sells = (party === sheet.sale.issuer) !== isOrder(sheet.sale);
  sheet.printed[sells ? 'sellerName' : 'buyerName'] = party.name;
}

function block(sheet: Sheet, lines: readonly string[], x: number, from: number, first = sheet.size): number {
  let y = from;
  for (const [index, line] of lines.entries()) {
    sheet.canvas.write(line, x, y, index === 0 ? first : sheet.size);
    y += index === 0 ? Math.max(sheet.leading, first * 1.2) : sheet.leading;
  }
  return y;
}

/** What a recipient's address is made of; now and then with its VAT id, a contact, or its country. */
function recipientLines(sheet: Sheet): string[] {
  const { random, sale, words, printed } = sheet;
  const party = sale.recipient;
  const lines = [party.name, party.street, party.town];
  if (random() < 0.15) lines.splice(1, 0, pickOf(random, sale.language, 'firstNames'));
  if (random() < 0.2) {
    lines.push(`${pick(random, words.vat)}${random() < 0.5 ? ' :' : ':'} ${party.vatId}`);
    printed[isOrder(sale) ? 'sellerVatId' : 'buyerVatId'] = party.vatId;
  }
  return lines;
}

function issuerLines(sheet: Sheet): string[] {
  const { random, sale, words } = sheet;
  const { name, street, town, phone, domain } = sale.issuer;
  const lines = [name, street, town];
  if (random() < 0.3) lines.splice(1, 0, pickOf(random, sale.language, 'slogans'));
  if (random() < 0.6) lines.push(`${pick(random, words.phone)} ${random() < 0.5 ? ': ' : ''}${phone}`);
  if (random() < 0.5) lines.push(random() < 0.5 ? `info@${domain}` : `www.${domain}`);
  return lines;
}

function heading(sheet: Sheet): string {
  const { random, sale, words } = sheet;
  const text = pick(random, isOrder(sale) ? words.supplier : words.to);
  return random() < 0.4 && !text.endsWith(':') ? `${text} :` : text;
}

export function drawParties(sheet: Sheet): void {
  const { random, canvas, sale, margin, size, leading, layout, words } = sheet;
  const { right, middle } = edges(sheet);
  printParty(sheet, sale.issuer);
  printParty(sheet, sale.recipient);
  const large = size * pick(random, [1, 1.3, 1.8]);
  const top = margin + large;
  const column = random() < 0.5 ? middle : canvas.width * 0.5;
  if (layout.parties === 'letterhead') {
    const below = block(sheet, issuerLines(sheet), margin, top, large);
    const address = random() < 0.5 ? [heading(sheet), ...recipientLines(sheet)] : recipientLines(sheet);
    sheet.y = block(sheet, address, column, random() < 0.5 ? below : top + 3 * leading);
  } else if (layout.parties === 'window') {
    const { name, street, town } = sale.issuer;
    block(sheet, issuerLines(sheet), middle, top, large);
    const mark = pick(random, [' · ', ' - ', ', ', ' | ', ' • ']);
    const y = top + 7 * leading;
    canvas.write([name, street, town].join(mark), margin, y, size * 0.75);
    sheet.y = block(sheet, recipientLines(sheet), margin, y + leading * 1.3);
  } else if (layout.parties === 'columns' || layout.parties === 'swapped') {
    const [left, other] = layout.parties === 'columns' ? [margin, column] : [column, margin];
    const y = top + 2 * leading;
    const from = isOrder(sale) ? pick(random, words.shipTo) : pick(random, words.from);
    const own = block(sheet, [from, ...issuerLines(sheet)], left, y);
    sheet.y = Math.max(own, block(sheet, [heading(sheet), ...recipientLines(sheet)], other, y));
  } else if (layout.parties === 'foot') {
    const x = random() < 0.5 ? margin : column;
    sheet.y = block(sheet, recipientLines(sheet), x, top + 5 * leading);
  } else if (layout.parties === 'centred') {
    let y = top;
    for (const [index, line] of issuerLines(sheet).entries()) {
      canvas.write(line, canvas.width / 2, y, index === 0 ? large : size, 'center');
      y += index === 0 ? large * 1.3 : leading;
    }
    sheet.y = block(sheet, [heading(sheet), ...recipientLines(sheet)], margin, y + leading);
  } else if (layout.parties === 'opposite') {
    const below = block(sheet, issuerLines(sheet), middle, top, large);
    sheet.y = Math.max(below, block(sheet, recipientLines(sheet), margin, top + 2 * leading));
  } else {
    const y = block(sheet, issuerLines(sheet), margin, top, large);
    const [name = '', ...rest] = recipientLines(sheet);
    const label = heading(sheet).replace(/ ?:$/, '');
    sheet.y = block(sheet, [`${label} : ${name}`, ...rest], margin, y + leading);
  }
  sheet.y = Math.max(sheet.y, margin + 40) + leading * 1.5;
  if (right < middle) throw new Error('A page without a right half');
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

function factsOf(sheet: Sheet): Fact[] {
  const { random, sale, words, printed } = sheet;
  const facts: Fact[] = [
    { label: pick(random, words.number[sale.type]), value: sale.number },
    { label: pick(random, words.date[sale.type]), value: sale.writing.date(sale.date) },
  ];
  printed.documentNumber = sale.number;
  printed.issueDate = isoDate(sale.date);
  if (sale.type === 'invoice' && random() < 0.6) {
    facts.push({ label: pick(random, words.due), value: sale.writing.date(sale.due) });
    printed.dueDate = isoDate(sale.due);
  }
  if (!isOrder(sale) && sale.type !== 'quote' && random() < 0.4) {
    facts.push({ label: pick(random, words.order), value: sale.order });
    printed.orderReference = sale.order;
  }
  if (random() < 0.4) facts.push({ label: pick(random, words.customer), value: sale.customer });
  return random() < 0.25 ? facts.toReversed() : facts;
}

export function drawFacts(sheet: Sheet): void {
  const { random, canvas, sale, words, margin, size, leading, layout, printed } = sheet;
  const { right, middle } = edges(sheet);
  const title = pick(random, words.titles[sale.type]);
  const large = size * pick(random, [1.2, 1.6, 2.2]);
  const facts = factsOf(sheet);
  if (layout.facts === 'sentence') {
    const on = { fr: 'du', en: 'dated', de: 'vom', es: 'de fecha', it: 'del', nl: 'van' }[sale.language];
    const no = pick(
      random,
      {
        fr: ['N° ', 'n°', 'n° '],
        en: ['No. ', '# ', ''],
        de: ['Nr. ', ''],
        es: ['Nº '],
        it: ['n. '],
        nl: ['nr. '],
      }[sale.language],
    );
    canvas.write(
      `${title} ${no}${sale.number} ${on} ${sale.writing.date(sale.date)}`,
      margin,
      sheet.y,
      size * 1.2,
    );
    sheet.y += leading * 1.5;
    for (const fact of facts.filter(
      ({ value }) => value !== sale.number && value !== sale.writing.date(sale.date),
    )) {
      canvas.write(`${fact.label} : ${fact.value}`, margin, sheet.y, size);
      sheet.y += leading;
    }
  } else {
    canvas.write(title, random() < 0.7 ? margin : right - canvas.widthOf(title, large), sheet.y, large);
    sheet.y += large * 1.6;
    if (layout.facts === 'grid') {
      const step = (right - margin) / facts.length;
      for (const [index, { label, value }] of facts.entries()) {
        canvas.write(label, margin + index * step, sheet.y, size * 0.9);
        canvas.write(value, margin + index * step, sheet.y + leading * 1.1, size);
      }
      sheet.y += leading * 2.4;
    } else {
      const x = random() < 0.5 ? margin : middle;
      for (const { label, value } of facts) {
        if (layout.facts === 'colon')
          canvas.write(`${label}${random() < 0.6 ? ' :' : ':'} ${value}`, x, sheet.y, size);
        else if (layout.facts === 'tabbed') {
          canvas.write(label, x, sheet.y, size);
          canvas.write(
            value,
            x === margin ? margin + 150 : right,
            sheet.y,
            size,
            x === margin ? 'left' : 'right',
          );
        } else {
          canvas.write(label, x, sheet.y, size * 0.85);
          sheet.y += leading;
          canvas.write(value, x, sheet.y, size);
        }
        sheet.y += leading;
      }
    }
  }
  sheet.y += leading;
  if (printed.documentNumber === undefined) throw new Error('A document without a number');
}

export function drawFoot(sheet: Sheet): void {
  const { random, canvas, sale, words, margin, size, leading, layout, printed } = sheet;
  const { issuer, language } = sale;
  const facts: string[] = [];
  if (layout.parties === 'foot' || random() < 0.4)
    facts.push(`${issuer.name} ${issuer.street} ${issuer.town}`);
  if (random() < 0.7) {
    facts.push(`${pick(random, words.vat)}${random() < 0.5 ? ' : ' : ' '}${issuer.vatId}`);
    printed[isOrder(sale) ? 'buyerVatId' : 'sellerVatId'] = issuer.vatId;
  }
  if (language === 'fr' && random() < 0.6) {
    const label = pick(random, words.registration);
    const siret = /siret/i.test(label);
    facts.push(`${label} ${groupedRegistration(siret ? `${issuer.siren}00012` : issuer.siren)}`);
    if (!isOrder(sale)) printed.sellerRegistrationId = issuer.siren;
  }
  if (!isOrder(sale) && random() < 0.55) {
    facts.push(
      `${pickOf(random, language, 'banks')} IBAN${random() < 0.5 ? ' : ' : ' '}${random() < 0.7 ? groupedByFour(issuer.iban) : issuer.iban}`,
    );
    printed.iban = [issuer.iban];
    if (random() < 0.6) {
      facts.push(`BIC${random() < 0.5 ? ' : ' : ' '}${issuer.bic}`);
      printed.bic = issuer.bic;
    }
  }
  const y = Math.max(sheet.y + 2 * leading, canvas.height - margin - 3 * leading);
  if (y > canvas.height - 10) canvas.newPage();
  const at = y > canvas.height - 10 ? margin + leading : y;
  const small = size * 0.8;
  if (layout.foot === 'columns') {
    const step = (canvas.width - 2 * margin) / 3;
    for (const [index, fact] of facts.entries()) {
      canvas.write(fact, margin + (index % 3) * step, at + Math.floor(index / 3) * leading, small * 0.8);
    }
  } else if (layout.foot === 'line') {
    const half = Math.ceil(facts.length / 2);
    canvas.write(facts.slice(0, half).join(' - '), canvas.width / 2, at, small, 'center');
    canvas.write(facts.slice(half).join(' - '), canvas.width / 2, at + leading, small, 'center');
  } else {
    for (const [index, fact] of facts.entries())
      canvas.write(fact, margin, at + index * leading * 0.9, small);
  }
}
