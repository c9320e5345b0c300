import { OrganizationId } from '../events/ids.ts';
import { newOrganization } from '../shared/organizations/organization.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import { CommandError } from './command-error.ts';
import { recordsAt } from './installation.ts';

/** `facteur organization create`: from then on, mail to `<name>@<domain>` is taken. */
export async function createOrganization(
  name: string,
  options: { readonly title?: string; readonly stage?: string },
): Promise<number> {
  const organizationId = OrganizationId.safeParse(name);
  if (!organizationId.success) {
    throw new CommandError(
      `"${name}" cannot stand in an address: at most 32 lower-case letters, digits and inner hyphens.`,
    );
  }
  const organizations = organizationRepository(await recordsAt(options.stage));
  if ((await organizations.get(organizationId.data)) !== undefined) {
    throw new CommandError(`There is an organization "${name}" already.`);
  }
  const at = new Date().toISOString();
  await organizations.create(newOrganization(organizationId.data, options.title ?? name, at));
  process.stdout.write(
    `Created. Mail for it goes to ${name}@<domain>; facteur api-key create opens its console.\n`,
  );
  return 0;
}
