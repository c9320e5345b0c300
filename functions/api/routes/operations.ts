import { openApiDocument } from '../../../shared/http/openapi.ts';
import { queuedFunctions } from '../../wiring.ts';
import type { RouteHandler } from '../route-handler.ts';

export const getHealth: RouteHandler<'getHealth'> = async (_input, deps) => ({
  status: 'ok',
  version: deps.version,
});

export const getOpenApi: RouteHandler<'getOpenApi'> = async (_input, deps) => openApiDocument(deps.version);

export const getSession: RouteHandler<'getSession'> = async ({ principal }) => ({
  organizationId: principal.organizationId,
  scopes: [...principal.scopes],
});

export const getStatus: RouteHandler<'getStatus'> = async ({ principal }, deps) => {
  const { organizationId } = principal;
  const [result, depths] = await Promise.all([
    deps.search.search(organizationId, { sort: 'receivedAt', descending: true, limit: 1 }),
    Promise.all(queuedFunctions.map(async (name) => ({ name, ...(await deps.queues.depth(name)) }))),
  ]);
  return {
    organizationId,
    documents: Object.fromEntries(result.facets.status.map(({ value, count }) => [value, count])),
    queues: depths,
  };
};

export const createLiveTicket: RouteHandler<'createLiveTicket'> = async ({ principal }, deps) => ({
  ...(await deps.tickets.issue(principal.organizationId, deps.now())),
  url: deps.liveUrl,
});
