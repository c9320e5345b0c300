import type { RouteHandler } from '../route-handler.ts';
import { existingOrganization, saveOrganization } from './organization.ts';

export const getReadingSettings: RouteHandler<'getReadingSettings'> = async ({ principal }, deps) => {
  const { reading } = await existingOrganization(principal.organizationId, deps);
  return { ...reading, textract: deps.textract };
};

/** Holds for documents that are read from now on. */
export const putReadingSettings: RouteHandler<'putReadingSettings'> = async ({ principal, body }, deps) => {
  const organization = await existingOrganization(principal.organizationId, deps);
  await saveOrganization({ ...organization, version: organization.version + 1, reading: body }, deps);
  return { ...body, textract: deps.textract };
};
