import type { MailCategory } from '../category.ts';
import { applicationWords } from './application.ts';
import { bankTaxInsuranceWords } from './bank-tax-insurance.ts';
import type { CategoryWords } from './category-words.ts';
import { complaintWords } from './complaint.ts';
import { contractWords } from './contract.ts';
import { deliveryWords } from './delivery.ts';
import { invoiceWords } from './invoice.ts';
import { newsletterWords } from './newsletter.ts';
import { orderWords } from './order.ts';
import { otherWords } from './other.ts';
import { personalWords } from './personal.ts';
import { quoteWords } from './quote.ts';
import { quoteRequestWords } from './quote-request.ts';
import { reminderWords } from './reminder.ts';

export const categoryWords: Readonly<Record<MailCategory, CategoryWords>> = {
  invoice: invoiceWords,
  reminder: reminderWords,
  quote_request: quoteRequestWords,
  quote: quoteWords,
  order: orderWords,
  delivery: deliveryWords,
  complaint: complaintWords,
  contract: contractWords,
  application: applicationWords,
  bank_tax_insurance: bankTaxInsuranceWords,
  newsletter: newsletterWords,
  personal: personalWords,
  other: otherWords,
};
