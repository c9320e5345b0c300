import { longGermanAgreements } from './long-de-agreements.ts';
import { longGermanContracts } from './long-de-contracts.ts';
import { longGermanReports } from './long-de-reports.ts';
import { longGermanRulesAndManuals } from './long-de-rules-and-manuals.ts';
import { longEnglishAgreements } from './long-en-agreements.ts';
import { longEnglishContracts } from './long-en-contracts.ts';
import { longEnglishReports } from './long-en-reports.ts';
import { longEnglishRulesAndManuals } from './long-en-rules-and-manuals.ts';
import { longFrenchAgreements } from './long-fr-agreements.ts';
import { longFrenchContracts } from './long-fr-contracts.ts';
import { longFrenchReports } from './long-fr-reports.ts';
import { longFrenchRulesAndManuals } from './long-fr-rules-and-manuals.ts';

/** Running texts of several pages in French, German and English: all have headings and numbered clauses. */
export const longWordings = [
  longGermanAgreements,
  longGermanContracts,
  longGermanReports,
  longGermanRulesAndManuals,
  longEnglishAgreements,
  longEnglishContracts,
  longEnglishReports,
  longEnglishRulesAndManuals,
  longFrenchAgreements,
  longFrenchContracts,
  longFrenchReports,
  longFrenchRulesAndManuals,
];
