import { OrganizationId } from '../events/ids.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import type { Table } from '../shared/platform/ports/table.ts';
import { CommandError } from './command-error.ts';

/** The organization of that name. Throws `CommandError` when there is none. */
export async function knownOrganization(name: string, items: Table): Promise<OrganizationId> {
  const organizations = organizationRepository(items);
  const id = OrganizationId.safeParse(name).data;
  if (id !== undefined && (await organizations.get(id)) !== undefined) return id;
  throw new CommandError(`There is no organization "${name}" here.`);
}
