/** Document elements of the e-invoices and e-orders that are read: UN/CEFACT CII (with ZUGFeRD 1 and Order-X), UBL 2. */
const EINVOICE_ROOTS: readonly (readonly [element: string, namespace: string])[] = [
  ['CrossIndustryInvoice', 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:'],
  ['CrossIndustryDocument', 'urn:ferd:CrossIndustryDocument:'],
  ['SCRDMCCBDACIOMessageStructure', 'urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:'],
  // The candidate before ZUGFeRD 1.
  ['Invoice', 'urn:un:unece:uncefact:data:standard:CBFBUY:'],
  ['Invoice', 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'],
  ['CreditNote', 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'],
  ['Order', 'urn:oasis:names:specification:ubl:schema:xsd:Order-2'],
  ['OrderResponse', 'urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2'],
  ['DespatchAdvice', 'urn:oasis:names:specification:ubl:schema:xsd:DespatchAdvice-2'],
  ['Quotation', 'urn:oasis:names:specification:ubl:schema:xsd:Quotation-2'],
  ['OrderChange', 'urn:oasis:names:specification:ubl:schema:xsd:OrderChange-2'],
];

/** The envelope that Peppol sends documents in (SBDH), with the document in it. */
const ENVELOPE = /^<(?:[\w.-]+:)?StandardBusinessDocument[\s>]/;

/** What may stand before the document element: instructions, comments of any length, a document type with what it declares. */
const PROLOG = /^(?:[\s\uFEFF]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;
const START_CHARACTERS = 20_000;

/** Whether an XML text is an e-invoice (or e-order), judged by its document element and that one's namespace. */
export function isEinvoice(xml: string): boolean {
  const prolog = PROLOG.exec(xml)?.[0] ?? '';
  const start = xml
    .slice(prolog.length, prolog.length + START_CHARACTERS)
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  if (!ENVELOPE.test(start)) return isRoot(start);
  const end = start.search(/<\/(?:[\w.-]+:)?StandardBusinessDocumentHeader\s*>/);
  return end >= 0 && isRoot(start.slice(end).replace(/^<[^>]*>\s*/, ''));
}

function isRoot(start: string): boolean {
  const root = /^<(?:[\w.-]+:)?([\w.-]+)([^>]*)>/.exec(start);
  const [, name, attributes = ''] = root ?? [];
  return EINVOICE_ROOTS.some(([element, namespace]) => element === name && attributes.includes(namespace));
}
