import { englishAccounts } from './en/accounts.ts';
import { englishAgreements } from './en/agreements.ts';
import { englishAuthorities } from './en/authorities.ts';
import { englishBanks } from './en/banks.ts';
import { englishBesidePapersOfBanksAndOffices } from './en/beside-papers-of-banks-and-offices.ts';
import { englishBesidePapersOfPersons } from './en/beside-papers-of-persons.ts';
import { englishBesideTradePapers } from './en/beside-trade-papers.ts';
import { englishBills } from './en/bills.ts';
import { englishCardsBrokersAndWithheldTaxes } from './en/cards-brokers-and-withheld-taxes.ts';
import { englishCareers } from './en/careers.ts';
import { englishConfirmationsBySeller } from './en/confirmations-by-seller.ts';
import { englishContracts } from './en/contracts.ts';
import { englishCorrespondence } from './en/correspondence.ts';
import { englishCoverAndIdentity } from './en/cover-and-identity.ts';
import { englishCreditsByIssuer } from './en/credits-by-issuer.ts';
import { englishDeedsOfCompaniesAndAgreements } from './en/deeds-of-companies-and-agreements.ts';
import { englishDeliveriesBySender } from './en/deliveries-by-sender.ts';
import { englishFindings } from './en/findings.ts';
import { englishFormsAndLists } from './en/forms-and-lists.ts';
import { englishHandouts } from './en/handouts.ts';
import { englishInvoices } from './en/invoices.ts';
import { englishInvoicesInBetween } from './en/invoices-in-between.ts';
import { englishInvoicesOfOnlineServices } from './en/invoices-of-online-services.ts';
import { englishInvoicesOfPrograms } from './en/invoices-of-programs.ts';
import { englishLetters } from './en/letters.ts';
import { englishOffers } from './en/offers.ts';
import { englishOfficePapers } from './en/office-papers.ts';
import { englishPayslips } from './en/payslips.ts';
import { englishPoliciesAndPapersOfPersons } from './en/policies-and-papers-of-persons.ts';
import { englishPublications } from './en/publications.ts';
import { englishPurchaseOrdersByBuyer } from './en/purchase-orders-by-buyer.ts';
import { englishQuotesByIssuer } from './en/quotes-by-issuer.ts';
import { englishReceipts } from './en/receipts.ts';
import { englishReceiptsByIssuer } from './en/receipts-by-issuer.ts';
import { englishReports } from './en/reports.ts';
import { englishResumes } from './en/resumes.ts';
import { englishSupply } from './en/supply.ts';
import { englishTaxAndRegisters } from './en/tax-and-registers.ts';
import { englishTechnicalPapers } from './en/technical-papers.ts';
import { englishWages } from './en/wages.ts';

/** English documents of many trades and issuers. */
export const englishWordings = [
  englishInvoices,
  englishBills,
  englishOffers,
  englishSupply,
  englishReceipts,
  englishContracts,
  englishBanks,
  englishPayslips,
  englishTaxAndRegisters,
  englishCoverAndIdentity,
  englishResumes,
  englishLetters,
  englishReports,
  englishTechnicalPapers,
  englishHandouts,
  englishFormsAndLists,
  englishAccounts,
  englishAgreements,
  englishAuthorities,
  englishCareers,
  englishConfirmationsBySeller,
  englishCorrespondence,
  englishCreditsByIssuer,
  englishDeliveriesBySender,
  englishFindings,
  englishInvoicesInBetween,
  englishInvoicesOfOnlineServices,
  englishInvoicesOfPrograms,
  englishOfficePapers,
  englishPoliciesAndPapersOfPersons,
  englishPublications,
  englishPurchaseOrdersByBuyer,
  englishQuotesByIssuer,
  englishReceiptsByIssuer,
  englishWages,
  englishBesidePapersOfBanksAndOffices,
  englishBesidePapersOfPersons,
  englishBesideTradePapers,
  englishCardsBrokersAndWithheldTaxes,
  englishDeedsOfCompaniesAndAgreements,
];
