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

/** Stores the next version of an organization; a 409 when somebody else was first. */
export async function saveOrganization(
  organization: Organization,
  deps: Pick<ApiDependencies, 'organizations'>,
): Promise<void> {
  try {
    await deps.organizations.save(organization);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw changedMeanwhile();
  }
}

function changedMeanwhile(): VisibleError {
  return new VisibleError(409, 'changed_meanwhile', 'Somebody changed the settings meanwhile. Try again.');
}

const settingsOf = ({ name, filingThreshold, sampleRate, version }: Organization) => ({
  name,
  filingThreshold,
  sampleRate,
  version,
});

export const getOrganization: RouteHandler<'getOrganization'> = async ({ principal }, deps) =>
  settingsOf(await existingOrganization(principal.organizationId, deps));

export const putOrganization: RouteHandler<'putOrganization'> = async ({ principal, body }, deps) => {
  const organization = await existingOrganization(principal.organizationId, deps);
  if (organization.version !== body.version) throw changedMeanwhile();
  const next = { ...organization, ...body, version: organization.version + 1 };
  await saveOrganization(next, deps);
  return settingsOf(next);
};
