import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { adviceFor } from '../../server/advice.ts';
import { startupError } from '../../server/startup-error.ts';

const withCode = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

/** What SQLite throws at `work`. */
function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('who cannot start Facteur is told what to do', () => {
  expect(startupError(withCode('ENOSPC'))).toMatch(
    /^Facteur could not start: ENOSPC: it failed\. Free some space/,
  );
  expect(startupError(withCode('EROFS'))).toMatch(/FACTEUR_DATA_DIR/);
  expect(startupError(new Error('odd'))).toBe('Facteur could not start: odd');
  expect(startupError(Object.assign(withCode('EADDRINUSE'), { port: 3000 }))).toMatch(/port 3000 is in use/);
});

test('errors of the database say what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facteur-advice-'));
  try {
    expect(adviceFor(thrownBy(() => new DatabaseSync(folder)))).toMatch(/write to the data folder/);
    const file = join(folder, 'broken.sqlite');
    writeFileSync(file, 'no database at all '.repeat(100));
    const broken = thrownBy(() => new DatabaseSync(file).exec('SELECT * FROM sqlite_schema'));
    expect(adviceFor(broken)).toMatch(/backup/);
    const small = new DatabaseSync(join(folder, 'small.sqlite'));
    small.exec('PRAGMA page_size = 4096; PRAGMA max_page_count = 3; CREATE TABLE t (x)');
    const full = thrownBy(() => small.exec('INSERT INTO t VALUES (hex(zeroblob(20000)))'));
    small.close();
    expect(adviceFor(full)).toMatch(/space/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(adviceFor(new Error('something else'))).toBeUndefined();
});
