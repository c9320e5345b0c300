import { bankDetails } from './bank-details.ts';
import { bankStatement } from './bank-statement.ts';
import { companyRegistration } from './company-registration.ts';
import { contract } from './contract.ts';
import { creditNote } from './credit-note.ts';
import type { DocumentTypeDefinition } from './definition.ts';
import { deliveryNote } from './delivery-note.ts';
import { identityDocument } from './identity-document.ts';
import { insuranceCertificate } from './insurance-certificate.ts';
import { invoice } from './invoice.ts';
import { letter } from './letter.ts';
import type { DocumentType } from './names.ts';
import { orderConfirmation } from './order-confirmation.ts';
import { other } from './other.ts';
import { payslip } from './payslip.ts';
import { purchaseOrder } from './purchase-order.ts';
import { quote } from './quote.ts';
import { receipt } from './receipt.ts';
import { report } from './report.ts';
import { resume } from './resume.ts';
import { taxDocument } from './tax-document.ts';

/** Every type that Facteur knows. A new one is its file, its name in `names.ts` and its line here. */
export const documentTypes: Readonly<Record<DocumentType, DocumentTypeDefinition>> = {
  invoice,
  credit_note: creditNote,
  quote,
  purchase_order: purchaseOrder,
  order_confirmation: orderConfirmation,
  delivery_note: deliveryNote,
  receipt,
  contract,
  bank_statement: bankStatement,
  bank_details: bankDetails,
  payslip,
  tax_document: taxDocument,
  company_registration: companyRegistration,
  insurance_certificate: insuranceCertificate,
  identity_document: identityDocument,
  resume,
  letter,
  report,
  other,
};
