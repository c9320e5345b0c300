import type { DocumentType } from '../../document-types/names.ts';
import type { LineItem } from '../extraction.ts';

/** What an e-invoice says, under the names of EN 16931; amounts as decimal strings, dates as YYYY-MM-DD. */
export interface EInvoice {
  /** UNTDID 1001. */
  readonly typeCode: string | null;
  /** Null when Facteur knows no type for the code. */
  readonly documentType: DocumentType | null;
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly lineItems: readonly LineItem[];
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
