import { createHmac, timingSafeEqual } from 'node:crypto';
import { FileKey } from '../../../events/ids.ts';
import { attachmentDisposition } from '../content-disposition.ts';
import type { PlatformEnvironment } from './environment.ts';
import { derivedKey } from './key-file.ts';

export interface FileLink {
  readonly key: FileKey;
  /** Instead of the stored one, if given. */
  readonly contentType: string | undefined;
  /** Value of the `Content-Disposition` header, if the link names the download. */
  readonly disposition: string | undefined;
}

/** An absolute URL `/files/<key>?expires=…&signature=…` that `verifyFileUrl` accepts until it ends. */
export function signedFileUrl(
  env: PlatformEnvironment,
  key: FileKey,
  options: { expiresInSeconds: number; downloadName?: string; contentType?: string },
): string {
  const url = new URL(`${env.publicUrl}/files/${key}`);
  url.searchParams.set('expires', String(Math.floor(Date.now() / 1000) + options.expiresInSeconds));
  if (options.downloadName !== undefined) url.searchParams.set('name', options.downloadName.toWellFormed());
  if (options.contentType !== undefined) url.searchParams.set('type', options.contentType.toWellFormed());
  url.searchParams.set('signature', signature(env, key, url.searchParams));
  return url.href;
}

/** What a link of `signedFileUrl` stands for (absolute, or path and query); undefined when it was changed or has ended. */
export function verifyFileUrl(
  env: PlatformEnvironment,
  link: string,
  now = new Date(),
): FileLink | undefined {
  const url = URL.parse(link, env.publicUrl);
  const mark = `${new URL(env.publicUrl).pathname.replace(/\/$/, '')}/files/`;
  if (!url?.pathname.startsWith(mark)) return undefined;
  const key = FileKey.safeParse(url.pathname.slice(mark.length));
  if (!key.success) return undefined;
  const given = Buffer.from(url.searchParams.get('signature') ?? '');
  const expected = Buffer.from(signature(env, key.data, url.searchParams));
  if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) return undefined;
  if (!(Number(url.searchParams.get('expires')) > now.getTime() / 1000)) return undefined;
  const name = url.searchParams.get('name');
  return {
    key: key.data,
    contentType: url.searchParams.get('type') ?? undefined,
    disposition: name === null ? undefined : attachmentDisposition(name),
  };
}

function signature(env: PlatformEnvironment, key: FileKey, parameters: URLSearchParams): string {
  const signed = JSON.stringify([key, ...['expires', 'name', 'type'].map((name) => parameters.get(name))]);
  return createHmac('sha256', derivedKey(env, 'file links')).update(signed).digest('base64url');
}
