import type { OrganizationId } from '../../../events/ids.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { ConditionFailed } from '../../../shared/platform/ports.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';

export const getReadingSettings: RouteHandler<'getReadingSettings'> = async ({ principal }, deps) =>
  (await existingOrganization(principal.organizationId, deps)).reading;

/** Holds for documents that are read from now on. */
export const putReadingSettings: RouteHandler<'putReadingSettings'> = async ({ principal, body }, deps) => {
  const organization = await existingOrganization(principal.organizationId, deps);
  try {
    await deps.organizations.save({ ...organization, version: organization.version + 1, reading: body });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw new VisibleError(409, 'changed_meanwhile', 'Somebody changed the settings meanwhile. Try again.');
  }
  return body;
};

async function existingOrganization(organizationId: OrganizationId, deps: ApiDependencies) {
  const organization = await deps.organizations.get(organizationId);
  if (organization === undefined) {
    throw new VisibleError(404, 'organization_not_found', 'Your organization is not there any more.');
  }
  return organization;
}
