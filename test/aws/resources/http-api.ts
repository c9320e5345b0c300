import * as z from 'zod';
import { existing } from '../account.ts';
import type { Make } from './make.ts';

const ApiProperties = z.strictObject({
  Name: z.string(),
  ProtocolType: z.enum(['HTTP', 'WEBSOCKET']),
  RouteSelectionExpression: z.literal('$request.body.action').optional(),
  Description: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const gatewayApi: Make = (properties, { account, logicalId, stack, region }) => {
  const { ProtocolType: protocol } = ApiProperties.parse(properties);
  const id = Buffer.from(`${stack}${logicalId}`).toString('hex').slice(-10);
  account.apis.set(id, {
    id,
    region,
    protocol,
    integrations: new Map(),
    routes: new Map(),
    stages: new Set(),
  });
  const scheme = protocol === 'HTTP' ? 'https' : 'wss';
  return {
    ref: id,
    attributes: { ApiEndpoint: `${scheme}://${id}.execute-api.${region}.amazonaws.com`, ApiId: id },
  };
};

const IntegrationProperties = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0').optional(),
});

export const integration: Make = (properties, { account, logicalId }) => {
  const { ApiId, IntegrationUri, PayloadFormatVersion } = IntegrationProperties.parse(properties);
  const api = existing(account.apis, ApiId);
  // WebSocket APIs want the long form: …:apigateway:<region>:lambda:path/2015-03-31/functions/<arn>/invocations
  const functionArn = /\/functions\/(.+)\/invocations$/.exec(IntegrationUri)?.[1] ?? IntegrationUri;
  existing(account.functions, functionArn);
  if (api.protocol === 'HTTP' && PayloadFormatVersion === undefined)
    throw new Error('Without PayloadFormatVersion an HTTP API sends events of format 1.0.');
  api.integrations.set(logicalId, functionArn);
  return { ref: logicalId };
};

const RouteProperties = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  AuthorizationType: z.literal('NONE'),
  Target: z.string().startsWith('integrations/'),
});

export const route: Make = (properties, { account, logicalId }) => {
  const { ApiId, RouteKey, Target } = RouteProperties.parse(properties);
  const api = existing(account.apis, ApiId);
  const [, integrationId = ''] = Target.split('/');
  existing(api.integrations, integrationId);
  api.routes.set(RouteKey, integrationId);
  return { ref: logicalId };
};

const StageProperties = z.strictObject({
  ApiId: z.string(),
  StageName: z.string(),
  AutoDeploy: z.literal(true),
  AccessLogSettings: z.unknown().optional(),
  DefaultRouteSettings: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const stage: Make = (properties, { account }) => {
  const { ApiId, StageName } = StageProperties.parse(properties);
  existing(account.apis, ApiId).stages.add(StageName);
  return { ref: StageName };
};
