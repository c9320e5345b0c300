import type { DocumentTypeDefinition } from '../../document-types/definition.ts';
import type { DocumentType } from '../../document-types/names.ts';
import { documentTypes } from '../../document-types/registry.ts';
import { parseEInvoice } from '../einvoice/parse-einvoice.ts';
import { checkEInvoice } from '../einvoice/rules.ts';
import type { Extraction, Field, Finding, LineItem, TaxShare } from '../extraction.ts';
import { checkFields, uncheckedFields } from '../findings/checks.ts';
import type { Reading } from '../reading.ts';
import { findAccounts } from '../values/account.ts';
import { withCents } from '../values/amount.ts';
import { commercialFields } from './commercial.ts';
import { contractFields } from './contract.ts';
import { fieldsOfNotes } from './einvoice-notes.ts';
import { mergeEInvoice } from './from-einvoice.ts';
import { findLineItems } from './line-items.ts';
import { receiptFields } from './receipt.ts';
import { type Layout, layoutOf } from './segment.ts';
import { simpleFields } from './simple.ts';
import { findTaxBreakdown } from './tax-breakdown.ts';

/** Notices that part of what was sent is damaged or missing: nothing read of the rest is filed without a look. */
const INCOMPLETE = new Set([
  'file_damaged',
  'page_broken',
  'picture_cut',
  'pages_missing',
  'formula_without_value',
]);

/** A document that names more is a list of them. */
const mostAccounts = 20;

function textRows({ rows }: Layout): string[] {
  return rows.map((row) => row.map(({ text }) => text).join(' '));
}

/** Values that are hidden are meant for programs that read, such as this one: a person asks who sent them. */
function unseenFindings({ notices }: Reading): Finding[] {
  return notices.flatMap(({ code, page }): Finding[] => {
    if (code !== 'unseen_values' && code !== 'unseen_text') return [];
    const severity = code === 'unseen_values' ? 'error' : 'warning';
    return [{ code, severity, field: null, parameters: { page: String(page ?? '') } }];
  });
}

/** Fields that labels, places and tables of the page tell, whatever else is known. */
export function printedFields(layout: Layout, definition: DocumentTypeDefinition): Record<string, Field> {
  if (definition.lineItems) return commercialFields(layout, definition.type);
  if (definition.type === 'receipt') return receiptFields(layout);
  if (definition.type === 'contract') return contractFields(layout);
  return simpleFields(layout, definition.type);
}

function missingFields(
  definition: DocumentTypeDefinition,
  fields: Readonly<Record<string, Field>>,
): Finding[] {
  return definition.fields
    .filter((field) => field.required && fields[field.name] === undefined)
    .map((field) => ({
      code: 'field_missing',
      severity: 'info',
      field: field.name,
      parameters: { label_fr: field.label.fr, label_en: field.label.en },
    }));
}

/** The fields that a type has, amounts among them with their cents. */
function fieldsOfType(
  fields: Readonly<Record<string, Field>>,
  definition: DocumentTypeDefinition,
): Record<string, Field> {
  const kept: Record<string, Field> = {};
  for (const { name, kind } of definition.fields) {
    const field = fields[name];
    if (field === undefined) continue;
    const { value } = field;
    kept[name] =
      kind === 'amount' && typeof value === 'string' ? { ...field, value: withCents(value) } : field;
  }
  return kept;
}

/**
 * Fields, lines and findings of a document of a type. An e-invoice inside wins over the page; `einvoice: false`
 * leaves it unread. `today` (YYYY-MM-DD) is what dates are judged by. Never throws on odd documents.
 */
export function extractFields(
  reading: Reading,
  documentType: DocumentType,
  options: { readonly einvoice: boolean; readonly today?: string },
): Extraction {
  const definition = documentTypes[documentType];
  const layout = layoutOf(reading);
  const findings: Finding[] = [];
  const attached = options.einvoice ? reading.einvoice : null;
  const einvoice = attached === null ? null : parseEInvoice(attached.xml);
  const isPrinted = einvoice === null || reading.format !== 'xml';
  const printed = isPrinted
    ? printedFields(layout, definition)
    : fieldsOfNotes(einvoice.notes, layout, definition);
  let fields = printed;
  let lineItems: LineItem[] = [];
  let taxBreakdown: TaxShare[] = [];
  if (einvoice !== null) {
    const merged = mergeEInvoice(einvoice, printed, layout);
    fields = merged.fields;
    findings.push(...merged.findings);
    findings.push(...checkEInvoice(einvoice));
    lineItems = [...einvoice.lineItems];
    taxBreakdown = merged.taxBreakdown;
  } else if (attached !== null) {
    // Of a PDF the page says the same; of a file that is nothing but the e-invoice, all that follows is a guess.
    const isWhole = reading.format === 'xml';
    findings.push({
      code: isWhole ? 'einvoice_file_unreadable' : 'einvoice_unreadable',
      severity: isWhole ? 'error' : 'warning',
      field: null,
      parameters: { file: attached.fileName },
    });
  } else if (reading.notices.some(({ code }) => code === 'einvoice_missing')) {
    findings.push({ code: 'einvoice_missing', severity: 'warning', field: null, parameters: {} });
  }
  if (reading.notices.some(({ code }) => INCOMPLETE.has(code)))
    findings.push({ code: 'partly_read', severity: 'error', field: null, parameters: {} });
  findings.push(...unseenFindings(reading));
  if (isPrinted && definition.lineItems && lineItems.length === 0) lineItems = findLineItems(layout);
  if (isPrinted && taxBreakdown.length === 0) taxBreakdown = findTaxBreakdown(layout, fields);
  const kept = fieldsOfType(fields, definition);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const remarks = reading.pages.flatMap((page) => page.remarks ?? []);
  const accounts = findAccounts([...textRows(layout), ...(einvoice?.notes ?? []), ...remarks].join('\n'));
  const named = accounts.length === 0 ? {} : { accounts: accounts.slice(0, mostAccounts) };
  return checked(
    { fields: kept, lineItems, taxBreakdown, packet: [], ...named, findings },
    definition,
    today,
  );
}

function checked(extraction: Extraction, definition: DocumentTypeDefinition, today: string): Extraction {
  const { fields, lineItems, findings } = extraction;
  const result = checkFields(fields, lineItems, today);
  return {
    ...extraction,
    fields: result.fields,
    findings: [...findings, ...result.findings, ...missingFields(definition, fields)],
  };
}

/** An extraction of which values are changed, checked anew: what its old values gave rise to is gone. */
export function recheck(
  extraction: Extraction,
  documentType: DocumentType,
  today: string,
  change: (unchecked: Extraction) => Extraction,
): Extraction {
  const unchecked = uncheckedFields(extraction, today);
  const findings = unchecked.findings.filter(({ code }) => code !== 'field_missing');
  return checked(change({ ...unchecked, findings }), documentTypes[documentType], today);
}
