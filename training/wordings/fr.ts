import { frenchAccounts } from './fr/accounts.ts';
import { frenchAgreementsOfPersons } from './fr/agreements-of-homes-and-persons.ts';
import { frenchAgreementsOfTradesFurther } from './fr/agreements-of-trades-and-families.ts';
import { frenchAgreementsOfTrades } from './fr/agreements-of-trades-and-works.ts';
import { frenchAgreementsWithAnnexes } from './fr/agreements-with-annexes-and-terms.ts';
import { frenchAroundAccounts } from './fr/around-accounts-and-wages.ts';
import { frenchAroundCareers } from './fr/around-careers-and-correspondence.ts';
import { frenchAroundCover } from './fr/around-cover-and-identity.ts';
import { frenchOutingsAndCare } from './fr/around-outings-and-care.ts';
import { frenchAroundSales } from './fr/around-sales.ts';
import { frenchBankPapers } from './fr/bank-papers.ts';
import { frenchStatementsAndAccounts } from './fr/banks-statements-and-accounts.ts';
import { frenchBills } from './fr/bills.ts';
import { frenchBillsAndBanksFurther } from './fr/bills-and-banks-further.ts';
import { frenchBillsFurther } from './fr/bills-further.ts';
import { frenchConfirmationsFurther } from './fr/confirmations.ts';
import { frenchConfirmationsOfHouses } from './fr/confirmations-of-houses-and-theatres.ts';
import { frenchConfirmationsOfMakers } from './fr/confirmations-of-makers-and-hosts.ts';
import { frenchConfirmations } from './fr/confirmations-of-orders.ts';
import { frenchContracts } from './fr/contracts.ts';
import { frenchCoverAndIdentity } from './fr/cover-and-identity.ts';
import { frenchCreditsFurther } from './fr/credits.ts';
import { frenchCreditsByTrade } from './fr/credits-by-trade.ts';
import { frenchCredits } from './fr/credits-of-all-kinds.ts';
import { frenchDeliveries } from './fr/deliveries.ts';
import { frenchDeliveryNotesByTrade } from './fr/delivery-notes-by-trade.ts';
import { frenchEverydayPapers } from './fr/everyday-papers.ts';
import { frenchExtracts } from './fr/extracts-and-certificates.ts';
import { frenchFoundingPapers } from './fr/founding-papers.ts';
import { frenchGoodsAndTillsFurther } from './fr/goods-and-tills-further.ts';
import { frenchGoods } from './fr/goods-on-the-way.ts';
import { frenchHalfWaySales } from './fr/half-way-sales.ts';
import { frenchHandbills } from './fr/handbills-and-handouts-of-trades.ts';
import { frenchHandouts } from './fr/handouts-and-notices.ts';
import { frenchInvoices } from './fr/invoices.ts';
import { frenchInvoicesByTrade } from './fr/invoices-by-trade.ts';
import { frenchInvoicesOfServices } from './fr/invoices-of-services.ts';
import { frenchLeaflets } from './fr/leaflets-and-questionnaires.ts';
import { frenchLetters } from './fr/letters.ts';
import { frenchLettersOfAdvisers } from './fr/letters-from-abroad-and-of-advisers.ts';
import { frenchLettersOfFurtherOccasions } from './fr/letters-of-further-occasions.ts';
import { frenchLettersOfHomes } from './fr/letters-of-homes-and-neighbours.ts';
import { frenchLettersOfEmployers } from './fr/letters-of-lawyers-clubs-and-employers.ts';
import { frenchLettersOfOffices } from './fr/letters-of-offices-and-persons.ts';
import { frenchLettersOfNeighbours } from './fr/letters-of-schools-banks-and-neighbours.ts';
import { frenchLettersOfWork } from './fr/letters-of-work-and-business.ts';
import { frenchListsAndSheets } from './fr/lists-and-sheets.ts';
import { frenchLivesByTrade } from './fr/lives-by-trade.ts';
import { frenchLivesInTrades } from './fr/lives-in-many-trades.ts';
import { frenchCandidates } from './fr/lives-of-candidates.ts';
import { frenchFurtherLives } from './fr/lives-of-nurses-cooks-and-drivers.ts';
import { frenchLongContracts } from './fr/long-contracts.ts';
import { frenchLongOffersStudiesRules } from './fr/long-offers-studies-and-rules.ts';
import { frenchLongRunningPapers } from './fr/long-running-papers.ts';
import { frenchFindings } from './fr/minutes-and-bulky-findings.ts';
import { frenchNearSales } from './fr/near-sales.ts';
import { frenchNearSalesFurther } from './fr/near-sales-further.ts';
import { frenchNoticesAndForms } from './fr/notices-and-forms.ts';
import { frenchNoticesOfTax } from './fr/notices-and-returns-of-tax.ts';
import { frenchOffers } from './fr/offers.ts';
import { frenchOffersAndDeclarations } from './fr/offers-and-declarations.ts';
import { frenchOffersAndTaxesFurther } from './fr/offers-and-taxes-further.ts';
import { frenchOffersFurther } from './fr/offers-further.ts';
import { frenchOffersFurtherFurther } from './fr/offers-further-further.ts';
import { frenchOffersOfShops } from './fr/offers-of-shops-and-sites.ts';
import { frenchOfficeInvoices } from './fr/office-invoices.ts';
import { frenchFurtherOfficialPapers } from './fr/official-papers-further.ts';
import { frenchOrderConfirmationsByTrade } from './fr/order-confirmations-by-trade.ts';
import { frenchOrders } from './fr/orders.ts';
import { frenchOrdersFurther } from './fr/orders-further.ts';
import { frenchOrdersFurtherFurther } from './fr/orders-further-further.ts';
import { frenchPapersOfOffices } from './fr/other-papers-of-offices-and-plants.ts';
import { frenchPapersOfPersons } from './fr/other-papers-of-persons-and-trades.ts';
import { frenchPapersOfShops } from './fr/other-papers-of-shops-and-leisure.ts';
import { frenchPapersAboutSales } from './fr/papers-about-sales.ts';
import { frenchPapersOfClubs } from './fr/papers-of-clubs-and-towns.ts';
import { frenchPapersOfHouses } from './fr/papers-of-houses-and-offices.ts';
import { frenchPapersOfPersonsFurther } from './fr/papers-of-persons-further.ts';
import { frenchPapersOfSeveralTypes } from './fr/papers-of-several-types.ts';
import { frenchPayslips } from './fr/payslips.ts';
import { frenchPoliciesAndIdentity } from './fr/policies-and-identity.ts';
import { frenchProofsOfCover } from './fr/proofs-of-cover.ts';
import { frenchFurtherProofsOfCover } from './fr/proofs-of-cover-abroad-and-of-carriers.ts';
import { frenchPurchaseOrdersByBuyer } from './fr/purchase-orders-by-buyer.ts';
import { frenchPurchaseOrders } from './fr/purchase-orders-of-systems.ts';
import { frenchQuotesByTrade } from './fr/quotes-by-trade.ts';
import { frenchQuotesOfAllKinds } from './fr/quotes-of-all-kinds.ts';
import { frenchReceipts } from './fr/receipts.ts';
import { frenchReceiptsByPlace } from './fr/receipts-by-place.ts';
import { frenchReceiptsFurther } from './fr/receipts-further.ts';
import { frenchRegisters } from './fr/registers.ts';
import { frenchRegistersOfCompanies } from './fr/registers-of-companies.ts';
import { frenchReports } from './fr/reports.ts';
import { frenchReportsAtLength } from './fr/reports-at-length.ts';
import { frenchReportsAndDeeds } from './fr/reports-letters-and-deeds-of-all-kinds.ts';
import { frenchReportsOfExperts } from './fr/reports-of-experts-and-visits.ts';
import { frenchReportsOfStudies } from './fr/reports-of-studies-and-meetings.ts';
import { frenchResumes } from './fr/resumes.ts';
import { frenchSheetsOfSites } from './fr/sheets-of-sites-and-schools.ts';
import { frenchShortAgreements } from './fr/short-agreements.ts';
import { frenchSlips } from './fr/slips.ts';
import { frenchSlipsWithFood } from './fr/slips-that-come-with-food-and-parts.ts';
import { frenchSlipsWithLoads } from './fr/slips-that-come-with-loads.ts';
import { frenchSoftwareInvoices } from './fr/software-invoices.ts';
import { frenchStatements } from './fr/statements.ts';
import { frenchStudiesAndLetters } from './fr/studies-and-first-letters.ts';
import { frenchStudies } from './fr/studies-and-inspections.ts';
import { frenchTaxOffices } from './fr/tax-offices.ts';
import { frenchTaxPapersByOffice } from './fr/tax-papers-by-office.ts';
import { frenchTaxes } from './fr/taxes.ts';
import { frenchTersePapers } from './fr/terse-papers.ts';
import { frenchTickets } from './fr/tickets-and-slips.ts';
import { frenchTracts } from './fr/tracts-tickets-and-notices.ts';
import { frenchWages } from './fr/wages.ts';
import { frenchWagesByTrade } from './fr/wages-by-trade.ts';
import { frenchWagesFurther } from './fr/wages-further.ts';

/** Papers as issuers of many trades write them in French. */
export const frenchWordings = [
  frenchAccounts,
  frenchAgreementsOfPersons,
  frenchAgreementsOfTrades,
  frenchAgreementsOfTradesFurther,
  frenchAgreementsWithAnnexes,
  frenchAroundAccounts,
  frenchAroundCareers,
  frenchAroundCover,
  frenchAroundSales,
  frenchBankPapers,
  frenchBillsAndBanksFurther,
  frenchCandidates,
  frenchConfirmations,
  frenchConfirmationsOfHouses,
  frenchConfirmationsOfMakers,
  frenchContracts,
  frenchCoverAndIdentity,
  frenchCredits,
  frenchCreditsByTrade,
  frenchDeliveries,
  frenchDeliveryNotesByTrade,
  frenchEverydayPapers,
  frenchExtracts,
  frenchFindings,
  frenchFoundingPapers,
  frenchFurtherLives,
  frenchFurtherOfficialPapers,
  frenchFurtherProofsOfCover,
  frenchGoods,
  frenchGoodsAndTillsFurther,
  frenchHalfWaySales,
  frenchHandbills,
  frenchHandouts,
  frenchInvoices,
  frenchInvoicesByTrade,
  frenchInvoicesOfServices,
  frenchLeaflets,
  frenchLetters,
  frenchLettersOfAdvisers,
  frenchLettersOfEmployers,
  frenchLettersOfFurtherOccasions,
  frenchLettersOfHomes,
  frenchLettersOfNeighbours,
  frenchLettersOfOffices,
  frenchLettersOfWork,
  frenchListsAndSheets,
  frenchLivesByTrade,
  frenchLivesInTrades,
  frenchLongContracts,
  frenchLongOffersStudiesRules,
  frenchLongRunningPapers,
  frenchNoticesAndForms,
  frenchNoticesOfTax,
  frenchOffers,
  frenchOffersAndDeclarations,
  frenchOffersAndTaxesFurther,
  frenchOffersOfShops,
  frenchOfficeInvoices,
  frenchOrderConfirmationsByTrade,
  frenchOrders,
  frenchOutingsAndCare,
  frenchPapersAboutSales,
  frenchPapersOfClubs,
  frenchPapersOfHouses,
  frenchPapersOfOffices,
  frenchPapersOfPersons,
  frenchPapersOfPersonsFurther,
  frenchPapersOfSeveralTypes,
  frenchPapersOfShops,
  frenchPayslips,
  frenchPoliciesAndIdentity,
  frenchProofsOfCover,
  frenchPurchaseOrders,
  frenchPurchaseOrdersByBuyer,
  frenchQuotesByTrade,
  frenchQuotesOfAllKinds,
  frenchReceipts,
  frenchReceiptsByPlace,
  frenchRegisters,
  frenchRegistersOfCompanies,
  frenchReports,
  frenchReportsAndDeeds,
  frenchReportsAtLength,
  frenchReportsOfExperts,
  frenchReportsOfStudies,
  frenchResumes,
  frenchSheetsOfSites,
  frenchShortAgreements,
  frenchSlipsWithFood,
  frenchSlipsWithLoads,
  frenchSoftwareInvoices,
  frenchStatementsAndAccounts,
  frenchStudies,
  frenchStudiesAndLetters,
  frenchTaxOffices,
  frenchTaxPapersByOffice,
  frenchTaxes,
  frenchTersePapers,
  frenchTickets,
  frenchTracts,
  frenchWages,
  frenchWagesByTrade,
  frenchBillsFurther,
  frenchBills,
  frenchConfirmationsFurther,
  frenchCreditsFurther,
  frenchNearSalesFurther,
  frenchNearSales,
  frenchOffersFurther,
  frenchOffersFurtherFurther,
  frenchOrdersFurther,
  frenchOrdersFurtherFurther,
  frenchReceiptsFurther,
  frenchSlips,
  frenchStatements,
  frenchWagesFurther,
];
