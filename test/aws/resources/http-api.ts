import * as z from 'zod';
import { existing } from '../account.ts';
import type { Make } from './make.ts';

const ApiProperties = z.strictObject({
  Name: z.string(),
  ProtocolType: z.literal('HTTP'),
  Description: z.unknown(),
  Tags: z.unknown(),
});

export const httpApi: Make = (properties, { account, logicalId }) => {
  ApiProperties.parse(properties);
  const id = logicalId.toLowerCase().slice(0, 10);
  account.apis.set(id, { id, integrations: new Map(), routes: new Map(), hasStage: false });
  return {
    ref: id,
    attributes: { ApiEndpoint: `https://${id}.execute-api.${account.region}.amazonaws.com`, ApiId: id },
  };
};

const IntegrationProperties = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

export const integration: Make = (properties, { account, logicalId }) => {
  const { ApiId, IntegrationUri } = IntegrationProperties.parse(properties);
  existing(account.functions, IntegrationUri);
  existing(account.apis, ApiId).integrations.set(logicalId, IntegrationUri);
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
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  AccessLogSettings: z.unknown(),
  DefaultRouteSettings: z.unknown(),
  Tags: z.unknown(),
});

export const stage: Make = (properties, { account }) => {
  const { ApiId, StageName } = StageProperties.parse(properties);
  existing(account.apis, ApiId).hasStage = true;
  return { ref: StageName };
};
