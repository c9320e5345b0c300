import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import { fileKey, newOrganization } from './identities.ts';

export interface FileStoreHarness {
  readonly files: FileStore;
  /** What a browser gets from a temporary URL, `secondsFromNow` later. */
  download(
    url: string,
    secondsFromNow?: number,
  ): Promise<{ status: number; body: Uint8Array; contentType: string | null; disposition: string | null }>;
  /** What a browser gets that sends a body to an upload URL, `secondsFromNow` later. */
  upload(url: string, body: Uint8Array<ArrayBuffer>, secondsFromNow?: number): Promise<number>;
  close(): Promise<void>;
}

export interface FileStoreCapabilities {
  /** The engine checks signature and expiry of temporary URLs. */
  readonly checksTemporaryUrls: boolean;
}

export function fileStoreContract(
  name: string,
  open: () => Promise<FileStoreHarness>,
  capabilities: FileStoreCapabilities = { checksTemporaryUrls: true },
): void {
  describe(`FileStore: ${name}`, () => {
    let harness: FileStoreHarness;
    let files: FileStore;
    const organization = newOrganization();
    const key = (path: string) => fileKey(organization, path);
    const bytes = (text: string) => new TextEncoder().encode(text);

    beforeEach(async () => {
      harness = await open();
      files = harness.files;
    });
    afterEach(() => harness.close());

    test('gives back the bytes and the type that were put', async () => {
      const body = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      await files.put(key('a/original'), body, 'application/pdf');
      const stored = await files.get(key('a/original'));
      expect(stored?.contentType).toBe('application/pdf');
      expect(Buffer.from(stored?.body ?? []).equals(Buffer.from(body))).toBe(true);
      expect(await files.head(key('a/original'))).toEqual({ size: 70_000, contentType: 'application/pdf' });
    });

    test('keeps an empty file', async () => {
      await files.put(key('empty'), new Uint8Array(), 'text/plain');
      expect((await files.get(key('empty')))?.body.byteLength).toBe(0);
      expect(await files.head(key('empty'))).toEqual({ size: 0, contentType: 'text/plain' });
    });

    test('keeps parameters and odd characters of a content type', async () => {
      await files.put(key('typed'), bytes('x'), 'text/html; charset="utf-8"');
      expect((await files.head(key('typed')))?.contentType).toBe('text/html; charset="utf-8"');
    });

    test('replaces a file with the next put', async () => {
      await files.put(key('twice'), bytes('first, and longer'), 'text/plain');
      await files.put(key('twice'), bytes('second'), 'text/csv');
      const stored = await files.get(key('twice'));
      expect(new TextDecoder().decode(stored?.body)).toBe('second');
      expect(stored?.contentType).toBe('text/csv');
    });

    test('is whole whoever wins when two put the same key at once', async () => {
      const candidates = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(50_000));
      await Promise.all(candidates.map((text) => files.put(key('race'), bytes(text), 'text/plain')));
      expect(candidates).toContain(new TextDecoder().decode((await files.get(key('race')))?.body));
    });

    test('knows nothing of a file that was never put', async () => {
      expect(await files.get(key('never'))).toBeUndefined();
      expect(await files.head(key('never'))).toBeUndefined();
    });

    test('deletes, and deleting again succeeds', async () => {
      await files.put(key('gone'), bytes('x'), 'text/plain');
      await files.delete(key('gone'));
      await files.delete(key('gone'));
      expect(await files.get(key('gone'))).toBeUndefined();
      expect(await files.head(key('gone'))).toBeUndefined();
    });

    test('lists what is under a prefix, ascending, and nothing of a neighbour', async () => {
      const root = 'listing';
      for (const path of ['b/2', 'b/10', 'a', 'b-other/1']) {
        await files.put(key(`${root}/${path}`), bytes('x'), 'text/plain');
      }
      expect((await files.list(`${organization}/${root}/`)).keys).toEqual(
        ['a', 'b-other/1', 'b/10', 'b/2'].map((path) => key(`${root}/${path}`)),
      );
      expect((await files.list(`${organization}/${root}/b/`)).keys).toEqual([
        key(`${root}/b/10`),
        key(`${root}/b/2`),
      ]);
      expect(await files.list(`${newOrganization()}/`)).toEqual({ keys: [], cursor: undefined });
    });

    test('pages a long listing by a cursor, without gaps or repeats', async () => {
      const keys = Array.from({ length: 1_005 }, (_, index) => key(`many/${String(index).padStart(5, '0')}`));
      for (let start = 0; start < keys.length; start += 50) {
        await Promise.all(
          keys.slice(start, start + 50).map((each) => files.put(each, bytes('x'), 'text/plain')),
        );
      }
      const first = await files.list(`${organization}/many/`);
      expect(first.keys).toHaveLength(1_000);
      const second = await files.list(`${organization}/many/`, first.cursor);
      expect(second.cursor).toBeUndefined();
      expect([...first.keys, ...second.keys]).toEqual(keys);
    }, 60_000);

    test('makes a link that needs no other credential', async () => {
      await files.put(key('linked'), bytes('for you'), 'application/pdf');
      const url = await files.temporaryUrl(key('linked'), { expiresInSeconds: 60 });
      const answer = await harness.download(url);
      expect(answer.status).toBe(200);
      expect(answer.contentType).toBe('application/pdf');
      expect(new TextDecoder().decode(answer.body)).toBe('for you');
    });

    test('names the download and overrides its type when asked', async () => {
      await files.put(key('named'), bytes('x'), 'text/html');
      const url = await files.temporaryUrl(key('named'), {
        expiresInSeconds: 60,
        downloadName: 'Facture n° 12 "été".pdf',
        contentType: 'application/octet-stream',
      });
      const answer = await harness.download(url);
      expect(answer.contentType).toBe('application/octet-stream');
      expect(answer.disposition).toMatch(/^attachment;/);
      expect(answer.disposition).toContain(
        `filename*=UTF-8''Facture%20n%C2%B0%2012%20%22%C3%A9t%C3%A9%22.pdf`,
      );
    });

    test('makes a link to upload to', async () => {
      const body = bytes('brought by a browser');
      const url = await files.uploadUrl(key('uploaded'), { expiresInSeconds: 60, size: body.byteLength });
      expect(await harness.upload(url, body)).toBe(200);
      expect(new TextDecoder().decode((await files.get(key('uploaded')))?.body)).toBe('brought by a browser');
    });

    test.runIf(capabilities.checksTemporaryUrls)(
      'takes no upload of another size, too late, or by a link that was changed or is for something else',
      async () => {
        const body = bytes('12345');
        const url = await files.uploadUrl(key('exact'), { expiresInSeconds: 60, size: 5 });
        expect(await harness.upload(url, bytes('123456'))).toBe(403);
        expect(await harness.upload(url, body, 61)).toBe(403);
        expect(await harness.upload(url.replace('/exact', '/other'), body)).toBe(403);
        expect(await harness.upload(url.replace('size=5', 'size=6'), bytes('123456'))).toBe(403);
        expect((await harness.download(url)).status).toBe(403);
        const forReading = await files.temporaryUrl(key('exact'), { expiresInSeconds: 60 });
        expect(await harness.upload(forReading, body)).toBe(403);
        expect(await files.head(key('exact'))).toBeUndefined();
      },
    );

    test.runIf(capabilities.checksTemporaryUrls)('refuses a link after its end', async () => {
      await files.put(key('ending'), bytes('x'), 'text/plain');
      const url = await files.temporaryUrl(key('ending'), { expiresInSeconds: 60 });
      expect((await harness.download(url, 59)).status).toBe(200);
      expect((await harness.download(url, 61)).status).toBe(403);
    });

    test.runIf(capabilities.checksTemporaryUrls)('refuses a link that was changed in any part', async () => {
      await files.put(key('secret'), bytes('x'), 'text/plain');
      await files.put(key('harmless'), bytes('x'), 'text/plain');
      const url = await files.temporaryUrl(key('harmless'), {
        expiresInSeconds: 60,
        downloadName: 'a.pdf',
        contentType: 'application/pdf',
      });
      expect((await harness.download(url)).status).toBe(200);
      expect((await harness.download(url.replace('/harmless', '/secret'))).status).toBe(403);
      const later = new URL(url);
      for (const parameter of [...later.searchParams.keys()]) {
        const changed = new URL(url);
        changed.searchParams.set(parameter, `${changed.searchParams.get(parameter)}0`);
        expect((await harness.download(changed.href)).status, parameter).toBeGreaterThanOrEqual(400);
      }
    });
  });
}
