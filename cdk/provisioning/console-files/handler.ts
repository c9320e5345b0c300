import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { customResource } from '../custom-resource.ts';
import { consoleFiles } from './console-files.ts';

const forcePathStyle = process.env.AWS_ENDPOINT_URL_S3 !== undefined;

/** `cdk/bundle.ts` puts the exported console beside this bundle. */
export const handler = customResource(
  consoleFiles(new S3Client({ forcePathStyle }), join(import.meta.dirname, 'console')),
);
