import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PlatformEnvironment } from './environment.ts';

/**
 * Takes the data directory for this process alone, until it ends however it ends: two hosts on one directory would
 * take each other's tasks for interrupted ones. A SQLite lock is the portable lock that dies with its process.
 * Throws when another host has it. Returns how to let go.
 */
export function holdDataDirectory(env: PlatformEnvironment): () => void {
  mkdirSync(env.dataDirectory, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(env.dataDirectory, 'host.lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new Error(
      `another Facteur is running on ${env.dataDirectory}. Stop that one, or set FACTEUR_DATA_DIR to another folder`,
    );
  }
  return () => lock.close();
}
