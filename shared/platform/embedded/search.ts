import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { OrganizationId } from '../../../events/ids.ts';
import type { SearchDocument, SearchIndex } from '../ports/search-index.ts';
import { withoutMarks } from '../search-terms.ts';
import { prepared, transaction } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';
import { searchDatabase } from './search-database.ts';
import { searchDocuments } from './search-query.ts';
import { fold, organizationWord } from './search-words.ts';

/** Full-text search by SQLite's FTS5. */
export function searchIndex(env: PlatformEnvironment): SearchIndex {
  const database = searchDatabase(env);
  return {
    index: async (documents) => {
      if (documents.length === 0) return;
      transaction(database, () => {
        for (const document of documents) store(database, document);
      });
    },
    remove: async (organizationId, documentIds) => {
      if (documentIds.length === 0) return;
      transaction(database, () => {
        for (const documentId of documentIds) {
          const stored = find(database, organizationId, documentId);
          if (stored) forget(database, stored.id);
        }
      });
    },
    search: async (organizationId, query) => searchDocuments(database, organizationId, query),
  };
}

const Stored = z.object({ id: z.number(), version: z.number() });

function find(database: DatabaseSync, organizationId: OrganizationId, documentId: string) {
  const row = prepared(
    database,
    'SELECT id, version FROM documents WHERE organization_id = ? AND document_id = ?',
  ).get(organizationId, documentId);
  return row && Stored.parse(row);
}

function forget(database: DatabaseSync, id: number): void {
  prepared(database, 'DELETE FROM words WHERE rowid = ?').run(id);
  prepared(database, 'DELETE FROM documents WHERE id = ?').run(id);
}

function store(database: DatabaseSync, document: SearchDocument): void {
  const stored = find(database, document.organizationId, document.documentId);
  if (stored && stored.version > document.version) return;
  if (stored) forget(database, stored.id);
  const { lastInsertRowid: id } = prepared(
    database,
    `INSERT INTO documents (organization_id, document_id, version, document_type, status, supplier, message_id,
       received_at, issue_date, total_gross, file_name_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    document.organizationId,
    document.documentId,
    document.version,
    document.documentType,
    document.status,
    document.supplier,
    document.messageId,
    document.receivedAt,
    document.issueDate,
    document.totalGross === null ? null : Number(document.totalGross),
    fold(document.fileName),
  );
  prepared(database, 'INSERT INTO summaries (id, summary) VALUES (?, ?)').run(
    id,
    JSON.stringify(document.summary),
  );
  for (const tag of new Set(document.tags)) {
    prepared(database, 'INSERT INTO tags (organization_id, tag, id) VALUES (?, ?, ?)').run(
      document.organizationId,
      tag,
      id,
    );
  }
  prepared(
    database,
    'INSERT INTO words (rowid, organization, file_name, mail, field_values, text) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    id,
    organizationWord(document.organizationId),
    document.fileName,
    document.mail,
    document.fieldValues.join('\n'),
    withoutMarks(document.text),
  );
}
