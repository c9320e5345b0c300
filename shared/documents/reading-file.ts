import { gunzipSync, gzipSync } from 'node:zlib';
import { Reading } from '../understanding/reading.ts';

/** Content type of a stored reading. */
export const readingContentType = 'application/gzip';

/** A thousand dense pages stay well below; a crafted file cannot fill the memory. */
const maxJsonBytes = 512 * 1024 * 1024;

/** A reading as gzip-compressed JSON, quick rather than small. */
export function encodeReading(reading: Reading): Uint8Array {
  return gzipSync(JSON.stringify(reading), { level: 1 });
}

/** The reading in a file of `encodeReading`. Throws when the bytes are anything else. */
export function decodeReading(bytes: Uint8Array): Reading {
  return Reading.parse(JSON.parse(gunzipSync(bytes, { maxOutputLength: maxJsonBytes }).toString('utf8')));
}
