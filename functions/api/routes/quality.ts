import type { OrganizationId } from '../../../events/ids.ts';
import type { TypeModel } from '../../../shared/http/answers.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { leastExamples } from '../../../shared/learning/train-types.ts';
import { precisionByThreshold, precisionByType, precisionOf } from '../../../shared/quality/precision.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';
import { existingOrganization } from './organization.ts';

export const getQuality: RouteHandler<'getQuality'> = async ({ principal }, deps) => {
  const { organizationId } = principal;
  const { filingThreshold, sampleRate } = await existingOrganization(organizationId, deps);
  const outcomes = await deps.outcomes.newest(organizationId);
  return {
    filingThreshold,
    sampleRate,
    overall: precisionOf(outcomes) ?? null,
    byThreshold: precisionByThreshold(outcomes, filingThreshold),
    byType: precisionByType(outcomes),
  };
};

export const getTypeModel: RouteHandler<'getTypeModel'> = ({ principal }, deps) =>
  typeModelOf(principal.organizationId, deps);

export const trainTypeModel: RouteHandler<'trainTypeModel'> = async ({ principal }, deps) => {
  const { organizationId, name } = principal;
  await deps.queues.send('train', [{ organizationId, body: { organizationId, by: name } }]);
  return typeModelOf(organizationId, deps);
};

export const chooseTypeModel: RouteHandler<'chooseTypeModel'> = async ({ principal, body }, deps) => {
  const chosen = await deps.models.activate(principal.organizationId, body.version);
  if (chosen === undefined) {
    throw new VisibleError(404, 'model_not_found', `There is no model ${body.version} to go back to.`);
  }
  return typeModelOf(principal.organizationId, deps);
};

async function typeModelOf(organizationId: OrganizationId, deps: ApiDependencies): Promise<TypeModel> {
  const [{ data }, examples] = await Promise.all([
    deps.models.registry(organizationId),
    deps.examples.newest(organizationId),
  ]);
  return {
    active: data.active,
    versions: data.versions.map(({ file, ...version }) => ({ ...version, isKept: file !== null })),
    examples: examples.length,
    corrected: examples.filter(({ documentType, readAs }) => documentType !== readAs).length,
    leastExamples,
  };
}
