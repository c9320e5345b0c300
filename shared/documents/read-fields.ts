import type { DocumentType } from '../document-types/names.ts';
import { documentTypes } from '../document-types/registry.ts';
import type { MessageRepository } from '../messages/repository.ts';
import { outsideSender } from '../suppliers/outside-sender.ts';
import { knownHints, type RecallDependencies } from '../suppliers/recall-layout.ts';
import { withAnalysis } from '../understanding/analysis/analysis-evidence.ts';
import type { Extraction, Finding } from '../understanding/extraction.ts';
import { extractFields, recheck } from '../understanding/fields/extract-fields.ts';
import { layoutOf } from '../understanding/fields/segment.ts';
import { bankChangeWording } from '../understanding/mail/bank-change.ts';
import { recallFields } from '../understanding/memory/recall.ts';
import { findPacket } from '../understanding/packet.ts';
import { pageText } from '../understanding/page.ts';
import type { Reading } from '../understanding/reading.ts';
import { dateOrderOf } from '../understanding/values/date.ts';
import type { Document } from './document.ts';
import { firstMessage } from './first-message.ts';

/** Lines kept with the document, so that its record stays well under the table's 400 KB an item. */
const lineItemsKept = 300;

/** Word of another bank account stands at the front of a document or nowhere. */
const pagesSearched = 10;

export interface ReadFieldsDependencies extends RecallDependencies {
  readonly messages: MessageRepository;
}

/**
 * The fields, lines and findings of a document as one of this type, as they are kept with it: what the rules find, what a
 * closer look has shown, and what is remembered of its supplier's layouts. `today` (YYYY-MM-DD) is what dates are judged by.
 */
export async function readFields(
  document: Document,
  reading: Reading,
  documentType: DocumentType,
  today: string,
  deps: ReadFieldsDependencies,
): Promise<Extraction> {
  const read = readClosely(reading, documentType, today);
  const message = await firstMessage(document, deps.messages);
  const sender = message === undefined ? null : outsideSender(message);
  const { organizationId, documentId } = document;
  const asked = { organizationId, documentId, documentType, sender };
  const hints = await knownHints(asked, reading, read, deps);
  const memory = {
    hints,
    layout: layoutOf(reading),
    pageCount: reading.pageCount,
    definition: documentTypes[documentType],
    today,
  };
  const remembered =
    hints.length === 0
      ? read
      : recheck(read, documentType, today, (unchecked) => ({
          ...unchecked,
          fields: recallFields(unchecked.fields, { ...memory, lineItems: unchecked.lineItems }),
        }));
  return bounded(withPacket(withAnnouncedChange(remembered, reading), document, reading));
}

/** What the rules find, and what a closer look adds if there was one. */
function readClosely(reading: Reading, documentType: DocumentType, today: string): Extraction {
  const { analysis } = reading;
  const read = extractFields(reading, documentType, { einvoice: true, today });
  if (analysis === undefined) return read;
  const dateOrder = dateOrderOf(textOf(reading));
  return recheck(read, documentType, today, (unchecked) =>
    withAnalysis(unchecked, analysis, documentTypes[documentType], dateOrder),
  );
}

/** Word of another bank account sends any document to a person, whatever its type. */
function withAnnouncedChange(extraction: Extraction, { pages }: Reading): Extraction {
  const text = textOf({ pages: pages.slice(0, pagesSearched) });
  if (bankChangeWording(text) === undefined) return extraction;
  const finding: Finding = {
    code: 'bank_change_in_document',
    severity: 'error',
    field: null,
    parameters: {},
  };
  return { ...extraction, findings: [...extraction.findings, finding] };
}

function textOf({ pages }: Pick<Reading, 'pages'>): string {
  return pages.map(pageText).join('\n');
}

/** A file of several documents is for a person, who splits it or says that it is one. */
function withPacket(extraction: Extraction, { partOf, keptWhole }: Document, reading: Reading): Extraction {
  const packet = partOf !== null || keptWhole ? [] : findPacket(reading);
  if (packet.length === 0) return extraction;
  const pages = packet
    .map(({ firstPage, lastPage }) => (firstPage === lastPage ? `${firstPage}` : `${firstPage}-${lastPage}`))
    .join(', ');
  const finding: Finding = {
    code: 'several_documents',
    severity: 'error',
    field: null,
    parameters: { count: String(packet.length), pages },
  };
  return { ...extraction, packet, findings: [...extraction.findings, finding] };
}

function bounded(extraction: Extraction): Extraction {
  if (extraction.lineItems.length <= lineItemsKept) return extraction;
  return {
    ...extraction,
    lineItems: extraction.lineItems.slice(0, lineItemsKept),
    findings: [
      ...extraction.findings,
      {
        code: 'line_items_cut',
        severity: 'info',
        field: null,
        parameters: { kept: String(lineItemsKept), found: String(extraction.lineItems.length) },
      },
    ],
  };
}
