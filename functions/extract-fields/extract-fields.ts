import { announcement } from '../../shared/documents/announcement.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { DocumentRepository, SaveDocument } from '../../shared/documents/repository.ts';
import { saveChange } from '../../shared/documents/save-change.ts';
import { fieldsExtracted } from '../../shared/documents/transitions.ts';
import type { EventOf } from '../../shared/lambda/on-event.ts';
import type { EventBus, FileStore } from '../../shared/platform/ports.ts';
import type { Extraction } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';

export interface ExtractFieldsDependencies {
  readonly files: FileStore;
  readonly documents: DocumentRepository;
  readonly saveDocument: SaveDocument;
  readonly bus: EventBus;
  readonly now: () => string;
}

/** Lines kept with the document, so that its record stays well under the table's 400 KB an item. */
const lineItemsKept = 300;

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
  const extraction = extractFields(decodeReading(stored.body), document.classification.documentType, {
    einvoice: true,
  });
  await saveChange(document, (newest) => fieldsExtracted(newest, bounded(extraction), deps.now()), deps, {
    detail: { fields: String(Object.keys(extraction.fields).length) },
  });
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
