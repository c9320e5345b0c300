import type { Organization } from '../../../shared/organizations/organization.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';
import { changeOrganization, existingOrganization } from './organization.ts';

const choiceOf = ({ reading, version }: Organization, { textract }: ApiDependencies) => ({
  ...reading,
  version,
  textract,
});

export const getReadingSettings: RouteHandler<'getReadingSettings'> = async ({ principal }, deps) =>
  choiceOf(await existingOrganization(principal.organizationId, deps), deps);

/** Holds for documents that are read from now on. */
export const putReadingSettings: RouteHandler<'putReadingSettings'> = async ({ principal, body }, deps) => {
  const { version, ...reading } = body;
  return choiceOf(await changeOrganization(principal.organizationId, version, { reading }, deps), deps);
};
