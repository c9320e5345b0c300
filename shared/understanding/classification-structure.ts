import type { DocumentType } from '../document-types/names.ts';
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

/** Log-odds from what documents of a type are made of, whatever their words. */
export function structureScores(evidence: Evidence): Partial<Record<DocumentType, number>> {
  const { text, words, amountDensity } = evidence;
  const prose = words > 250 && evidence.wordsPerLine > 7;
  const few = amountDensity < 0.3;
  const legalWords = count(
    text,
    /\b(?:shall|herein|hereby|hereof|thereof|hereto|party|parties|soussigne|stipule|vertragspartner)\b/g,
  );
  const commercial = amountDensity > 1.5 ? 0.6 : few ? -1.2 : 0;
  const till = tillScore(evidence);
  return {
    invoice: commercial,
    credit_note: few ? -1 : 0,
    quote: few ? -0.8 : 0,
    purchase_order: few ? -0.5 : 0,
    receipt: till,
    contract:
      (prose ? 1 : -0.5) +
      Math.min(2.5, (legalWords / Math.max(1, words)) * 120) +
      (amountDensity > 1.5 ? -2 : 0),
    bank_statement: amountDensity > 4 ? 0.5 : few ? -2 : 0,
    bank_details: words < 200 && /\biban\b/.test(text) && few ? 1.5 : words > 400 ? -2.5 : -0.5,
    identity_document: words > 200 ? -2 : 0.3,
    resume: (few ? 0.3 : -2.5) - (evidence.pages > 6 ? 2.5 : 0) - (words > 3_000 ? 1.5 : 0),
    letter: prose && few ? 0.3 : amountDensity > 2 ? -1.5 : 0,
    report: (evidence.pages > 3 ? 0.8 : -0.5) + (words > 800 ? 0.5 : -0.8),
    tax_document: 0,
    payslip: amountDensity < 0.5 ? -1.5 : 0,
  };
}
