import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { OrganizationId } from '../../../events/ids.ts';
import type { SecretStore } from '../ports/secret-store.ts';
import { prepared } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';
import { derivedKey } from './key-file.ts';
import { stateDatabase } from './state-database.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** Secrets in the database, sealed by AES-256-GCM (NIST SP 800-38D) to their organization and name. */
export function secretStore(env: PlatformEnvironment): SecretStore {
  const database = stateDatabase(env);
  const key = derivedKey(env, 'secrets');
  return {
    put: async (organizationId, name, value) => {
      prepared(
        database,
        `INSERT INTO secrets (organization_id, name, sealed) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET sealed = excluded.sealed`,
      ).run(organizationId, name, seal(key, organizationId, name, value));
    },
    get: async (organizationId, name) => {
      const row = prepared(database, 'SELECT sealed FROM secrets WHERE organization_id = ? AND name = ?').get(
        organizationId,
        name,
      );
      if (!row) return undefined;
      if (!(row.sealed instanceof Uint8Array)) throw new Error('a sealed secret is not binary');
      return unseal(key, organizationId, name, row.sealed);
    },
    delete: async (organizationId, name) => {
      prepared(database, 'DELETE FROM secrets WHERE organization_id = ? AND name = ?').run(
        organizationId,
        name,
      );
    },
  };
}

function seal(key: Buffer, organizationId: OrganizationId, name: string, value: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(organizationId, name));
  const encrypted = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, encrypted, cipher.getAuthTag()]);
}

/** Throws when the secret was altered, moved to another name, or sealed with another key file. */
function unseal(key: Buffer, organizationId: OrganizationId, name: string, sealed: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(boundTo(organizationId, name))
    .setAuthTag(sealed.subarray(-tagBytes));
  const value = decipher.update(sealed.subarray(nonceBytes, -tagBytes));
  return Buffer.concat([value, decipher.final()]).toString('utf8');
}

function boundTo(organizationId: OrganizationId, name: string): Buffer {
  return Buffer.from(JSON.stringify([organizationId, name]));
}
