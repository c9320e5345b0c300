import { createHmac, timingSafeEqual } from 'node:crypto';
import { FileKey } from '../../../events/ids.ts';
import { attachmentDisposition } from '../content-disposition.ts';
import type { PlatformEnvironment } from './environment.ts';
import { derivedKey } from './key-file.ts';

/** Folders of the data directory that hold files, and first parts of their addresses. */
export type FileFolder = 'files' | 'intake';

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
  folder: FileFolder,
  key: FileKey,
  options: { expiresInSeconds: number; downloadName?: string; contentType?: string },
): string {
  const url = new URL(`${env.publicUrl}/${folder}/${key}`);
  if (options.downloadName !== undefined) url.searchParams.set('name', options.downloadName.toWellFormed());
  if (options.contentType !== undefined) url.searchParams.set('type', options.contentType.toWellFormed());
  return signed(env, ['GET', folder, key], url, options.expiresInSeconds).href;
}

/** What a link of `signedFileUrl` stands for (absolute, or path and query); undefined when it was changed or has ended. */
export function verifyFileUrl(
  env: PlatformEnvironment,
  folder: FileFolder,
  link: string,
  now = new Date(),
): FileLink | undefined {
  const verified = verify(env, 'GET', folder, link, now);
  if (verified === undefined) return undefined;
  const { key, parameters } = verified;
  const name = parameters.get('name');
  return {
    key,
    contentType: parameters.get('type') ?? undefined,
    disposition: name === null ? undefined : attachmentDisposition(name),
  };
}

export interface UploadLink {
  readonly key: FileKey;
  /** Bytes, exactly. */
  readonly size: number;
}

/** A path that `verifyUploadUrl` accepts until it ends; without an origin, as people reach a host by several names. */
export function signedUploadUrl(
  env: PlatformEnvironment,
  folder: FileFolder,
  key: FileKey,
  options: { expiresInSeconds: number; size: number },
): string {
  const url = new URL(`${env.publicUrl}/${folder}/${key}`);
  url.searchParams.set('size', String(options.size));
  const { pathname, search } = signed(env, ['PUT', folder, key], url, options.expiresInSeconds);
  return `${pathname}${search}`;
}

/** What a link of `signedUploadUrl` allows; undefined when it was changed or has ended. */
export function verifyUploadUrl(
  env: PlatformEnvironment,
  folder: FileFolder,
  link: string,
  now = new Date(),
): UploadLink | undefined {
  const verified = verify(env, 'PUT', folder, link, now);
  return verified && { key: verified.key, size: Number(verified.parameters.get('size')) };
}

/** What a link is good for. */
type Purpose = readonly [method: 'GET' | 'PUT', folder: FileFolder, key: FileKey];

function signed(env: PlatformEnvironment, purpose: Purpose, url: URL, expiresInSeconds: number): URL {
  url.searchParams.set('expires', String(Math.floor(Date.now() / 1000) + expiresInSeconds));
  url.searchParams.set('signature', signature(env, purpose, url.searchParams));
  return url;
}

function verify(env: PlatformEnvironment, method: Purpose[0], folder: FileFolder, link: string, now: Date) {
  const url = URL.parse(link, env.publicUrl);
  const mark = `${new URL(env.publicUrl).pathname.replace(/\/$/, '')}/${folder}/`;
  if (!url?.pathname.startsWith(mark)) return undefined;
  const key = FileKey.safeParse(url.pathname.slice(mark.length));
  if (!key.success) return undefined;
  const parameters = url.searchParams;
  const given = Buffer.from(parameters.get('signature') ?? '');
  const expected = Buffer.from(signature(env, [method, folder, key.data], parameters));
  if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) return undefined;
  if (!(Number(parameters.get('expires')) > now.getTime() / 1000)) return undefined;
  return { key: key.data, parameters };
}

function signature(env: PlatformEnvironment, purpose: Purpose, parameters: URLSearchParams): string {
  const values = ['expires', 'name', 'type', 'size'].map((name) => parameters.get(name));
  return createHmac('sha256', derivedKey(env, 'file links'))
    .update(JSON.stringify([...purpose, ...values]))
    .digest('base64url');
}
