import type { DocumentType } from '../../document-types/names.ts';
import type { Evidence } from './classification-evidence.ts';

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** On account, to a customer who is known: what tills do not print. */
const onAccount =
  /\b(?:iban|due date|bill(?:ed)? to|payment terms|zahlbar|falligkeit|echeance|net a payer|customer (?:no|number|id)|kunden-?(?:nr|nummer)|client n|your order|purchase order|bestellung|commande|ust-?id|siren)/g;

/** Small paper with a time of day, paid on the spot. */
function tillScore(evidence: Evidence): number {
  const { text, words, amountDensity, wordsPerLine } = evidence;
  const paid =
    /\b(?:cash|(?<!to )change(?! (?:without|of|in|to|our|your|the))|visa|master ?card|debit|tendered|especes|rendu|carte bancaire|bar|gegeben|ruckgeld)\b/.test(
      text,
    );
  const signs: readonly (readonly [boolean, number])[] = [
    [evidence.aspect < 0.6, 1.2],
    [/\d[ -]{1,3}\d{1,2}:\d{2}(?::\d{2})?\b/.test(text), 1],
    [wordsPerLine < 4.5 && words < 350, 0.7],
    [evidence.recognized, 0.6],
    [paid, 0.9],
    [/\bcash\b.{0,40}\bchange\b|\bespeces\b.{0,40}\brendu\b|\bbar\b.{0,40}\bruckgeld\b/.test(text), 1.2],
    [amountDensity > 3, 0.5],
    [amountDensity === 0, -1],
    [evidence.pages > 2, -2],
  ];
  const score = signs.reduce((sum, [shown, weight]) => (shown ? sum + weight : sum), 0);
  return score - Math.min(3, count(text, onAccount)) * 0.9;
}

/** How often words come that only those write who bind themselves, and how many different ones; "shall" is also what requirements are written with. */
function legalWords(text: string): { legal: number; different: number } {
  const words = [
    ...text.matchAll(
      /\b(?:herein|hereby|hereof|thereof|hereto|hereunder|party|parties|soussignes?|stipul\w+|bailleur|preneur|locataire|prestataire|contractant\w*|vertragspartner|vertragspartei\w*|vermieter|mieter|auftragnehmer|auftraggeber|vertrag\w*|kaufer\w*|verkaufer\w*|haftung|haftet|rucktritt\w*|gewahrleistung|clauses?|resiliation)\b/g,
    ),
  ].map(([word]) => word);
  const bound = words.length;
  return { legal: bound + Math.min(bound, count(text, /\bshall\b/g)), different: new Set(words).size };
}

/** Works that are referred to, as studies do: "[12]", "(doe et al., 2019)". */
const reference = /\[\d{1,3}(?:[,-] ?\d{1,3})*\]|\(\p{L}[\p{L} &.,-]{2,50},? (?:19|20)\d{2}[a-z]?\)/gu;

/** Headings of sections inside sections: "2.1 scope". */
const section = /^[1-9]\d?\.\d{1,2}(?:\.\d{1,2})?\.? \p{L}[\p{L} ,&'-]{2,60}$/gmu;

/** Headings of chapters: "II. la realisation". */
const chapter = /^(?:[ivx]{1,4}|\d{1,2})[.)] \p{L}[\p{L} ,&'-]{2,60}$/gmu;

/** Lines to write on, boxes to tick. */
const blank =
  /_{3,}|\.{8,}|(?:\. ){6,}|[\u25a0\u25a1\u2610-\u2612\u274f\u2751]|\boui\b.{0,5}\bnon\b|\byes\b.{0,5}\bno\b|\bja\b.{0,5}\bnein\b/gu;

/** Headings of the parts of a life, in the languages that résumés come in; a folded line each. */
const careerHeading =
  /^(?:(?:technical|key|core|professional|personal|selected|work|relevant|research|teaching|academic|career|executive|it|computer|soft|peer-?reviewed|refereed|invited|other) )*(?:education|experience|employment|skills?|competencies|languages|publications|presentations|talks|teaching|service|appointments|positions|awards|honou?rs|grants|fellowships|certifications?|qualifications|projects|interests|hobbies|objective|summary|profile|references|memberships|volunteering|work history|formations?|diplomes?|experiences?|stages?|langues|competences?|loisirs|centres? d'interets?|parcours|berufserfahrung|werdegang|ausbildung|studium|bildungsweg|kenntnisse|sprachen|hobbys|interessen|praktika|experiencia|formacion|educacion|idiomas|habilidades|formacao|educacao|experiencia|publicacoes|esperienz[ae]|istruzione|competenze|lingue|opleiding(?:en)?|werkervaring|talen|vaardigheden)(?: (?:and|&|et|und|y|e|en) .{3,30}| professionnelles?| academique| informatiques?| laboral| profesional| profissional| professional[ei]| (?:history|details|background|highlights|summary|universitaire.*))?:?$/gm;

/** From so many different headings on, a document tells a life. */
const fewHeadings = 3;

/** How much the parts of a document and its spans of years are those of a résumé: -1..3.5. */
function careerScore({ lines, text, words }: Evidence): number {
  const headings = new Set([...lines.matchAll(careerHeading)].map(([line]) => line)).size;
  const spans = count(
    text,
    /\b(?:19|20)\d{2} ?(?:-|a|to|bis|until) ?(?:(?:19|20)\d{2}|present|presente|current|now|heute|ongoing|aujourd'hui|ce jour|actual\w*)\b/g,
  );
  const parts = Math.min(2.5, 0.7 * Math.max(0, headings - fewHeadings + 1));
  const years = spans >= 3 && (100 * spans) / Math.max(1, words) > 0.15 ? 1 : 0;
  return headings < 2 && spans === 0 ? -1 : parts + years;
}

/** A day on a line of its own, with the place or without: "Lyon, le 3 mars 2024". */
const dayLine =
  /^(?:[\p{L} .'-]{2,30},? )?(?:le |den |am |a )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) )?(?:\d{1,2}(?:er|st|nd|rd|th|\.)? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d{2}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}),?$/mu;
/** What the letter is about, as its writer says it. */
const subjectLine =
  /^(?:objet|concerne|subject|re|betreff|betrifft|betr\.|oggetto|asunto|assunto|betreft|onderwerp) ?: ?\S/m;
/** Who writes and who is written to. */
const addressing =
  /\b(?:je|j'|nous|notre|nos|vous|votre|vos|i|my|we|our|you|your|ich|mein\w*|wir|unser\w*|sie|ihr\w*|usted|nosotros|noi|voi|wij|ons|onze|uw)\b/g;
/** The start of a text, where the head of a letter stands. */
const headLength = 900;

/** How much a page is laid out and speaks as letters do: 0..2.4. */
function letterScore({ lines, text, words, pages, wordsPerLine }: Evidence): number {
  if (pages > 4 || wordsPerLine < 4.5) return 0;
  const head = lines.slice(0, headLength);
  const signs = [
    dayLine.test(head),
    subjectLine.test(head),
    words > 60 && (100 * count(text, addressing)) / words > 4,
  ];
  return 0.8 * signs.filter(Boolean).length;
}

/** A report has to say in words too that it is one: brochures and programmes are as long, and have chapters. */
const mostOfForm = 2.6;

/** Log-odds from what documents of a type are made of, whatever their words. */
export function structureScores(evidence: Evidence): Partial<Record<DocumentType, number>> {
  const { text, words, amountDensity, pages } = evidence;
  const prose = words > 250 && evidence.wordsPerLine > 7;
  const few = amountDensity < 0.3;
  const { legal, different } = legalWords(text);
  // One such word comes in forms and disclaimers too.
  const binding = Math.min(2.5, (legal / Math.max(1, words)) * 120) * Math.min(1, different / 5);
  // Nobody sells in an essay.
  const essay = prose && few && words > 400 ? -1 : 0;
  const commercial = (amountDensity > 1.5 ? 0.6 : few ? -1.2 : 0) + essay;
  const till = tillScore(evidence);
  const studied = count(text, reference) >= 3 ? 1.2 : 0;
  const career = careerScore(evidence);
  const form = count(text, blank) >= 6;
  const sections = count(evidence.lines, section);
  const chapters = !form && evidence.wordsPerLine > 6.5 && count(evidence.lines, chapter) >= 3;
  const slides = evidence.aspect > 1.2 && pages > 1 ? 0.8 : 0;
  const unbound = binding < 0.7;
  const reasoned =
    (prose && unbound ? 1 : 0) +
    studied +
    slides +
    (unbound && sections >= 3 ? 1 : 0) +
    (unbound && chapters ? 1.2 : 0);
  return {
    invoice: commercial,
    credit_note: (few ? -1 : 0) + essay,
    quote: (few ? -0.8 : 0) + essay,
    purchase_order: (few ? -0.5 : 0) + essay,
    order_confirmation: essay,
    delivery_note: essay,
    receipt: till,
    contract: (prose && legal > 2 && different > 3 ? 1 : -0.5) + binding + (amountDensity > 1.5 ? -2 : 0),
    bank_statement: amountDensity > 4 ? 0.5 : few ? -2 : 0,
    bank_details: words < 200 && /\biban\b/.test(text) && few ? 1.5 : words > 400 ? -2.5 : -0.5,
    identity_document: words > 200 ? -2 : 0.3,
    resume:
      (few ? 0.3 : -2.5) + career - (career > 2 ? 0 : (pages > 6 ? 2.5 : 0) + (words > 3_000 ? 1.5 : 0)),
    letter: letterScore(evidence) + (prose && few ? 0.3 : amountDensity > 2 ? -2.5 : 0),
    report:
      Math.min(mostOfForm, (pages > 3 ? 0.8 : -0.3) + (words > 800 ? 0.5 : -0.5) + reasoned) -
      (form ? 0.8 : 0) -
      (career > 2 ? 2 : 0),
    other: form ? 1 : 0,
    tax_document: 0,
    payslip: amountDensity < 0.5 ? -1.5 : 0,
  };
}
