import { frenchAccounts } from './fr-accounts.ts';
import { frenchContracts } from './fr-contracts.ts';
import { frenchCoverAndIdentity } from './fr-cover-and-identity.ts';
import { frenchDeliveries } from './fr-deliveries.ts';
import { frenchEverydayPapers } from './fr-everyday-papers.ts';
import { frenchInvoices } from './fr-invoices.ts';
import { frenchInvoicesOfServices } from './fr-invoices-of-services.ts';
import { frenchLetters } from './fr-letters.ts';
import { frenchNoticesAndForms } from './fr-notices-and-forms.ts';
import { frenchOffers } from './fr-offers.ts';
import { frenchOrders } from './fr-orders.ts';
import { frenchPayslips } from './fr-payslips.ts';
import { frenchReceipts } from './fr-receipts.ts';
import { frenchRegisters } from './fr-registers.ts';
import { frenchReports } from './fr-reports.ts';
import { frenchResumes } from './fr-resumes.ts';
import { frenchTaxes } from './fr-taxes.ts';

/** Papers as issuers of many trades write them in French. */
export const frenchWordings = [
  frenchAccounts,
  frenchContracts,
  frenchCoverAndIdentity,
  frenchDeliveries,
  frenchEverydayPapers,
  frenchInvoicesOfServices,
  frenchInvoices,
  frenchLetters,
  frenchNoticesAndForms,
  frenchOffers,
  frenchOrders,
  frenchPayslips,
  frenchReceipts,
  frenchRegisters,
  frenchReports,
  frenchResumes,
  frenchTaxes,
];
