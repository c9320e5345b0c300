import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import {
  DeleteObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { consoleContentType } from '../../../shared/console/content-types.ts';
import type { CustomResource } from '../custom-resource.ts';

export const ConsoleProperties = z.object({
  BucketName: z.string(),
  /** Changes with the files, so that CloudFormation sees that there is something to do. */
  Revision: z.string(),
  /** What `config.json` says, as JSON: one build fits every installation. */
  Config: z.string().refine((text) => typeof JSON.parse(text) === 'object'),
});
export type ConsoleProperties = z.infer<typeof ConsoleProperties>;

const configFile = 'config.json';
/** Files at once. */
const concurrency = 16;

/**
 * The exported console of `folder` in a bucket. Files of older builds stay, for pages that are open; names in
 * `_next/static` change with their content, all else is asked for again each time, so that nothing has to be invalidated.
 */
export function consoleFiles(client: S3Client, folder: string): CustomResource<ConsoleProperties> {
  return {
    properties: ConsoleProperties,

    async put({ BucketName, Config }) {
      const keys = (await filesOf(folder)).filter((key) => key !== configFile);
      // Pages come last: they name the other files.
      const isPage = (key: string) => extname(key) === '.html';
      await putAll(keys.filter((key) => !isPage(key)));
      await putOne(configFile, Buffer.from(Config));
      await putAll(keys.filter(isPage));
      return `${BucketName}/console`;

      async function putAll(waiting: string[]) {
        const next = async () => {
          for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
            await putOne(key, await readFile(join(folder, key)));
          }
        };
        await Promise.all(Array.from({ length: concurrency }, next));
      }
      async function putOne(Key: string, Body: Buffer) {
        await client.send(
          new PutObjectCommand({
            Bucket: BucketName,
            Key,
            Body,
            ContentType: consoleContentType(extname(Key)),
            CacheControl: Key.startsWith('_next/static/')
              ? 'public, max-age=31536000, immutable'
              : 'no-cache',
          }),
        );
      }
    },

    /** Empties the bucket, which CloudFormation could not delete otherwise. */
    async remove(_id, { BucketName: Bucket }) {
      for (;;) {
        const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
        const Objects = Contents.flatMap(({ Key }) => (Key === undefined ? [] : { Key }));
        if (Objects.length === 0) return;
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length > 0) throw new Error(`${Errors.length} files could not be deleted`);
      }
    },
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
