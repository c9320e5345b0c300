import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';
import type { PlatformEnvironment } from './environment.ts';

/** How long a statement waits for another connection, in milliseconds. */
const patient = 'PRAGMA busy_timeout = 15000';
/**
 * SQLite sleeps longer and longer, up to 100 ms, while whoever asks at the right moment goes first: under load one
 * thread could wait for seconds. Asking often instead gives all the same chance.
 */
const eager = 'PRAGMA busy_timeout = 4';
const longestWaitMs = 30_000;

/**
 * What a power cut may take (a killed process loses nothing either way). `kept`: no commit. `repeatable`: the last
 * commits, in order, so that what was done is done again; the next `kept` commit to the same file makes them safe too.
 */
export type Durability = 'kept' | 'repeatable';

const synchronous: Readonly<Record<Durability, string>> = {
  kept: 'PRAGMA synchronous = FULL',
  repeatable: 'PRAGMA synchronous = NORMAL',
};

/** Every thread and process opens its own connection. Write-ahead logging lets them read while one writes. */
const settings = `
  ${patient};
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -16000;
  PRAGMA wal_autocheckpoint = 4000;
`;

/** One connection for each file in this thread: table, queues, bus and commit share a transaction through it. */
const connections = new Map<string, DatabaseSync>();
const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/**
 * The connection of this thread to `<data>/<fileName>`, opened and brought up to date at first use.
 * `migrations[n]` brings the schema from version n to n + 1; released ones never change.
 */
export function openDatabase(
  env: PlatformEnvironment,
  fileName: string,
  migrations: readonly string[],
  durability: Durability,
): DatabaseSync {
  const path = join(env.dataDirectory, fileName);
  const existing = connections.get(path);
  if (existing) return existing;
  mkdirSync(env.dataDirectory, { recursive: true, mode: 0o700 });
  // SQLite would let everybody read it; the files it makes beside it take over the mode.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  try {
    database.exec(settings);
    database.exec(synchronous[durability]);
    enableWriteAheadLog(database);
    migrate(database, migrations);
  } catch (error) {
    database.close();
    throw error;
  }
  connections.set(path, database);
  return database;
}

/** Closes the connections of this thread to a data directory. */
export function closeDatabases(env: PlatformEnvironment): void {
  for (const [path, database] of connections) {
    if (!path.startsWith(join(env.dataDirectory, '/'))) continue;
    database.close();
    connections.delete(path);
  }
}

/** Runs `work` in one write transaction: everything it wrote is kept when it returns, nothing when it throws. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work();
  beginWriting(database);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** A transaction whose loss in a power cut would only repeat work, on a connection that keeps its others. */
export function repeatableTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec(synchronous.repeatable);
  try {
    return transaction(database, work);
  } finally {
    database.exec(synchronous[isMainThread ? 'kept' : 'repeatable']);
  }
}

function beginWriting(database: DatabaseSync): void {
  const until = performance.now() + longestWaitMs;
  database.exec(eager);
  try {
    while (!database.isTransaction) {
      try {
        database.exec('BEGIN IMMEDIATE');
      } catch (error) {
        if (!isLocked(error) || performance.now() > until) throw error;
      }
    }
  } finally {
    database.exec(patient);
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes('locked');
}

/** The statement for `sql`, compiled once for each connection. */
export function prepared(database: DatabaseSync, sql: string): StatementSync {
  let known = statements.get(database);
  if (!known) {
    known = new Map();
    statements.set(database, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = database.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}

/** Rows of a query whose text varies too much to be worth keeping compiled. */
export function rows(database: DatabaseSync, sql: string, parameters: readonly SQLInputValue[]) {
  return database.prepare(sql).all(...parameters);
}

/** Changing the journal needs the file for itself and does not wait for others that do the same at the same time. */
function enableWriteAheadLog(database: DatabaseSync): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 1; ; attempt += 1) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isLocked(error) || attempt === 500) throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  if (schemaVersion(database) === migrations.length) return;
  transaction(database, () => {
    const version = schemaVersion(database);
    if (version > migrations.length) {
      throw new Error(`the data directory was written by a newer Facteur (schema ${version})`);
    }
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}
