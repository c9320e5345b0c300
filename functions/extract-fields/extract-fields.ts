import { announcement } from '../../shared/documents/announcement.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { fieldsExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { EventBus, FileStore } from '../../shared/platform/ports.ts';
import { bankChangeWording } from '../../shared/understanding/bank-change.ts';
import type { Extraction, Finding } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { pageText } from '../../shared/understanding/page.ts';
import type { Reading } from '../../shared/understanding/reading.ts';

export interface ExtractFieldsDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
  readonly now: () => string;
}

/** Lines kept with the document, so that its record stays well under the table's 400 KB an item. */
const lineItemsKept = 300;

/** Word of another bank account stands at the front of a document or nowhere. */
const pagesSearched = 10;

/** Reads the fields that a document of its type has, and checks them. */
export async function extractDocumentFields(
  event: EventOf<'document.classified.v1'>,
  deps: ExtractFieldsDependencies,
): Promise<void> {
  const { organizationId } = event;
  const { documentId, run, readingFile } = event.data;
  const document = await deps.documents.get(organizationId, documentId);
  if (document?.status !== 'classified' || document.run !== run) return;
  if (document.extraction !== null) {
    const done = announcement(document);
    if (done !== undefined) await deps.bus.publish([done]);
    return;
  }
  const stored = await deps.files.get(readingFile);
  if (stored === undefined) throw new Error(`the reading of ${documentId} is missing`);
  const reading = decodeReading(stored.body);
  const extraction = withAnnouncedChange(
    extractFields(reading, document.classification.documentType, { einvoice: true }),
    reading,
  );
  await saveChange(document, (newest) => fieldsExtracted(newest, bounded(extraction), deps.now()), deps, {
    detail: { fields: String(Object.keys(extraction.fields).length) },
  });
}

/** Word of another bank account sends any document to a person, whatever its type. */
function withAnnouncedChange(extraction: Extraction, { pages }: Reading): Extraction {
  const text = pages.slice(0, pagesSearched).map(pageText).join('\n');
  if (bankChangeWording(text) === undefined) return extraction;
  const finding: Finding = {
    code: 'bank_change_in_document',
    severity: 'error',
    field: null,
    parameters: {},
  };
  return { ...extraction, findings: [...extraction.findings, finding] };
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
