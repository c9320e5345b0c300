import { classify } from '../shared/understanding/classification/classify.ts';
import { extractFields } from '../shared/understanding/fields/extract-fields.ts';
import { describeFinding } from '../shared/understanding/findings/finding-messages.ts';
import { findPacket } from '../shared/understanding/packet.ts';
import { type Page, pageText } from '../shared/understanding/page.ts';
import { readDocument } from '../shared/understanding/read-document.ts';
import type { OpticalReader } from '../shared/understanding/recognition/optical-reader.ts';
import { findTables } from '../shared/understanding/tables/tables.ts';
import type { InspectedPage, Inspection } from './inspection.ts';

export interface InspectOptions {
  /** False leaves an e-invoice inside a PDF unread. */
  readonly einvoice: boolean;
  readonly ocr: OpticalReader | null;
  readonly onProgress?: (pagesDone: number, pagesTotal: number) => void;
}

/** Reads one document and interprets it. Throws UnreadableDocument, and what an engine throws. */
export async function inspectDocument(
  bytes: Uint8Array,
  context: { readonly fileName: string; readonly contentType?: string; readonly subject?: string },
  { einvoice, ocr, onProgress }: InspectOptions,
): Promise<Inspection> {
  const { fileName, contentType, subject } = context;
  const reading = await readDocument(bytes, { fileName, contentType, ocr, onProgress });
  const considered = einvoice || reading.format === 'xml' ? reading : { ...reading, einvoice: null };
  const classification = classify(considered, { fileName, ...(subject === undefined ? {} : { subject }) });
  const extraction = extractFields(considered, classification.documentType, { einvoice: true });
  return {
    ...classification,
    language: reading.language,
    fields: extraction.fields,
    lineItems: extraction.lineItems,
    taxBreakdown: extraction.taxBreakdown,
    packet: findPacket(considered),
    pages: reading.pages.map(inspectedPage),
    tables: reading.pages.flatMap(findTables),
    findings: extraction.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      field: finding.field,
      message: describeFinding(finding).en,
    })),
    notices: reading.notices,
    error: null,
  };
}

function inspectedPage(page: Page): InspectedPage {
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    source: page.source,
    text: pageText(page),
    words: page.lines.flatMap((line) => line.words),
  };
}
