import { longGermanAgreements } from './long/de-agreements.ts';
import { longGermanContracts } from './long/de-contracts.ts';
import { longGermanLessonsAndStories } from './long/de-lessons-and-stories.ts';
import { longGermanLettersAndLives } from './long/de-letters-and-lives.ts';
import { longGermanProposals } from './long/de-proposals.ts';
import { longGermanReports } from './long/de-reports.ts';
import { longGermanRulesAndManuals } from './long/de-rules-and-manuals.ts';
import { longEnglishAgreements } from './long/en-agreements.ts';
import { longEnglishContracts } from './long/en-contracts.ts';
import { longEnglishLessonsAndStories } from './long/en-lessons-and-stories.ts';
import { longEnglishLettersAndLives } from './long/en-letters-and-lives.ts';
import { longEnglishProposals } from './long/en-proposals.ts';
import { longEnglishReports } from './long/en-reports.ts';
import { longEnglishRulesAndManuals } from './long/en-rules-and-manuals.ts';
import { longFrenchAgreements } from './long/fr-agreements.ts';
import { longFrenchContracts } from './long/fr-contracts.ts';
import { longFrenchLessonsAndStories } from './long/fr-lessons-and-stories.ts';
import { longFrenchLettersAndLives } from './long/fr-letters-and-lives.ts';
import { longFrenchProposals } from './long/fr-proposals.ts';
import { longFrenchReports } from './long/fr-reports.ts';
import { longFrenchRulesAndManuals } from './long/fr-rules-and-manuals.ts';

/** Running texts of several pages in French, German and English: all have headings and numbered clauses. */
export const longWordings = [
  longGermanAgreements,
  longGermanContracts,
  longGermanLessonsAndStories,
  longGermanLettersAndLives,
  longGermanProposals,
  longGermanReports,
  longGermanRulesAndManuals,
  longEnglishAgreements,
  longEnglishContracts,
  longEnglishLessonsAndStories,
  longEnglishLettersAndLives,
  longEnglishProposals,
  longEnglishReports,
  longEnglishRulesAndManuals,
  longFrenchAgreements,
  longFrenchContracts,
  longFrenchLessonsAndStories,
  longFrenchLettersAndLives,
  longFrenchProposals,
  longFrenchReports,
  longFrenchRulesAndManuals,
];
