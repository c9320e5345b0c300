import { readCii } from './cii.ts';
import type { EInvoice } from './einvoice.ts';
import { readUbl } from './ubl.ts';
import { parseXml } from './xml.ts';

/**
 * Reads Factur-X, ZUGFeRD 1 and 2, XRechnung and Order-X (UN/CEFACT CII), and UBL 2 invoices, credit notes and
 * orders. Null when the XML is none of them: never throws, the page is read instead.
 */
export function parseEInvoice(xml: string): EInvoice | null {
  const root = parseXml(xml);
  return root === null ? null : (readCii(root) ?? readUbl(root));
}
