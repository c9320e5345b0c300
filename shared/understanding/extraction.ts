import * as z from 'zod';
import { Box } from './page.ts';

export const FieldSource = z.enum(['text', 'ocr', 'textract', 'einvoice', 'person']);

/** One value read from a document. `page` and `box` are null when it is not printed anywhere. */
export const Field = z.object({
  /** Amounts are decimal strings, dates YYYY-MM-DD; list fields hold a list. */
  value: z.union([z.string(), z.array(z.string())]),
  confidence: z.number().min(0).max(1),
  page: z.int().positive().nullable(),
  box: Box.nullable(),
  source: FieldSource,
});
export type Field = z.infer<typeof Field>;

export const LineItem = z.object({
  description: z.string().nullable(),
  quantity: z.string().nullable(),
  unitPrice: z.string().nullable(),
  taxRate: z.string().nullable(),
  totalNet: z.string().nullable(),
  page: z.int().positive().nullable(),
  box: Box.nullable(),
});
export type LineItem = z.infer<typeof LineItem>;

/** VAT of one category and rate (EN 16931 BG-23). `page` and `box` are null when it is not printed anywhere. */
export const TaxShare = z.object({
  /** UNTDID 5305, of an e-invoice: S is taxed, Z, E, AE, K, G and O are not. */
  category: z.string().nullable(),
  /** Percent: "20", "5.5". */
  rate: z.string().nullable(),
  taxableAmount: z.string().nullable(),
  taxAmount: z.string().nullable(),
  page: z.int().positive().nullable(),
  box: Box.nullable(),
});
export type TaxShare = z.infer<typeof TaxShare>;

/** Something a person should know: a failed check, a contradiction, a sign of fraud. */
export const Finding = z.object({
  /** Stable code, worded in French and English by `finding-messages.ts`. */
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  /** The field it is about, if one. */
  field: z.string().nullable(),
  /** Values for the wording. */
  parameters: z.record(z.string(), z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** One of several documents in a file, by its pages, both ends included. */
export const PacketPart = z.object({
  firstPage: z.int().positive(),
  lastPage: z.int().positive(),
  /** `separator`: a sheet stood between them; `content`: they say so themselves; `person`: somebody did. */
  reason: z.enum(['separator', 'content', 'person']),
  confidence: z.number().min(0).max(1),
});
export type PacketPart = z.infer<typeof PacketPart>;

export const Extraction = z.object({
  fields: z.record(z.string(), Field),
  lineItems: z.array(LineItem),
  /** Empty when the document names no VAT by rate, or none that adds up. */
  taxBreakdown: z.array(TaxShare).default([]),
  /** The documents that the file seems to hold, where it holds several. */
  packet: z.array(PacketPart).default([]),
  /** Bank accounts that it names anywhere, as `values/account.ts` writes them; left out when there are none. */
  accounts: z.array(z.string()).exactOptional(),
  findings: z.array(Finding),
});
export type Extraction = z.infer<typeof Extraction>;
