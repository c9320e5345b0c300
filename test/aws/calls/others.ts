import * as z from 'zod';
import { type Account, arnOf } from '../account.ts';
import type { Need } from '../authorize.ts';
import { type Call, json, type KnownCall, target, unknownCall } from './call.ts';

/** SES: version 1 has a form, version 2 has paths. */
export function sesCall(account: Account, call: Call): KnownCall {
  const { region, url, method } = call;
  const known = (operation: string, needs: readonly Need[]): KnownCall => ({
    service: 'ses',
    operation,
    region,
    needs,
    path: url.pathname,
  });
  if (method === 'POST' && url.pathname === '/v2/email/outbound-emails') {
    const Raw = z.looseObject({ Raw: z.looseObject({ Data: z.base64() }) });
    const { Content } = json(z.looseObject({ Content: Raw }), call);
    const mail = Buffer.from(Content.Raw.Data, 'base64').toString('latin1');
    const domain = /^from:.*@([^>\s]+)/im.exec(mail)?.[1] ?? '';
    const resource = arnOf(account, 'ses', region, `identity/${domain}`);
    return known('SendEmail', [{ action: 'ses:SendRawEmail', resource }]);
  }
  const form = new URLSearchParams(call.body.toString());
  const operation = form.get('Action') ?? '';
  if (!/ReceiptRule(?:Set)?$/.test(operation)) throw unknownCall('SES', operation || url.pathname);
  const context = { 'iam:PassedToService': 'ses.amazonaws.com' };
  const roles = [...form]
    .filter(([name]) => name.endsWith('.IamRoleArn'))
    .map(([, resource]) => ({ action: 'iam:PassRole', resource, context }));
  return known(operation, [{ action: `ses:${operation}`, resource: '*' }, ...roles]);
}

const Secret = z.looseObject({ SecretId: z.string().optional(), Name: z.string().optional() });

/** Secrets have six random characters at the end of their ARN. */
export function secretsCall(account: Account, call: Call): KnownCall {
  const { region } = call;
  const { SecretId, Name } = json(Secret, call);
  const id = SecretId ?? Name;
  if (id === undefined) throw unknownCall('Secrets Manager', target(call));
  const resource = id.startsWith('arn:')
    ? id
    : arnOf(account, 'secretsmanager', region, `secret:${id}-A1b2C3`);
  const needs = [{ action: `secretsmanager:${target(call)}`, resource }];
  return { service: 'secretsmanager', operation: target(call), region, needs, path: '/' };
}

export function kmsCall(account: Account, call: Call): KnownCall {
  const { region } = call;
  const { KeyId } = json(z.looseObject({ KeyId: z.string() }), call);
  const resource = KeyId.startsWith('arn:') ? KeyId : arnOf(account, 'kms', region, `key/${KeyId}`);
  const needs = [{ action: `kms:${target(call)}`, resource }];
  return { service: 'kms', operation: target(call), region, needs, path: '/' };
}

/** What is sent to open WebSockets: `POST /<stage>/@connections/<id>`. */
export function connectionCall(account: Account, call: Call): KnownCall {
  const { host, region, method, url } = call;
  const [apiId = ''] = host.split('.');
  const path = decodeURIComponent(url.pathname);
  if (!path.includes('/@connections/')) throw unknownCall('API Gateway', url.pathname);
  const [, stage = '', ...rest] = path.split('/');
  const resource = arnOf(account, 'execute-api', region, `${apiId}/${stage}/${method}/${rest.join('/')}`);
  const operation = method === 'POST' ? 'PostToConnection' : `${method} connection`;
  const needs = [{ action: 'execute-api:ManageConnections', resource }];
  return { service: 'execute-api', operation, region, needs, path };
}
