import type { OrganizationId } from '../events/ids.ts';
import { parseApiKey } from '../shared/api-keys/api-key.ts';

/** The organization whose key is in `FACTEUR_API_KEY`; undefined without a key, or with what has not the form of one. */
export function givenKeyOf(): OrganizationId | undefined {
  return parseApiKey(process.env.FACTEUR_API_KEY ?? '')?.organizationId;
}
