import type { DatabaseSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';
import { openDatabase } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';

/** Instants are milliseconds since 1970, except `expires_at` (seconds, as in DynamoDB). */
const migrations = [
  `
  CREATE TABLE items (
    pk TEXT NOT NULL,
    sk TEXT NOT NULL,
    gsi1pk TEXT,
    gsi1sk TEXT,
    gsi2pk TEXT,
    gsi2sk TEXT,
    version INTEGER NOT NULL,
    expires_at INTEGER,
    data TEXT NOT NULL,
    PRIMARY KEY (pk, sk)
  );
  CREATE INDEX items_gsi1 ON items (gsi1pk, gsi1sk, pk, sk) WHERE gsi1pk IS NOT NULL;
  CREATE INDEX items_gsi2 ON items (gsi2pk, gsi2sk, pk, sk) WHERE gsi2pk IS NOT NULL;
  CREATE INDEX items_expiring ON items (expires_at) WHERE expires_at IS NOT NULL;

  CREATE TABLE tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    body TEXT NOT NULL,
    receive_count INTEGER NOT NULL DEFAULT 0,
    enqueued_at INTEGER NOT NULL,
    ready_at INTEGER NOT NULL,
    receipt TEXT,
    reason TEXT,
    -- Deliveries that ended because the host did.
    interruptions INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX tasks_ready ON tasks (queue, ready_at, enqueued_at);
  CREATE INDEX tasks_turn ON tasks (queue, organization_id, ready_at);
  CREATE INDEX tasks_in_flight ON tasks (queue, ready_at) WHERE receipt IS NOT NULL;

  -- Who has tasks in a queue; the one served longest ago comes first.
  CREATE TABLE lanes (
    queue TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    served INTEGER NOT NULL,
    PRIMARY KEY (queue, organization_id)
  ) WITHOUT ROWID;
  CREATE INDEX lanes_turn ON lanes (queue, served);

  CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    queue TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    body TEXT NOT NULL,
    receive_count INTEGER NOT NULL,
    reason TEXT,
    dead_at INTEGER NOT NULL
  );
  CREATE INDEX dead_letters_queue ON dead_letters (queue, id);

  CREATE TABLE secrets (
    organization_id TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (organization_id, name)
  );
  `,
  // Lines of JSON.
  'ALTER TABLE items ADD COLUMN trail TEXT',
] as const;

/**
 * Items, tasks, dead letters and secrets: one file, so that a state change and its events are one transaction. The main
 * thread takes mail and people's changes, which must survive a power cut; what workers do can be done again.
 */
export function stateDatabase(env: PlatformEnvironment): DatabaseSync {
  return openDatabase(env, 'facteur.sqlite', migrations, isMainThread ? 'kept' : 'repeatable');
}
