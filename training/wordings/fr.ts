import { frenchAccounts } from './fr/accounts.ts';
import { frenchAroundAccounts } from './fr/around-accounts-and-wages.ts';
import { frenchAroundCareers } from './fr/around-careers-and-correspondence.ts';
import { frenchAroundCover } from './fr/around-cover-and-identity.ts';
import { frenchOutingsAndCare } from './fr/around-outings-and-care.ts';
import { frenchAroundSales } from './fr/around-sales.ts';
import { frenchBankPapers } from './fr/bank-papers.ts';
import { frenchConfirmations } from './fr/confirmations-of-orders.ts';
import { frenchContracts } from './fr/contracts.ts';
import { frenchCoverAndIdentity } from './fr/cover-and-identity.ts';
import { frenchCredits } from './fr/credits-of-all-kinds.ts';
import { frenchDeliveries } from './fr/deliveries.ts';
import { frenchEverydayPapers } from './fr/everyday-papers.ts';
import { frenchExtracts } from './fr/extracts-and-certificates.ts';
import { frenchFoundingPapers } from './fr/founding-papers.ts';
import { frenchGoods } from './fr/goods-on-the-way.ts';
import { frenchHalfWaySales } from './fr/half-way-sales.ts';
import { frenchHandouts } from './fr/handouts-and-notices.ts';
import { frenchInvoices } from './fr/invoices.ts';
import { frenchInvoicesOfServices } from './fr/invoices-of-services.ts';
import { frenchLetters } from './fr/letters.ts';
import { frenchLettersOfOffices } from './fr/letters-of-offices-and-persons.ts';
import { frenchListsAndSheets } from './fr/lists-and-sheets.ts';
import { frenchCandidates } from './fr/lives-of-candidates.ts';
import { frenchLongContracts } from './fr/long-contracts.ts';
import { frenchNoticesAndForms } from './fr/notices-and-forms.ts';
import { frenchOffers } from './fr/offers.ts';
import { frenchOfficeInvoices } from './fr/office-invoices.ts';
import { frenchFurtherOfficialPapers } from './fr/official-papers-further.ts';
import { frenchOrders } from './fr/orders.ts';
import { frenchPapersAboutSales } from './fr/papers-about-sales.ts';
import { frenchPayslips } from './fr/payslips.ts';
import { frenchPurchaseOrders } from './fr/purchase-orders-of-systems.ts';
import { frenchQuotesOfAllKinds } from './fr/quotes-of-all-kinds.ts';
import { frenchReceipts } from './fr/receipts.ts';
import { frenchRegisters } from './fr/registers.ts';
import { frenchReports } from './fr/reports.ts';
import { frenchReportsAtLength } from './fr/reports-at-length.ts';
import { frenchResumes } from './fr/resumes.ts';
import { frenchShortAgreements } from './fr/short-agreements.ts';
import { frenchSoftwareInvoices } from './fr/software-invoices.ts';
import { frenchTaxOffices } from './fr/tax-offices.ts';
import { frenchTaxes } from './fr/taxes.ts';
import { frenchTickets } from './fr/tickets-and-slips.ts';
import { frenchWages } from './fr/wages.ts';

/** Papers as issuers of many trades write them in French. */
export const frenchWordings = [
  frenchAccounts,
  frenchAroundAccounts,
  frenchAroundCareers,
  frenchAroundCover,
  frenchOutingsAndCare,
  frenchAroundSales,
  frenchBankPapers,
  frenchConfirmations,
  frenchContracts,
  frenchCoverAndIdentity,
  frenchCredits,
  frenchDeliveries,
  frenchEverydayPapers,
  frenchExtracts,
  frenchFoundingPapers,
  frenchGoods,
  frenchHalfWaySales,
  frenchHandouts,
  frenchInvoices,
  frenchInvoicesOfServices,
  frenchLetters,
  frenchLettersOfOffices,
  frenchListsAndSheets,
  frenchCandidates,
  frenchLongContracts,
  frenchNoticesAndForms,
  frenchOffers,
  frenchOfficeInvoices,
  frenchFurtherOfficialPapers,
  frenchOrders,
  frenchPapersAboutSales,
  frenchPayslips,
  frenchPurchaseOrders,
  frenchQuotesOfAllKinds,
  frenchReceipts,
  frenchRegisters,
  frenchReports,
  frenchReportsAtLength,
  frenchResumes,
  frenchShortAgreements,
  frenchSoftwareInvoices,
  frenchTaxOffices,
  frenchTaxes,
  frenchTickets,
  frenchWages,
];
