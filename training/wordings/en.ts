import { englishBanks } from './en-banks.ts';
import { englishBills } from './en-bills.ts';
import { englishContracts } from './en-contracts.ts';
import { englishCoverAndIdentity } from './en-cover-and-identity.ts';
import { englishFormsAndLists } from './en-forms-and-lists.ts';
import { englishHandouts } from './en-handouts.ts';
import { englishInvoices } from './en-invoices.ts';
import { englishLetters } from './en-letters.ts';
import { englishOffers } from './en-offers.ts';
import { englishPayslips } from './en-payslips.ts';
import { englishReceipts } from './en-receipts.ts';
import { englishReports } from './en-reports.ts';
import { englishResumes } from './en-resumes.ts';
import { englishSupply } from './en-supply.ts';
import { englishTaxAndRegisters } from './en-tax-and-registers.ts';
import { englishTechnicalPapers } from './en-technical-papers.ts';

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
];
