import type { DocumentId, OrganizationId } from '../../events/ids.ts';
import { allItems } from '../platform/all-items.ts';
import type { Commit } from '../platform/ports/event-bus.ts';
import type { Table, TableWrite } from '../platform/ports/table.ts';
import { announcement } from './announcement.ts';
import { Document } from './document.ts';
import { type Circumstances, type HistoryRecord, historyOf, historyWrites } from './history.ts';
import { nextStage } from './next-stage.ts';

/** Reads of documents; every one is bound to an organization. */
export interface DocumentRepository {
  get(organizationId: OrganizationId, documentId: DocumentId): Promise<Document | undefined>;
  /** In no order; what is absent is left out. */
  getMany(organizationId: OrganizationId, documentIds: readonly DocumentId[]): Promise<Document[]>;
  /** What happened, oldest first. */
  history(organizationId: OrganizationId, documentId: DocumentId): Promise<HistoryRecord[]>;
  /** Documents that are on their way and were last touched before `before`, oldest first. */
  unfinished(
    organizationId: OrganizationId,
    before: string,
    cursor?: string,
  ): Promise<{ documents: Document[]; cursor: string | undefined }>;
}

/** Where all that is kept of a document stands. */
export const partition = (organizationId: OrganizationId, documentId: DocumentId) =>
  `${organizationId}#DOCUMENT#${documentId}`;
const unfinishedPartition = (organizationId: OrganizationId) => `${organizationId}#UNFINISHED_DOCUMENTS`;
const recordKey = 'DOCUMENT';

export function documentRepository(table: Table): DocumentRepository {
  return {
    async get(organizationId, documentId) {
      const item = await table.get(partition(organizationId, documentId), recordKey);
      return item === undefined ? undefined : Document.parse(item.data);
    },

    async getMany(organizationId, documentIds) {
      const documents: Document[] = [];
      for (let start = 0; start < documentIds.length; start += 100) {
        const keys = documentIds
          .slice(start, start + 100)
          .map((documentId) => ({ pk: partition(organizationId, documentId), sk: recordKey }));
        for (const item of await table.getMany(keys)) documents.push(Document.parse(item.data));
      }
      return documents;
    },

    async history(organizationId, documentId) {
      const items = await allItems(table, { pk: partition(organizationId, documentId) });
      const record = items.find(({ sk }) => sk === recordKey);
      if (record === undefined) return [];
      const messageId = Document.parse(record.data).occurrences[0]?.messageId ?? null;
      return historyOf(items, { messageId, documentId });
    },

    async unfinished(organizationId, before, cursor) {
      const page = await table.query({
        index: 'gsi2',
        pk: unfinishedPartition(organizationId),
        sk: { from: '', to: before },
        ...(cursor === undefined ? {} : { cursor }),
      });
      const documents = page.items.map((item) => Document.parse(item.data));
      return { documents: documents.filter(({ updatedAt }) => updatedAt <= before), cursor: page.cursor };
    },
  };
}

/** The writes that store a document's next version and what history tells of it. */
export function documentWrites(document: Document, circumstances: Circumstances = {}): TableWrite[] {
  const pk = partition(document.organizationId, document.documentId);
  const record = {
    pk,
    sk: recordKey,
    version: document.version,
    data: document,
    // When it arrived, not when it was last touched: what stays as it is in an index costs no write there.
    ...(nextStage(document) === undefined
      ? {}
      : { gsi2pk: unfinishedPartition(document.organizationId), gsi2sk: document.receivedAt }),
  };
  const happened: HistoryRecord = {
    at: circumstances.at ?? document.updatedAt,
    event: circumstances.event ?? historyEvent(document),
    messageId: document.occurrences.at(-1)?.messageId ?? null,
    documentId: document.documentId,
    status: document.status,
    by: circumstances.by ?? 'system',
    detail: { ...circumstances.detail },
    ...(circumstances.changes === undefined ? {} : { changes: [...circumstances.changes] }),
  };
  const { within, apart } = historyWrites({ pk, ...document }, happened, circumstances);
  return [
    {
      put: record,
      ...within,
      condition: document.version === 1 ? { ifAbsent: true } : { ifVersion: document.version - 1 },
    },
    ...apart,
  ];
}

function historyEvent(document: Document): string {
  return announcement(document)?.type.replace(/\.v\d+$/, '') ?? `document.${document.status}`;
}

export type SaveDocument = (document: Document, circumstances?: Circumstances) => Promise<void>;

/** Stores a document's next version and announces its state. Throws `ConditionFailed` when somebody was first. */
export function saveDocument(commit: Commit): SaveDocument {
  return async (document, circumstances) => {
    const event = circumstances?.announce === false ? undefined : announcement(document);
    await commit({
      writes: documentWrites(document, circumstances),
      events: event === undefined ? [] : [event],
    });
  };
}
