/** Document elements of the e-invoices and e-orders that are read: UN/CEFACT CII (with ZUGFeRD 1 and Order-X), UBL 2. */
const EINVOICE_ROOTS = new Map([
  ['CrossIndustryInvoice', 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:'],
  ['CrossIndustryDocument', 'urn:ferd:CrossIndustryDocument:'],
  ['SCRDMCCBDACIOMessageStructure', 'urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:'],
  ['Invoice', 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'],
  ['CreditNote', 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'],
  ['Order', 'urn:oasis:names:specification:ubl:schema:xsd:Order-2'],
  ['OrderResponse', 'urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2'],
  ['OrderChange', 'urn:oasis:names:specification:ubl:schema:xsd:OrderChange-2'],
]);

/** Whether an XML text is an e-invoice (or e-order), judged by its document element and that one's namespace. */
export function isEinvoice(xml: string): boolean {
  const start = xml
    .slice(0, 20_000)
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')
    .trimStart();
  const root = /^<(?:[\w.-]+:)?([\w.-]+)([^>]*)>/.exec(start);
  const namespace = root?.[1] === undefined ? undefined : EINVOICE_ROOTS.get(root[1]);
  return namespace !== undefined && (root?.[2] ?? '').includes(namespace);
}
