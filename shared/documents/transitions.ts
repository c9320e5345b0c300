import type { DocumentId, FileKey, Instant, OrganizationId } from '../../events/ids.ts';
import { addUsage, type TextractUsage } from '../costs/textract-usage.ts';
import type { AnalysisFeature } from '../understanding/analysis/document-analysis.ts';
import type { Classification } from '../understanding/classification/classification.ts';
import type { Extraction } from '../understanding/extraction.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import type {
  Document,
  DocumentIn,
  DocumentReading,
  Occurrence,
  ReviewReason,
  Settlement,
  SplitPart,
  SupplierReference,
} from './document.ts';

/*
 * Every change of a document's state, pure. Each returns the next version; `repository.ts` writes it under the
 * condition that the version before is still there.
 */

type Common = Pick<
  Document,
  | 'organizationId'
  | 'documentId'
  | 'version'
  | 'run'
  | 'reopenings'
  | 'fileName'
  | 'contentType'
  | 'size'
  | 'sha256'
  | 'originalFile'
  | 'occurrences'
  | 'receivedAt'
  | 'updatedAt'
  | 'tags'
  | 'corrections'
  | 'textract'
  | 'partOf'
  | 'keptWhole'
>;

function next(document: Document, at: Instant): Common {
  const { organizationId, documentId, run, reopenings, fileName, contentType, size, sha256 } = document;
  const { originalFile, occurrences, receivedAt, tags, corrections, textract, version } = document;
  const { partOf, keptWhole } = document;
  return {
    organizationId,
    documentId,
    version: version + 1,
    run,
    reopenings,
    fileName,
    contentType,
    size,
    sha256,
    originalFile,
    occurrences,
    receivedAt,
    updatedAt: at,
    tags,
    corrections,
    textract,
    partOf,
    keptWhole,
  };
}

export function newDocument(input: {
  organizationId: OrganizationId;
  documentId: DocumentId;
  contentType: string;
  size: number;
  sha256: string;
  originalFile: FileKey;
  occurrence: Occurrence;
}): DocumentIn<'received'> {
  const { occurrence, ...rest } = input;
  return {
    ...rest,
    version: 1,
    run: 1,
    reopenings: 0,
    fileName: occurrence.fileName,
    occurrences: [occurrence],
    receivedAt: occurrence.at,
    updatedAt: occurrence.at,
    tags: [],
    corrections: noCorrections,
    textract: {},
    partOf: null,
    keptWhole: false,
    status: 'received',
  };
}

/** How many arrivals of the same file are kept; later ones are in the ledgers of their e-mails all the same. */
const occurrencesKept = 100;

/** The same file arrived once more. */
export function seenAgain(document: Document, occurrence: Occurrence): Document {
  return {
    ...document,
    version: document.version + 1,
    occurrences: [...document.occurrences, occurrence].slice(0, occurrencesKept),
  };
}

export function startExtracting(
  document: DocumentIn<'received' | 'extracting'>,
  jobId: string | null,
  at: Instant,
): DocumentIn<'extracting'> {
  return { ...next(document, at), status: 'extracting', jobId, reading: null };
}

export function textExtracted(
  document: DocumentIn<'received' | 'extracting'>,
  reading: DocumentReading,
  textract: TextractUsage,
  at: Instant,
): DocumentIn<'extracting'> {
  return {
    ...next(document, at),
    textract: addUsage(document.textract, textract),
    status: 'extracting',
    jobId: null,
    reading,
  };
}

export function classifiedAs(
  document: DocumentIn<'extracting'> & { reading: DocumentReading },
  classification: Classification,
  at: Instant,
): DocumentIn<'classified'> {
  return {
    ...next(document, at),
    status: 'classified',
    reading: document.reading,
    classification,
    analysis: null,
    extraction: null,
  };
}

/** A closer look is asked for before the fields are read in earnest. */
export function analysisRequested(
  document: DocumentIn<'classified'>,
  features: readonly AnalysisFeature[],
  at: Instant,
): DocumentIn<'classified'> {
  const { reading, classification } = document;
  const analysis = { features: [...features], outcome: 'awaited' as const };
  return { ...next(document, at), status: 'classified', reading, classification, analysis, extraction: null };
}

/** The closer look was taken, or could not be. */
export function analyzed(
  document: DocumentIn<'classified'>,
  outcome: 'done' | 'unavailable' | 'failed',
  textract: TextractUsage,
  at: Instant,
): DocumentIn<'classified'> {
  const { reading, classification, analysis } = document;
  return {
    ...next(document, at),
    textract: addUsage(document.textract, textract),
    status: 'classified',
    reading,
    classification,
    analysis: analysis && { ...analysis, outcome },
    extraction: null,
  };
}

export function fieldsExtracted(
  document: DocumentIn<'classified'>,
  extraction: Extraction,
  at: Instant,
): DocumentIn<'classified'> {
  const { reading, classification, analysis } = document;
  return { ...next(document, at), status: 'classified', reading, classification, analysis, extraction };
}

type Extracted = DocumentIn<'classified'> & { extraction: Extraction };

/** What is known of a document when it is decided where it belongs. */
type Routed = Pick<DocumentIn<'filed'>, 'reading' | 'classification' | 'extraction' | 'supplier'>;

function routed({ reading, classification, extraction, supplier }: Routed): Routed {
  return { reading, classification, extraction, supplier };
}

export function filedByRules(
  document: Extracted,
  supplier: SupplierReference | null,
  at: Instant,
): DocumentIn<'filed'> {
  return { ...next(document, at), status: 'filed', ...routed({ ...document, supplier }), filedBy: 'rules' };
}

export function sentToReview(
  document: Extracted,
  supplier: SupplierReference | null,
  reasons: readonly ReviewReason[],
  at: Instant,
): DocumentIn<'in_review'> {
  return {
    ...next(document, at),
    status: 'in_review',
    ...routed({ ...document, supplier }),
    reasons: [...reasons],
    takenBack: null,
  };
}

export function filedByPerson(document: DocumentIn<'in_review'>, at: Instant): DocumentIn<'filed'> {
  return { ...next(document, at), status: 'filed', ...routed(document), filedBy: 'person' };
}

export function rejectedByPerson(document: DocumentIn<'in_review'>, at: Instant): DocumentIn<'rejected'> {
  return { ...next(document, at), status: 'rejected', ...routed(document) };
}

/** A person set something right; the document waits on, for reasons that are weighed anew. */
export function corrected(
  document: DocumentIn<'in_review'>,
  outcome: Omit<Routed, 'reading'> & {
    readonly corrections: Corrections;
    readonly reasons: readonly ReviewReason[];
  },
  at: Instant,
): DocumentIn<'in_review'> {
  const { corrections, reasons } = outcome;
  return {
    ...next(document, at),
    corrections,
    status: 'in_review',
    ...routed({ ...document, ...outcome }),
    reasons: [...reasons],
    takenBack: null,
  };
}

/** Other tags; nothing else about the document changes. */
export function tagged<Before extends Document>(
  document: Before,
  tags: readonly string[],
  at: Instant,
): Before {
  return { ...document, version: document.version + 1, updatedAt: at, tags: [...tags] };
}

/** Takes a decision back, whoever made it: the document waits for a person again. */
export function reopened(
  document: DocumentIn<'filed' | 'rejected'>,
  reasons: readonly ReviewReason[],
  at: Instant,
): DocumentIn<'in_review'> {
  return {
    ...next(document, at),
    reopenings: document.reopenings + 1,
    status: 'in_review',
    ...routed(document),
    reasons: [...reasons],
    takenBack: document.status === 'rejected' ? 'rejected' : `filed_by_${document.filedBy}`,
  };
}

/** Rests again as it did before a person took that back. */
export function settledAgain(
  document: DocumentIn<'in_review'>,
  settlement: Settlement,
  at: Instant,
): DocumentIn<'filed' | 'rejected'> {
  switch (settlement) {
    case 'rejected':
      return rejectedByPerson(document, at);
    case 'filed_by_person':
      return filedByPerson(document, at);
    case 'filed_by_rules':
      return { ...next(document, at), status: 'filed', ...routed(document), filedBy: 'rules' };
  }
}

export function failedAt(document: Document, stage: string, code: string, at: Instant): DocumentIn<'failed'> {
  return { ...next(document, at), status: 'failed', stage, code, by: null };
}

/** A person stopped its reading; it can be started again. */
export function readingStopped(
  document: DocumentIn<'received' | 'extracting'>,
  by: string,
  at: Instant,
): DocumentIn<'failed'> {
  return { ...next(document, at), status: 'failed', stage: 'extract-text', code: 'stopped', by };
}

type Known = DocumentIn<'in_review' | 'filed' | 'rejected'>;

/** Its type is to be decided anew from what was read, as a new run. */
export function toBeClassified(document: Known, at: Instant): DocumentIn<'extracting'> {
  const { reading, run } = document;
  return { ...next(document, at), run: run + 1, reopenings: 0, status: 'extracting', jobId: null, reading };
}

/** Its fields are to be read anew, as a new run. */
export function toBeExtracted(document: Known, at: Instant): DocumentIn<'classified'> {
  const { reading, classification, run } = document;
  return {
    ...next(document, at),
    run: run + 1,
    reopenings: 0,
    status: 'classified',
    reading,
    classification,
    analysis: null,
    extraction: null,
  };
}

/** Its pages are documents of their own from now on; `split-document` makes them. */
export function splitInto(
  document: DocumentIn<'classified' | 'in_review' | 'filed'>,
  parts: readonly SplitPart[],
  at: Instant,
): DocumentIn<'split'> {
  const { reading } = document;
  return { ...next(document, at), status: 'split', reading, parts: [...parts], partsMade: false };
}

export function partsMade(document: DocumentIn<'split'>, at: Instant): DocumentIn<'split'> {
  const { reading, parts } = document;
  return { ...next(document, at), status: 'split', reading, parts, partsMade: true };
}

/** One document again, from the start. */
export function putTogether(document: DocumentIn<'split'>, at: Instant): DocumentIn<'received'> {
  return { ...restarted(document, at), keptWhole: true };
}

export function deleted(document: Document, at: Instant): DocumentIn<'deleted'> {
  return { ...next(document, at), status: 'deleted' };
}

/** From the start again, as a new run: results of the run before are ignored from now on. */
export function restarted(document: Document, at: Instant): DocumentIn<'received'> {
  return { ...next(document, at), run: document.run + 1, reopenings: 0, status: 'received' };
}
