import { DeleteObjectsCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { CommandError } from '../command-error.ts';
import type { Clients } from './clients.ts';

/** Deletes every version of every object, which nothing brings back. Returns how many. */
export async function emptyBucket({ s3 }: Clients, Bucket: string): Promise<number> {
  let deleted = 0;
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    const Objects = [...Versions, ...DeleteMarkers].flatMap(({ Key, VersionId }) =>
      Key === undefined ? [] : [{ Key, VersionId }],
    );
    if (Objects.length === 0) return deleted;
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: Objects.slice(0, 1_000), Quiet: true } }),
    );
    const [failed] = Errors;
    if (failed !== undefined) {
      throw new CommandError(
        `${Bucket} cannot be emptied: ${failed.Message ?? failed.Code}. Mend that and run it again.`,
      );
    }
    deleted += Math.min(Objects.length, 1_000);
  }
}
