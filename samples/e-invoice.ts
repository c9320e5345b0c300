import type { Company } from './companies.ts';
import { isoDate } from './dates.ts';
import { plainAmount } from './money.ts';
import { classicInvoiceTruth, drawClassicInvoice } from './pdf/invoice-classic.ts';
import { renderPdf } from './pdf/sheet.ts';
import { paymentTruth, type Sale, saleTruth } from './sale.ts';
import type { Sample } from './sample.ts';

const UNIT_CODES: Readonly<Record<string, string>> = {
  h: 'HUR',
  jour: 'DAY',
  mois: 'MON',
  'm³': 'MTQ',
  'm²': 'MTK',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const day = (date: Date): string =>
  `<udt:DateTimeString format="102">${isoDate(date).replaceAll('-', '')}</udt:DateTimeString>`;

function party(company: Company, tag: string): string {
  const scheme = company.country === 'FR' ? ' schemeID="0002"' : '';
  const id = company.country === 'FR' ? company.registrationId.slice(0, 9) : company.registrationId;
  return `<ram:${tag}><ram:Name>${escaped(company.name)}</ram:Name><ram:SpecifiedLegalOrganization><ram:ID${scheme}>${id}</ram:ID></ram:SpecifiedLegalOrganization><ram:PostalTradeAddress><ram:PostcodeCode>${company.address.postcode}</ram:PostcodeCode><ram:LineOne>${escaped(company.address.street)}</ram:LineOne><ram:CityName>${escaped(company.address.city)}</ram:CityName><ram:CountryID>${company.country}</ram:CountryID></ram:PostalTradeAddress><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${company.vatId}</ram:ID></ram:SpecifiedTaxRegistration></ram:${tag}>`;
}

/** The sale as a UN/CEFACT Cross Industry Invoice of the EN 16931 profile (Factur-X 1.0 "EN 16931"). */
export function crossIndustryInvoice(sale: Sale): string {
  const category = (rate: number): string => (rate === 0 ? 'Z' : 'S');
  const lines = sale.lines
    .map(
      (line, index) =>
        `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${index + 1}</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:SellerAssignedID>${escaped(line.reference)}</ram:SellerAssignedID><ram:Name>${escaped(line.description)}</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>${plainAmount(line.unitPrice)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="${UNIT_CODES[line.unit] ?? 'C62'}">${line.quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>${category(line.taxRate)}</ram:CategoryCode><ram:RateApplicablePercent>${line.taxRate.toFixed(2)}</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${plainAmount(line.totalNet)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>`,
    )
    .join('\n');
  const taxes = sale.taxes
    .map(
      (share) =>
        `<ram:ApplicableTradeTax><ram:CalculatedAmount>${plainAmount(share.tax)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>${plainAmount(share.base)}</ram:BasisAmount><ram:CategoryCode>${category(share.rate)}</ram:CategoryCode><ram:RateApplicablePercent>${share.rate.toFixed(2)}</ram:RateApplicablePercent></ram:ApplicableTradeTax>`,
    )
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>${sale.number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>${day(sale.issueDate)}</ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
${lines}
<ram:ApplicableHeaderTradeAgreement>${party(sale.seller, 'SellerTradeParty')}
${party(sale.buyer, 'BuyerTradeParty')}
<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>${sale.orderReference}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>${day(sale.issueDate)}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
<ram:ApplicableHeaderTradeSettlement><ram:PaymentReference>${sale.number}</ram:PaymentReference><ram:InvoiceCurrencyCode>${sale.currency}</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${sale.seller.iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount><ram:PayeeSpecifiedCreditorFinancialInstitution><ram:BICID>${sale.seller.bic}</ram:BICID></ram:PayeeSpecifiedCreditorFinancialInstitution></ram:SpecifiedTradeSettlementPaymentMeans>
${taxes}
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${day(sale.dueDate)}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>${plainAmount(sale.totalNet)}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>${plainAmount(sale.totalNet)}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="${sale.currency}">${plainAmount(sale.totalTax)}</ram:TaxTotalAmount><ram:GrandTotalAmount>${plainAmount(sale.totalGross)}</ram:GrandTotalAmount><ram:DuePayableAmount>${plainAmount(sale.totalGross)}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
}

/** The classic invoice with the same numbers inside as `factur-x.xml` (AFRelationship Data). */
export async function facturX(sale: Sale): Promise<Sample> {
  const body = await renderPdf(
    { title: `Facture ${sale.number}`, author: sale.seller.name, created: sale.issueDate },
    (sheet) => {
      drawClassicInvoice(sheet, sale);
      const attachment = {
        name: 'factur-x.xml',
        type: 'text/xml',
        description: 'Factur-X invoice',
        relationship: 'Data',
        creationDate: sale.issueDate,
        modifiedDate: sale.issueDate,
      };
      sheet.file(Buffer.from(crossIndustryInvoice(sale), 'utf8'), attachment);
    },
  );
  return {
    fileName: `FX_${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: classicInvoiceTruth(sale),
  };
}

/** The cross industry invoice alone, as an XML file. */
export function xmlInvoice(sale: Sale): Sample {
  return {
    fileName: `${sale.number}.xml`,
    contentType: 'application/xml',
    body: new TextEncoder().encode(crossIndustryInvoice(sale)),
    truth: saleTruth('invoice', sale, {
      ...paymentTruth(sale),
      orderReference: sale.orderReference,
      sellerRegistrationId: sale.seller.registrationId.slice(0, 9),
      buyerVatId: sale.buyer.vatId,
    }),
  };
}
