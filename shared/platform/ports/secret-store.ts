import type { OrganizationId } from '../../../events/ids.ts';

/** Named secrets of an organization (OAuth tokens, webhook keys), encrypted at rest. */
export interface SecretStore {
  put(organizationId: OrganizationId, name: string, value: string): Promise<void>;
  get(organizationId: OrganizationId, name: string): Promise<string | undefined>;
  delete(organizationId: OrganizationId, name: string): Promise<void>;
}
