import { parseApiKey, secretMatches } from '../../shared/api-keys/api-key.ts';
import type { ApiKeyRepository } from '../../shared/api-keys/repository.ts';
import { VisibleError } from '../../shared/http/problem.ts';
import type { Scope } from '../../shared/http/route.ts';
import type { Principal } from './route-handler.ts';

/**
 * Who a request speaks for. The key is a Bearer token (RFC 6750); tokens of people, once there are any, are told apart
 * from keys here, by their form. Throws 401 without a good key, 403 when the key lacks the scope.
 */
export async function authorize(
  authorization: string | undefined,
  access: Scope | 'any_key',
  deps: { apiKeys: ApiKeyRepository; now: () => Date },
): Promise<Principal> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) {
    throw new VisibleError(401, 'key_missing', 'Send an API key: "Authorization: Bearer fct_…".');
  }
  const presented = parseApiKey(token);
  const record =
    presented === undefined ? undefined : await deps.apiKeys.get(presented.organizationId, presented.keyId);
  if (presented === undefined || record === undefined || !secretMatches(record, presented.secret)) {
    throw new VisibleError(401, 'key_unknown', 'This API key is not known. Check it, or create a new one.');
  }
  if (record.expiresAt !== null && record.expiresAt <= deps.now().toISOString()) {
    throw new VisibleError(401, 'key_expired', 'This API key has expired. Create a new one.');
  }
  const { organizationId, scopes } = record;
  const principal: Principal = { organizationId, name: `key:${record.keyId}`, scopes };
  if (access !== 'any_key') requireScope(principal, access);
  return principal;
}

/** Throws 403 unless the caller has the scope: for routes that need another one for what they are given. */
export function requireScope({ scopes }: Principal, scope: Scope): void {
  if (!scopes.includes(scope)) {
    throw new VisibleError(403, 'scope_missing', `This API key lacks the scope "${scope}".`);
  }
}
