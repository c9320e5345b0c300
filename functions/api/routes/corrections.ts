import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { FacteurEvent } from '../../../events/index.ts';
import {
  changesBetween,
  correctedClassification,
  correctedExtraction,
  recorrectedExtraction,
} from '../../../shared/documents/correct.ts';
import type { Corrections } from '../../../shared/documents/corrections.ts';
import { type Document, type DocumentIn, settledStatuses } from '../../../shared/documents/document.ts';
import { firstMessage } from '../../../shared/documents/first-message.ts';
import type { HistoryChange } from '../../../shared/documents/history.ts';
import { readFields } from '../../../shared/documents/read-fields.ts';
import { decodeReading } from '../../../shared/documents/reading-file.ts';
import { documentWrites } from '../../../shared/documents/repository.ts';
import { reviewReasons } from '../../../shared/documents/review.ts';
import { corrected, tagged, toBeClassified, toBeExtracted } from '../../../shared/documents/transitions.ts';
import { type InvalidValue, requestedCorrections } from '../../../shared/documents/typed-correction.ts';
import type { DocumentCorrection } from '../../../shared/http/inputs.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { ConditionFailed, type TableWrite } from '../../../shared/platform/ports/table.ts';
import { weigh, withoutWeighedFindings } from '../../../shared/suppliers/weigh.ts';
import type { Classification } from '../../../shared/understanding/classification/classification.ts';
import type { Extraction } from '../../../shared/understanding/extraction.ts';
import { changedMeanwhile, notNow } from '../conflicts.ts';
import type { ApiDependencies, Principal, RouteHandler } from '../route-handler.ts';
import { detailOf, existingDocument } from './documents.ts';

/** Other documents of the supplier may be on their way at the same moment; the document itself may not change. */
const mostAttempts = 10;

export const correctDocument: RouteHandler<'correctDocument'> = async ({ params, body, principal }, deps) => {
  for (let attempt = 1; ; attempt += 1) {
    const document = await existingDocument(principal.organizationId, params.documentId, deps);
    const at = deps.now().toISOString();
    const change = await changeOf(document, body, { by: principal.name, at }, deps);
    if (change === undefined) {
      // The answer to the first request may have been lost, and so may have been the announcement.
      await deps.bus.publish([correctedEvent(document)]);
      return detailOf(document);
    }
    if (document.version !== body.version) throw changedMeanwhile();
    const { after, changes, writes } = change;
    try {
      await deps.commit({
        writes: [
          ...documentWrites(after, { by: principal.name, event: 'document.corrected', changes }),
          ...writes,
        ],
        events: [correctedEvent(after)],
      });
      return detailOf(after);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === mostAttempts) throw error;
      await setTimeout(Math.random() * 10 * attempt);
    }
  }
};

function correctedEvent(document: Document): FacteurEvent {
  const { organizationId, documentId, run, version, updatedAt } = document;
  return {
    id: `${documentId}.${version}.document.corrected.v1`,
    type: 'document.corrected.v1',
    organizationId,
    time: updatedAt,
    data: { documentId, run, version },
  };
}

interface Change {
  readonly after: Document;
  readonly changes: readonly HistoryChange[];
  /** What it changes of its supplier. */
  readonly writes: readonly TableWrite[];
}

type Who = { readonly by: string; readonly at: string };

/** What becomes of the document; undefined when it is so already. */
async function changeOf(
  document: Document,
  request: DocumentCorrection,
  who: Who,
  deps: ApiDependencies,
): Promise<Change | undefined> {
  const tags = request.tags === undefined ? document.tags : [...new Set(request.tags)];
  const changesTags = !isDeepStrictEqual(tags, document.tags);
  const tagChange: HistoryChange[] = changesTags
    ? [{ field: 'tags', before: document.tags.join(', '), after: tags.join(', ') }]
    : [];
  const { documentType, fields, lineItems, restore = [] } = request;
  const corrects = [documentType, fields, lineItems].some((each) => each !== undefined) || restore.length > 0;
  if (!corrects) {
    if (!changesTags) return undefined;
    if (!settledStatuses.has(document.status)) throw notNow(document.status);
    return { after: tagged(document, tags, who.at), changes: tagChange, writes: [] };
  }
  // What was filed or rejected is somebody's decision: it is taken back first, and what was learnt from it.
  if (document.status !== 'in_review') throw notNow(document.status);
  const { corrections, invalid } = requestedCorrections(document, request, who);
  if (invalid.length > 0) throw invalidValues(invalid);
  if (!changesTags && isSame(corrections, document.corrections)) return undefined;
  const { after, writes } = await correctedDocument({ ...document, tags }, corrections, who.at, deps);
  return { after, changes: [...changesBetween(document, after), ...tagChange], writes };
}

/** Whether two sets of corrections say the same, whoever said it when. */
function isSame(one: Corrections, other: Corrections): boolean {
  const said = ({ documentType, fields, lineItems }: Corrections) => ({
    documentType: documentType?.value,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { value, page, box }]) => [name, { value, page, box }]),
    ),
    lineItems: lineItems?.value,
  });
  return isDeepStrictEqual(said(one), said(other));
}

async function correctedDocument(
  document: DocumentIn<'in_review'>,
  corrections: Corrections,
  at: string,
  deps: ApiDependencies,
): Promise<{ after: DocumentIn<'in_review'>; writes: readonly TableWrite[] }> {
  const { organizationId } = document;
  const [organization, message] = await Promise.all([
    deps.organizations.get(organizationId),
    firstMessage(document, deps.messages),
  ]);
  if (organization === undefined) throw new Error(`organization ${organizationId} is unknown`);
  const typed = correctedClassification(readType(document), corrections);
  const laid = await layOver(document, typed, at, deps);
  const understood = { classification: typed.classification, extraction: laid.extraction };
  const weighed = await weigh({ ...document, ...understood }, message, organization, at, deps);
  const extraction = { ...laid.extraction, findings: [...laid.extraction.findings, ...weighed.findings] };
  const outcome = { ...understood, extraction, corrections: laid.corrections };
  const sample = document.reasons.filter(({ code }) => code === 'sample');
  const reasons = [...sample, ...reviewReasons(outcome, organization.filingThreshold)];
  const after = corrected(
    document,
    {
      ...outcome,
      supplier: weighed.supplier,
      reasons: reasons.length === 0 ? [{ code: 'corrected', parameters: {} }] : reasons,
    },
    at,
  );
  return { after, writes: weighed.writes };
}

const readType = ({ classification, corrections }: DocumentIn<'in_review'>): Classification =>
  corrections.documentType?.before ?? classification;

/** The corrections laid over what was read; of another type, over what is read of that type now. */
async function layOver(
  document: DocumentIn<'in_review'>,
  { classification, corrections }: ReturnType<typeof correctedClassification>,
  at: string,
  deps: ApiDependencies,
): Promise<{ extraction: Extraction; corrections: Corrections }> {
  const { documentType } = classification;
  const today = at.slice(0, 10);
  if (documentType === document.classification.documentType) {
    const present = {
      ...document.extraction,
      findings: withoutWeighedFindings(document.extraction.findings),
    };
    return recorrectedExtraction(
      present,
      { present: document.corrections, next: corrections },
      documentType,
      today,
    );
  }
  const stored = await deps.files.get(document.reading.readingFile);
  if (stored === undefined) throw new Error(`the reading of ${document.documentId} is missing`);
  const read = await readFields(document, decodeReading(stored.body), documentType, today, deps);
  return correctedExtraction(read, corrections, documentType, today);
}

/** The console says these in its own words, by code. */
const sentences: Readonly<Record<InvalidValue['code'], string>> = {
  unknown_field: 'The type of this document has no such field.',
  single_value: 'This field holds one value, not several.',
  no_lines: 'The type of this document has no lines.',
  empty: 'Give a value.',
  too_long: 'This text is too long.',
  no_date: 'This is not a date. Write it like 31/12/2026 (day first) or 2026-12-31.',
  no_amount: 'This is not an amount. Write it like 1234.56 or 1 234,56.',
  no_number: 'This is not a number.',
  no_currency: 'This currency is not known. Write it like EUR.',
  no_iban: 'This IBAN is wrong: its length or its check digits do not fit.',
  no_bic: 'A BIC has 8 or 11 characters, like BNPAFRPP.',
  no_vat_id: 'A VAT id begins with the letters of its country, like FR12345678901.',
  no_registration_id: 'A registration number has digits; a SIREN has 9, a SIRET 14.',
};

function invalidValues(invalid: readonly InvalidValue[]): VisibleError {
  const errors = invalid.map(({ field, code }) => ({
    field: `body.${field}`,
    code,
    message: sentences[code],
  }));
  const named = errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new VisibleError(422, 'invalid_value', `Nothing was changed. ${named}`, errors);
}

export const classifyDocument: RouteHandler<'classifyDocument'> = (input, deps) =>
  readAgain(input, toBeClassified, 'document.classify-requested', deps);

export const extractDocument: RouteHandler<'extractDocument'> = (input, deps) =>
  readAgain(input, toBeExtracted, 'document.extract-requested', deps);

type Known = DocumentIn<'in_review' | 'filed' | 'rejected'>;

/** Sends a document back to an earlier stage, with all that people have set right on it. */
async function readAgain(
  {
    params,
    body,
    principal,
  }: {
    readonly params: { readonly documentId: Document['documentId'] };
    readonly body: { readonly version: number };
    readonly principal: Principal;
  },
  change: (document: Known, at: string) => Document,
  event: string,
  deps: ApiDependencies,
) {
  const document = await existingDocument(principal.organizationId, params.documentId, deps);
  if (document.status !== 'in_review' && document.status !== 'filed' && document.status !== 'rejected') {
    throw notNow(document.status);
  }
  if (document.version !== body.version) throw changedMeanwhile();
  const again = change(document, deps.now().toISOString());
  await deps.saveDocument(again, { by: principal.name, event });
  return detailOf(again);
}
