import { englishAccounts } from './en/accounts.ts';
import { englishAccountsAndWages } from './en/accounts-and-wages.ts';
import { englishAccountsToPayInto } from './en/accounts-to-pay-into.ts';
import { englishAgreements } from './en/agreements.ts';
import { englishAgreementsOfAllSorts } from './en/agreements-of-all-sorts.ts';
import { englishAgreementsOfPersonsAndTrades } from './en/agreements-of-persons-and-trades.ts';
import { englishAuthorities } from './en/authorities.ts';
import { englishBanks } from './en/banks.ts';
import { englishBesideBills } from './en/beside-bills.ts';
import { englishBesidePapersOfBanksAndOffices } from './en/beside-papers-of-banks-and-offices.ts';
import { englishBesidePapersOfPersons } from './en/beside-papers-of-persons.ts';
import { englishBesideTradePapers } from './en/beside-trade-papers.ts';
import { englishBills } from './en/bills.ts';
import { englishBillsAndAccountsBesides } from './en/bills-and-accounts-besides.ts';
import { englishBillsAndOffersOfTrades } from './en/bills-and-offers-of-trades.ts';
import { englishBillsFurther } from './en/bills-further.ts';
import { englishBillsOfPracticesAndUtilities } from './en/bills-of-practices-and-utilities.ts';
import { englishBillsOfSubscriptionsAndCare } from './en/bills-of-subscriptions-and-care.ts';
import { englishBondsBetweenParties } from './en/bonds-between-parties.ts';
import { englishCardsAndCertificatesOfPersons } from './en/cards-and-certificates-of-persons.ts';
import { englishCardsBrokersAndWithheldTaxes } from './en/cards-brokers-and-withheld-taxes.ts';
import { englishCareers } from './en/careers.ts';
import { englishCodesDropsAndTrades } from './en/codes-drops-and-trades.ts';
import { englishConfirmations } from './en/confirmations.ts';
import { englishConfirmationsBySeller } from './en/confirmations-by-seller.ts';
import { englishConfirmationsOfAllTrades } from './en/confirmations-of-all-trades.ts';
import { englishContracts } from './en/contracts.ts';
import { englishContractsOfSoftwareAndServices } from './en/contracts-of-software-and-services.ts';
import { englishCorrespondence } from './en/correspondence.ts';
import { englishCoverAndIdentity } from './en/cover-and-identity.ts';
import { englishCoverOfAllKinds } from './en/cover-of-all-kinds.ts';
import { englishCoverReceiptsAndLivesBesides } from './en/cover-receipts-and-lives-besides.ts';
import { englishCreditsAndAccountsOfPlaces } from './en/credits-and-accounts-of-places.ts';
import { englishCreditsAndOffers } from './en/credits-and-offers.ts';
import { englishCreditsByIssuer } from './en/credits-by-issuer.ts';
import { englishDeedsLeasesAndByLaws } from './en/deeds-leases-and-by-laws.ts';
import { englishDeedsOfCompaniesAndAgreements } from './en/deeds-of-companies-and-agreements.ts';
import { englishDeliveriesBySender } from './en/deliveries-by-sender.ts';
import { englishDeliveriesOfAllTrades } from './en/deliveries-of-all-trades.ts';
import { englishFederalTaxForms } from './en/federal-tax-forms.ts';
import { englishFindings } from './en/findings.ts';
import { englishFindingsAndBondsBesides } from './en/findings-and-bonds-besides.ts';
import { englishFormsAndGuides } from './en/forms-and-guides.ts';
import { englishFormsAndLists } from './en/forms-and-lists.ts';
import { englishFurtherPagesOfPapers } from './en/further-pages-of-papers.ts';
import { englishHandouts } from './en/handouts.ts';
import { englishHandoutsAndRequestsBesides } from './en/handouts-and-requests-besides.ts';
import { englishIdentitiesAndCover } from './en/identities-and-cover.ts';
import { englishInvoices } from './en/invoices.ts';
import { englishInvoicesInBetween } from './en/invoices-in-between.ts';
import { englishInvoicesOfOnlineServices } from './en/invoices-of-online-services.ts';
import { englishInvoicesOfPrograms } from './en/invoices-of-programs.ts';
import { englishLetters } from './en/letters.ts';
import { englishLettersAndCardsBesides } from './en/letters-and-cards-besides.ts';
import { englishLettersBetweenFirms } from './en/letters-between-firms.ts';
import { englishLettersOfAllSorts } from './en/letters-of-all-sorts.ts';
import { englishLettersOfEveryOccasion } from './en/letters-of-every-occasion.ts';
import { englishLettersOfOfficesAndPersonsFurther } from './en/letters-of-offices-and-persons-further.ts';
import { englishLettersWithAStory } from './en/letters-with-a-story.ts';
import { englishLivesOfAllSorts } from './en/lives-of-all-sorts.ts';
import { englishOffers } from './en/offers.ts';
import { englishOfficePapers } from './en/office-papers.ts';
import { englishOrders } from './en/orders.ts';
import { englishOrdersAndDeliveriesBesides } from './en/orders-and-deliveries-besides.ts';
import { englishPapersAtLength } from './en/papers-at-length.ts';
import { englishPapersByMailAndDownload } from './en/papers-by-mail-and-download.ts';
import { englishPapersOfABuilding } from './en/papers-of-a-building.ts';
import { englishPapersOfEducationAndLeisure } from './en/papers-of-education-and-leisure.ts';
import { englishPapersOfMarketsAndHouses } from './en/papers-of-markets-and-houses.ts';
import { englishPapersOfOfficesAndServiceDesks } from './en/papers-of-offices-and-service-desks.ts';
import { englishPapersOfPublicLifeAndPress } from './en/papers-of-public-life-and-press.ts';
import { englishPapersOfTaxAuthoritiesWorldwide } from './en/papers-of-tax-authorities-worldwide.ts';
import { englishPapersOfWorksAndShops } from './en/papers-of-works-and-shops.ts';
import { englishPapersReadAndPassedAround } from './en/papers-read-and-passed-around.ts';
import { englishPayslips } from './en/payslips.ts';
import { englishPoliciesAndPapersOfPersons } from './en/policies-and-papers-of-persons.ts';
import { englishPoliciesManualsAndSheetsAtLength } from './en/policies-manuals-and-sheets-at-length.ts';
import { englishPublications } from './en/publications.ts';
import { englishPurchaseOrdersByBuyer } from './en/purchase-orders-by-buyer.ts';
import { englishPurchaseOrdersOfAllTrades } from './en/purchase-orders-of-all-trades.ts';
import { englishQuotesByIssuer } from './en/quotes-by-issuer.ts';
import { englishReceipts } from './en/receipts.ts';
import { englishReceiptsByIssuer } from './en/receipts-by-issuer.ts';
import { englishReceiptsOfAllKinds } from './en/receipts-of-all-kinds.ts';
import { englishRegistersOfTheWorld } from './en/registers-of-the-world.ts';
import { englishReports } from './en/reports.ts';
import { englishReportsOfAllSorts } from './en/reports-of-all-sorts.ts';
import { englishReportsOfCompaniesAtLength } from './en/reports-of-companies-at-length.ts';
import { englishReportsOfEveryField } from './en/reports-of-every-field.ts';
import { englishReportsOfFirmsAndInspectors } from './en/reports-of-firms-and-inspectors.ts';
import { englishReportsOfStudiesAndPractice } from './en/reports-of-studies-and-practice.ts';
import { englishRequestsAndRunningOrders } from './en/requests-and-running-orders.ts';
import { englishResumes } from './en/resumes.ts';
import { englishResumesAcrossTrades } from './en/resumes-across-trades.ts';
import { englishResumesFurther } from './en/resumes-further.ts';
import { englishReturnsAndCertificatesOfTaxesAbroad } from './en/returns-and-certificates-of-taxes-abroad.ts';
import { englishSecondPagesAndTersePrints } from './en/second-pages-and-terse-prints.ts';
import { englishSlips } from './en/slips.ts';
import { englishSlipsOfCountersAndKiosks } from './en/slips-of-counters-and-kiosks.ts';
import { englishSparsePrints } from './en/sparse-prints.ts';
import { englishStatementsOfBanksAbroad } from './en/statements-of-banks-abroad.ts';
import { englishStudiesAndFindings } from './en/studies-and-findings.ts';
import { englishSupply } from './en/supply.ts';
import { englishTaxAndRegisters } from './en/tax-and-registers.ts';
import { englishTaxPapersAndRegistersBesides } from './en/tax-papers-and-registers-besides.ts';
import { englishTaxPapersOfTheWorld } from './en/tax-papers-of-the-world.ts';
import { englishTechnicalPapers } from './en/technical-papers.ts';
import { englishThingsHandedOut } from './en/things-handed-out.ts';
import { englishThingsToReadAndFillIn } from './en/things-to-read-and-fill-in.ts';
import { englishTillsInPoorPrint } from './en/tills-in-poor-print.ts';
import { englishWages } from './en/wages.ts';
import { englishWagesOfManyJobs } from './en/wages-of-many-jobs.ts';
import { englishWhatLiesAboutInOffices } from './en/what-lies-about-in-offices.ts';

/** English documents of many trades and issuers. */
export const englishWordings = [
  englishAccounts,
  englishAccountsToPayInto,
  englishAgreements,
  englishAgreementsOfAllSorts,
  englishAgreementsOfPersonsAndTrades,
  englishAuthorities,
  englishBanks,
  englishBesidePapersOfBanksAndOffices,
  englishBesidePapersOfPersons,
  englishBesideTradePapers,
  englishBills,
  englishBillsAndAccountsBesides,
  englishBillsAndOffersOfTrades,
  englishBillsOfPracticesAndUtilities,
  englishBillsOfSubscriptionsAndCare,
  englishBondsBetweenParties,
  englishCardsAndCertificatesOfPersons,
  englishCardsBrokersAndWithheldTaxes,
  englishCareers,
  englishCodesDropsAndTrades,
  englishConfirmationsBySeller,
  englishConfirmationsOfAllTrades,
  englishContracts,
  englishContractsOfSoftwareAndServices,
  englishCorrespondence,
  englishCoverAndIdentity,
  englishCoverOfAllKinds,
  englishCoverReceiptsAndLivesBesides,
  englishCreditsAndAccountsOfPlaces,
  englishCreditsByIssuer,
  englishDeedsLeasesAndByLaws,
  englishDeedsOfCompaniesAndAgreements,
  englishDeliveriesBySender,
  englishDeliveriesOfAllTrades,
  englishFederalTaxForms,
  englishFindings,
  englishFindingsAndBondsBesides,
  englishFormsAndLists,
  englishFurtherPagesOfPapers,
  englishHandouts,
  englishHandoutsAndRequestsBesides,
  englishInvoices,
  englishInvoicesInBetween,
  englishInvoicesOfOnlineServices,
  englishInvoicesOfPrograms,
  englishLetters,
  englishLettersAndCardsBesides,
  englishLettersBetweenFirms,
  englishLettersOfAllSorts,
  englishLettersOfEveryOccasion,
  englishLettersOfOfficesAndPersonsFurther,
  englishLettersWithAStory,
  englishLivesOfAllSorts,
  englishOffers,
  englishOfficePapers,
  englishOrdersAndDeliveriesBesides,
  englishPapersByMailAndDownload,
  englishPapersOfABuilding,
  englishPapersOfEducationAndLeisure,
  englishPapersOfMarketsAndHouses,
  englishPapersOfOfficesAndServiceDesks,
  englishPapersOfPublicLifeAndPress,
  englishPapersOfTaxAuthoritiesWorldwide,
  englishPapersOfWorksAndShops,
  englishPapersReadAndPassedAround,
  englishPayslips,
  englishPoliciesAndPapersOfPersons,
  englishPoliciesManualsAndSheetsAtLength,
  englishPublications,
  englishPurchaseOrdersByBuyer,
  englishPurchaseOrdersOfAllTrades,
  englishQuotesByIssuer,
  englishReceipts,
  englishReceiptsByIssuer,
  englishReceiptsOfAllKinds,
  englishRegistersOfTheWorld,
  englishReports,
  englishReportsOfAllSorts,
  englishReportsOfCompaniesAtLength,
  englishReportsOfEveryField,
  englishReportsOfFirmsAndInspectors,
  englishReportsOfStudiesAndPractice,
  englishRequestsAndRunningOrders,
  englishResumes,
  englishResumesAcrossTrades,
  englishResumesFurther,
  englishReturnsAndCertificatesOfTaxesAbroad,
  englishSecondPagesAndTersePrints,
  englishSlipsOfCountersAndKiosks,
  englishStatementsOfBanksAbroad,
  englishStudiesAndFindings,
  englishSupply,
  englishTaxAndRegisters,
  englishTaxPapersAndRegistersBesides,
  englishTaxPapersOfTheWorld,
  englishTechnicalPapers,
  englishThingsHandedOut,
  englishThingsToReadAndFillIn,
  englishTillsInPoorPrint,
  englishWages,
  englishWagesOfManyJobs,
  englishWhatLiesAboutInOffices,
  englishAccountsAndWages,
  englishBesideBills,
  englishBillsFurther,
  englishConfirmations,
  englishCreditsAndOffers,
  englishFormsAndGuides,
  englishIdentitiesAndCover,
  englishOrders,
  englishPapersAtLength,
  englishSlips,
  englishSparsePrints,
];
