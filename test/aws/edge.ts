import { runInNewContext } from 'node:vm';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { Account } from './account.ts';
import { type Authorizer, matches } from './authorize.ts';

export interface Edge {
  /** What CloudFront answers to a GET of a path. */
  get(path: string): Promise<{ status: number; contentType: string; body: string }>;
}

const EdgeResult = z.object({ uri: z.string() });

/** The one distribution of an account: its behaviors, its functions, and its origins, of which buckets ask for their policy. */
export function openEdge(account: Account, authorize: Authorizer, apiUrl: string): Edge {
  return {
    async get(path) {
      const [distribution] = account.distributions;
      const behavior = distribution?.behaviors.find(({ pathPattern }) => matches(pathPattern, path));
      if (distribution === undefined || behavior === undefined) throw new Error('There is no distribution.');
      const { origin, functions } = behavior;
      if (!behavior.methods.includes('GET')) return { status: 403, contentType: '', body: '' };
      let uri = path;
      for (const code of functions) {
        const event = { request: { method: 'GET', uri, headers: {}, querystring: {}, cookies: {} } };
        uri = EdgeResult.parse(runInNewContext(`${code};handler(event)`, { event })).uri;
      }
      if (uri === '/' && distribution.rootObject !== undefined) uri = `/${distribution.rootObject}`;

      if (origin.host.includes('.execute-api.')) {
        const response = await fetch(`${apiUrl}${uri}`);
        return {
          status: response.status,
          contentType: response.headers.get('content-type') ?? '',
          body: await response.text(),
        };
      }
      const [Bucket = '', , region = ''] = origin.host.split('.');
      const need = {
        action: 's3:GetObject',
        resource: `arn:aws:s3:::${Bucket}${uri}`,
        context: { 's3:TlsVersion': '1.3' },
      };
      const isAllowed =
        origin.signs && (await authorize.serviceMay('cloudfront.amazonaws.com', distribution.arn, need));
      if (!isAllowed) return { status: 403, contentType: '', body: '' };
      const file = await account
        .clients(region)
        .s3.send(new GetObjectCommand({ Bucket, Key: uri.slice(1) }))
        .catch(() => undefined);
      if (file?.Body === undefined) return { status: 403, contentType: '', body: '' };
      return {
        status: 200,
        contentType: file.ContentType ?? '',
        body: await file.Body.transformToString(),
      };
    },
  };
}
