import type { LineItem } from '../extraction.ts';
import { documentTypeOfCode, type EInvoice } from './einvoice.ts';
import { present, xmlAmount, xmlDate } from './values.ts';
import { all, attribute, text, type XmlNode } from './xml.ts';

/** Root elements: Factur-X and ZUGFeRD 2, ZUGFeRD 1, Order-X. */
const roots = ['CrossIndustryInvoice', 'CrossIndustryDocument', 'SCRDMCCBDACIOMessageStructure'];

/** First text among several places: the versions of CII name the same thing differently. */
function either(node: XmlNode, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = text(node, ...path.split('/'));
    if (found !== undefined) return found;
  }
  return undefined;
}

function vatId(party: XmlNode): string | undefined {
  const ids = all(party, 'SpecifiedTaxRegistration', 'ID');
  const vat = ids.find((id) => attribute(id, 'schemeID') === 'VA');
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

function lineItem(line: XmlNode): LineItem {
  const agreement = [
    ...all(line, 'SpecifiedLineTradeAgreement'),
    ...all(line, 'SpecifiedSupplyChainTradeAgreement'),
  ];
  const delivery = [
    ...all(line, 'SpecifiedLineTradeDelivery'),
    ...all(line, 'SpecifiedSupplyChainTradeDelivery'),
  ];
  const settlement = [
    ...all(line, 'SpecifiedLineTradeSettlement'),
    ...all(line, 'SpecifiedSupplyChainTradeSettlement'),
  ];
  return {
    description: either(line, 'SpecifiedTradeProduct/Name', 'SpecifiedTradeProduct/Description') ?? null,
    quantity: xmlAmount(either(delivery, 'BilledQuantity', 'RequestedQuantity', 'AgreedQuantity')) ?? null,
    unitPrice:
      xmlAmount(
        either(
          agreement,
          'NetPriceProductTradePrice/ChargeAmount',
          'GrossPriceProductTradePrice/ChargeAmount',
        ),
      ) ?? null,
    taxRate:
      xmlAmount(
        either(
          settlement,
          'ApplicableTradeTax/RateApplicablePercent',
          'ApplicableTradeTax/ApplicablePercent',
        ),
      ) ?? null,
    totalNet:
      xmlAmount(
        either(
          settlement,
          'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
          'SpecifiedTradeSettlementMonetarySummation/LineTotalAmount',
        ),
      ) ?? null,
    page: null,
    box: null,
  };
}

/** UN/CEFACT Cross Industry Invoice or Order; null when the root is something else. */
export function readCii(document: XmlNode): EInvoice | null {
  const root = roots.flatMap((name) => all(document, name))[0];
  if (root === undefined) return null;
  const header = [...all(root, 'ExchangedDocument'), ...all(root, 'HeaderExchangedDocument')];
  const transaction = [
    ...all(root, 'SupplyChainTradeTransaction'),
    ...all(root, 'SpecifiedSupplyChainTradeTransaction'),
  ];
  const agreement = [
    ...all(transaction, 'ApplicableHeaderTradeAgreement'),
    ...all(transaction, 'ApplicableSupplyChainTradeAgreement'),
  ];
  const settlement = [
    ...all(transaction, 'ApplicableHeaderTradeSettlement'),
    ...all(transaction, 'ApplicableSupplyChainTradeSettlement'),
  ];
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
  const documentType = typeCode === null ? null : documentTypeOfCode(typeCode);
  return {
    typeCode,
    documentType,
    fields: present({
      documentNumber: number,
      issueDate: xmlDate(text(header, 'IssueDateTime', 'DateTimeString')),
      dueDate: dueDate(settlement),
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
      totalNet: xmlAmount(text(summation, 'TaxBasisTotalAmount')),
      totalTax: taxTotal(summation, currency),
      totalGross: xmlAmount(text(summation, 'GrandTotalAmount')),
      amountDue: xmlAmount(text(summation, 'DuePayableAmount')),
      iban: all(means, 'PayeePartyCreditorFinancialAccount', 'IBANID').flatMap(
        (id) => text(id)?.replace(/\s+/g, '') ?? [],
      ),
      bic: text(means, 'PayeeSpecifiedCreditorFinancialInstitution', 'BICID'),
    }),
    lineItems: all(transaction, 'IncludedSupplyChainTradeLineItem').map(lineItem),
  };
}
