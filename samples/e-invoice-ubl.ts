import type { Company } from './companies.ts';
import { isoDate } from './dates.ts';
import { type Adjustments, adjustedTotals } from './e-invoice-totals.ts';
import { escaped, taxCategory, unitCode } from './e-invoice-values.ts';
import { type Cents, plainAmount } from './money.ts';
import type { Sale } from './sale.ts';

interface Kind {
  readonly typeCode: string;
  readonly seller: string;
  readonly buyer: string;
  readonly totals: string;
  readonly line: string;
  readonly quantity: string;
}

const order = {
  seller: 'SellerSupplierParty',
  buyer: 'BuyerCustomerParty',
  totals: 'AnticipatedMonetaryTotal',
  line: 'OrderLine',
  quantity: 'Quantity',
};

/** Documents of UBL 2.1, as Peppol BIS 3 uses them. */
const kinds = {
  Invoice: {
    typeCode: '<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>',
    seller: 'AccountingSupplierParty',
    buyer: 'AccountingCustomerParty',
    totals: 'LegalMonetaryTotal',
    line: 'InvoiceLine',
    quantity: 'InvoicedQuantity',
  },
  CreditNote: {
    typeCode: '<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>',
    seller: 'AccountingSupplierParty',
    buyer: 'AccountingCustomerParty',
    totals: 'LegalMonetaryTotal',
    line: 'CreditNoteLine',
    quantity: 'CreditedQuantity',
  },
  Order: { ...order, typeCode: '<cbc:OrderTypeCode>220</cbc:OrderTypeCode>' },
  OrderResponse: { ...order, typeCode: '<cbc:OrderResponseCode>AP</cbc:OrderResponseCode>' },
  DespatchAdvice: {
    typeCode: '<cbc:DespatchAdviceTypeCode>351</cbc:DespatchAdviceTypeCode>',
    seller: 'DespatchSupplierParty',
    buyer: 'DeliveryCustomerParty',
    totals: 'LegalMonetaryTotal',
    line: 'DespatchLine',
    quantity: 'DeliveredQuantity',
  },
  Quotation: { ...order, typeCode: '', totals: 'QuotedMonetaryTotal', line: 'QuotationLine' },
} satisfies Record<string, Kind>;
export type UblKind = keyof typeof kinds;

function party(company: Company, tag: string): string {
  return `<cac:${tag}><cac:Party><cac:PartyName><cbc:Name>${escaped(company.name)}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>${escaped(company.address.street)}</cbc:StreetName><cac:Country><cbc:IdentificationCode>${company.country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>${company.vatId}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>${escaped(company.name)}</cbc:RegistrationName><cbc:CompanyID>${company.registrationId}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:${tag}>`;
}

/** The sale as a document of UBL 2.1. */
export function ubl(sale: Sale, name: UblKind, adjustments: Adjustments = {}): string {
  const kind: Kind = kinds[name];
  const totals = adjustedTotals(sale, adjustments);
  const money = (tag: string, cents: Cents) =>
    `<cbc:${tag} currencyID="${sale.currency}">${plainAmount(cents)}</cbc:${tag}>`;
  const category = (tag: string, rate: number) =>
    `<cac:${tag}><cbc:ID>${taxCategory(rate)}</cbc:ID><cbc:Percent>${rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${tag}>`;
  const adjustment = (isCharge: boolean, cents: Cents) =>
    cents === 0
      ? ''
      : `<cac:AllowanceCharge><cbc:ChargeIndicator>${isCharge}</cbc:ChargeIndicator>${money('Amount', cents)}${category('TaxCategory', totals.rate)}</cac:AllowanceCharge>`;
  const lines = sale.lines.map((line, index) => {
    const content = `<cbc:ID>${index + 1}</cbc:ID><cbc:${kind.quantity} unitCode="${unitCode(line.unit)}">${line.quantity}</cbc:${kind.quantity}>${money('LineExtensionAmount', line.totalNet)}<cac:Item><cbc:Name>${escaped(line.description)}</cbc:Name>${category('ClassifiedTaxCategory', line.taxRate)}</cac:Item><cac:Price>${money('PriceAmount', line.unitPrice)}</cac:Price>`;
    const isNested = kind.line === 'OrderLine' || kind.line === 'QuotationLine';
    return `<cac:${kind.line}>${isNested ? `<cac:LineItem>${content}</cac:LineItem>` : content}</cac:${kind.line}>`;
  });
  const subtotals = totals.taxes.map(
    (share) =>
      `<cac:TaxSubtotal>${money('TaxableAmount', share.base)}${money('TaxAmount', share.tax)}${category('TaxCategory', share.rate)}</cac:TaxSubtotal>`,
  );
  const isBill = name === 'Invoice' || name === 'CreditNote';
  const payment = isBill
    ? `<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>${isoDate(sale.dueDate)}</cbc:PaymentDueDate><cac:PayeeFinancialAccount><cbc:ID>${sale.seller.iban}</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>${sale.seller.bic}</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${name}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ID>${sale.number}</cbc:ID><cbc:IssueDate>${isoDate(sale.issueDate)}</cbc:IssueDate>${kind.typeCode}<cbc:DocumentCurrencyCode>${sale.currency}</cbc:DocumentCurrencyCode>
<cac:OrderReference><cbc:ID>${sale.orderReference}</cbc:ID></cac:OrderReference>
${party(sale.seller, kind.seller)}
${party(sale.buyer, kind.buyer)}
${payment}
${adjustment(false, totals.allowance)}${adjustment(true, totals.charge)}<cac:TaxTotal>${money('TaxAmount', totals.tax)}${subtotals.join('')}</cac:TaxTotal>
<cac:${kind.totals}>${money('LineExtensionAmount', totals.lines)}${money('TaxExclusiveAmount', totals.net)}${money('TaxInclusiveAmount', totals.gross)}${totals.allowance === 0 ? '' : money('AllowanceTotalAmount', totals.allowance)}${totals.charge === 0 ? '' : money('ChargeTotalAmount', totals.charge)}${totals.prepaid === 0 ? '' : money('PrepaidAmount', totals.prepaid)}${money('PayableAmount', totals.due)}</cac:${kind.totals}>
${lines.join('\n')}
</${name}>
`;
}

/** A document of UBL in the envelope that Peppol sends it in (SBDH). */
export function enveloped(document: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><StandardBusinessDocumentHeader><HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>${document.replace(/^<\?xml[^>]*>/, '')}</StandardBusinessDocument>`;
}
