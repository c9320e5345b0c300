import { DocumentType } from '../../document-types/names.ts';
import { parseEInvoice } from '../einvoice/parse-einvoice.ts';
import { foldSpaces } from '../fold.ts';
import type { Reading } from '../reading.ts';
import type { Classification } from './classification.ts';
import { type Evidence, evidenceOf } from './classification-evidence.ts';
import { isHeadedAs, ruleScores } from './classification-rules.ts';
import { learntScores, type OrganizationModel } from './organization-model.ts';
import { featuresOfEvidence, type TextFeatures } from './text-features.ts';
import { typeProbabilities } from './type-model.ts';

/** Divides the rules' scores before they become probabilities: rules that agree are not independent of each other. */
const temperature = 0.85;
/** How much the trained model says beside the rules, which know titles better; and the words that it needs to say so much. */
const modelShare = { titled: 0.5, untitled: 1.3 };
const enoughWords = 30;
/** Of an e-invoice that names its own type. */
const einvoiceConfidence = 0.995;

/**
 * How sure the likeliest type is, by its odds against all others: what rules and model agree on may mislead both, so that
 * they are too sure of it; and what looks like a report, or like nothing known, is told from the rest less surely. Fitted on public documents of sources that no rule was written
 * for (`docs/accuracy.md`), after Platt 1999, "Probabilistic outputs for support vector machines".
 */
const sureness = { offset: 1.1, slope: 0.38 };
const surenessOf: Readonly<Partial<Record<DocumentType, number>>> = { other: -0.2, report: -0.4 };

/** What can hardly be read looks like nothing known. */
const illegible = 2;

function sureOf(type: DocumentType, odds: number, { words, legibility }: Legible): number {
  const offset = sureness.offset + (surenessOf[type] ?? 0);
  const doubt = type === 'other' ? illegible * (1 - legibility) : 0;
  const sure = Math.exp(offset * Math.min(1, words / enoughWords) - doubt) * odds ** sureness.slope;
  return sure / (1 + sure);
}

/** How much of a document there is to read. */
type Legible = Pick<Evidence, 'words' | 'legibility'>;

/** Types with their probabilities by log-odds, the likeliest first. */
export function rankTypes(
  scores: ReadonlyMap<DocumentType, number>,
  legible: Legible,
): { documentType: DocumentType; confidence: number }[] {
  const [first, ...rest] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined) return [];
  const [documentType, top] = first;
  const against = rest.map(([type, score]) => [type, Math.exp(score - top)] as const);
  const total = against.reduce((sum, [, odds]) => sum + odds, 0);
  const confidence = total === 0 ? 1 : sureOf(documentType, 1 / total, legible);
  const rounded = (probability: number) => Math.round(probability * 1000) / 1000;
  return [
    { documentType, confidence: rounded(confidence) },
    ...against.map(([type, odds]) => ({
      documentType: type,
      confidence: rounded(((1 - confidence) * odds) / total),
    })),
  ];
}

function typeOfEInvoice(reading: Reading, evidence: Evidence): DocumentType | null {
  const einvoice = reading.einvoice === null ? null : parseEInvoice(reading.einvoice.xml);
  if (einvoice === null || einvoice.documentType === null) return null;
  // Code 380 or 384 over a page headed "Avoir" or "Rechnungskorrektur": people file what the page says.
  const corrected = isHeadedAs('credit_note', evidence);
  const negative =
    typeof einvoice.fields.totalGross === 'string' && einvoice.fields.totalGross.startsWith('-');
  const correction =
    einvoice.documentType === 'invoice' &&
    (corrected ? einvoice.typeCode !== '389' : einvoice.typeCode === '384' && negative);
  return correction ? 'credit_note' : einvoice.documentType;
}

/** The less likely a type is to the model, the less it counts how much less. */
const leastProbability = 0.0001;

/** One type is named where titles stand; a credit note may name the invoice too that it corrects. */
function isTitled(evidence: Evidence): boolean {
  const headed = DocumentType.options.filter((type) => isHeadedAs(type, evidence));
  return headed.filter((type) => type !== 'invoice' || !headed.includes('credit_note')).length === 1;
}

/** Log-odds of each type by what rules and model say of a document. */
export function typeScores(
  rules: ReadonlyMap<DocumentType, number>,
  probabilities: ReadonlyMap<string, number>,
  evidence: Evidence,
): Map<DocumentType, number> {
  const share =
    modelShare[isTitled(evidence) ? 'titled' : 'untitled'] * Math.min(1, evidence.words / enoughWords);
  return new Map(
    [...rules].map(([type, score]) => [
      type,
      score / temperature + share * Math.log(Math.max(leastProbability, probabilities.get(type) ?? 0)),
    ]),
  );
}

/** What speaks for each type of a document. */
export interface TypeEvidence {
  /** An e-invoice's own word, which wins outright; null without one. */
  readonly declared: DocumentType | null;
  /** Log-odds by the rules and by the model that all organizations have. */
  readonly scores: ReadonlyMap<DocumentType, number>;
  readonly legible: Legible;
  /** Made when they are asked for. */
  readonly features: () => TextFeatures;
}

/** Weighs rules of wording and structure, and a model trained on made-up documents. */
export function typeEvidence(
  reading: Reading,
  context: { readonly fileName: string; readonly subject?: string },
): TypeEvidence {
  const evidence = evidenceOf(reading);
  const features = () => featuresOfEvidence(evidence);
  const declared = typeOfEInvoice(reading, evidence);
  if (declared !== null) return { declared, scores: new Map(), legible: evidence, features };
  const names = [context.fileName.replace(/\.\w+$/, '').replace(/[_.-]+/g, ' '), context.subject ?? ''].map(
    foldSpaces,
  );
  const scores = typeScores(ruleScores(evidence, names), typeProbabilities(evidence), evidence);
  return { declared, scores, legible: evidence, features };
}

/** The type that the evidence speaks for, together with what the organization's own model says. */
export function decideType(evidence: TypeEvidence, learnt?: OrganizationModel): Classification {
  const { declared, scores, legible } = evidence;
  if (declared !== null) return { documentType: declared, confidence: einvoiceConfidence, alternatives: [] };
  const own = learnt === undefined ? undefined : learntScores(learnt, evidence.features());
  const all = new Map([...scores].map(([type, score]) => [type, score + (own?.get(type) ?? 0)]));
  const [best, ...others] = rankTypes(all, legible);
  if (best === undefined) return { documentType: 'other', confidence: 0, alternatives: [] };
  return { ...best, alternatives: others.filter(({ confidence }) => confidence >= 0.01).slice(0, 4) };
}

/**
 * Decides the type of a document. An e-invoice's own type code wins outright. What fits nothing is `other`. `learnt` is what
 * the organization's own documents have taught.
 */
export function classify(
  reading: Reading,
  context: { readonly fileName: string; readonly subject?: string },
  learnt?: OrganizationModel,
): Classification {
  return decideType(typeEvidence(reading, context), learnt);
}
