import { germanAccounts } from './de/accounts.ts';
import { germanAccountsAndWagesByProgram } from './de/accounts-and-wages-by-program.ts';
import { germanAccountsAndWagesInFull } from './de/accounts-and-wages-in-full.ts';
import { germanAccountsAndWages } from './de/accounts-and-wages-in-practice.ts';
import { germanAgreementsOfClauses } from './de/agreements-of-clauses.ts';
import { germanAgreementsOfDailyLife } from './de/agreements-of-daily-life.ts';
import { germanAgreementsSignedByParties } from './de/agreements-signed-by-parties.ts';
import { germanBesidePapersOfBanksAndOffices } from './de/beside-papers-of-banks-and-offices.ts';
import { germanBesidePapersOfPersons } from './de/beside-papers-of-persons.ts';
import { germanBesideTradePapers } from './de/beside-trade-papers.ts';
import { germanBillsAndCreditsWithAllNotes } from './de/bills-and-credits-with-all-notes.ts';
import { germanBillsOfCrafts } from './de/bills-of-crafts-clubs-and-exports.ts';
import { germanBookingsSlipsAndSheetsFurther } from './de/bookings-slips-and-sheets-further.ts';
import { germanCardsBrokersAndWithheldTaxes } from './de/cards-brokers-and-withheld-taxes.ts';
import { germanCareers } from './de/careers-told-by-persons.ts';
import { germanCompanyRegisters } from './de/company-registers.ts';
import { germanConfirmationsBySeller } from './de/confirmations-by-seller.ts';
import { germanConfirmationsWithTermsAndDates } from './de/confirmations-with-terms-and-dates.ts';
import { germanContracts } from './de/contracts.ts';
import { germanLetters } from './de/correspondence.ts';
import { germanCoverIdentityAndVitae } from './de/cover-identity-and-vitae.ts';
import { germanCoversCardsAndCareers } from './de/covers-cards-and-careers.ts';
import { germanCreditsByIssuer } from './de/credits-by-issuer.ts';
import { germanDeedsOfCompaniesAndAgreements } from './de/deeds-of-companies-and-agreements.ts';
import { germanDeliveredGoodsWithAllNotes } from './de/delivered-goods-with-all-notes.ts';
import { germanDeliveriesBySender } from './de/deliveries-by-sender.ts';
import { germanDeliveriesTaxesAndTicketsFurther } from './de/deliveries-taxes-and-tickets-further.ts';
import { germanDuesRegistersAndCoversFurther } from './de/dues-registers-and-covers-further.ts';
import { germanFeeNotes } from './de/fee-notes.ts';
import { germanReports } from './de/findings.ts';
import { germanFormsAndSheets } from './de/forms-and-sheets.ts';
import { germanDeliveriesAndReceipts } from './de/goods-and-tills.ts';
import { germanGoodsOrderedConfirmedAndSent } from './de/goods-ordered-confirmed-and-sent.ts';
import { germanPapersBeside } from './de/guides-mandates-forms-and-notices-beside.ts';
import { germanHandouts } from './de/handouts.ts';
import { germanHandoutsAndLists } from './de/handouts-lists-and-screens-of-daily-business.ts';
import { germanInvoices } from './de/invoices.ts';
import { germanInvoicesInBetween } from './de/invoices-in-between.ts';
import { germanInvoicesOfPrograms } from './de/invoices-of-programs.ts';
import { germanLettersBetweenPersonsAndOffices } from './de/letters-between-persons-and-offices.ts';
import { germanLettersByOccasion } from './de/letters-by-occasion.ts';
import { germanLettersReportsAndContractsFurther } from './de/letters-reports-and-contracts-further.ts';
import { germanLettersWithFullHeads } from './de/letters-with-full-heads.ts';
import { germanLongPapersOverPages } from './de/long-papers-over-pages.ts';
import { germanTextsFromTheMiddle } from './de/long-texts-from-the-middle.ts';
import { germanMoneyPapersOfSmallerIssuers } from './de/money-papers-of-smaller-issuers.ts';
import { germanGoodsSentAndOrdered } from './de/notes-of-goods-sent-and-ordered.ts';
import { germanOffersAndCredits } from './de/offers.ts';
import { germanOffersAndPromises } from './de/offers-and-promises-of-smaller-houses.ts';
import { germanOffersAndPurchaseOrdersAtLength } from './de/offers-and-purchase-orders-at-length.ts';
import { germanOfficeFormsAndLists } from './de/office-forms-and-lists.ts';
import { germanOrders } from './de/orders.ts';
import { germanPapersOfBuyersAndCandidatesFurther } from './de/papers-of-buyers-and-candidates-further.ts';
import { germanPapersOfTaxAndRegisterOffices } from './de/papers-of-tax-and-register-offices.ts';
import { germanPapersThatComeByMail } from './de/papers-that-come-by-mail.ts';
import { germanPayslips } from './de/payslips.ts';
import { germanPoliciesAndIdentity } from './de/policies-and-identity.ts';
import { germanPrintsNoticesAndManuals } from './de/prints-notices-and-manuals.ts';
import { germanPurchaseOrdersByBuyer } from './de/purchase-orders-by-buyer.ts';
import { germanQuotesByIssuer } from './de/quotes-by-issuer.ts';
import { germanReceiptsByTill } from './de/receipts-by-till.ts';
import { germanRegisterEntriesAndDeeds } from './de/register-entries-and-deeds.ts';
import { germanReportsByAuthor } from './de/reports-by-author.ts';
import { germanReportsOfExpertsAndBodies } from './de/reports-of-experts-and-bodies.ts';
import { germanResumes } from './de/resumes.ts';
import { germanFurtherSalePapers } from './de/sale-papers-further.ts';
import { germanSheetsListsAndLeafletsFurther } from './de/sheets-lists-and-leaflets-further.ts';
import { germanStudiesMinutesAndInspections } from './de/studies-minutes-and-inspections.ts';
import { germanTaxes } from './de/taxes.ts';
import { germanTaxesAssessedDeclaredAndCertified } from './de/taxes-assessed-declared-and-certified.ts';
import { germanThinPrints } from './de/thin-prints-without-title.ts';
import { germanFurtherOfficialPapers } from './de/thinner-types-further.ts';
import { germanTickets } from './de/tickets-and-acknowledged-payments.ts';
import { germanTicketsOfTillsAndHands } from './de/tickets-of-tills-and-hands.ts';

/** Papers of German, Austrian and Swiss trades and offices. */
export const germanWordings = [
  germanAccounts,
  germanAccountsAndWagesByProgram,
  germanAccountsAndWagesInFull,
  germanAgreementsOfClauses,
  germanAgreementsOfDailyLife,
  germanAgreementsSignedByParties,
  germanBesidePapersOfBanksAndOffices,
  germanBesidePapersOfPersons,
  germanBesideTradePapers,
  germanBillsAndCreditsWithAllNotes,
  germanBookingsSlipsAndSheetsFurther,
  germanCardsBrokersAndWithheldTaxes,
  germanCompanyRegisters,
  germanConfirmationsBySeller,
  germanConfirmationsWithTermsAndDates,
  germanContracts,
  germanCoverIdentityAndVitae,
  germanCoversCardsAndCareers,
  germanCreditsByIssuer,
  germanDeedsOfCompaniesAndAgreements,
  germanDeliveredGoodsWithAllNotes,
  germanDeliveriesAndReceipts,
  germanDeliveriesBySender,
  germanDeliveriesTaxesAndTicketsFurther,
  germanDuesRegistersAndCoversFurther,
  germanFeeNotes,
  germanFormsAndSheets,
  germanFurtherOfficialPapers,
  germanFurtherSalePapers,
  germanGoodsOrderedConfirmedAndSent,
  germanHandouts,
  germanInvoices,
  germanInvoicesInBetween,
  germanInvoicesOfPrograms,
  germanLetters,
  germanLettersBetweenPersonsAndOffices,
  germanLettersByOccasion,
  germanLettersReportsAndContractsFurther,
  germanLettersWithFullHeads,
  germanLongPapersOverPages,
  germanMoneyPapersOfSmallerIssuers,
  germanOffersAndCredits,
  germanOffersAndPurchaseOrdersAtLength,
  germanOfficeFormsAndLists,
  germanOrders,
  germanPapersOfBuyersAndCandidatesFurther,
  germanPapersOfTaxAndRegisterOffices,
  germanPapersThatComeByMail,
  germanPayslips,
  germanPoliciesAndIdentity,
  germanPrintsNoticesAndManuals,
  germanPurchaseOrdersByBuyer,
  germanQuotesByIssuer,
  germanReceiptsByTill,
  germanRegisterEntriesAndDeeds,
  germanReports,
  germanReportsByAuthor,
  germanReportsOfExpertsAndBodies,
  germanResumes,
  germanSheetsListsAndLeafletsFurther,
  germanStudiesMinutesAndInspections,
  germanTaxes,
  germanTaxesAssessedDeclaredAndCertified,
  germanTextsFromTheMiddle,
  germanTicketsOfTillsAndHands,
  germanAccountsAndWages,
  germanBillsOfCrafts,
  germanCareers,
  germanPapersBeside,
  germanHandoutsAndLists,
  germanGoodsSentAndOrdered,
  germanOffersAndPromises,
  germanThinPrints,
  germanTickets,
];
