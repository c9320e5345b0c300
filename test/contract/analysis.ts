import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileKey } from '../../events/ids.ts';
import type { DocumentAnalyzer } from '../../shared/platform/ports/document-analyzer.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import { fileKey, newOrganization } from './identities.ts';

export interface DocumentAnalyzerHarness {
  readonly analyzer: DocumentAnalyzer;
  readonly files: FileStore;
  close(): Promise<void>;
}

/** A page with a text layer, then so many that are pictures. */
export async function partlyScanned(pictures: number): Promise<Uint8Array> {
  const paper = await sharp({ create: { width: 60, height: 84, channels: 3, background: '#eeeeee' } })
    .png()
    .toBuffer();
  const document = new PDFDocument({ size: 'A4', margin: 50 });
  document.fontSize(12).text('Bordereau imprimé');
  for (let page = 0; page < pictures; page++)
    document.addPage().image(paper, 0, 0, { width: 595, height: 842 });
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export function documentAnalyzerContract(
  name: string,
  open: () => Promise<DocumentAnalyzerHarness>,
  capabilities: { readonly available: boolean },
): void {
  describe(`DocumentAnalyzer: ${name}`, () => {
    let harness: DocumentAnalyzerHarness;
    let originalFile: FileKey;
    beforeEach(async () => {
      harness = await open();
      originalFile = fileKey(newOrganization(), 'documents/one/original');
      await harness.files.put(originalFile, await partlyScanned(3), 'application/pdf');
    });
    afterEach(() => harness.close());

    const ask = (pages: readonly number[], file = originalFile) =>
      harness.analyzer.analyze({
        originalFile: file,
        fileName: 'scan.pdf',
        contentType: 'application/pdf',
        pages: pages.map((page) => ({ page, features: ['expense', 'tables'] as const })),
      });

    test.runIf(!capabilities.available)('says that there is no such service', async () => {
      expect(await ask([2])).toEqual({ kind: 'unavailable' });
    });

    test.runIf(capabilities.available)(
      'looks at the pages asked for, and counts what they cost',
      async () => {
        expect(await ask([2, 4])).toMatchObject({
          kind: 'done',
          analysis: { features: ['expense', 'tables'], pages: [{ page: 2 }, { page: 4 }] },
          textract: { expense: { pages: 2 }, tables: { pages: 2 } },
        });
      },
    );

    test.runIf(capabilities.available)('costs nothing for a page with a text layer', async () => {
      expect(await ask([1])).toMatchObject({ kind: 'done', analysis: { pages: [] }, textract: {} });
    });

    test.runIf(capabilities.available)('takes a missing original for an outage', async () => {
      await expect(ask([2], fileKey(newOrganization(), 'documents/missing/original'))).rejects.toThrow(
        'no file',
      );
    });
  });
}
