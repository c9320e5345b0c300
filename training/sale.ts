import { addDays } from '../samples/dates.ts';
import { digits, integerBetween, pick, type Random } from '../samples/random.ts';
import { pickOf, type WrittenLanguage } from './people-and-places.ts';
import type { SaleType } from './sale-wording.ts';
import { makeParty, makeWriting, type Party, type Writing } from './slots.ts';

export interface SaleLine {
  readonly article: string;
  readonly description: string;
  readonly quantity: number;
  /** Cents. */
  readonly price: number;
  /** Percent. */
  readonly rate: number;
  /** Cents. */
  readonly total: number;
}

/** A sale as a document tells it: all amounts in cents, negative on credit notes that print them so. */
export interface Sale {
  readonly type: SaleType;
  readonly language: WrittenLanguage;
  readonly writing: Writing;
  readonly issuer: Party;
  readonly recipient: Party;
  readonly number: string;
  readonly order: string;
  readonly customer: string;
  readonly date: Date;
  readonly due: Date;
  readonly lines: readonly SaleLine[];
  readonly discount: number;
  readonly net: number;
  /** By rate, in percent. */
  readonly taxes: readonly { readonly rate: number; readonly net: number; readonly tax: number }[];
  readonly tax: number;
  readonly gross: number;
  readonly deposit: number;
  readonly owed: number;
  /** Sold without VAT, with the sentence why. */
  readonly untaxed: boolean;
}

const rates: Readonly<Record<WrittenLanguage, readonly number[]>> = {
  fr: [20, 10, 5.5],
  en: [20, 8.25, 10],
  de: [19, 7],
  es: [21, 10],
  it: [22, 10],
  nl: [21, 9],
};

function makeNumber(random: Random, year: number): string {
  const serial = digits(random, integerBetween(random, 3, 7));
  return pick(random, [
    serial,
    `${year}-${serial}`,
    `${pick(random, ['F', 'FA', 'INV', 'RE', 'A', 'R', 'CN', 'D'])}${serial}`,
    `${pick(random, ['FA', 'INV', 'RE', 'SI', 'FV'])}-${serial}`,
    `${pick(random, ['FAC', 'INV', 'RG', 'V'])}/${year}/${serial}`,
    `${year}${serial}`,
    `${pick(random, ['FC', 'VF', 'RN'])} ${serial}`,
  ]);
}

export function makeSale(random: Random, type: SaleType, language: WrittenLanguage): Sale {
  const abroad = random() < 0.12;
  const other = abroad ? pick(random, ['fr', 'de', 'nl', 'es', 'it'] as const) : language;
  const currency = language === 'fr' && random() < 0.08 ? 'CHF' : undefined;
  const date = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 2_900) * 86_400_000);
  const untaxed = random() < 0.12;
  const several = random() < 0.3;
  const sign = type === 'credit_note' && random() < 0.5 ? -1 : 1;
  const common = rates[language][0] ?? 20;
  const lines = Array.from({ length: integerBetween(random, 1, random() < 0.1 ? 45 : 8) }, () => {
    const quantity = integerBetween(random, 1, 24);
    const price = integerBetween(random, 150, 60_000);
    const rate = untaxed ? 0 : several ? pick(random, rates[language]) : common;
    return {
      article: digits(random, 5),
      description: pickOf(random, language, 'wares'),
      quantity: sign * quantity,
      price,
      rate,
      total: sign * quantity * price,
    };
  });
  const sum = lines.reduce((all, line) => all + line.total, 0);
  const discount = !several && random() < 0.12 ? Math.round(sum * 0.05) : 0;
  const net = sum - discount;
  const found = new Map<number, number>();
  for (const line of lines) found.set(line.rate, (found.get(line.rate) ?? 0) + line.total);
  if (discount !== 0) found.set(lines[0]?.rate ?? 0, net);
  const taxes = [...found].map(([rate, base]) => ({ rate, net: base, tax: Math.round((base * rate) / 100) }));
  const tax = taxes.reduce((all, each) => all + each.tax, 0);
  const gross = net + tax;
  const deposit = type === 'invoice' && random() < 0.15 ? Math.round(gross * 0.3) : 0;
  return {
    type,
    language,
    writing: makeWriting(random, language, currency),
    issuer: makeParty(random, language),
    recipient: makeParty(random, other),
    number: makeNumber(random, date.getUTCFullYear()),
    order: pick(random, [
      `PO-${digits(random, 5)}`,
      digits(random, 7),
      `BC${digits(random, 4)}`,
      `4500${digits(random, 6)}`,
    ]),
    customer: pick(random, [digits(random, 5), `C${digits(random, 4)}`]),
    date,
    due: addDays(date, pick(random, [14, 30, 45, 60])),
    lines,
    discount,
    net,
    taxes,
    tax,
    gross,
    deposit,
    owed: gross - deposit,
    untaxed,
  };
}

/** "1234.50" */
export function plain(cents: number): string {
  return (cents / 100).toFixed(2);
}
