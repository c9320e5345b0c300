import type { OrganizationId } from '../../events/ids.ts';
import { createApiKey } from '../../shared/api-keys/api-key.ts';
import { apiKeyRepository } from '../../shared/api-keys/repository.ts';
import type { Scope } from '../../shared/http/route.ts';
import type { Table } from '../../shared/platform/ports/table.ts';

/** A key for an hour, for whoever may write to the table: what only functions reach is asked for through the API. */
export async function temporaryKey(
  items: Table,
  owner: {
    readonly organizationId: OrganizationId;
    readonly name: string;
    readonly scopes: readonly Scope[];
  },
): Promise<string> {
  const at = new Date();
  const { key, record } = createApiKey({
    ...owner,
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + 3_600_000).toISOString(),
  });
  await apiKeyRepository(items).create(record);
  return key;
}
