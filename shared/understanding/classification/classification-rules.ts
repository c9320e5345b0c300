import type { Anchor, DocumentTypeDefinition } from '../../document-types/definition.ts';
import { DocumentType } from '../../document-types/names.ts';
import { documentTypes } from '../../document-types/registry.ts';
import type { Evidence } from './classification-evidence.ts';
import { structureScores } from './classification-structure.ts';

/** What a document must show before any type is likelier than `other`, in log-odds. */
const otherScore = 1.8;

/** Of the most prominent title that a pattern matches; 0 when none does. */
function prominence(evidence: Evidence, pattern: RegExp): number {
  return Math.max(
    0,
    ...evidence.titles.filter(({ text }) => pattern.test(text)).map((title) => title.prominence),
  );
}

/** A long document says everything once: beyond so many words, wording has to come back to count in full. */
const wordsPerMention = 1_500;

/** How often a pattern that stands anywhere was met, against how often it should be: 0..1. */
function mentions(evidence: Evidence, text: string, pattern: RegExp): number {
  if (!pattern.test(text)) return 0;
  const expected = Math.min(5, 1 + evidence.words / wordsPerMention);
  if (expected < 1.5) return 1;
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  const met = [...text.matchAll(new RegExp(pattern.source, flags))].length;
  return Math.min(1, met / expected);
}

function anchorScore(definition: DocumentTypeDefinition, evidence: Evidence): number {
  return definition.anchors.reduce((sum, { pattern, weight, where }) => {
    if (where === 'anywhere') return sum + weight * mentions(evidence, evidence.text, pattern);
    if (where === 'line') return pattern.test(evidence.lines) ? sum + weight : sum;
    return sum + weight * prominence(evidence, pattern);
  }, 0);
}

/** What documents of the type are called where titles stand. */
function namesOf({ anchors }: DocumentTypeDefinition): readonly Anchor[] {
  return anchors.filter(({ where, weight }) => where === 'title' && weight > 0);
}

/** File name and mail subject say little, but they say it often. */
function nameScore(definition: DocumentTypeDefinition, names: readonly string[]): number {
  const titles = namesOf(definition);
  return names.some((name) => titles.some(({ pattern }) => pattern.test(name))) ? 1 : 0;
}

/** The document is headed as one of the type: a title pattern matches where titles stand. */
export function isHeadedAs(type: DocumentType, evidence: Evidence): boolean {
  return namesOf(documentTypes[type]).some(({ pattern }) => prominence(evidence, pattern) >= 1);
}

const tradePapers = DocumentType.options.filter((type) => documentTypes[type].lineItems);
/** What is headed as a paper of trade may greet its reader, and is no letter for that. */
const headedOtherwise = -2.5;

/** Log-odds of each type by the wording of titles and text, by structure, and a little by the names it came with (folded). */
export function ruleScores(evidence: Evidence, names: readonly string[]): Map<DocumentType, number> {
  const structure = structureScores(evidence);
  const ofTrade = tradePapers.some((type) => isHeadedAs(type, evidence));
  return new Map(
    DocumentType.options.map((type) => {
      const definition = documentTypes[type];
      return [
        type,
        anchorScore(definition, evidence) +
          nameScore(definition, names) +
          (structure[type] ?? 0) +
          (type === 'other' ? otherScore : 0) +
          (type === 'letter' && ofTrade ? headedOtherwise : 0),
      ];
    }),
  );
}
