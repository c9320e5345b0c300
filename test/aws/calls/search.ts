import type { Account } from '../account.ts';
import { type Call, type KnownCall, unknownCall } from './call.ts';

/** "Supported OpenSearch API operations and permissions", OpenSearch Service Developer Guide. */
const permissions: Readonly<Record<string, string>> = {
  'GET _search': 'ReadDocument',
  'POST _search': 'ReadDocument',
  'POST _count': 'ReadDocument',
  'GET _doc': 'ReadDocument',
  'POST _bulk': 'WriteDocument',
  'PUT _doc': 'WriteDocument',
  'DELETE _doc': 'WriteDocument',
  'HEAD ': 'DescribeIndex',
  'GET ': 'DescribeIndex',
  'GET _mapping': 'DescribeIndex',
  'PUT _mapping': 'UpdateIndex',
  'PUT ': 'CreateIndex',
  'DELETE ': 'DeleteIndex',
};

export function searchCall(account: Account, service: 'aoss' | 'es', call: Call): KnownCall {
  const { method, host, url, region } = call;
  const engine = account.searchEngines.find((each) => each.host === host && each.kind === service);
  if (engine === undefined) throw new Error(`No search engine of the account is at ${host}.`);
  const [, index = '', endpoint = ''] = url.pathname.split('/');
  const operation = permissions[`${method} ${endpoint}`];
  if (operation === undefined || index === '') throw unknownCall('OpenSearch', `${method} ${url.pathname}`);
  const known = { service, operation, region, path: `${url.pathname}${url.search}` } as const;
  if (service === 'aoss') {
    const needs = [{ action: 'aoss:APIAccessAll', resource: engine.arn }];
    const searchNeed = { permission: `aoss:${operation}`, index: `index/${engine.name}/${index}` };
    return { ...known, needs, searchNeed };
  }
  const verb = `${method.charAt(0)}${method.slice(1).toLowerCase()}`;
  return { ...known, needs: [{ action: `es:ESHttp${verb}`, resource: `${engine.arn}${url.pathname}` }] };
}
