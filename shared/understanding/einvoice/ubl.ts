import type { DocumentType } from '../../document-types/names.ts';
import type { LineItem, TaxShare } from '../extraction.ts';
import { hasVatIdForm } from '../values/vat-id.ts';
import { type Arithmetic, documentTypeOfCode, type EInvoice, type TaxedAmount } from './einvoice.ts';
import { present, unlessZero, xmlAmount, xmlDate, xmlRate } from './values.ts';
import { all, attribute, identifiers, text, texts, type XmlNode } from './xml.ts';

interface Root {
  readonly documentType: DocumentType;
  readonly typeCode: string;
  readonly lines: readonly string[];
  readonly quantity: string;
}

const roots: Readonly<Record<string, Root>> = {
  Invoice: {
    documentType: 'invoice',
    typeCode: 'InvoiceTypeCode',
    lines: ['InvoiceLine'],
    quantity: 'InvoicedQuantity',
  },
  CreditNote: {
    documentType: 'credit_note',
    typeCode: 'CreditNoteTypeCode',
    lines: ['CreditNoteLine'],
    quantity: 'CreditedQuantity',
  },
  Order: {
    documentType: 'purchase_order',
    typeCode: 'OrderTypeCode',
    lines: ['OrderLine', 'LineItem'],
    quantity: 'Quantity',
  },
  OrderChange: {
    documentType: 'purchase_order',
    typeCode: 'OrderTypeCode',
    lines: ['OrderLine', 'LineItem'],
    quantity: 'Quantity',
  },
  OrderResponse: {
    documentType: 'order_confirmation',
    typeCode: 'OrderResponseCode',
    lines: ['OrderLine', 'LineItem'],
    quantity: 'Quantity',
  },
  DespatchAdvice: {
    documentType: 'delivery_note',
    typeCode: 'DespatchAdviceTypeCode',
    lines: ['DespatchLine'],
    quantity: 'DeliveredQuantity',
  },
  Quotation: {
    documentType: 'quote',
    typeCode: 'QuotationTypeCode',
    lines: ['QuotationLine', 'LineItem'],
    quantity: 'Quantity',
  },
};

/** Who sells and who buys: on a bill those whose books it goes into, on other papers those who trade, else who sends and gets. */
const partiesOfBill = {
  seller: ['AccountingSupplierParty', 'SellerSupplierParty'],
  buyer: ['AccountingCustomerParty', 'BuyerCustomerParty'],
};
const partiesOfTrade = {
  seller: ['SellerSupplierParty', 'AccountingSupplierParty', 'DespatchSupplierParty'],
  buyer: [
    'BuyerCustomerParty',
    'AccountingCustomerParty',
    'DeliveryCustomerParty',
    'OriginatorCustomerParty',
  ],
};

/** The first of several parties that has a name. */
function party(root: XmlNode, names: readonly string[]): XmlNode {
  const found = names.flatMap((name) => all(root, name, 'Party'));
  return found.find((each) => partyName(each) !== undefined) ?? found[0];
}

function partyName(node: XmlNode): string | undefined {
  return text(node, 'PartyLegalEntity', 'RegistrationName') ?? text(node, 'PartyName', 'Name');
}

function vatId(node: XmlNode): string | undefined {
  const schemes = all(node, 'PartyTaxScheme');
  const idOf = (scheme: XmlNode) => text(scheme, 'CompanyID')?.replace(/\s+/g, '');
  const vat = schemes.find((scheme) => text(scheme, 'TaxScheme', 'ID') === 'VAT');
  const unnamed = schemes.find(
    (scheme) => text(scheme, 'TaxScheme', 'ID') === undefined && hasVatIdForm(idOf(scheme) ?? ''),
  );
  return idOf(vat ?? unnamed);
}

/** Peppol has "NA" written where only the seller's own order is quoted. */
function orderReference(root: XmlNode): string | undefined {
  const id = text(root, 'OrderReference', 'ID');
  return id === 'NA' ? undefined : id;
}

function lineItem(line: XmlNode, quantity: string): LineItem {
  return {
    description: text(line, 'Item', 'Name') ?? text(line, 'Item', 'Description') ?? null,
    quantity: xmlAmount(text(line, quantity)) ?? null,
    unitPrice: xmlAmount(text(line, 'Price', 'PriceAmount')) ?? null,
    taxRate: xmlAmount(text(line, 'Item', 'ClassifiedTaxCategory', 'Percent')) ?? null,
    totalNet: xmlAmount(text(line, 'LineExtensionAmount')) ?? null,
    page: null,
    box: null,
  };
}

function taxedAmount(node: XmlNode, amount: string, category: readonly string[]): TaxedAmount {
  const tax = all(node, ...category);
  return {
    net: xmlAmount(text(node, amount)),
    category: text(tax, 'ID'),
    rate: xmlRate(text(tax, 'Percent')),
  };
}

/** The tax total in the document's currency (BT-110); another may stand in the accounting currency (BT-111). */
function taxTotalOf(root: XmlNode, currency: string | undefined): XmlNode {
  const totals = all(root, 'TaxTotal');
  const inCurrency = totals.filter((total) =>
    all(total, 'TaxAmount').some((amount) => attribute(amount, 'currencyID') === currency),
  );
  return inCurrency.find((total) => all(total, 'TaxSubtotal').length > 0) ?? inCurrency[0] ?? totals[0];
}

function taxShare(subtotal: XmlNode): TaxShare {
  return {
    category: text(subtotal, 'TaxCategory', 'ID') ?? null,
    rate: xmlRate(text(subtotal, 'TaxCategory', 'Percent') ?? text(subtotal, 'Percent')) ?? null,
    taxableAmount: xmlAmount(text(subtotal, 'TaxableAmount')) ?? null,
    taxAmount: xmlAmount(text(subtotal, 'TaxAmount')) ?? null,
    page: null,
    box: null,
  };
}

function arithmeticOf(root: XmlNode, totals: XmlNode, tax: string | undefined, lines: XmlNode[]): Arithmetic {
  const total = (name: string) => xmlAmount(text(totals, name));
  // Elsewhere these are payments that the total of what was paid counts already.
  const isExtended = /:extension:xrechnung/.test(text(root, 'CustomizationID') ?? '');
  const adjustments = all(root, 'AllowanceCharge').map((adjustment) => ({
    isCharge: text(adjustment, 'ChargeIndicator') === 'true',
    ...taxedAmount(adjustment, 'Amount', ['TaxCategory']),
  }));
  return {
    totals: {
      lines: total('LineExtensionAmount'),
      allowances: total('AllowanceTotalAmount'),
      charges: total('ChargeTotalAmount'),
      net: total('TaxExclusiveAmount'),
      tax,
      gross: total('TaxInclusiveAmount'),
      prepaid: total('PrepaidAmount'),
      rounding: total('PayableRoundingAmount'),
      due: total('PayableAmount'),
      thirdParties: isExtended
        ? texts(root, 'PrepaidPayment', 'PaidAmount').flatMap((amount) => xmlAmount(amount) ?? [])
        : [],
    },
    lines: lines.map((line) => taxedAmount(line, 'LineExtensionAmount', ['Item', 'ClassifiedTaxCategory'])),
    allowances: adjustments.filter(({ isCharge }) => !isCharge),
    charges: adjustments.filter(({ isCharge }) => isCharge),
  };
}

/** OASIS UBL 2 document of trade, alone or in the envelope of Peppol; null when the root is something else. */
export function readUbl(document: XmlNode): EInvoice | null {
  for (const [name, kind] of Object.entries(roots)) {
    const [root] = all(document, name);
    if (root !== undefined) return readRoot(root, kind);
  }
  return null;
}

function readRoot(root: XmlNode, kind: Root): EInvoice {
  const code = text(root, kind.typeCode) ?? null;
  const isBill = kind.documentType === 'invoice' || kind.documentType === 'credit_note';
  const parties = isBill ? partiesOfBill : partiesOfTrade;
  const seller = party(root, parties.seller);
  const buyer = party(root, parties.buyer);
  const totals = ['LegalMonetaryTotal', 'AnticipatedMonetaryTotal', 'QuotedMonetaryTotal'].flatMap((name) =>
    all(root, name),
  );
  const account = all(root, 'PaymentMeans', 'PayeeFinancialAccount');
  const currency = text(root, 'DocumentCurrencyCode') ?? text(root, 'PricingCurrencyCode');
  const taxTotal = taxTotalOf(root, currency);
  const tax = xmlAmount(text(taxTotal, 'TaxAmount'));
  const lines = all(root, ...kind.lines);
  const number = text(root, 'ID');
  return {
    typeCode: code,
    documentType: (code === null ? null : documentTypeOfCode(code)) ?? kind.documentType,
    fields: present({
      documentNumber: number,
      issueDate: xmlDate(text(root, 'IssueDate')),
      dueDate: xmlDate(text(root, 'DueDate') ?? text(root, 'PaymentMeans', 'PaymentDueDate')),
      deliveryDate: xmlDate(
        text(root, 'Delivery', 'RequestedDeliveryPeriod', 'StartDate') ??
          text(root, 'Shipment', 'Delivery', 'ActualDeliveryDate'),
      ),
      validUntil: xmlDate(text(root, 'ValidityPeriod', 'EndDate')),
      currency,
      sellerName: partyName(seller),
      sellerVatId: vatId(seller),
      sellerRegistrationId: text(seller, 'PartyLegalEntity', 'CompanyID'),
      buyerName: partyName(buyer),
      buyerVatId: vatId(buyer),
      orderReference: orderReference(root) ?? (kind.documentType === 'purchase_order' ? number : undefined),
      invoiceReference: text(root, 'BillingReference', 'InvoiceDocumentReference', 'ID'),
      totalNet: xmlAmount(text(totals, 'TaxExclusiveAmount') ?? text(totals, 'LineExtensionAmount')),
      totalTax: tax,
      totalGross: xmlAmount(text(totals, 'TaxInclusiveAmount') ?? text(totals, 'PayableAmount')),
      prepaidAmount: unlessZero(xmlAmount(text(totals, 'PrepaidAmount'))),
      amountDue: xmlAmount(text(totals, 'PayableAmount')),
      iban: identifiers(all(account, 'ID')),
      bic: text(account, 'FinancialInstitutionBranch', 'ID'),
    }),
    lineItems: lines.map((line) => lineItem(line, kind.quantity)),
    taxBreakdown: all(taxTotal, 'TaxSubtotal').map(taxShare),
    arithmetic: arithmeticOf(root, totals, tax, lines),
    notes: [
      ...texts(root, 'Note'),
      ...texts(root, 'PaymentTerms', 'Note'),
      ...texts(seller, 'PartyLegalEntity', 'CompanyLegalForm'),
    ],
  };
}
