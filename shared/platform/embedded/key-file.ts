import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { PlatformEnvironment } from './environment.ts';

const keyFile = z
  .string()
  .trim()
  .regex(/^[0-9a-f]{64}$/);
const keys = new Map<string, Buffer>();

/** A 256-bit key for one purpose, derived (RFC 5869) from the secret in `<data>/facteur.key`, which is made at first use. */
export function derivedKey(env: PlatformEnvironment, purpose: string): Buffer {
  const name = JSON.stringify([env.dataDirectory, purpose]);
  let key = keys.get(name);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', masterKey(env), '', `facteur ${purpose}`, 32));
    keys.set(name, key);
  }
  return key;
}

function masterKey(env: PlatformEnvironment): Buffer {
  const path = join(env.dataDirectory, 'facteur.key');
  const existing = readIfThere(path);
  if (existing !== undefined) return Buffer.from(keyFile.parse(existing), 'hex');
  mkdirSync(env.dataDirectory, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomUUID()}`;
  writeFileSync(temporary, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
  try {
    // Fails where another process was first: its key is the one.
    linkSync(temporary, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(temporary);
  }
  return Buffer.from(keyFile.parse(readFileSync(path, 'utf8')), 'hex');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
