import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { largestUpload } from '../../shared/http/inputs.ts';
import { VisibleError } from '../../shared/http/problem.ts';
import type { BodyContract } from '../../shared/http/route.ts';
import { safeFileName } from '../../shared/messages/file-name.ts';
import type { SentFile } from './route-handler.ts';

/** Largest request, in bytes. */
export const largestRequest = largestUpload;
const mostFiles = 50;
/** RFC 6838 §4.2, though nobody needs all of its 127 characters on each side. */
const mediaType = /^[\w!#$&^.+-]{1,60}\/[\w!#$&^.+-]{1,100}$/;

/** A request's body as its route wants it. Throws 400, 413, 415 or 422. */
export async function requestBody(
  event: Pick<APIGatewayProxyEventV2, 'body' | 'headers' | 'isBase64Encoded'>,
  contract: BodyContract,
): Promise<unknown> {
  if (contract.kind === 'none') return undefined;
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > largestRequest) {
    throw new VisibleError(413, 'request_too_large', 'The request is larger than 40 MB. Send less at once.');
  }
  const contentType = event.headers['content-type'] ?? '';
  switch (contract.kind) {
    case 'json':
      return jsonBody(bytes);
    case 'bytes':
      return new Uint8Array(bytes);
    case 'files':
      return await filesBody(bytes, contentType);
  }
}

function jsonBody(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new VisibleError(400, 'not_json', 'The request is not valid JSON.');
  }
}

function filesBody(bytes: Buffer, contentType: string): Promise<SentFile[]> {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new VisibleError(415, 'not_multipart', 'Send the files as multipart/form-data.');
  }
  return new Promise((resolve, reject) => {
    const files: SentFile[] = [];
    const broken = () =>
      reject(
        new VisibleError(400, 'broken_multipart', 'The multipart request is not complete or not valid.'),
      );
    let parser: BusboyInstance;
    try {
      parser = new Busboy({
        headers: { 'content-type': contentType },
        limits: { files: mostFiles, fileSize: largestRequest, fields: 50, headerPairs: 50 },
      });
    } catch {
      broken();
      return;
    }
    parser.on('file', (_field, stream, fileName, _encoding, mimeType) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      // What breaks off within a file is told to the file alone, and without a listener would end the process.
      stream.on('error', broken);
      stream.on('end', () =>
        files.push({
          fileName: safeFileName(fileName ?? '') ?? 'document',
          contentType: mediaType.test(mimeType) ? mimeType.toLowerCase() : 'application/octet-stream',
          body: new Uint8Array(Buffer.concat(chunks)),
        }),
      );
    });
    parser.on('filesLimit', () =>
      reject(new VisibleError(422, 'too_many_files', `At most ${mostFiles} files can be sent at once.`)),
    );
    parser.on('error', broken);
    parser.on('finish', () => resolve(files));
    parser.end(bytes);
  });
}
