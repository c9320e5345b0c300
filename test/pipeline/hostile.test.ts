import { expect, test } from 'vitest';
import { hostileFiles } from '../../samples/hostile.ts';
import { eventually } from '../host/condition.ts';
import { temporaryHost } from '../host/temporary-host.ts';

const host = temporaryHost();
const moving = new Set(['received', 'extracting', 'classified']);

test('broken, protected, empty, huge and hostile files each end in a clear state, and the host lives', async () => {
  const { call } = host();
  const files = await hostileFiles();
  for (const file of files) {
    const form = new FormData();
    form.append('files', new Blob([Buffer.from(file.body)], { type: file.contentType }), file.fileName);
    const { items } = await call('uploadDocuments', { body: form });
    const [uploaded] = items;
    if (uploaded === undefined) throw new Error(`${file.fileName} was not taken`);
    const document = await eventually(
      `${file.fileName} to come to rest`,
      async () => {
        const found = await call('getDocument', { params: { documentId: uploaded.documentId ?? '' } });
        return moving.has(found.status) ? undefined : found;
      },
      60_000,
    );
    if (document.status === 'failed') {
      expect(document.failure?.message.fr.length, file.fileName).toBeGreaterThan(20);
      expect(document.failure?.code, file.fileName).not.toBe('processing_failed');
    } else {
      expect(['filed', 'in_review', 'quarantined'], file.fileName).toContain(document.status);
    }
    expect(document.fileName, file.fileName).not.toMatch(/[/\\\p{Cc}]/u);
  }
  expect((await fetch(`${host().httpUrl}/health`)).status).toBe(200);
  const { queues } = await call('getStatus');
  expect(queues.filter(({ dead }) => dead > 0)).toEqual([]);
}, 240_000);
