import type { Company } from './companies.ts';
import { isoDate } from './dates.ts';
import { type AdjustedTotals, type Adjustments, adjustedTotals } from './e-invoice-totals.ts';
import { escaped, taxCategory, unitCode } from './e-invoice-values.ts';
import { type Cents, plainAmount } from './money.ts';
import type { Sale } from './sale.ts';

/** Profiles of Factur-X 1.0 and ZUGFeRD 2, and their guideline ids (BT-24). */
export const profiles = {
  MINIMUM: 'urn:factur-x.eu:1p0:minimum',
  'BASIC WL': 'urn:factur-x.eu:1p0:basicwl',
  BASIC: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
  'EN 16931': 'urn:cen.eu:en16931:2017',
  EXTENDED: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
  XRECHNUNG: 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0',
} as const;
export type Profile = keyof typeof profiles;

export interface InvoiceOptions extends Adjustments {
  readonly profile?: Profile;
  /** UNTDID 1001; 380 (invoice) when left out. */
  readonly typeCode?: string;
}

const element = (name: string, content: string): string => `<ram:${name}>${content}</ram:${name}>`;
const amount = (name: string, cents: Cents): string => element(name, plainAmount(cents));
const day = (date: Date): string =>
  `<udt:DateTimeString format="102">${isoDate(date).replaceAll('-', '')}</udt:DateTimeString>`;

function party(company: Company, tag: string): string {
  const scheme = company.country === 'FR' ? ' schemeID="0002"' : '';
  const id = company.country === 'FR' ? company.registrationId.slice(0, 9) : company.registrationId;
  return `<ram:${tag}><ram:Name>${escaped(company.name)}</ram:Name><ram:SpecifiedLegalOrganization><ram:ID${scheme}>${id}</ram:ID></ram:SpecifiedLegalOrganization><ram:PostalTradeAddress><ram:PostcodeCode>${company.address.postcode}</ram:PostcodeCode><ram:LineOne>${escaped(company.address.street)}</ram:LineOne><ram:CityName>${escaped(company.address.city)}</ram:CityName><ram:CountryID>${company.country}</ram:CountryID></ram:PostalTradeAddress><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${company.vatId}</ram:ID></ram:SpecifiedTaxRegistration></ram:${tag}>`;
}

function linesOf(sale: Sale): string {
  return sale.lines
    .map(
      (line, index) =>
        `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${index + 1}</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:SellerAssignedID>${escaped(line.reference)}</ram:SellerAssignedID><ram:Name>${escaped(line.description)}</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>${plainAmount(line.unitPrice)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="${unitCode(line.unit)}">${line.quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>${taxCategory(line.taxRate)}</ram:CategoryCode><ram:RateApplicablePercent>${line.taxRate.toFixed(2)}</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${plainAmount(line.totalNet)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>`,
    )
    .join('\n');
}

function adjustment(isCharge: boolean, cents: Cents, rate: number): string {
  return cents === 0
    ? ''
    : `<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>${isCharge}</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>${plainAmount(cents)}</ram:ActualAmount><ram:CategoryTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>${taxCategory(rate)}</ram:CategoryCode><ram:RateApplicablePercent>${rate.toFixed(2)}</ram:RateApplicablePercent></ram:CategoryTradeTax></ram:SpecifiedTradeAllowanceCharge>`;
}

function taxesOf({ taxes }: AdjustedTotals): string {
  return taxes
    .map(
      (share) =>
        `<ram:ApplicableTradeTax><ram:CalculatedAmount>${plainAmount(share.tax)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>${plainAmount(share.base)}</ram:BasisAmount><ram:CategoryCode>${taxCategory(share.rate)}</ram:CategoryCode><ram:RateApplicablePercent>${share.rate.toFixed(2)}</ram:RateApplicablePercent></ram:ApplicableTradeTax>`,
    )
    .join('\n');
}

function summation(totals: AdjustedTotals, currency: string, isMinimum: boolean): string {
  const beyondMinimum = isMinimum
    ? ''
    : amount('LineTotalAmount', totals.lines) +
      (totals.charge === 0 ? '' : amount('ChargeTotalAmount', totals.charge)) +
      (totals.allowance === 0 ? '' : amount('AllowanceTotalAmount', totals.allowance));
  const prepaid = isMinimum || totals.prepaid === 0 ? '' : amount('TotalPrepaidAmount', totals.prepaid);
  return `<ram:SpecifiedTradeSettlementHeaderMonetarySummation>${beyondMinimum}${amount('TaxBasisTotalAmount', totals.net)}<ram:TaxTotalAmount currencyID="${currency}">${plainAmount(totals.tax)}</ram:TaxTotalAmount>${amount('GrandTotalAmount', totals.gross)}${prepaid}${amount('DuePayableAmount', totals.due)}</ram:SpecifiedTradeSettlementHeaderMonetarySummation>`;
}

/** The sale as a UN/CEFACT Cross Industry Invoice (D16B) of a profile of Factur-X; "EN 16931" when left out. */
export function crossIndustryInvoice(sale: Sale, options: InvoiceOptions = {}): string {
  const { profile = 'EN 16931', typeCode = '380' } = options;
  const totals = adjustedTotals(sale, options);
  const isMinimum = profile === 'MINIMUM';
  const payment = `<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${sale.seller.iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount><ram:PayeeSpecifiedCreditorFinancialInstitution><ram:BICID>${sale.seller.bic}</ram:BICID></ram:PayeeSpecifiedCreditorFinancialInstitution></ram:SpecifiedTradeSettlementPaymentMeans>
${taxesOf(totals)}
${adjustment(false, totals.allowance, totals.rate)}${adjustment(true, totals.charge, totals.rate)}<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${day(sale.dueDate)}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>${profiles[profile]}</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>${sale.number}</ram:ID><ram:TypeCode>${typeCode}</ram:TypeCode><ram:IssueDateTime>${day(sale.issueDate)}</ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
${isMinimum || profile === 'BASIC WL' ? '' : linesOf(sale)}
<ram:ApplicableHeaderTradeAgreement>${party(sale.seller, 'SellerTradeParty')}
${party(sale.buyer, 'BuyerTradeParty')}
<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>${sale.orderReference}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>${day(sale.issueDate)}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
<ram:ApplicableHeaderTradeSettlement><ram:PaymentReference>${sale.number}</ram:PaymentReference><ram:InvoiceCurrencyCode>${sale.currency}</ram:InvoiceCurrencyCode>
${isMinimum ? '' : payment}
${summation(totals, sale.currency, isMinimum)}
</ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
}

function renamed(xml: string, names: readonly (readonly [from: string, to: string])[]): string {
  return names.reduce((text, [from, to]) => text.replaceAll(from, to), xml);
}

/** The sale as ZUGFeRD 1.0, profile COMFORT, which names most things differently. */
export function zugferd1(sale: Sale): string {
  return renamed(crossIndustryInvoice(sale), [
    [
      'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
      'urn:ferd:CrossIndustryDocument:invoice:1p0',
    ],
    ['rsm:CrossIndustryInvoice', 'rsm:CrossIndustryDocument'],
    ['rsm:ExchangedDocumentContext', 'rsm:SpecifiedExchangedDocumentContext'],
    ['rsm:ExchangedDocument>', 'rsm:HeaderExchangedDocument>'],
    ['rsm:SupplyChainTradeTransaction', 'rsm:SpecifiedSupplyChainTradeTransaction'],
    ['ram:ApplicableHeaderTrade', 'ram:ApplicableSupplyChainTrade'],
    ['ram:SpecifiedLineTrade', 'ram:SpecifiedSupplyChainTrade'],
    ['SettlementHeaderMonetarySummation', 'SettlementMonetarySummation'],
    ['SettlementLineMonetarySummation', 'SettlementMonetarySummation'],
    ['RateApplicablePercent', 'ApplicablePercent'],
    ['IssuerAssignedID', 'ID'],
    [profiles['EN 16931'], 'urn:ferd:CrossIndustryDocument:invoice:1p0:comfort'],
  ]);
}

/** Order-X: 220 an order, 230 a change of it, 231 the answer to it. */
export function orderX(sale: Sale, typeCode: '220' | '230' | '231'): string {
  const xml = renamed(crossIndustryInvoice(sale, { typeCode }), [
    [
      'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
      'urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100',
    ],
    ['rsm:CrossIndustryInvoice', 'rsm:SCRDMCCBDACIOMessageStructure'],
    ['InvoiceCurrencyCode', 'OrderCurrencyCode'],
    ['BilledQuantity', typeCode === '231' ? 'AgreedQuantity' : 'RequestedQuantity'],
    ['ActualDeliverySupplyChainEvent', 'RequestedDeliverySupplyChainEvent'],
    [profiles['EN 16931'], 'urn:order-x.eu:1p0:comfort'],
  ]);
  return xml
    .replace(/<ram:SpecifiedTradeSettlementPaymentMeans>.*<\/ram:SpecifiedTradeSettlementPaymentMeans>/s, '')
    .replace(/<ram:SpecifiedTradePaymentTerms>.*<\/ram:SpecifiedTradePaymentTerms>/s, '')
    .replace(/<ram:DuePayableAmount>.*<\/ram:DuePayableAmount>/, '');
}
