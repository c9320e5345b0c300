import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';

const migrations = [
  `
  -- Narrow on purpose: counting facets reads it, or one of its indexes, for every match.
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    organization_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document_type TEXT,
    status TEXT NOT NULL,
    supplier TEXT,
    message_id TEXT,
    received_at TEXT NOT NULL,
    issue_date TEXT,
    total_gross REAL,
    file_name_key TEXT NOT NULL,
    UNIQUE (organization_id, document_id)
  );
  CREATE INDEX documents_facets ON documents (organization_id, document_type, status, supplier);
  CREATE INDEX documents_received ON documents (organization_id, received_at, document_id);
  CREATE INDEX documents_issued ON documents (organization_id, issue_date, document_id);
  CREATE INDEX documents_amount ON documents (organization_id, total_gross, document_id);
  CREATE INDEX documents_named ON documents (organization_id, file_name_key, document_id);
  CREATE INDEX documents_message ON documents (organization_id, message_id) WHERE message_id IS NOT NULL;

  CREATE TABLE tags (
    organization_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    PRIMARY KEY (organization_id, tag, id)
  ) WITHOUT ROWID;
  CREATE INDEX tags_document ON tags (id);

  CREATE TABLE summaries (
    id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    summary TEXT NOT NULL
  );

  CREATE VIRTUAL TABLE words USING fts5 (
    organization, file_name, mail, field_values, text,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2'
  );
  `,
] as const;

/** The search index, apart from the state: indexing never makes the pipeline wait, and it can be rebuilt. */
export function searchDatabase(env: PlatformEnvironment): DatabaseSync {
  // Nothing would index again what a power cut took after its task was acknowledged.
  return openDatabase(env, 'search.sqlite', migrations, 'kept');
}
