import type { DocumentId, Instant, OrganizationId, SupplierId } from '../../events/ids.ts';
import type { DocumentRepository } from '../documents/repository.ts';
import type { TableWrite } from '../platform/ports/table.ts';
import type { Finding } from '../understanding/extraction.ts';
import { type InvoiceFacts, type InvoiceKey, isAnotherYears } from './invoice-keys.ts';
import type { InvoiceEntry, SupplierRepository } from './repository.ts';
import { invoicesWrite } from './writes.ts';

/** An invoice as it is entered among those of its supplier. */
export interface EnteredInvoice {
  readonly documentId: DocumentId;
  readonly at: Instant;
  readonly facts: InvoiceFacts;
  readonly keys: readonly InvoiceKey[];
  /** What it would be entered under if it gave money back: a credit note that comes once more as an invoice is caught so. */
  readonly creditKeys: readonly InvoiceKey[];
  /** Keys that an earlier run of the same document has it under. */
  readonly keysBefore: readonly string[];
}

/** An invoice that was there before and may be the same one. */
export interface Twin {
  readonly kind: InvoiceKey['kind'];
  readonly entry: InvoiceEntry;
}

/**
 * Looks for the invoice among those of its supplier (`supplierIds`: the supplier, then all that were merged into it) and
 * answers what enters it there.
 */
export async function enterInvoice(
  invoice: EnteredInvoice,
  organizationId: OrganizationId,
  supplierIds: readonly [SupplierId, ...SupplierId[]],
  suppliers: Pick<SupplierRepository, 'invoices'>,
): Promise<{ twins: Twin[]; writes: TableWrite[] }> {
  const { documentId, at, facts, keysBefore } = invoice;
  const keys = invoice.keys.map(({ key }) => key);
  const all = [...new Set([...keys, ...keysBefore])];
  const looked = [...all, ...invoice.creditKeys.map(({ key }) => key)];
  const found = await suppliers.invoices(organizationId, supplierIds, looked);
  const entriesOf = (key: string) => found.get(key) ?? { data: [], version: 0 };
  const writes = all.flatMap((key) => {
    const { data, version } = entriesOf(key);
    const isThere = data.some((entry) => entry.documentId === documentId);
    const belongs = keys.includes(key);
    if (isThere === belongs) return [];
    const entries = belongs
      ? [...data, { documentId, at, ...facts }]
      : data.filter((entry) => entry.documentId !== documentId);
    return [invoicesWrite(organizationId, supplierIds[0], key, entries, version)];
  });
  return { twins: twinsOf(invoice, (key) => entriesOf(key).data), writes };
}

/**
 * Invoices with the same number, or the same total on the same day, that were routed before this one. A document is never
 * its own twin, and a later one is not the earlier one's: so a second run of either gives what the first one gave.
 */
function twinsOf(
  { documentId, facts, keys, creditKeys }: EnteredInvoice,
  entriesOf: (key: string) => readonly InvoiceEntry[],
): Twin[] {
  const twins = new Map<DocumentId, Twin>();
  for (const { kind, key } of [...keys, ...creditKeys]) {
    const entries = entriesOf(key);
    const own = entries.findIndex((entry) => entry.documentId === documentId);
    for (const entry of own === -1 ? entries : entries.slice(0, own)) {
      if (kind === 'number' && isAnotherYears(facts, entry)) continue;
      if (!twins.has(entry.documentId)) twins.set(entry.documentId, { kind, entry });
    }
  }
  return [...twins.values()];
}

/** More than these would not tell a person more. */
const twinsTold = 3;

/** What is said of twins that are still in use; `documentId` among the parameters leads to each. */
export async function duplicateFindings(
  twins: readonly Twin[],
  organizationId: OrganizationId,
  documents: Pick<DocumentRepository, 'getMany'>,
): Promise<Finding[]> {
  if (twins.length === 0) return [];
  const ids = twins.map(({ entry }) => entry.documentId);
  const found = await documents.getMany(organizationId, ids);
  return twins
    .flatMap(({ kind, entry }): Finding[] => {
      const other = found.find(({ documentId }) => documentId === entry.documentId);
      // What a file was split into counts, not the file.
      if (other === undefined || ['deleted', 'rejected', 'split'].includes(other.status)) return [];
      const parameters = {
        documentId: entry.documentId,
        fileName: other.fileName,
        number: entry.number ?? '',
        date: entry.issueDate ?? '',
        total: entry.totalGross ?? '',
      };
      const [code, field] =
        kind === 'number' ? ['duplicate_number', 'documentNumber'] : ['duplicate_total', 'totalGross'];
      return [{ code, severity: 'error', field, parameters }];
    })
    .slice(0, twinsTold);
}
