import type { DocumentId, OrganizationId, SupplierId } from '../../events/ids.ts';
import type { Identifier } from './identifiers.ts';

/* Where suppliers are in the table. */

/** A supplier's record, its history and its invoices. */
export const partition = (organizationId: OrganizationId, supplierId: SupplierId) =>
  `${organizationId}#SUPPLIER#${supplierId}`;
export const listPartition = (organizationId: OrganizationId) => `${organizationId}#SUPPLIERS`;
export const wordPartition = (organizationId: OrganizationId) => `${organizationId}#SUPPLIER_WORDS`;
export const senderPartition = (organizationId: OrganizationId) => `${organizationId}#SUPPLIER_SENDERS`;
export const recordKey = 'SUPPLIER';
export const historyPrefix = 'HISTORY#';
export const historyKey = (version: number) => `${historyPrefix}${String(version).padStart(8, '0')}`;

export const identifierKeys = (organizationId: OrganizationId, { kind, value }: Identifier) => ({
  pk: `${organizationId}#SUPPLIER_IDENTIFIER#${kind}#${value}`,
  sk: recordKey,
});
/** A name or number that suppliers gave as their buyer's. */
export const buyerKeys = (organizationId: OrganizationId, { kind, value }: Identifier) => ({
  pk: `${organizationId}#SUPPLIER_BUYER#${kind}#${value}`,
  sk: 'BUYER',
});
export const observationKeys = (organizationId: OrganizationId, documentId: DocumentId) => ({
  pk: `${organizationId}#SUPPLIER_OBSERVATION#${documentId}`,
  sk: 'OBSERVATION',
});
export const invoiceKeys = (organizationId: OrganizationId, supplierId: SupplierId, key: string) => ({
  pk: partition(organizationId, supplierId),
  sk: `INVOICES#${key}`,
});
