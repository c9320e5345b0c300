import type { LineItem, TaxShare } from '../extraction.ts';
import { isValidIban } from '../values/iban.ts';
import { type Arithmetic, documentTypeOfCode, type EInvoice, type TaxedAmount } from './einvoice.ts';
import { present, unlessZero, xmlAmount, xmlDate, xmlRate } from './values.ts';
import { all, attribute, either, identifiers, text, texts, type XmlNode } from './xml.ts';

const orderRoot = 'SCRDMCCBDACIOMessageStructure';
/** Root elements: Factur-X, ZUGFeRD 2 and XRechnung; ZUGFeRD 1 and its candidate; Order-X. UBL has an Invoice too. */
const roots = ['CrossIndustryInvoice', 'CrossIndustryDocument', 'Invoice', orderRoot];

function vatId(party: XmlNode): string | undefined {
  const ids = all(party, 'SpecifiedTaxRegistration', 'ID');
  const vat = ids.find((id) => /^VAT?$/.test(attribute(id, 'schemeID') ?? ''));
  return text(vat)?.replace(/\s+/g, '');
}

function dueDate(settlement: XmlNode): string | undefined {
  const dates = all(settlement, 'SpecifiedTradePaymentTerms', 'DueDateDateTime', 'DateTimeString');
  return xmlDate(dates.map((date) => text(date)).find((date) => date !== undefined));
}

/** The tax total in the document's currency; another one may stand in the accounting currency. */
function taxTotal(summation: XmlNode, currency: string | undefined): string | undefined {
  const totals = all(summation, 'TaxTotalAmount');
  const own = totals.find((total) => attribute(total, 'currencyID') === currency) ?? totals[0];
  return xmlAmount(text(own));
}

/** The versions of CII name the parts of a transaction differently. */
function partsOf(transaction: XmlNode, level: 'Header' | 'Line') {
  const applicable = level === 'Header' ? 'Applicable' : 'Specified';
  const part = (name: string) => [
    ...all(transaction, `${applicable}${level}Trade${name}`),
    ...all(transaction, `${applicable}SupplyChainTrade${name}`),
  ];
  return { agreement: part('Agreement'), delivery: part('Delivery'), settlement: part('Settlement') };
}

const rateOf = (tax: XmlNode) => xmlRate(either(tax, 'RateApplicablePercent', 'ApplicablePercent'));

function lineNet(settlement: XmlNode): string | undefined {
  return xmlAmount(
    either(
      settlement,
      'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
      'SpecifiedTradeSettlementMonetarySummation/LineTotalAmount',
    ),
  );
}

function lineItem(line: XmlNode): LineItem {
  const { agreement, delivery, settlement } = partsOf(line, 'Line');
  const price = either(
    agreement,
    'NetPriceProductTradePrice/ChargeAmount',
    'GrossPriceProductTradePrice/ChargeAmount',
  );
  const quantity = either(
    delivery,
    'BilledQuantity',
    'AgreedQuantity',
    'RequestedQuantity',
    'DespatchedQuantity',
  );
  return {
    description: either(line, 'SpecifiedTradeProduct/Name', 'SpecifiedTradeProduct/Description') ?? null,
    quantity: xmlAmount(quantity) ?? null,
    unitPrice: xmlAmount(price) ?? null,
    taxRate:
      xmlAmount(
        either(
          settlement,
          'ApplicableTradeTax/RateApplicablePercent',
          'ApplicableTradeTax/ApplicablePercent',
        ),
      ) ?? null,
    totalNet: lineNet(settlement) ?? null,
    page: null,
    box: null,
  };
}

/** Lines that sum up others or only inform (Factur-X EXTENDED, BT-X-8) do not count. */
function counts(line: XmlNode): boolean {
  const status = text(line, 'AssociatedDocumentLineDocument', 'LineStatusReasonCode');
  return status !== 'GROUP' && status !== 'INFORMATION';
}

function taxedLine(line: XmlNode): TaxedAmount {
  const { settlement } = partsOf(line, 'Line');
  const tax = all(settlement, 'ApplicableTradeTax');
  return { net: lineNet(settlement), category: text(tax, 'CategoryCode'), rate: rateOf(tax) };
}

function arithmeticOf(
  lines: XmlNode[],
  settlement: XmlNode,
  summation: XmlNode,
  currency: string | undefined,
): Arithmetic {
  const total = (name: string) => xmlAmount(text(summation, name));
  const adjustments = all(settlement, 'SpecifiedTradeAllowanceCharge').map((adjustment) => {
    const tax = all(adjustment, 'CategoryTradeTax');
    const isCharge = text(adjustment, 'ChargeIndicator', 'Indicator') ?? text(adjustment, 'ChargeIndicator');
    return {
      isCharge: isCharge === 'true' || isCharge === '1',
      net: xmlAmount(text(adjustment, 'ActualAmount')),
      category: text(tax, 'CategoryCode'),
      rate: rateOf(tax),
    };
  });
  const logistics = all(settlement, 'SpecifiedLogisticsServiceCharge').map((charge) => {
    const tax = all(charge, 'AppliedTradeTax');
    return {
      net: xmlAmount(text(charge, 'AppliedAmount')),
      category: text(tax, 'CategoryCode'),
      rate: rateOf(tax),
    };
  });
  return {
    totals: {
      lines: total('LineTotalAmount'),
      allowances: total('AllowanceTotalAmount'),
      charges: total('ChargeTotalAmount'),
      net: total('TaxBasisTotalAmount'),
      tax: taxTotal(summation, currency),
      gross: total('GrandTotalAmount'),
      prepaid: total('TotalPrepaidAmount'),
      rounding: total('RoundingAmount'),
      due: total('DuePayableAmount'),
      thirdParties: [],
    },
    lines: lines.filter(counts).map(taxedLine),
    allowances: adjustments.filter(({ isCharge }) => !isCharge),
    charges: [...adjustments.filter(({ isCharge }) => isCharge), ...logistics],
  };
}

function taxShare(tax: XmlNode): TaxShare {
  return {
    category: text(tax, 'CategoryCode') ?? null,
    rate: rateOf(tax) ?? null,
    taxableAmount: xmlAmount(text(tax, 'BasisAmount')) ?? null,
    taxAmount: xmlAmount(text(tax, 'CalculatedAmount')) ?? null,
    page: null,
    box: null,
  };
}

/** UN/CEFACT Cross Industry Invoice or Order; null when the root is something else. */
export function readCii(document: XmlNode): EInvoice | null {
  const found = roots
    .flatMap((name) => all(document, name).map((element) => ({ name, element })))
    .find(
      ({ element }) =>
        all(element, 'ExchangedDocument').length + all(element, 'HeaderExchangedDocument').length,
    );
  if (found === undefined) return null;
  const root = found.element;
  const header = [...all(root, 'ExchangedDocument'), ...all(root, 'HeaderExchangedDocument')];
  const transaction = [
    ...all(root, 'SupplyChainTradeTransaction'),
    ...all(root, 'SpecifiedSupplyChainTradeTransaction'),
  ];
  const { agreement, delivery, settlement } = partsOf(transaction, 'Header');
  const summation = [
    ...all(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation'),
    ...all(settlement, 'SpecifiedTradeSettlementMonetarySummation'),
  ];
  const seller = all(agreement, 'SellerTradeParty');
  const buyer = all(agreement, 'BuyerTradeParty');
  const typeCode = text(header, 'TypeCode') ?? null;
  const currency = either(settlement, 'InvoiceCurrencyCode', 'OrderCurrencyCode');
  const means = all(settlement, 'SpecifiedTradeSettlementPaymentMeans');
  const number = text(header, 'ID');
  const named = typeCode === null ? null : documentTypeOfCode(typeCode);
  // The root names what it is but for orders, of which there are several kinds.
  const documentType = named ?? (found.name === orderRoot ? null : 'invoice');
  const isBill = documentType === 'invoice' || documentType === 'credit_note';
  const lines = all(transaction, 'IncludedSupplyChainTradeLineItem');
  const arithmetic = arithmeticOf(lines, settlement, summation, currency);
  const { totals } = arithmetic;
  return {
    typeCode,
    documentType,
    fields: present({
      documentNumber: number,
      issueDate: xmlDate(text(header, 'IssueDateTime', 'DateTimeString')),
      dueDate: dueDate(settlement),
      deliveryDate: xmlDate(
        text(delivery, 'RequestedDeliverySupplyChainEvent', 'OccurrenceDateTime', 'DateTimeString'),
      ),
      currency,
      sellerName: text(seller, 'Name'),
      sellerVatId: vatId(seller),
      sellerRegistrationId: text(seller, 'SpecifiedLegalOrganization', 'ID'),
      buyerName: text(buyer, 'Name'),
      buyerVatId: vatId(buyer),
      // An order is what others refer to.
      orderReference:
        either(
          agreement,
          'BuyerOrderReferencedDocument/IssuerAssignedID',
          'BuyerOrderReferencedDocument/ID',
        ) ?? (documentType === 'purchase_order' ? number : undefined),
      invoiceReference: either(
        settlement,
        'InvoiceReferencedDocument/IssuerAssignedID',
        'InvoiceReferencedDocument/ID',
      ),
      totalNet: totals.net,
      totalTax: totals.tax,
      totalGross: totals.gross,
      prepaidAmount: unlessZero(totals.prepaid),
      // Basic ZUGFeRD 1 need not repeat the total.
      amountDue: totals.due ?? (isBill && totals.prepaid === undefined ? totals.gross : undefined),
      iban: identifiers([
        ...all(means, 'PayeePartyCreditorFinancialAccount', 'IBANID'),
        // Accounts of a country's own go here (BT-84), and are none of ours to check; some have an IBAN in it.
        ...all(means, 'PayeePartyCreditorFinancialAccount', 'ProprietaryID').filter((id) =>
          isValidIban(text(id)?.replace(/\s+/g, '') ?? ''),
        ),
      ]),
      bic: text(means, 'PayeeSpecifiedCreditorFinancialInstitution', 'BICID'),
    }),
    lineItems: lines.map(lineItem),
    taxBreakdown: all(settlement, 'ApplicableTradeTax').map(taxShare),
    arithmetic,
    notes: [
      ...texts(header, 'IncludedNote', 'Content'),
      ...texts(settlement, 'SpecifiedTradePaymentTerms', 'Description'),
      ...texts(seller, 'Description'),
    ],
  };
}
