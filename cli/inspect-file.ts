import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { mailFileKind } from '../shared/messages/mail-file.ts';
import { UnreadableDocument } from '../shared/understanding/reading.ts';
import { type InspectOptions, inspectDocument } from './inspect-document.ts';
import { inspectMail } from './inspect-mail.ts';
import type { Inspected, Refused } from './inspection.ts';

const largestFile = 200 * 1024 * 1024;

function elapsed(since: number): number {
  return Math.round((performance.now() - since) * 10) / 10;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largestFile)
    throw new UnreadableDocument('too_large', `${size} bytes are more than ${largestFile}`);
  return readFile(path);
}

/**
 * Reads one file, an e-mail or a document, and says all that Facteur makes of it.
 * Never throws: whatever is wrong with the file, or with us, is in `error`.
 */
export async function inspectFile(file: string, options: InspectOptions): Promise<Inspected | Refused> {
  const start = performance.now();
  const refuse = (error: string): Refused => ({ file, documentType: null, error, ms: elapsed(start) });
  try {
    const bytes = await readBytes(file);
    const fileName = basename(file);
    const mail = mailFileKind(bytes, fileName);
    const inspection =
      mail === null
        ? await inspectDocument(bytes, { fileName }, options)
        : await inspectMail(bytes, mail, options);
    return { file, ...inspection, ms: elapsed(start) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return refuse(`${error.code}: ${error.message}`);
    if (isErrorCode(error, 'ENOENT')) return refuse('not_found: there is no such file');
    if (isErrorCode(error, 'EISDIR')) return refuse('not_a_file: a folder; name the files in it');
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
