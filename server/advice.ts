import { log } from '../shared/lambda/log.ts';

/** SQLite's own numbers of errors (sqlite.org/rescode.html), the primary ones. */
const sqliteCodes: Readonly<Record<number, string>> = {
  5: 'BUSY',
  8: 'READONLY',
  10: 'IOERR',
  11: 'CORRUPT',
  13: 'FULL',
  14: 'CANTOPEN',
  26: 'NOTADB',
};

const isFull =
  'Free some space on the disk of the data folder (FACTEUR_DATA_DIR): what was not taken is sent or done again by itself.';
const isClosed =
  'Let the user that runs Facteur write to the data folder (FACTEUR_DATA_DIR), or set that to another one.';
const isBroken =
  'Check the disk of the data folder (FACTEUR_DATA_DIR), and restore the folder from a backup if need be.';

const adviceByCode: Readonly<Record<string, string>> = {
  ENOSPC: isFull,
  EDQUOT: isFull,
  EFBIG: isFull,
  FULL: isFull,
  EROFS: isClosed,
  EACCES: isClosed,
  EPERM: isClosed,
  READONLY: isClosed,
  CANTOPEN: isClosed,
  EIO: isBroken,
  IOERR: isBroken,
  CORRUPT: isBroken,
  NOTADB: isBroken,
  EMFILE: 'Allow the process more open files (ulimit -n).',
  ENFILE: 'Allow the machine more open files.',
  ENOMEM: 'Give the machine more memory, or set FACTEUR_WORKERS lower.',
  BUSY: 'Stop other programs that have the database in the data folder open. It is tried again by itself.',
};

/** What can be done about an error of the machine that Facteur runs on; undefined for any other. */
export function adviceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') {
    return adviceByCode[sqliteCodes[error.errcode & 0xff] ?? ''];
  }
  return 'code' in error && typeof error.code === 'string' ? adviceByCode[error.code] : undefined;
}

/** Logs what went wrong, why, and what to do. */
export function logFailure(what: string, error: unknown, ids: Readonly<Record<string, string>> = {}): void {
  log.error(what, {
    ...ids,
    reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
    advice:
      adviceFor(error) ?? 'It is tried again by itself. If it goes on, `npx facteur doctor` tells more.',
  });
}
