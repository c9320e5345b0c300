import type { Account } from '../account.ts';
import { keyNeeds } from '../authorize.ts';
import { type Call, type KnownCall, unknownCall } from './call.ts';

interface ObjectAction {
  readonly operation: string;
  readonly action: string;
  /** What it takes of the bucket's key. */
  readonly key: readonly string[];
}

/** By method and the query parameter that makes it another operation. */
const actions: Readonly<Record<string, ObjectAction>> = {
  GET: { operation: 'GetObject', action: 'GetObject', key: ['Decrypt'] },
  HEAD: { operation: 'HeadObject', action: 'GetObject', key: ['Decrypt'] },
  PUT: { operation: 'PutObject', action: 'PutObject', key: ['GenerateDataKey'] },
  DELETE: { operation: 'DeleteObject', action: 'DeleteObject', key: [] },
  // "Multipart upload API and permissions", S3 User Guide: later parts and the completion decrypt.
  'POST uploads': { operation: 'CreateMultipartUpload', action: 'PutObject', key: ['GenerateDataKey'] },
  'PUT uploadId': { operation: 'UploadPart', action: 'PutObject', key: ['GenerateDataKey', 'Decrypt'] },
  'POST uploadId': { operation: 'CompleteMultipartUpload', action: 'PutObject', key: ['Decrypt'] },
  'DELETE uploadId': { operation: 'AbortMultipartUpload', action: 'AbortMultipartUpload', key: [] },
};

/** What a caller on TLS 1.3 has, as ours do. */
const context = { 's3:TlsVersion': '1.3' };

export function s3Call(account: Account, { method, host, url, headers, region }: Call): KnownCall {
  const [bucketInHost, rest] = host.split('.s3.');
  const isVirtualHost = rest !== undefined && bucketInHost !== undefined;
  const [, first = '', ...others] = url.pathname.split('/');
  const bucket = isVirtualHost ? bucketInHost : first;
  const key = decodeURIComponent(isVirtualHost ? url.pathname.slice(1) : others.join('/'));
  const path = `${isVirtualHost ? `/${bucket}` : ''}${url.pathname}${url.search}`;
  const arn = `arn:aws:s3:::${bucket}`;
  const known = { service: 's3', region, path } as const;

  if (key === '' && method === 'GET' && url.searchParams.get('list-type') === '2') {
    const needs = [{ action: 's3:ListBucket', resource: arn, context }];
    return { ...known, operation: 'ListObjectsV2', needs };
  }
  const parameter = [...url.searchParams.keys()].find(
    (name) => !/^(?:x-id|response-.+|x-amz-.+|partNumber)$/i.test(name),
  );
  const copied = headers['x-amz-copy-source'];
  const found = actions[parameter === undefined ? method : `${method} ${parameter}`];
  if (key === '' || found === undefined) throw unknownCall('S3', `${method} ${parameter ?? url.pathname}`);
  const source = copied === undefined ? [] : copyNeeds(account, decodeURIComponent(String(copied)));
  return {
    ...known,
    operation: copied === undefined ? found.operation : 'CopyObject',
    needs: [
      ...source,
      { action: `s3:${found.action}`, resource: `${arn}/${key}`, context },
      ...keyNeeds(account, arn, found.key),
    ],
  };
}

function copyNeeds(account: Account, source: string) {
  const [bucket = '', ...key] = source.replace(/^\//, '').split('/');
  const arn = `arn:aws:s3:::${bucket}`;
  return [
    { action: 's3:GetObject', resource: `${arn}/${key.join('/')}`, context },
    ...keyNeeds(account, arn, ['Decrypt']),
  ];
}
