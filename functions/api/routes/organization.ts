import type { OrganizationId } from '../../../events/ids.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import type { Organization } from '../../../shared/organizations/organization.ts';
import { ConditionFailed } from '../../../shared/platform/ports/table.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';

/** The organization of whoever calls, or the 404 that they see. */
export async function existingOrganization(
  organizationId: OrganizationId,
  deps: Pick<ApiDependencies, 'organizations'>,
): Promise<Organization> {
  const organization = await deps.organizations.get(organizationId);
  if (organization === undefined) {
    throw new VisibleError(404, 'organization_not_found', 'Your organization is not there any more.');
  }
  return organization;
}

/** Changes an organization that the caller saw in this version; a 409 when somebody else was first. */
export async function changeOrganization(
  organizationId: OrganizationId,
  seen: number,
  change: Partial<Pick<Organization, 'name' | 'domains' | 'filingThreshold' | 'sampleRate' | 'reading'>>,
  deps: Pick<ApiDependencies, 'organizations'>,
): Promise<Organization> {
  const organization = await existingOrganization(organizationId, deps);
  if (organization.version !== seen) throw changedMeanwhile();
  const next = { ...organization, ...change, version: seen + 1 };
  try {
    await deps.organizations.save(next);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw changedMeanwhile();
  }
  return next;
}

function changedMeanwhile(): VisibleError {
  return new VisibleError(
    409,
    'changed_meanwhile',
    'Somebody changed the settings meanwhile. Look at them again before you change them.',
  );
}

const settingsOf = ({ name, domains, filingThreshold, sampleRate, version }: Organization) => ({
  name,
  domains,
  filingThreshold,
  sampleRate,
  version,
});

export const getOrganization: RouteHandler<'getOrganization'> = async ({ principal }, deps) =>
  settingsOf(await existingOrganization(principal.organizationId, deps));

export const putOrganization: RouteHandler<'putOrganization'> = async ({ principal, body }, deps) => {
  const { version, domains, ...change } = body;
  const changed = domains === undefined ? change : { ...change, domains: [...new Set(domains)] };
  return settingsOf(await changeOrganization(principal.organizationId, version, changed, deps));
};
