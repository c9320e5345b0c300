import {
  type UnpackedMessage,
  type UnpackedPart,
  unpackMessage,
  unpackOutlookMessage,
} from '../shared/messages/unpack.ts';
import { BrokenContainer } from '../shared/understanding/broken-container.ts';
import type { Field } from '../shared/understanding/extraction.ts';
import { isBusinessDocument } from '../shared/understanding/mail/business-body.ts';
import { UnreadableDocument } from '../shared/understanding/reading.ts';
import { type InspectOptions, inspectDocument } from './inspect-document.ts';
import type { InspectedPart, Inspection } from './inspection.ts';

/** An e-mail with a thousand scans is answered too: what is not read by then is said so. */
const longestMilliseconds = 5 * 60 * 1_000;

type InspectedDocument = Extract<InspectedPart, { fields: unknown }>;

/**
 * Takes an e-mail file apart and inspects every document in it. Its pages are those of its text; type and fields are
 * those of its most telling part. Throws UnreadableDocument `broken` for an Outlook message that does not open.
 */
export async function inspectMail(
  bytes: Uint8Array,
  kind: 'mime' | 'outlook',
  options: InspectOptions,
): Promise<Inspection> {
  const { bodyText, headers, parts } = unpack(bytes, kind);
  const start = performance.now();
  const text = await inspectDocument(
    Buffer.from(`\u{feff}${headers.subject}\n\n${bodyText}`),
    { fileName: 'message.txt' },
    options,
  );
  const inspected: InspectedPart[] = [];
  for (const part of parts) {
    const late = performance.now() - start > longestMilliseconds;
    const result = await inspectPart(part, headers.subject, late, options);
    if (result !== null) inspected.push(result);
  }
  const telling = inspected
    .filter((part): part is InspectedDocument => 'fields' in part)
    .toSorted((one, other) => tellingness(other) - tellingness(one))[0];
  return { ...text, ...(telling === undefined ? nothingTold(text) : toldBy(telling)), parts: inspected };
}

function unpack(bytes: Uint8Array, kind: 'mime' | 'outlook'): UnpackedMessage {
  if (kind === 'mime') return unpackMessage(bytes, { isBusinessDocument });
  try {
    return unpackOutlookMessage(bytes, { isBusinessDocument });
  } catch (error) {
    if (!(error instanceof BrokenContainer)) throw error;
    throw new UnreadableDocument('broken', `the Outlook message does not open: ${error.message}`);
  }
}

/** Null for a container, whose own parts follow. */
async function inspectPart(
  { partId, fileName, contentType, size, outcome }: UnpackedPart,
  subject: string,
  late: boolean,
  options: InspectOptions,
): Promise<InspectedPart | null> {
  const line = { partId, fileName, contentType, size };
  if (outcome.kind === 'opened') return null;
  if (outcome.kind === 'skipped')
    return { ...line, documentType: null, skipped: outcome.reason, error: null };
  const document = { ...line, fileName: outcome.fileName };
  if (late) return { ...document, documentType: null, error: 'too_slow: the e-mail holds too much to read' };
  const start = performance.now();
  try {
    const context = { fileName: outcome.fileName, contentType, subject };
    const result = await inspectDocument(outcome.body, context, options);
    return { ...document, ...result, ms: Math.round(performance.now() - start) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { ...document, documentType: null, error: `${error.code}: ${error.message}` };
  }
}

function tellingness({ documentType, confidence }: InspectedDocument): number {
  return documentType === 'other' ? confidence - 1 : confidence;
}

/** Type and fields of a part as those of the e-mail, on whose own pages they have no place. */
function toldBy(part: InspectedDocument) {
  const { documentType, confidence, alternatives, language, lineItems, taxBreakdown, findings } = part;
  const elsewhere = { page: null, box: null };
  const fields = Object.fromEntries(
    Object.entries(part.fields).map(([name, field]): [string, Field] => [name, { ...field, ...elsewhere }]),
  );
  const lines = lineItems.map((line) => ({ ...line, ...elsewhere }));
  return {
    documentType,
    confidence,
    alternatives,
    language,
    fields,
    lineItems: lines,
    taxBreakdown: taxBreakdown.map((share) => ({ ...share, ...elsewhere })),
    findings,
  };
}

/** An e-mail that brings no document is none of our types, the surer the less its text looks like one. */
function nothingTold(text: Inspection) {
  const confidence = text.documentType === 'other' ? text.confidence : 1 - text.confidence;
  return {
    documentType: 'other' as const,
    confidence: Math.round(confidence * 1000) / 1000,
    alternatives: [],
    fields: {},
    lineItems: [],
    taxBreakdown: [],
    findings: [],
  };
}
