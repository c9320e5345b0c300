import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadMails } from '../../samples/load.ts';
import { createClient } from '../../shared/http/client.ts';
import { Scope } from '../../shared/http/route.ts';
import { runCommand } from '../host/command.ts';
import { eventually } from '../host/condition.ts';
import { settledEmails } from '../host/settled.ts';
import { temporaryHost } from '../host/temporary-host.ts';

let folder: string;
const mails: Uint8Array[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-command-'));
  for await (const { raw } of loadMails({ count: 40, seed: 21, kind: 'born-digital' })) mails.push(raw);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const host = temporaryHost();

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The mails in one file, as mail programs keep them (RFC 4155). */
function mbox(raws: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    raws.flatMap((raw) => [
      Buffer.from('From sender@example.com Thu Jan 15 09:00:00 2026\r\n'),
      Buffer.from(
        Buffer.from(raw)
          .toString('latin1')
          .replace(/^(>*From )/gm, '>$1'),
        'latin1',
      ),
      Buffer.from('\r\n\r\n'),
    ]),
  );
}

describe('facteur', () => {
  test('explains itself, and says what is wrong on standard error', async () => {
    const help = await runCommand(['--help']);
    expect(help.code).toBe(0);
    for (const command of [
      'inspect',
      'import',
      'status',
      'search',
      'replay',
      'reconcile',
      'redrive',
      'api-key',
    ])
      expect(help.stdout).toContain(command);
    const unknown = await runCommand(['bogus']);
    expect([unknown.code, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain("unknown command 'bogus'");
    expect((await runCommand(['inspect'])).code).toBe(2);
  });

  test('evaluate measures documents whose truth is known, and says what is wrong with a truth file', async () => {
    await write('known.txt', 'FACTURE N° F-2026-001\nDate : 12/01/2026\nTotal TTC : 120,00 €');
    const truth = { file: 'known.txt', documentType: 'invoice', fields: { totalGross: '120.00' } };
    const { code, stdout } = await runCommand([
      'evaluate',
      await write('truth.jsonl', JSON.stringify(truth)),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Types of 1 documents: 100.0 % right');
    expect(stdout).toMatch(/totalGross +1 +1 +1/);
    const bad = await runCommand(['evaluate', await write('bad.jsonl', '{"file": 3}')]);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain('line 1');
    expect((await runCommand(['evaluate', join(folder, 'nowhere')])).code).toBe(1);
  });

  test('inspect prints one line of JSON a file, and ends with 1 when one cannot be read', async () => {
    const good = await write('facture.txt', 'FACTURE N° F-2026-001\nDate : 12/01/2026\nTotal TTC : 120,00 €');
    const broken = await write('broken.pdf', '%PDF-1.7 and nothing else');
    const { code, stdout } = await runCommand([
      'inspect',
      good,
      broken,
      join(folder, 'absent.pdf'),
      '--json',
    ]);
    const Line = z.object({
      file: z.string(),
      documentType: z.string().nullable(),
      error: z.string().nullable(),
    });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    expect(lines.map(({ documentType }) => documentType)).toEqual(['invoice', null, null]);
    expect(lines.map(({ error }) => error?.split(':')[0])).toEqual([undefined, 'broken', 'not_found']);
    expect(code).toBe(1);
    const summary = await runCommand(['inspect', good]);
    expect(summary.code).toBe(0);
    expect(summary.stdout).toContain('Invoice');
  });

  test('import takes a folder, goes on after a kill, and hands in no mail twice', async () => {
    const path = join(folder, 'mails');
    await mkdir(join(path, 'deeper'), { recursive: true });
    await writeFile(join(path, 'archive.mbox'), mbox(mails.slice(0, 30)));
    for (const [index, raw] of mails.slice(30).entries())
      await writeFile(join(path, 'deeper', `${index}.eml`), raw);
    await writeFile(join(path, 'notes.txt'), 'not a mail');

    const killing = new AbortController();
    const interrupted = runCommand(['import', path], {
      dataDirectory: host().dataDirectory,
      signal: killing.signal,
    });
    await eventually('a first mail', async () => {
      const { items } = await host().call('listEmails', { query: { limit: 1 } });
      return items.length > 0 ? items : undefined;
    });
    killing.abort();
    await interrupted;

    const again = await runCommand(['import', path], { dataDirectory: host().dataDirectory });
    expect(again.code, again.stderr).toBe(0);
    const counts = /^(\d+) imported, (\d+) already there, 0 failed/.exec(again.stdout);
    expect(Number(counts?.[1]) + Number(counts?.[2])).toBe(mails.length);
    const emails = await settledEmails(host().call, mails.length);
    expect(emails).toHaveLength(mails.length);
    const third = await runCommand(['import', path], { dataDirectory: host().dataDirectory });
    expect(third.stdout).toContain(`0 imported, ${mails.length} already there, 0 failed`);
  });

  test('import says what to do about a wrong organization or an empty folder', async () => {
    const options = { dataDirectory: host().dataDirectory };
    const usual = await runCommand(['api-key', 'create', '--organization', 'demo', '--name', 'all'], options);
    const all = createClient({ baseUrl: host().httpUrl, token: () => usual.stdout.trim() });
    expect((await all('getSession')).scopes).toEqual(
      Scope.options.filter((scope) => scope !== 'operations:read'),
    );
    const wrong = await runCommand(['import', folder, '--organization', 'nobody'], options);
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('There is no organization "nobody" here.');
    const absent = await runCommand(['import', join(folder, 'absent')], options);
    expect([absent.code, absent.stderr]).toEqual([1, `There is nothing at ${join(folder, 'absent')}.\n`]);
  });

  test('organization create lets mail for a new one in', async () => {
    const options = { dataDirectory: host().dataDirectory };
    const created = await runCommand(['organization', 'create', 'second'], options);
    expect([created.code, created.stderr]).toEqual([0, '']);
    expect(created.stdout).toContain('second@<domain>');
    const again = await runCommand(['organization', 'create', 'second'], options);
    expect([again.code, again.stderr]).toEqual([1, 'There is an organization "second" already.\n']);
  });

  test('api-key create prints a key that opens what its scopes say', async () => {
    const options = { dataDirectory: host().dataDirectory };
    const made = await runCommand(
      ['api-key', 'create', '--organization', 'demo', '--name', 'test', '--scopes', 'documents:read'],
      options,
    );
    expect(made.code, made.stderr).toBe(0);
    const call = createClient({ baseUrl: host().httpUrl, token: () => made.stdout.trim() });
    expect((await call('listDocuments', { query: { limit: 1 } })).items).toBeDefined();
    expect((await call('getStatus')).queues).toBeNull();
    await expect(call('listEmails')).rejects.toMatchObject({ problem: { status: 403 } });
    const wrong = await runCommand(
      ['api-key', 'create', '--organization', 'demo', '--name', 'test', '--scopes', 'everything'],
      options,
    );
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('"everything" is not a scope. There are: documents:read');
  });

  test('search finds documents by their words, and replay reads one again', async () => {
    const options = { dataDirectory: host().dataDirectory };
    const { items } = await host().call('listDocuments', { query: { status: 'filed,in_review', limit: 1 } });
    const [document] = items;
    if (document === undefined) throw new Error('nothing was read yet');
    const found = await runCommand(['search', document.fileName, '--limit', '100'], options);
    expect(found.code, found.stderr).toBe(0);
    expect(found.stdout).toContain(`${document.id}  ${document.receivedAt.slice(0, 10)}`);
    const listed = await runCommand(['search', '--status', 'rejected', '--json'], options);
    expect(JSON.parse(listed.stdout)).toEqual({ total: 0, documents: [] });
    expect(await runCommand(['search', '--status', 'lost'], options)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"lost" is no state. There are: received'),
    });

    expect(await runCommand(['replay', document.id], options)).toMatchObject({
      code: 0,
      stdout: '1 replay begun.\n',
    });
    const read = await eventually('a second reading', async () => {
      const history = await host().call('getDocumentHistory', { params: { documentId: document.id } });
      const place = history.items.findIndex(({ event }) => event === 'document.reprocessed');
      const after = history.items.slice(place + 1);
      return after.some(({ status }) => status === 'filed' || status === 'in_review')
        ? history.items[place]
        : undefined;
    });
    expect(read).toMatchObject({ by: 'command line' });
    expect(await runCommand(['replay', '--failed'], options)).toMatchObject({
      code: 0,
      stdout: 'No document has failed.\n',
    });
    expect(await runCommand(['reconcile'], options)).toMatchObject({
      code: 0,
      stdout: 'Nothing is stuck.\n',
    });
  });

  test('status and redrive tell where things stand', async () => {
    const options = { dataDirectory: host().dataDirectory };
    const status = await runCommand(['status'], options);
    expect(status.code, status.stderr).toBe(0);
    expect(status.stdout).toMatch(/^demo: \d+ /);
    expect(status.stdout).toContain('extract-text');
    expect(await runCommand(['redrive'], options)).toMatchObject({
      code: 0,
      stdout: 'There are no dead letters.\n',
    });
    expect((await runCommand(['redrive', 'nothing'], options)).stderr).toContain(
      'There is no function "nothing"',
    );
    const nowhere = await runCommand(['status'], { dataDirectory: join(folder, 'nowhere') });
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('Nothing is here yet');
  });
});
