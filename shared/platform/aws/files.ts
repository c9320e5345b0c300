import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { FileKey } from '../../../events/ids.ts';
import { attachmentDisposition } from '../content-disposition.ts';
import type { FileStore } from '../ports/file-store.ts';
import { clientOptions } from './client-options.ts';
import { type PlatformEnvironment, required } from './environment.ts';

/** What S3 calls a type that nobody stated. */
const unknownType = 'application/octet-stream';

/** What organizations have. */
export function fileStore(env: PlatformEnvironment): FileStore {
  return filesIn(required(env, 'FACTEUR_BUCKET'), env);
}

/** What is on its way in: mail that SES put down, and uploads. */
export function intakeStore(env: PlatformEnvironment): FileStore {
  return filesIn(required(env, 'FACTEUR_INTAKE_BUCKET'), env);
}

/** Files in one S3 bucket, encrypted by the bucket's own default key. */
function filesIn(Bucket: string, env: PlatformEnvironment): FileStore {
  const client = new S3Client({
    ...clientOptions,
    forcePathStyle: env.AWS_ENDPOINT_URL_S3 !== undefined,
    // Else a signed upload would carry the checksum of the empty body that it is signed with.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });

  return {
    async put(key, body, contentType) {
      await client.send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: contentType }));
    },

    async get(key) {
      const answer = await absentAsUndefined(client.send(new GetObjectCommand({ Bucket, Key: key })));
      if (answer?.Body === undefined) return undefined;
      return {
        body: await answer.Body.transformToByteArray(),
        contentType: answer.ContentType ?? unknownType,
      };
    },

    async head(key) {
      const answer = await absentAsUndefined(client.send(new HeadObjectCommand({ Bucket, Key: key })));
      return answer && { size: answer.ContentLength ?? 0, contentType: answer.ContentType ?? unknownType };
    },

    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
    },

    async list(prefix, cursor) {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket, Prefix: prefix, MaxKeys: 1_000, StartAfter: cursor }),
      );
      const keys = (page.Contents ?? []).map((object) => FileKey.parse(object.Key));
      return { keys, cursor: page.IsTruncated ? keys.at(-1) : undefined };
    },

    /** Ends earlier when the credentials that signed it do: a function's last a few hours. */
    temporaryUrl(key, { expiresInSeconds, downloadName, contentType }) {
      return getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket,
          Key: key,
          ResponseContentDisposition:
            downloadName === undefined ? undefined : attachmentDisposition(downloadName),
          ResponseContentType: contentType,
        }),
        { expiresIn: expiresInSeconds },
      );
    },

    uploadUrl(key, { expiresInSeconds, size }) {
      const command = new PutObjectCommand({ Bucket, Key: key, ContentLength: size });
      return getSignedUrl(client, command, { expiresIn: expiresInSeconds });
    },
  };
}

async function absentAsUndefined<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)) return undefined;
    throw error;
  }
}
