import type { OrganizationId } from '../../../events/ids.ts';
import type { TypeModel } from '../../../shared/http/answers/organization.ts';
import { VisibleError } from '../../../shared/http/problem.ts';
import { leastExamples } from '../../../shared/learning/train-types.ts';
import { openRequest } from '../../../shared/learning/training-request.ts';
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
  const { organizationId, name: by } = principal;
  const now = deps.now();
  refuseUseless(await learningOf(organizationId, deps), now);
  const at = now.toISOString();
  // Kept only once it is on its way: a request that nothing answers would keep everybody waiting.
  await deps.queues.send('train', [{ organizationId, body: { organizationId, by, requestedAt: at } }]);
  await deps.requests.keep(organizationId, { at, by });
  return typeModelOf(organizationId, deps);
};

const trainedLatelyMs = 60 * 60_000;

/** Throws 409 while a training is under way, 429 shortly after one when nothing was approved or taken back since. */
function refuseUseless({ newest, request, examples }: Learning, now: Date): void {
  const open = openRequest(request, newest, now);
  if (open !== undefined) {
    throw new VisibleError(
      409,
      'training_under_way',
      `A training that was asked for at ${open.at} is under way. Its outcome will be the newest version.`,
    );
  }
  if (newest === undefined || now.getTime() - Date.parse(newest.at) > trainedLatelyMs) return;
  const isNew = examples.some(({ at }) => at > newest.at) || examples.length < newest.examples;
  if (isNew) return;
  throw new VisibleError(
    429,
    'trained_lately',
    `Nothing was approved since the last training (${newest.at}): there is nothing more to learn. Approve documents first, or ask again in an hour.`,
  );
}

export const chooseTypeModel: RouteHandler<'chooseTypeModel'> = async ({ principal, body }, deps) => {
  const chosen = await deps.models.activate(principal.organizationId, body.version);
  if (chosen === undefined) {
    throw new VisibleError(404, 'model_not_found', `There is no model ${body.version} to go back to.`);
  }
  return typeModelOf(principal.organizationId, deps);
};

async function learningOf(organizationId: OrganizationId, deps: ApiDependencies) {
  const [{ data }, examples, request] = await Promise.all([
    deps.models.registry(organizationId),
    deps.examples.newest(organizationId),
    deps.requests.last(organizationId),
  ]);
  return { data, newest: data.versions[0], examples, request };
}
type Learning = Awaited<ReturnType<typeof learningOf>>;

async function typeModelOf(organizationId: OrganizationId, deps: ApiDependencies): Promise<TypeModel> {
  const { data, newest, examples, request } = await learningOf(organizationId, deps);
  return {
    training: openRequest(request, newest, deps.now()) ?? null,
    active: data.active,
    versions: data.versions.map(({ file, ...version }) => ({ ...version, isKept: file !== null })),
    examples: examples.length,
    corrected: examples.filter(({ documentType, readAs }) => documentType !== readAs).length,
    leastExamples,
  };
}
