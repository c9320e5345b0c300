import { documentTypes } from '../document-types/registry.ts';
import type { Classification } from '../understanding/classification/classification.ts';
import type { Extraction } from '../understanding/extraction.ts';
import type { Corrections } from './corrections.ts';
import type { ReviewReason } from './document.ts';

/** A required field below this confidence is shown to a person. */
export const fieldThreshold = 0.5;

/**
 * Why a person should look before the document is filed; empty when nothing speaks against filing it. Unknown
 * documents always go to a person.
 */
export function reviewReasons(
  document: {
    readonly classification: Classification;
    readonly extraction: Extraction;
    readonly corrections: Corrections;
  },
  filingThreshold: number,
): ReviewReason[] {
  const { classification, extraction, corrections } = document;
  const { documentType, confidence } = classification;
  const reasons: ReviewReason[] = [];
  if (documentType === 'other' && corrections.documentType === null) {
    reasons.push({ code: 'type_unknown', parameters: {} });
  } else if (confidence < filingThreshold) {
    reasons.push({
      code: 'type_uncertain',
      parameters: { confidence: percent(confidence), threshold: percent(filingThreshold) },
    });
  }
  for (const definition of documentTypes[documentType].fields) {
    if (definition.required !== true) continue;
    const field = extraction.fields[definition.name];
    const parameters = { field: definition.name, labelFr: definition.label.fr, labelEn: definition.label.en };
    if (field === undefined) reasons.push({ code: 'field_missing', parameters });
    else if (field.confidence < fieldThreshold) reasons.push({ code: 'field_uncertain', parameters });
  }
  for (const finding of extraction.findings) {
    if (finding.severity === 'error') {
      reasons.push({ code: 'finding', parameters: { ...finding.parameters, finding: finding.code } });
    }
  }
  return reasons;
}

/** The codes of reasons, once each; a finding's own code tells more than that it is one. */
export function reasonCodes(reasons: readonly ReviewReason[]): string[] {
  const codes = reasons.map(({ code, parameters }) =>
    code === 'finding' ? (parameters.finding ?? code) : code,
  );
  return [...new Set(codes)];
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
