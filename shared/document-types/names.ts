import * as z from 'zod';

/** Every kind of document that Facteur tells apart. What fits none is `other`, never a default. */
export const DocumentType = z.enum([
  'invoice',
  'credit_note',
  'quote',
  'purchase_order',
  'order_confirmation',
  'delivery_note',
  'receipt',
  'contract',
  'bank_statement',
  'bank_details',
  'payslip',
  'tax_document',
  'company_registration',
  'insurance_certificate',
  'identity_document',
  'resume',
  'letter',
  'report',
  'other',
]);
export type DocumentType = z.infer<typeof DocumentType>;
