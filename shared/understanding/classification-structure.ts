import type { DocumentType } from '../document-types/names.ts';
import type { Evidence } from './classification-evidence.ts';

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
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
  const clock = /\b\d{1,2}:\d{2}(?::\d{2})?\b/.test(text);
  const commercial = amountDensity > 1.5 ? 0.6 : few ? -1.2 : 0;
  const narrow = evidence.aspect < 0.55;
  const shortLines = evidence.wordsPerLine < 4.5 && words < 350;
  const till =
    (narrow ? 1.2 : 0) +
    (clock ? 0.7 : 0) +
    (shortLines ? 0.7 : 0) +
    (evidence.recognized ? 0.6 : 0) +
    (evidence.pages > 2 ? -2 : 0) +
    (amountDensity > 3 ? 0.5 : 0) +
    (amountDensity === 0 ? -1 : 0);
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
    resume: few ? 0.3 : -2.5,
    letter: prose && few ? 0.3 : amountDensity > 2 ? -1.5 : 0,
    report: (evidence.pages > 3 ? 0.8 : -0.5) + (words > 800 ? 0.5 : -0.8),
    tax_document: 0,
    payslip: amountDensity < 0.5 ? -1.5 : 0,
  };
}
