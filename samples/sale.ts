import type { DocumentType } from '../shared/document-types/names.ts';
import type { Company } from './companies.ts';
import { addDays, isoDate } from './dates.ts';
import { type Cents, plainAmount } from './money.ts';
import { digits, integerBetween, type Random } from './random.ts';
import type { Truth, TruthLine } from './sample.ts';
import { type Line, makeLines } from './wares.ts';

/** VAT of one rate. */
export interface TaxShare {
  readonly rate: number;
  readonly base: Cents;
  readonly tax: Cents;
}

/** Goods from a seller to a buyer, before it is printed as a quote, an order, an invoice … */
export interface Sale {
  readonly number: string;
  readonly issueDate: Date;
  readonly dueDate: Date;
  readonly orderReference: string;
  readonly customerNumber: string;
  readonly currency: 'EUR' | 'GBP';
  readonly seller: Company;
  readonly buyer: Company;
  readonly lines: readonly Line[];
  readonly taxes: readonly TaxShare[];
  readonly totalNet: Cents;
  readonly totalTax: Cents;
  readonly totalGross: Cents;
}

export interface SaleOptions {
  readonly random: Random;
  readonly now: Date;
  readonly seller: Company;
  readonly buyer: Company;
  /** Number of lines; 2 to 4 when left out. */
  readonly lineCount?: number;
  /** Most units of a line. */
  readonly mostUnits?: number;
  /** Days before `now`; 0 to 6 when left out. */
  readonly age?: number;
  /** Beginning of the number: "FA". */
  readonly prefix?: string;
  readonly currency?: 'EUR' | 'GBP';
  /** No VAT is charged (franchise en base, reverse charge …). */
  readonly untaxed?: true;
}

function taxesOf(lines: readonly Line[]): TaxShare[] {
  const bases = new Map<number, Cents>();
  for (const line of lines) bases.set(line.taxRate, (bases.get(line.taxRate) ?? 0) + line.totalNet);
  return [...bases]
    .map(([rate, base]) => ({ rate, base, tax: Math.round((base * rate) / 100) }))
    .sort((a, b) => b.rate - a.rate);
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0);

/** A sale whose lines, VAT by rate and totals add up to the cent. */
export function makeSale(options: SaleOptions): Sale {
  const { random, now, seller, buyer } = options;
  const age = options.age ?? integerBetween(random, 0, 6);
  const midnight = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  const issueDate = addDays(midnight, -age);
  const count = options.lineCount ?? integerBetween(random, 2, 4);
  const made = makeLines(random, seller.trade, count, options.mostUnits);
  const lines = options.untaxed ? made.map((line) => ({ ...line, taxRate: 0 })) : made;
  const taxes = taxesOf(lines);
  const totalNet = sum(lines.map((line) => line.totalNet));
  const totalTax = sum(taxes.map((share) => share.tax));
  return {
    number: `${options.prefix ?? 'FA'}${issueDate.getUTCFullYear()}-${digits(random, 5)}`,
    issueDate,
    dueDate: addDays(issueDate, 30),
    orderReference: `BC-${digits(random, 6)}`,
    customerNumber: `C${digits(random, 5)}`,
    currency: options.currency ?? 'EUR',
    seller,
    buyer,
    lines,
    taxes,
    totalNet,
    totalTax,
    totalGross: totalNet + totalTax,
  };
}

function truthLine(line: Line): TruthLine {
  return {
    description: line.description,
    quantity: String(line.quantity),
    unitPrice: plainAmount(line.unitPrice),
    taxRate: String(line.taxRate),
    totalNet: plainAmount(line.totalNet),
  };
}

/**
 * The truth of a printed sale. `also` adds what this layout prints besides, or takes out (undefined) what it
 * does not print.
 */
export function saleTruth(
  documentType: DocumentType,
  sale: Sale,
  also: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): Truth {
  const fields: Record<string, string | readonly string[]> = {};
  const all = {
    documentNumber: sale.number,
    issueDate: isoDate(sale.issueDate),
    currency: sale.currency,
    sellerName: sale.seller.name,
    sellerVatId: sale.seller.vatId,
    sellerRegistrationId: sale.seller.registrationId,
    buyerName: sale.buyer.name,
    totalNet: plainAmount(sale.totalNet),
    totalTax: plainAmount(sale.totalTax),
    totalGross: plainAmount(sale.totalGross),
    ...also,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) fields[name] = value;
  return { documentType, fields, lineItems: sale.lines.map(truthLine) };
}

/** What an invoice with bank details prints besides the sale itself. */
export function paymentTruth(sale: Sale): Record<string, string | readonly string[]> {
  return {
    dueDate: isoDate(sale.dueDate),
    amountDue: plainAmount(sale.totalGross),
    iban: [sale.seller.iban],
    bic: sale.seller.bic,
  };
}
