import type { DocumentType } from '../shared/document-types/names.ts';
import { type Evidence, evidenceOf } from '../shared/understanding/classification/classification-evidence.ts';
import type { Example } from '../shared/understanding/classification/linear-model.ts';
import { featuresOfEvidence } from '../shared/understanding/classification/text-features.ts';
import { makeSaleDocuments } from './sale-document.ts';
import { makeTypedDocuments } from './typed-documents.ts';

/** A made-up document as the model sees it. */
export interface TypeExample extends Example {
  readonly label: DocumentType;
  /** Its wording: examples of one family are learnt from, or held out, together. */
  readonly family: string;
  readonly evidence: Evidence;
}

/** Passes over the examples that the model of types is trained with. */
export const epochs = 8;

/** Documents of every type and wording, and of sales in many layouts; the same for a seed. */
export function makeTypeExamples(seed: number, perType: number, sales: number): TypeExample[] {
  const typed = makeTypedDocuments(seed, perType);
  const sold = makeSaleDocuments(seed, sales).map(({ documentType, language, reading }) => ({
    documentType,
    family: `sale/${documentType}/${language}`,
    reading,
  }));
  return [...typed, ...sold].map(({ documentType, family, reading }) => {
    const evidence = evidenceOf(reading);
    return { label: documentType, family, evidence, features: featuresOfEvidence(evidence) };
  });
}

/** Examples whose family is, and is not, in one of so many parts. */
export function splitByFamily(
  examples: readonly TypeExample[],
  part: number,
  parts: number,
): { inside: TypeExample[]; outside: TypeExample[] } {
  const families = [...new Set(examples.map(({ family }) => family))];
  const chosen = new Set(families.filter((_, index) => index % parts === part));
  return {
    inside: examples.filter(({ family }) => chosen.has(family)),
    outside: examples.filter(({ family }) => !chosen.has(family)),
  };
}
