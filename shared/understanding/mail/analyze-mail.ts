import { foldSpaces } from '../fold.ts';
import { detectLanguage } from '../language.ts';
import type { Language } from '../reading.ts';
import { bankChangeWording } from './bank-change.ts';
import { type Categorized, categorize } from './categorize.ts';
import type { MailTag } from './category.ts';
import type { MailEntity } from './entity.ts';
import { findEntities } from './find-entities.ts';
import type { AnalysedMail } from './mail.ts';
import { nearDeadline, type Prioritized, prioritize } from './prioritize.ts';
import { segmentsOf, textOf } from './segments.ts';
import { tagsOf } from './tags.ts';

export interface MailAnalysis extends Categorized, Prioritized {
  readonly language: Language | null;
  readonly tags: readonly MailTag[];
  readonly entities: readonly MailEntity[];
}

/** So much of a body tells its language. */
const languageCharacters = 5_000;
/** Beyond it nothing is looked at. */
const longestBody = 200_000;

const forwardSubject = /^(?:tr|fwd?|wg|i)\s?:/i;

/**
 * What an e-mail is about, how soon somebody should look at it, and what it names. Pure; takes linear time; any text at
 * all gives an answer.
 */
export function analyzeMail(given: AnalysedMail): MailAnalysis {
  const mail = { ...given, bodyText: given.bodyText.slice(0, longestBody) };
  const isForward = forwardSubject.test(mail.subject.trim());
  const segments = segmentsOf(mail.bodyText, isForward);
  const ownText = textOf(mail.bodyText, segments, ['text', 'forwarded']);
  const entities = findEntities(mail, segments);
  const announcesBankChange = bankChangeWording(`${mail.subject}.\n${ownText}`) !== undefined;
  const deadline = nearDeadline(mail, entities);
  const categorized = categorize(mail, ownText);
  const prioritized = prioritize(mail, ownText, categorized.category, announcesBankChange, deadline);
  const tags = tagsOf(mail, foldSpaces(ownText.slice(0, languageCharacters)), {
    isForward,
    announcesBankChange,
    hasDeadline: deadline !== undefined,
    ...categorized,
    ...prioritized,
  });
  const language = detectLanguage(`${mail.subject}\n${ownText}`.slice(0, languageCharacters));
  return { ...categorized, ...prioritized, language, tags, entities };
}
