import type { OrganizationId } from '../../events/ids.ts';
import type { Table } from '../platform/ports/table.ts';
import { ApiKey } from './api-key.ts';

/** A key that has expired is still told as such for so long, then as one that nobody knows. */
const keptSeconds = 30 * 24 * 3_600;

export interface ApiKeyRepository {
  get(organizationId: OrganizationId, keyId: string): Promise<ApiKey | undefined>;
  create(key: ApiKey): Promise<void>;
}

export function apiKeyRepository(table: Table): ApiKeyRepository {
  return {
    async get(organizationId, keyId) {
      const item = await table.get(`${organizationId}#API_KEYS`, keyId);
      return item === undefined ? undefined : ApiKey.parse(item.data);
    },

    async create(key) {
      await table.write([
        {
          put: {
            pk: `${key.organizationId}#API_KEYS`,
            sk: key.keyId,
            version: 1,
            data: key,
            ...(key.expiresAt === null
              ? {}
              : { expiresAt: Math.ceil(Date.parse(key.expiresAt) / 1_000) + keptSeconds }),
          },
          condition: { ifAbsent: true },
        },
      ]);
    },
  };
}
