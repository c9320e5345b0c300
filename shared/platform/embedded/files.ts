import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import * as z from 'zod';
import { FileKey } from '../../../events/ids.ts';
import type { FileStore } from '../ports/file-store.ts';
import { InvalidCursor } from '../ports/table.ts';
import type { PlatformEnvironment } from './environment.ts';
import { type FileFolder, signedFileUrl, signedUploadUrl } from './file-urls.ts';

/*
 * On disk a file is its body followed by its content type and the length of that (two bytes, big-endian): one rename
 * brings both, and most programs still open it. `~` ends the names of files, so that a key may be both a file and a folder.
 */
const suffix = '~';
const lengthBytes = 2;
const ContentType = z.string().min(1).max(255);
const pageSize = 1_000;

const rootOf = (env: PlatformEnvironment, folder: FileFolder) => join(env.dataDirectory, folder);
/** Keys never start with a dot, so none can name anything in it. */
const unfinishedOf = (env: PlatformEnvironment, folder: FileFolder) =>
  join(rootOf(env, folder), '.unfinished');

/** What organizations have. */
export function fileStore(env: PlatformEnvironment): FileStore {
  return filesIn('files', env);
}

/** What is on its way in: uploads. */
export function intakeStore(env: PlatformEnvironment): FileStore {
  return filesIn('intake', env);
}

/** Files under `<data>/<folder>`. */
function filesIn(folder: FileFolder, env: PlatformEnvironment): FileStore {
  const root = rootOf(env, folder);
  const unfinished = unfinishedOf(env, folder);
  const pathOf = (key: FileKey) => join(root, ...FileKey.parse(key).split('/')) + suffix;

  return {
    put: async (key, body, contentType) => {
      const path = pathOf(key);
      const type = Buffer.from(ContentType.parse(contentType));
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt16BE(type.byteLength);
      await mkdir(unfinished, { recursive: true, mode: 0o700 });
      const temporary = join(unfinished, randomUUID());
      try {
        const file = await open(temporary, 'wx', 0o600);
        try {
          // Unlike `writev`, which is content with a part when the disk is full, this goes on to the end or to an error.
          await file.writeFile(body);
          await file.writeFile(Buffer.concat([type, length]));
          await file.sync();
        } finally {
          await file.close();
        }
        await makeFolder(dirname(path), root);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
    },
    get: async (key) => {
      const bytes = await ifThere(readFile(pathOf(key)));
      return bytes && split(bytes);
    },
    head: async (key) => {
      const file = await ifThere(open(pathOf(key), 'r'));
      if (!file) return undefined;
      try {
        const { size } = await file.stat();
        const end = Buffer.alloc(Math.min(size, 512));
        await file.read(end, 0, end.byteLength, size - end.byteLength);
        const { body, contentType } = split(end);
        return { size: size - end.byteLength + body.byteLength, contentType };
      } finally {
        await file.close();
      }
    },
    delete: async (key) => {
      const path = pathOf(key);
      await rm(path, { force: true });
      await ifThere(syncFolder(dirname(path)));
    },
    list: async (prefix, cursor) => {
      if (!prefix.endsWith('/')) throw new RangeError('a prefix to list ends with a slash');
      // A prefix is a key without its last segment.
      FileKey.parse(`${prefix}x`);
      if (cursor !== undefined && !cursor.startsWith(prefix))
        throw new InvalidCursor('not a cursor of this listing');
      const keys: FileKey[] = [];
      for await (const key of keysUnder(root, prefix, cursor ?? '')) {
        if (keys.length === pageSize) return { keys, cursor: keys.at(-1) };
        keys.push(key);
      }
      return { keys, cursor: undefined };
    },
    temporaryUrl: async (key, options) => signedFileUrl(env, folder, FileKey.parse(key), options),
    uploadUrl: async (key, options) => signedUploadUrl(env, folder, FileKey.parse(key), options),
  };
}

/** Removes what killed processes left half-written over an hour ago, and uploads that nobody completed within two days; returns how many files. The host calls it at start. */
export async function removeUnfinishedFiles(env: PlatformEnvironment, now = new Date()): Promise<number> {
  const hourMs = 3_600_000;
  const places = [
    [unfinishedOf(env, 'files'), hourMs],
    [unfinishedOf(env, 'intake'), hourMs],
    [join(rootOf(env, 'intake'), 'uploads'), 48 * hourMs],
  ] as const;
  let count = 0;
  for (const [folder, patienceMs] of places) {
    for (const name of (await ifThere(readdir(folder, { recursive: true }))) ?? []) {
      const found = await ifThere(stat(join(folder, name)));
      if (!found?.isFile() || now.getTime() - found.mtimeMs < patienceMs) continue;
      await rm(join(folder, name), { force: true });
      count += 1;
    }
  }
  return count;
}

function split(bytes: Buffer): { body: Uint8Array; contentType: string } {
  const typeEnd = bytes.byteLength - lengthBytes;
  const typeStart = typeEnd - bytes.readUInt16BE(typeEnd);
  const contentType = ContentType.parse(bytes.toString('utf8', typeStart, typeEnd));
  return { body: bytes.subarray(0, typeStart), contentType };
}

/** Keys after `after`, ascending, without reading folders that end before it. */
async function* keysUnder(root: string, prefix: string, after: string): AsyncGenerator<FileKey> {
  const folder = join(root, ...prefix.split('/'));
  const entries = (await ifThere(readdir(folder, { withFileTypes: true }))) ?? [];
  // As in whole keys, a folder sorts by its name with the slash.
  const names = entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name.slice(0, -suffix.length)))
    .sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const path = prefix + name;
    if (!name.endsWith('/')) {
      if (path > after) yield FileKey.parse(path);
    } else if (path > after || after.startsWith(path)) {
      yield* keysUnder(root, path, after);
    }
  }
}

/** Makes a folder durable: each new one is an entry of its parent, which must reach the disk too. */
async function makeFolder(folder: string, root: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length && made.startsWith(root + sep); made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function ifThere<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}
