import { foldSpaces } from '../fold.ts';
import type { MailCategory, MailPriority, PriorityReason } from './category.ts';
import type { MailEntity } from './entity.ts';
import type { AnalysedMail } from './mail.ts';

export interface Prioritized {
  readonly priority: MailPriority;
  readonly reason: PriorityReason;
  /** What the reason's wording names, such as a day. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Days ahead that a deadline makes a mail important. */
const nearDays = 7;

const legalThreat =
  /\bmise en demeure\b|\bmett(?:ons|re|ent|ez)? en demeure\b|\bvous met en demeure\b|\bcontentieux\b|\bhuissier\b|\bcommissaire de justice\b|\btribunal\b|\bassignation\b|\binjonction de payer\b|\bderniere? (?:relance|rappel|avis)\b|\blegal (?:proceedings|action)\b|\bfinal (?:notice|demand|reminder)\b|\bdebt collection\b|\bletzte mahnung\b|\bgerichtlich|\bmahnbescheid\b|\binkasso\b|\brechtsanwalt\b/;
const threatening: ReadonlySet<MailCategory> = new Set([
  'reminder',
  'complaint',
  'bank_tax_insurance',
  'contract',
  'other',
]);
const saidUrgent =
  /\burgent(?:e|es|s)?\b|\burgence\b|\btres important\b|\bdringend\b|\beilt\b|\basap\b|\bas soon as possible\b.{0,20}!|\baction required\b/;
/** "In dringenden Fällen …": said of something else. */
const saidInGeneral =
  /\b(?:en cas d'urgence|in urgent cases|in dringenden fallen|(?:non|pas|not|nicht) urgent)/;
const deadlineWording =
  /\b(?:avant le|au plus tard(?: le)?|d'ici (?:le |au )?|jusqu'au|date limite(?: \S+){0,3}|deadline|no later than|not later than|before|by|bis (?:zum|spatestens)?|spatestens(?: am| bis)?|due(?: on)?) ?(?:\S{2,9} )?[:]? ?$/;
/** Dates of payment are what invoices are made of: they make none urgent. */
const dated: ReadonlySet<MailCategory> = new Set([
  'quote_request',
  'order',
  'contract',
  'bank_tax_insurance',
  'other',
  'complaint',
]);

/**
 * How soon somebody should look at a mail, and why; the strongest reason counts. `entities` are those of the sender's own
 * words.
 */
export function prioritize(
  mail: AnalysedMail,
  ownText: string,
  category: MailCategory,
  announcesBankChange: boolean,
  deadline: string | undefined,
): Prioritized {
  const said = `${foldSpaces(mail.subject.slice(0, 500))} ; ${foldSpaces(ownText.slice(0, 4_000))}`;
  const as = (priority: MailPriority, reason: PriorityReason, parameters = {}): Prioritized => ({
    priority,
    reason,
    parameters,
  });
  if (category === 'newsletter') return as('low', 'mailing');
  if (mail.signs.automatic === 'replied') return as('low', 'automatic_reply');
  if (threatening.has(category) && legalThreat.test(said)) return as('urgent', 'legal_threat');
  if (saidUrgent.test(said.replace(saidInGeneral, ''))) return as('urgent', 'said_urgent');
  if (announcesBankChange) return as('high', 'bank_change');
  if (category === 'reminder') return as('high', 'payment_overdue');
  if (category === 'complaint') return as('high', 'complaint');
  if (deadline !== undefined && dated.has(category)) return as('high', 'deadline_near', { day: deadline });
  if (mail.signs.importance === 'high') return as('high', 'marked_important');
  if (mail.signs.importance === 'low') return as('low', 'marked_unimportant');
  return as('normal', 'nothing_special');
}

/** The first day within a week from `mail.day` that the sender asks something until, as YYYY-MM-DD. */
export function nearDeadline(mail: AnalysedMail, entities: readonly MailEntity[]): string | undefined {
  const last = addDays(mail.day, nearDays);
  return entities
    .filter(
      ({ kind, place, value }) => kind === 'date' && place === 'text' && value >= mail.day && value <= last,
    )
    .filter(({ start }) =>
      deadlineWording.test(`${foldSpaces(mail.bodyText.slice(Math.max(0, start - 40), start))} `),
    )
    .map(({ value }) => value)
    .toSorted()[0];
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
