import { openApiDocument } from '../../../shared/http/openapi.ts';
import { queuedFunctions } from '../../wiring.ts';
import type { ApiDependencies, RouteHandler } from '../route-handler.ts';

export const getHealth: RouteHandler<'getHealth'> = async (_input, deps) => ({
  status: 'ok',
  version: deps.version,
});

export const getOpenApi: RouteHandler<'getOpenApi'> = async (_input, deps) => openApiDocument(deps.version);

export const getSession: RouteHandler<'getSession'> = async ({ principal }) => ({
  organizationId: principal.organizationId,
  scopes: [...principal.scopes],
});

export const listApiKeys: RouteHandler<'listApiKeys'> = async ({ principal }, deps) => {
  const keys = await deps.apiKeys.all(principal.organizationId);
  return { items: keys.map(({ keyId, name }) => ({ keyId, name })) };
};

export const getStatus: RouteHandler<'getStatus'> = async ({ principal }, deps) => {
  const { organizationId, scopes } = principal;
  const [result, queues] = await Promise.all([
    deps.search.search(organizationId, { sort: 'receivedAt', descending: true, limit: 1 }),
    // They hold the work of every organization.
    scopes.includes('operations:read') ? queueDepths(deps) : null,
  ]);
  return {
    organizationId,
    documents: Object.fromEntries(result.facets.status.map(({ value, count }) => [value, count])),
    queues,
  };
};

const queueDepths = ({ queues }: ApiDependencies) =>
  Promise.all(queuedFunctions.map(async (name) => ({ name, ...(await queues.depth(name)) })));

export const createLiveTicket: RouteHandler<'createLiveTicket'> = async ({ principal }, deps) => ({
  ...(await deps.tickets.issue(principal.organizationId, deps.now())),
  url: deps.liveUrl,
});
