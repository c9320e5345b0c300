import type { DocumentType } from '../document-types/names.ts';
import { bankChangeWording } from '../understanding/bank-change.ts';
import type { Extraction, Finding } from '../understanding/extraction.ts';
import { extractFields } from '../understanding/fields/extract-fields.ts';
import { pageText } from '../understanding/page.ts';
import type { Reading } from '../understanding/reading.ts';

/** Lines kept with the document, so that its record stays well under the table's 400 KB an item. */
const lineItemsKept = 300;

/** Word of another bank account stands at the front of a document or nowhere. */
const pagesSearched = 10;

/** The fields, lines and findings of a document of this type, as they are kept with it. */
export function readFields(reading: Reading, documentType: DocumentType): Extraction {
  return bounded(withAnnouncedChange(extractFields(reading, documentType, { einvoice: true }), reading));
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
