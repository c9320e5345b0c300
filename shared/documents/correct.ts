import { isDeepStrictEqual } from 'node:util';
import type { DocumentType } from '../document-types/names.ts';
import { documentTypes } from '../document-types/registry.ts';
import type { Classification } from '../understanding/classification/classification.ts';
import type { Extraction, Field } from '../understanding/extraction.ts';
import { recheck } from '../understanding/fields/extract-fields.ts';
import type { Corrections, FieldCorrection } from './corrections.ts';
import type { HistoryChange } from './history.ts';

/*
 * What people set right, laid over what was read. All pure. The reading stays underneath, so that a correction can be
 * taken back, and holds when the document is read again.
 */

/** The type that holds: a person's word, else what was decided from the words of the document. */
export function correctedClassification(
  read: Classification,
  corrections: Corrections,
): { classification: Classification; corrections: Corrections } {
  const { documentType } = corrections;
  if (documentType === null) return { classification: read, corrections };
  const others = [{ documentType: read.documentType, confidence: read.confidence }, ...read.alternatives];
  return {
    classification: {
      documentType: documentType.value,
      confidence: 1,
      alternatives: others.filter((other) => other.documentType !== documentType.value),
    },
    corrections: { ...corrections, documentType: { ...documentType, before: read } },
  };
}

/** What `read` becomes with the corrections laid over it and checked; each correction remembers what was read there. */
export function correctedExtraction(
  read: Extraction,
  corrections: Corrections,
  documentType: DocumentType,
  today: string,
): { extraction: Extraction; corrections: Corrections } {
  let remembered = corrections;
  const extraction = recheck(read, documentType, today, (unchecked) => {
    const laid = laidOver(unchecked, corrections, documentType);
    remembered = laid.corrections;
    return laid.extraction;
  });
  return { extraction, corrections: remembered };
}

/** The same for a document that has corrections already: `next` takes the place of `present`. */
export function recorrectedExtraction(
  extraction: Extraction,
  corrections: { readonly present: Corrections; readonly next: Corrections },
  documentType: DocumentType,
  today: string,
): { extraction: Extraction; corrections: Corrections } {
  let remembered = corrections.next;
  const recorrected = recheck(extraction, documentType, today, (unchecked) => {
    const laid = laidOver(
      lifted(unchecked, corrections.present, documentType),
      corrections.next,
      documentType,
    );
    remembered = laid.corrections;
    return laid.extraction;
  });
  return { extraction: recorrected, corrections: remembered };
}

function laidOver(
  read: Extraction,
  corrections: Corrections,
  documentType: DocumentType,
): { extraction: Extraction; corrections: Corrections } {
  const fields: Record<string, Field> = { ...read.fields };
  const remembered: Record<string, FieldCorrection> = { ...corrections.fields };
  for (const { name } of documentTypes[documentType].fields) {
    const correction = corrections.fields[name];
    if (correction === undefined) continue;
    const { value, page, box } = correction;
    remembered[name] = { ...correction, before: read.fields[name] ?? null };
    if (value === null) delete fields[name];
    else fields[name] = { value, confidence: 1, page, box, source: 'person' };
  }
  const { lineItems } = corrections;
  const hasLines = lineItems !== null && documentTypes[documentType].lineItems === true;
  return {
    extraction: { ...read, fields, lineItems: hasLines ? lineItems.value : read.lineItems },
    corrections: {
      ...corrections,
      fields: remembered,
      lineItems: hasLines ? { ...lineItems, before: read.lineItems } : lineItems,
    },
  };
}

/** What was read, from under the corrections. */
function lifted(extraction: Extraction, corrections: Corrections, documentType: DocumentType): Extraction {
  const fields: Record<string, Field> = { ...extraction.fields };
  for (const { name } of documentTypes[documentType].fields) {
    const correction = corrections.fields[name];
    if (correction === undefined) continue;
    if (correction.before === null) delete fields[name];
    else fields[name] = correction.before;
  }
  const { lineItems } = corrections;
  const hasLines = lineItems !== null && documentTypes[documentType].lineItems === true;
  return { ...extraction, fields, lineItems: hasLines ? lineItems.before : extraction.lineItems };
}

interface Known {
  readonly classification: Classification;
  readonly extraction: Extraction;
}

/** What differs between two states of a document, for its history. Values are cut at a length that people read. */
export function changesBetween(before: Known, after: Known): HistoryChange[] {
  const changes: HistoryChange[] = [];
  const add = (field: string, one: string | null, other: string | null) => {
    if (one !== other) changes.push({ field, before: one, after: other });
  };
  add('documentType', before.classification.documentType, after.classification.documentType);
  const names = new Set([...Object.keys(before.extraction.fields), ...Object.keys(after.extraction.fields)]);
  for (const name of names) {
    add(name, written(before.extraction.fields[name]), written(after.extraction.fields[name]));
  }
  const [lines, linesAfter] = [before.extraction.lineItems, after.extraction.lineItems];
  if (!isDeepStrictEqual(lines, linesAfter)) {
    changes.push({ field: 'lineItems', before: String(lines.length), after: String(linesAfter.length) });
  }
  return changes.slice(0, changesKept);
}

const changesKept = 60;
const longestWritten = 200;

function written(field: Field | undefined): string | null {
  return field === undefined ? null : [field.value].flat().join(', ').slice(0, longestWritten);
}
