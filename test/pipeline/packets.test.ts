import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { DocumentId } from '../../events/ids.ts';
import { frenchSuppliers } from '../../samples/companies.ts';
import { type DocumentKind, makeDocument } from '../../samples/documents.ts';
import type { Sample } from '../../samples/sample.ts';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import { renderPage } from '../../shared/understanding/pictures/render-page.ts';
import { joined, separatorSheet } from '../fixtures/packets.ts';
import { eventually } from '../host/condition.ts';
import { temporaryHost } from '../host/temporary-host.ts';

const host = temporaryHost();
const moving = ['received', 'extracting', 'classified'];

let samples: Sample[];
beforeAll(async () => {
  const kinds: DocumentKind[] = ['invoiceClassic', 'invoiceModern', 'invoiceClassic'];
  samples = await Promise.all(
    kinds.map((kind, index) => {
      const seller = frenchSuppliers[index];
      const now = new Date('2026-03-02T09:00:00Z');
      return makeDocument(kind, { seed: index + 1, now, ...(seller === undefined ? {} : { seller }) });
    }),
  );
});

const numbers = () => samples.map(({ truth }) => truth.fields.documentNumber);

async function uploaded(body: Uint8Array, fileName: string): Promise<DocumentId> {
  const form = new FormData();
  form.append('files', new File([new Uint8Array(body)], fileName, { type: 'application/pdf' }));
  const { items } = await host().call('uploadDocuments', { body: form });
  const [item] = items;
  if (item?.documentId == null) throw new Error('nothing was uploaded');
  return item.documentId;
}

function atRest(documentId: DocumentId, isWanted = (_: DocumentDetail) => true): Promise<DocumentDetail> {
  return eventually('the document at rest', async () => {
    const document = await host().call('getDocument', { params: { documentId } });
    return moving.includes(document.status) || !isWanted(document) ? undefined : document;
  });
}

/** The documents that a file was split into, read. */
function partsOf(whole: DocumentDetail): Promise<DocumentDetail[]> {
  return eventually('the parts at rest', async () => {
    const parts = await Promise.all(
      whole.parts.map(({ documentId }) =>
        host()
          .call('getDocument', { params: { documentId } })
          .catch(() => undefined),
      ),
    );
    const there = parts.filter((part) => part !== undefined && !moving.includes(part.status));
    return there.length === whole.parts.length ? there.filter((part) => part !== undefined) : undefined;
  });
}

test('a sheet between documents splits a file by itself', async () => {
  const sheet = await separatorSheet({ text: 'PATCH T' });
  const [first, second, third] = samples.map(({ body }) => body);
  if (first === undefined || second === undefined || third === undefined) throw new Error('no samples');
  const whole = await atRest(await uploaded(await joined([first, sheet, second, third]), 'courrier.pdf'));
  expect(whole).toMatchObject({
    status: 'split',
    pageCount: 4,
    parts: [
      { firstPage: 1, lastPage: 1 },
      { firstPage: 3, lastPage: 4 },
    ],
  });
  const [alone, rest] = await partsOf(whole);
  expect(alone).toMatchObject({
    fileName: 'courrier (p. 1).pdf',
    documentType: 'invoice',
    pageCount: 1,
    partOf: { documentId: whole.id, firstPage: 1, lastPage: 1 },
    fields: { documentNumber: { value: numbers()[0] } },
  });
  expect(rest).toMatchObject({ pageCount: 2, packet: [] });
});

test('a TIFF of scans is split into TIFFs, and put together again', { timeout: 120_000 }, async () => {
  const { call } = host();
  const invoice = samples[0];
  if (invoice === undefined) throw new Error('no samples');
  const sheet = await separatorSheet({ code: 'FACTEUR-SEPARATOR' });
  const pages = await Promise.all(
    [invoice.body, sheet, await separatorSheet({ text: 'Annexe' })].map(async (pdf) => {
      const drawn = await renderPage(pdf, { page: 1, maxWidth: 1_240 });
      return sharp(drawn?.body).resize(1_240, 1_754, { fit: 'fill' }).greyscale().png().toBuffer();
    }),
  );
  const tiff = await sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'lzw', xres: 5.9, yres: 5.9 })
    .toBuffer();
  const split = await atRest(await uploaded(tiff, 'fax.tiff'));
  expect(split).toMatchObject({
    status: 'split',
    parts: [
      { firstPage: 1, lastPage: 1 },
      { firstPage: 3, lastPage: 3 },
    ],
  });
  const [first] = await partsOf(split);
  expect(first).toMatchObject({
    fileName: 'fax (p. 1).tif',
    contentType: 'image/tiff',
    documentType: 'invoice',
    pageCount: 1,
    fields: { documentNumber: { value: numbers()[0] } },
  });
  const params = { documentId: split.id };
  const present = await call('getDocument', { params });
  await call('mergeDocument', { params, body: { version: present.version } });
  const whole = await atRest(split.id, ({ status }) => status !== 'split');
  expect(whole).toMatchObject({ pageCount: 3, packet: [], parts: [] });
});

test('a person splits what seems to be several documents, takes it back, and splits it again', async () => {
  const { call } = host();
  const body = await joined(samples.map((sample) => sample.body));
  const id = await uploaded(body, 'factures.pdf');
  const found = await atRest(id);
  expect(found.status).toBe('in_review');
  expect(found.packet.map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(found.reviewReasons.map(({ message }) => message.en).join()).toContain('3 documents');
  const params = { documentId: id };

  const twoPages = { firstPage: 1, lastPage: 2 };
  const wrong = [
    [twoPages, { firstPage: 2, lastPage: 3 }],
    [twoPages, { firstPage: 3, lastPage: 4 }],
  ];
  for (const parts of wrong)
    await expect(
      call('splitDocument', { params, body: { version: found.version, parts } }),
    ).rejects.toMatchObject({
      problem: { status: 422, code: 'invalid_parts' },
    });
  await expect(call('splitDocument', { params, body: { version: 1 } })).rejects.toMatchObject({
    problem: { code: 'document_changed' },
  });

  const split = await call('splitDocument', { params, body: { version: found.version } });
  const parts = await partsOf(split);
  expect(parts.map(({ fields }) => fields.documentNumber?.value)).toEqual(numbers());
  const twins = parts.flatMap(({ findings }) => findings.map(({ parameters }) => parameters.documentId));
  expect(twins).not.toContain(id);
  await expect(call('reprocessDocument', { params })).rejects.toMatchObject({
    problem: { code: 'not_possible_now' },
  });
  // Doing the same again is harmless.
  await call('splitDocument', { params, body: { version: found.version } });

  // A picture that was drawn is gone with its document.
  const thumbnails = parts.map((part) => ({ params: { documentId: part.id } }));
  for (const asked of thumbnails) await call('getDocumentThumbnail', asked);
  const present = await call('getDocument', { params });
  await call('mergeDocument', { params, body: { version: present.version } });
  const whole = await atRest(id, ({ status }) => status !== 'split');
  expect(whole).toMatchObject({ status: 'in_review', pageCount: 3, packet: [], parts: [] });
  for (const part of parts)
    await expect(call('getDocument', { params: { documentId: part.id } })).rejects.toMatchObject({
      problem: { status: 404 },
    });

  for (const asked of thumbnails)
    await expect(call('getDocumentThumbnail', asked)).rejects.toMatchObject({ problem: { status: 404 } });

  const again = await call('splitDocument', {
    params,
    body: {
      version: whole.version,
      parts: [
        { firstPage: 1, lastPage: 1 },
        { firstPage: 2, lastPage: 3 },
      ],
    },
  });
  const [first, rest] = await partsOf(again);
  expect(first?.id).toBe(parts[0]?.id);
  expect(rest).toMatchObject({ pageCount: 2 });
});
