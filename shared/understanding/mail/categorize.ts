import type { DocumentType } from '../../document-types/names.ts';
import { foldSpaces } from '../fold.ts';
import { MailCategory } from './category.ts';
import { type Sign, wordings } from './category-wording.ts';
import type { AnalysedMail } from './mail.ts';
import { categoryWords } from './words/all-words.ts';

export interface Categorized {
  readonly category: MailCategory;
  /** 0..1. */
  readonly confidence: number;
  /** What else it may be, the likeliest first: at most three, each above 0.02. */
  readonly alternatives: readonly { readonly category: MailCategory; readonly confidence: number }[];
}

/** What a mail brings says what it is for; types that come with any kind of mail are left out. */
const brings: Partial<Readonly<Record<DocumentType, MailCategory>>> = {
  invoice: 'invoice',
  credit_note: 'invoice',
  quote: 'quote',
  purchase_order: 'order',
  order_confirmation: 'order',
  delivery_note: 'delivery',
  contract: 'contract',
  bank_statement: 'bank_tax_insurance',
  tax_document: 'bank_tax_insurance',
  insurance_certificate: 'bank_tax_insurance',
  resume: 'application',
};

/** The category that a document of this type speaks for. */
export function categoryOfDocument(type: DocumentType): MailCategory | undefined {
  return brings[type];
}

/** So much of a text decides: what a mail is about stands at its beginning. */
const readCharacters = 4_000;
/** Where nothing speaks for anything. */
const otherFromTheStart = 1.6;
/** The weights are guesses: divided by it, they become about as sure as they are right. */
const temperature = 1.1;

const senders: readonly Sign[] = [
  [2, /banque|\bbank\b|-bank|assur|versicherung|insurance|impots|finances|urssaf|finanzamt|mutuelle|caisse/],
];

/** What single words say, and the most that all of them together do. */
const [strongWord, weakWord, mostOfWords] = [1.5, 0.6, 4.5];

/** Weighs the wording of subject, text and file names, the headers, and the types of documents. Linear, never throws. */
export function categorize(mail: AnalysedMail, ownText: string): Categorized {
  const subject = foldSpaces(mail.subject.slice(0, 500)).replace(
    /^(?:(?:re|tr|fwd?|wg|aw|antw|rv) ?: ?)+/,
    '',
  );
  const text = foldSpaces(ownText.slice(0, readCharacters));
  const files = foldSpaces(
    mail.attachments
      .map(({ fileName }) => fileName ?? '')
      .join(' ; ')
      .slice(0, 2_000),
  );
  const said = `${subject} ; ${text}`;
  const scores = new Map<MailCategory, number>(
    MailCategory.options.map((category) => {
      const wording = wordings[category];
      return [
        category,
        weigh(wording.subject, subject) +
          weigh(wording.text, text) +
          weigh(wording.files, files) +
          ofWords(category, said),
      ];
    }),
  );
  const add = (category: MailCategory, weight: number) =>
    scores.set(category, (scores.get(category) ?? 0) + weight);

  add('other', otherFromTheStart);
  add('bank_tax_insurance', weigh(senders, foldSpaces(mail.from?.address ?? '')));
  // What asks for money that was asked for before names the invoice as well; an order's complaint names the order.
  if ((scores.get('reminder') ?? 0) >= 3) {
    add('invoice', -2.5);
    for (const other of ['contract', 'bank_tax_insurance'] as const) add(other, -2);
  }
  if ((scores.get('complaint') ?? 0) >= 4) for (const other of ['order', 'delivery'] as const) add(other, -2);
  if (mail.signs.mailing) add('newsletter', 3.5);
  if (mail.signs.automatic === 'replied') add('other', 4);
  if (mail.signs.automatic !== null || mail.signs.mailing) add('personal', -3);
  for (const category of new Set(mail.documentTypes.map(categoryOfDocument))) {
    if (category !== undefined) add(category, 4);
  }
  return ranked(scores);
}

function weigh(signs: readonly Sign[], text: string): number {
  return signs.reduce((sum, [weight, wording]) => (wording.test(text) ? sum + weight : sum), 0);
}

/** Each word counts once, however often it is said. */
function ofWords(category: MailCategory, said: string): number {
  const { strong, weak } = categoryWords[category];
  const distinct = (pattern: RegExp) => new Set(Array.from(said.matchAll(pattern), ([word]) => word)).size;
  return Math.min(mostOfWords, strongWord * distinct(strong) + weakWord * distinct(weak));
}

function ranked(scores: ReadonlyMap<MailCategory, number>): Categorized {
  const highest = Math.max(...scores.values());
  const odds = [...scores].map(
    ([category, score]) => [category, Math.exp((score - highest) / temperature)] as const,
  );
  const sum = odds.reduce((total, [, odd]) => total + odd, 0);
  const shares = odds
    .map(([category, odd]) => ({ category, confidence: Math.round((odd / sum) * 1_000) / 1_000 }))
    .toSorted((one, other) => other.confidence - one.confidence);
  const [best = { category: 'other' as const, confidence: 0 }, ...rest] = shares;
  return { ...best, alternatives: rest.slice(0, 3).filter(({ confidence }) => confidence >= 0.02) };
}
