import { expect, test } from 'vitest';
import type { DocumentId, MessageId } from '../../events/ids.ts';
import { type HostileFile, hostileFiles } from '../../samples/hostile.ts';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import type { EmailDetail } from '../../shared/http/answers/emails.ts';
import { eventually } from '../host/condition.ts';
import { allEmails, isAtRest } from '../host/settled.ts';
import { temporaryHost } from '../host/temporary-host.ts';

const host = temporaryHost();
const moving = new Set(['received', 'extracting', 'classified']);
const ended = ['filed', 'in_review', 'quarantined', 'unpacked'];
const mostMs = 60_000;

test('broken, protected, empty, huge and hostile files each end in a clear state, and the host lives', async () => {
  const { call } = host();
  const files = await hostileFiles();
  for (const file of files) {
    const form = new FormData();
    form.append('files', new Blob([Buffer.from(file.body)], { type: file.contentType }), file.fileName);
    const { items } = await call('uploadDocuments', { body: form });
    const [uploaded] = items;
    if (uploaded === undefined) throw new Error(`${file.fileName} was not taken`);
    if (uploaded.skipped !== null) expect(uploaded.skipped.message.fr, file.fileName).not.toBe('');
    else if (uploaded.documentId === null) expectEnded(file, await emailAtRest(uploaded.messageId));
    else expectEnded(file, await documentAtRest(uploaded.documentId));
  }
  expect((await fetch(`${host().httpUrl}/health`)).status).toBe(200);
  const { queues } = await call('getStatus');
  expect(queues?.filter(({ dead }) => dead > 0)).toEqual([]);
}, 240_000);

function documentAtRest(documentId: DocumentId): Promise<DocumentDetail> {
  return eventually(
    `${documentId} to come to rest`,
    async () => {
      const found = await host().call('getDocument', { params: { documentId } });
      return moving.has(found.status) ? undefined : found;
    },
    mostMs,
  );
}

function emailAtRest(messageId: MessageId): Promise<EmailDetail> {
  return eventually(
    `${messageId} to come to rest`,
    async () => {
      const found = (await allEmails(host().call)).find(({ id }) => id === messageId);
      return found !== undefined && isAtRest(found) ? found : undefined;
    },
    mostMs,
  );
}

function expectEnded({ fileName }: HostileFile, found: DocumentDetail | EmailDetail): void {
  if (found.status === 'failed') {
    expect(found.failure?.message.fr.length, fileName).toBeGreaterThan(20);
    expect(found.failure?.code, fileName).not.toBe('processing_failed');
  } else {
    expect(ended, fileName).toContain(found.status);
  }
  if ('fileName' in found) expect(found.fileName, fileName).not.toMatch(/[/\\\p{Cc}]/u);
}
