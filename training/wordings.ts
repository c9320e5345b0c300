import type { DocumentType } from '../shared/document-types/names.ts';
import { wordingsAbroad } from './wordings/abroad.ts';
import { plainWordings } from './wordings/app.ts';
import { associationWordings } from './wordings/associations.ts';
import { bankDetails, bankStatements, payslips } from './wordings/banking.ts';
import { cardWordings } from './wordings/cards.ts';
import { contracts } from './wordings/contracts.ts';
import { germanWordings } from './wordings/de.ts';
import { englishWordings } from './wordings/en.ts';
import { frenchWordings } from './wordings/fr.ts';
import { creditNotes, invoices } from './wordings/invoices.ts';
import { longWordings } from './wordings/long.ts';
import {
  companyRegistrations,
  identityDocuments,
  insuranceCertificates,
  taxDocuments,
} from './wordings/official.ts';
import { deliveryNotes, orderConfirmations, purchaseOrders, quotes } from './wordings/orders.ts';
import { personWordings } from './wordings/persons.ts';
import { letters, resumes } from './wordings/prose.ts';
import { receipts } from './wordings/receipts.ts';
import { others, reports } from './wordings/reports.ts';
import { essays, leaflets } from './wordings/running-text.ts';
import { furtherWordings } from './wordings/seen-in-practice.ts';
import { tradeWordings } from './wordings/trade.ts';
import type { Wording } from './wordings/wording.ts';

const firstWordings: Readonly<Record<DocumentType, readonly Wording[]>> = {
  invoice: invoices,
  credit_note: creditNotes,
  quote: quotes,
  purchase_order: purchaseOrders,
  order_confirmation: orderConfirmations,
  delivery_note: deliveryNotes,
  receipt: receipts,
  contract: contracts,
  bank_statement: bankStatements,
  bank_details: bankDetails,
  payslip: payslips,
  tax_document: taxDocuments,
  company_registration: companyRegistrations,
  insurance_certificate: insuranceCertificates,
  identity_document: identityDocuments,
  resume: resumes,
  letter: letters,
  report: [...reports, ...essays],
  other: [...others, ...leaflets],
};

/** How documents of each type are worded. */
export function wordingsOf(documentType: DocumentType): readonly Wording[] {
  return [
    firstWordings,
    furtherWordings,
    personWordings,
    cardWordings,
    associationWordings,
    tradeWordings,
    ...germanWordings,
    ...englishWordings,
    ...frenchWordings,
    ...longWordings,
    ...plainWordings,
    ...wordingsAbroad,
  ].flatMap((wordings) => wordings[documentType] ?? []);
}
