import { germanAccounts } from './de/accounts.ts';
import { germanAccountsAndWagesByProgram } from './de/accounts-and-wages-by-program.ts';
import { germanAgreementsOfClauses } from './de/agreements-of-clauses.ts';
import { germanBesidePapersOfBanksAndOffices } from './de/beside-papers-of-banks-and-offices.ts';
import { germanBesidePapersOfPersons } from './de/beside-papers-of-persons.ts';
import { germanBesideTradePapers } from './de/beside-trade-papers.ts';
import { germanCardsBrokersAndWithheldTaxes } from './de/cards-brokers-and-withheld-taxes.ts';
import { germanCompanyRegisters } from './de/company-registers.ts';
import { germanConfirmationsBySeller } from './de/confirmations-by-seller.ts';
import { germanContracts } from './de/contracts.ts';
import { germanLetters } from './de/correspondence.ts';
import { germanCoverIdentityAndVitae } from './de/cover-identity-and-vitae.ts';
import { germanCreditsByIssuer } from './de/credits-by-issuer.ts';
import { germanDeedsOfCompaniesAndAgreements } from './de/deeds-of-companies-and-agreements.ts';
import { germanDeliveriesBySender } from './de/deliveries-by-sender.ts';
import { germanFeeNotes } from './de/fee-notes.ts';
import { germanReports } from './de/findings.ts';
import { germanFormsAndSheets } from './de/forms-and-sheets.ts';
import { germanDeliveriesAndReceipts } from './de/goods-and-tills.ts';
import { germanHandouts } from './de/handouts.ts';
import { germanInvoices } from './de/invoices.ts';
import { germanInvoicesInBetween } from './de/invoices-in-between.ts';
import { germanInvoicesOfPrograms } from './de/invoices-of-programs.ts';
import { germanLettersByOccasion } from './de/letters-by-occasion.ts';
import { germanTextsFromTheMiddle } from './de/long-texts-from-the-middle.ts';
import { germanOffersAndCredits } from './de/offers.ts';
import { germanOfficeFormsAndLists } from './de/office-forms-and-lists.ts';
import { germanOrders } from './de/orders.ts';
import { germanPapersOfTaxAndRegisterOffices } from './de/papers-of-tax-and-register-offices.ts';
import { germanPayslips } from './de/payslips.ts';
import { germanPoliciesAndIdentity } from './de/policies-and-identity.ts';
import { germanPrintsNoticesAndManuals } from './de/prints-notices-and-manuals.ts';
import { germanPurchaseOrdersByBuyer } from './de/purchase-orders-by-buyer.ts';
import { germanQuotesByIssuer } from './de/quotes-by-issuer.ts';
import { germanReceiptsByTill } from './de/receipts-by-till.ts';
import { germanReportsByAuthor } from './de/reports-by-author.ts';
import { germanResumes } from './de/resumes.ts';
import { germanFurtherSalePapers } from './de/sale-papers-further.ts';
import { germanTaxes } from './de/taxes.ts';
import { germanFurtherOfficialPapers } from './de/thinner-types-further.ts';

/** Papers of German, Austrian and Swiss trades and offices. */
export const germanWordings = [
  germanAccounts,
  germanCompanyRegisters,
  germanContracts,
  germanFeeNotes,
  germanDeliveriesAndReceipts,
  germanInvoices,
  germanOffersAndCredits,
  germanOrders,
  germanPayslips,
  germanPoliciesAndIdentity,
  germanTaxes,
  germanResumes,
  germanLetters,
  germanReports,
  germanHandouts,
  germanFormsAndSheets,
  germanConfirmationsBySeller,
  germanCreditsByIssuer,
  germanDeliveriesBySender,
  germanInvoicesInBetween,
  germanInvoicesOfPrograms,
  germanPurchaseOrdersByBuyer,
  germanQuotesByIssuer,
  germanAccountsAndWagesByProgram,
  germanAgreementsOfClauses,
  germanCoverIdentityAndVitae,
  germanPapersOfTaxAndRegisterOffices,
  germanReceiptsByTill,
  germanLettersByOccasion,
  germanOfficeFormsAndLists,
  germanPrintsNoticesAndManuals,
  germanReportsByAuthor,
  germanTextsFromTheMiddle,
  germanFurtherSalePapers,
  germanFurtherOfficialPapers,
  germanBesidePapersOfBanksAndOffices,
  germanBesidePapersOfPersons,
  germanBesideTradePapers,
  germanCardsBrokersAndWithheldTaxes,
  germanDeedsOfCompaniesAndAgreements,
];
