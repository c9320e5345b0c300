import type { DocumentType } from '../../document-types/names.ts';
import type { LineItem, TaxShare } from '../extraction.ts';

/** What an e-invoice says, under the names of EN 16931; amounts as decimal strings, dates as YYYY-MM-DD. */
export interface EInvoice {
  /** UNTDID 1001 (BT-3). */
  readonly typeCode: string | null;
  /** Null when Facteur knows no type for the code. */
  readonly documentType: DocumentType | null;
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly lineItems: readonly LineItem[];
  /** BG-23. */
  readonly taxBreakdown: readonly TaxShare[];
  readonly arithmetic: Arithmetic;
  /** What it says in words for people to read: notes (BT-22), terms of payment (BT-20), the seller's legal form (BT-33). */
  readonly notes: readonly string[];
}

/** What the arithmetic rules of EN 16931 are about; undefined where the document does not say it. */
export interface Arithmetic {
  readonly totals: Totals;
  readonly lines: readonly TaxedAmount[];
  /** Document level allowances (BG-20). */
  readonly allowances: readonly TaxedAmount[];
  /** Document level charges (BG-21), and the logistics charges of Factur-X EXTENDED and ZUGFeRD 1. */
  readonly charges: readonly TaxedAmount[];
}

/** Document totals (BG-22). */
export interface Totals {
  /** BT-106. */
  readonly lines: string | undefined;
  /** BT-107. */
  readonly allowances: string | undefined;
  /** BT-108. */
  readonly charges: string | undefined;
  /** BT-109. */
  readonly net: string | undefined;
  /** BT-110. */
  readonly tax: string | undefined;
  /** BT-112. */
  readonly gross: string | undefined;
  /** BT-113. */
  readonly prepaid: string | undefined;
  /** BT-114. */
  readonly rounding: string | undefined;
  /** BT-115. */
  readonly due: string | undefined;
  /** What is asked for third parties on the same bill (BT-DEX-002 of XRechnung's extension). */
  readonly thirdParties: readonly string[];
}

/** A net amount and the VAT it is under. */
export interface TaxedAmount {
  readonly net: string | undefined;
  /** UNTDID 5305. */
  readonly category: string | undefined;
  readonly rate: string | undefined;
}

/** UNTDID 1001 codes in use in EN 16931, Factur-X and Order-X. */
const codes: readonly (readonly [DocumentType, string])[] = [
  [
    'invoice',
    '71 80 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457 527 553 575 623 633 751 780 817 870 875 876 877 935',
  ],
  ['credit_note', '81 83 261 262 296 308 381 396 420 458 502 503 532'],
  ['purchase_order', '105 220 221 224 226 227 228 230 258 348 402'],
  ['order_confirmation', '231 320'],
  ['quote', '310'],
  ['delivery_note', '270 351'],
];

const typeOfCode = new Map(
  codes.flatMap(([type, list]) => list.split(' ').map((code) => [code, type] as const)),
);

/** Type of document of a UNTDID 1001 code; null when Facteur knows none. */
export function documentTypeOfCode(code: string): DocumentType | null {
  return typeOfCode.get(code) ?? null;
}

/** VAT categories (UNTDID 5305) of EN 16931: BR-CL-17. */
export const taxCategories: ReadonlySet<string> = new Set([
  'S',
  'Z',
  'E',
  'AE',
  'K',
  'G',
  'O',
  'L',
  'M',
  'B',
]);
