import type { DocumentTypeDefinition } from '../document-types/definition.ts';
import { DocumentType } from '../document-types/names.ts';
import { documentTypes } from '../document-types/registry.ts';
import type { Classification } from './classification.ts';
import { type Evidence, evidenceOf } from './classification-evidence.ts';
import { structureScores } from './classification-structure.ts';
import { parseEInvoice } from './einvoice/parse-einvoice.ts';
import { foldSpaces } from './fold.ts';
import type { Reading } from './reading.ts';

/** What a document must show before any type is likelier than `other`, in log-odds. */
const otherScore = 2.1;
/** Divides scores before they become probabilities: rules that agree are not independent of each other. */
const temperature = 0.85;
/** Of an e-invoice that names its own type. */
const einvoiceConfidence = 0.995;

/** Of the most prominent title that a pattern matches; 0 when none does. */
function prominence(evidence: Evidence, pattern: RegExp): number {
  return Math.max(
    0,
    ...evidence.titles.filter(({ text }) => pattern.test(text)).map((title) => title.prominence),
  );
}

function anchorScore(definition: DocumentTypeDefinition, evidence: Evidence): number {
  return definition.anchors.reduce((sum, { pattern, weight, where }) => {
    if (where === 'anywhere') return pattern.test(evidence.text) ? sum + weight : sum;
    return sum + weight * prominence(evidence, pattern);
  }, 0);
}

/** File name and mail subject say little, but they say it often. */
function nameScore(definition: DocumentTypeDefinition, names: readonly string[]): number {
  const titles = definition.anchors.filter((anchor) => anchor.where === 'title');
  return names.some((name) => titles.some(({ pattern }) => pattern.test(name))) ? 1 : 0;
}

function ranked(
  scores: ReadonlyMap<DocumentType, number>,
): { documentType: DocumentType; confidence: number }[] {
  const top = Math.max(...scores.values());
  const odds = [...scores].map(
    ([documentType, score]) => [documentType, Math.exp((score - top) / temperature)] as const,
  );
  const total = odds.reduce((sum, [, value]) => sum + value, 0);
  return odds
    .map(([documentType, value]) => ({ documentType, confidence: Math.round((value / total) * 1000) / 1000 }))
    .toSorted((a, b) => b.confidence - a.confidence);
}

function typeOfEInvoice(reading: Reading, evidence: Evidence): DocumentType | null {
  const einvoice = reading.einvoice === null ? null : parseEInvoice(reading.einvoice.xml);
  if (einvoice === null || einvoice.documentType === null) return null;
  // Code 380 or 384 over a page headed "Avoir" or "Rechnungskorrektur": people file what the page says.
  const corrected = documentTypes.credit_note.anchors.some(
    ({ pattern, where }) => where === 'title' && prominence(evidence, pattern) >= 1,
  );
  const negative =
    typeof einvoice.fields.totalGross === 'string' && einvoice.fields.totalGross.startsWith('-');
  const correction =
    einvoice.documentType === 'invoice' &&
    (corrected ? einvoice.typeCode !== '389' : einvoice.typeCode === '384' && negative);
  return correction ? 'credit_note' : einvoice.documentType;
}

/**
 * Decides the type of a document by the wording of its title and text, by its structure, and a little by the
 * names it came with. An e-invoice's own type code wins outright. What fits nothing is `other`.
 */
export function classify(
  reading: Reading,
  context: { readonly fileName: string; readonly subject?: string },
): Classification {
  const evidence = evidenceOf(reading);
  const declared = typeOfEInvoice(reading, evidence);
  if (declared !== null) return { documentType: declared, confidence: einvoiceConfidence, alternatives: [] };
  const names = [context.fileName.replace(/\.\w+$/, '').replace(/[_.-]+/g, ' '), context.subject ?? ''].map(
    foldSpaces,
  );
  const structure = structureScores(evidence);
  const scores = new Map<DocumentType, number>();
  for (const type of DocumentType.options) {
    const definition = documentTypes[type];
    scores.set(
      type,
      anchorScore(definition, evidence) + nameScore(definition, names) + (structure[type] ?? 0),
    );
  }
  scores.set('other', otherScore);
  const [best, ...others] = ranked(scores);
  if (best === undefined) return { documentType: 'other', confidence: 0, alternatives: [] };
  return { ...best, alternatives: others.filter(({ confidence }) => confidence >= 0.01).slice(0, 4) };
}
