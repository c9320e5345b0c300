import { readCii } from './cii.ts';
import type { EInvoice } from './einvoice.ts';
import { readUbl } from './ubl.ts';
import { all, parseXml } from './xml.ts';

/**
 * Reads Factur-X, ZUGFeRD 1 and 2, XRechnung and Order-X (UN/CEFACT CII), and UBL 2 documents of trade, also in the
 * envelope that Peppol sends them in. Null when the XML is none of them or says nothing of what such a document must
 * say: never throws, the page is read instead.
 */
export function parseEInvoice(xml: string): EInvoice | null {
  const root = parseXml(xml);
  if (root === null) return null;
  const [enveloped] = all(root, 'StandardBusinessDocument');
  const einvoice = readCii(enveloped ?? root) ?? readUbl(enveloped ?? root);
  const { documentNumber, issueDate, sellerName, totalGross } = einvoice?.fields ?? {};
  return [documentNumber, issueDate, sellerName, totalGross].some((value) => value !== undefined)
    ? einvoice
    : null;
}
