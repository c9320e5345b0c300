import type { OrganizationId } from '../../events/ids.ts';
import { allItems } from '../platform/all-items.ts';
import type { Table } from '../platform/ports/table.ts';
import { ApiKey } from './api-key.ts';

/** A key that has expired is still told as such for so long, then as one that nobody knows. */
const keptSeconds = 30 * 24 * 3_600;

export interface ApiKeyRepository {
  get(organizationId: OrganizationId, keyId: string): Promise<ApiKey | undefined>;
  create(key: ApiKey): Promise<void>;
  /** Those of an organization, the expired of the last 30 days too. */
  all(organizationId: OrganizationId): Promise<ApiKey[]>;
}

const partition = (organizationId: OrganizationId) => `${organizationId}#API_KEYS`;

export function apiKeyRepository(table: Table): ApiKeyRepository {
  return {
    async get(organizationId, keyId) {
      const item = await table.get(partition(organizationId), keyId);
      return item === undefined ? undefined : ApiKey.parse(item.data);
    },

    async all(organizationId) {
      const items = await allItems(table, { pk: partition(organizationId) });
      return items.map((item) => ApiKey.parse(item.data));
    },

    async create(key) {
      await table.write([
        {
          put: {
            pk: partition(key.organizationId),
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
