import type { OrganizationId } from '../events/ids.ts';
import { createApiKey, parseApiKey } from '../shared/api-keys/api-key.ts';
import type { ApiKeyRepository } from '../shared/api-keys/repository.ts';
import { Scope } from '../shared/http/route.ts';
import { newOrganization } from '../shared/organizations/organization.ts';
import type { OrganizationRepository } from '../shared/organizations/repository.ts';
import type { SecretStore } from '../shared/platform/ports/secret-store.ts';

const secretName = 'console-key';

/** Creates the organization if it is not there, and gives back the key that opens its console on this machine. */
export async function prepareOrganization(
  organizationId: OrganizationId,
  deps: { organizations: OrganizationRepository; apiKeys: ApiKeyRepository; secrets: SecretStore },
): Promise<string> {
  const at = new Date().toISOString();
  if ((await deps.organizations.get(organizationId)) === undefined) {
    await deps.organizations.create(newOrganization(organizationId, organizationId, at));
  }
  const kept = await deps.secrets.get(organizationId, secretName);
  const parsed = kept === undefined ? undefined : parseApiKey(kept);
  if (kept !== undefined && parsed !== undefined) {
    if ((await deps.apiKeys.get(organizationId, parsed.keyId)) !== undefined) return kept;
  }
  const { key, record } = createApiKey({ organizationId, name: 'console', scopes: Scope.options, at });
  await deps.apiKeys.create(record);
  await deps.secrets.put(organizationId, secretName, key);
  return key;
}
