import type { DocumentType } from '../../document-types/names.ts';
import type { LineItem } from '../extraction.ts';
import { documentTypeOfCode, type EInvoice } from './einvoice.ts';
import { present, xmlAmount, xmlDate } from './values.ts';
import { all, text, type XmlNode } from './xml.ts';

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
};

function party(root: XmlNode, ...names: readonly string[]): XmlNode[] {
  return names.flatMap((name) => all(root, name, 'Party'));
}

function partyName(node: XmlNode): string | undefined {
  return text(node, 'PartyLegalEntity', 'RegistrationName') ?? text(node, 'PartyName', 'Name');
}

function vatId(node: XmlNode): string | undefined {
  const schemes = all(node, 'PartyTaxScheme');
  const vat = schemes.find((scheme) => text(scheme, 'TaxScheme', 'ID') === 'VAT');
  return text(vat, 'CompanyID')?.replace(/\s+/g, '');
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

/** OASIS UBL 2 invoice, credit note, order, order response or despatch advice; null when the root is something else. */
export function readUbl(document: XmlNode): EInvoice | null {
  for (const [name, kind] of Object.entries(roots)) {
    const [root] = all(document, name);
    if (root === undefined) continue;
    const code = text(root, kind.typeCode) ?? null;
    const seller = party(root, 'AccountingSupplierParty', 'SellerSupplierParty', 'DespatchSupplierParty');
    const buyer = party(root, 'AccountingCustomerParty', 'BuyerCustomerParty', 'DeliveryCustomerParty');
    const totals = [...all(root, 'LegalMonetaryTotal'), ...all(root, 'AnticipatedMonetaryTotal')];
    const account = all(root, 'PaymentMeans', 'PayeeFinancialAccount');
    return {
      typeCode: code,
      documentType: (code === null ? null : documentTypeOfCode(code)) ?? kind.documentType,
      fields: present({
        documentNumber: text(root, 'ID'),
        issueDate: xmlDate(text(root, 'IssueDate')),
        dueDate: xmlDate(text(root, 'DueDate') ?? text(root, 'PaymentMeans', 'PaymentDueDate')),
        currency: text(root, 'DocumentCurrencyCode'),
        sellerName: partyName(seller),
        sellerVatId: vatId(seller),
        sellerRegistrationId: text(seller, 'PartyLegalEntity', 'CompanyID'),
        buyerName: partyName(buyer),
        buyerVatId: vatId(buyer),
        orderReference: text(root, 'OrderReference', 'ID'),
        totalNet: xmlAmount(text(totals, 'TaxExclusiveAmount') ?? text(totals, 'LineExtensionAmount')),
        totalTax: xmlAmount(text(root, 'TaxTotal', 'TaxAmount')),
        totalGross: xmlAmount(text(totals, 'TaxInclusiveAmount') ?? text(totals, 'PayableAmount')),
        amountDue: xmlAmount(text(totals, 'PayableAmount')),
        iban: all(account, 'ID').flatMap((id) => text(id)?.replace(/\s+/g, '') ?? []),
        bic: text(account, 'FinancialInstitutionBranch', 'ID'),
      }),
      lineItems: all(root, ...kind.lines).map((line) => lineItem(line, kind.quantity)),
    };
  }
  return null;
}
