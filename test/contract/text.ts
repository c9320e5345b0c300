import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DocumentId, type FileKey, type OrganizationId } from '../../events/ids.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { TextExtraction, TextExtractor } from '../../shared/platform/ports/text-extractor.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { UnreadableDocument } from '../../shared/understanding/reading.ts';
import { fileKey, newOrganization } from './identities.ts';

export interface TextExtractorHarness {
  readonly extractor: TextExtractor;
  readonly files: FileStore;
  close(): Promise<void>;
}

export interface TextExtractorCapabilities {
  /** Reads words of pictures: the engine behind is really there. */
  readonly recognizes: boolean;
}

/** A born-digital page with these lines. */
async function pdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 50 });
  for (const line of lines) document.fontSize(12).text(line);
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A scanned page: large black words on white. */
async function picture(text: string): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200">
    <rect width="900" height="200" fill="white"/>
    <text x="40" y="120" font-family="DejaVu Sans, Arial, sans-serif" font-size="64">${text}</text></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

export function textExtractorContract(
  name: string,
  open: () => Promise<TextExtractorHarness>,
  capabilities: TextExtractorCapabilities = { recognizes: true },
): void {
  describe(`TextExtractor: ${name}`, () => {
    let harness: TextExtractorHarness;
    const documentId = DocumentId.parse(`doc_${'1'.repeat(26)}`);
    let organizationId: OrganizationId;
    let originalFile: FileKey;
    let readingFile: FileKey;

    beforeEach(async () => {
      harness = await open();
      organizationId = newOrganization();
      originalFile = fileKey(organizationId, 'documents/one/original');
      readingFile = fileKey(organizationId, 'documents/one/reading-1');
    });
    afterEach(() => harness.close());

    /** Reads to the end, as `extract-text` and `finish-text-extraction` do together. */
    async function extract(body: Uint8Array, fileName: string, contentType: string) {
      await harness.files.put(originalFile, body, contentType);
      const input = { organizationId, originalFile, readingFile, fileName, contentType };
      let extraction: TextExtraction = await harness.extractor.start({
        ...input,
        documentId,
        token: readingFile,
        policy: 'balanced',
      });
      await expect
        .poll(
          async () => {
            if (extraction.kind === 'pending') {
              extraction = await harness.extractor.finish({ ...input, jobId: extraction.jobId });
            }
            return extraction.kind;
          },
          { timeout: 50_000 },
        )
        .toBe('done');
      if (extraction.kind !== 'done') throw new Error('still pending');
      return extraction;
    }

    async function storedText(): Promise<string> {
      const stored = await harness.files.get(readingFile);
      return decodeReading(stored?.body ?? new Uint8Array())
        .pages.map(pageText)
        .join('\n');
    }

    test('reads a text layer and stores the reading', async () => {
      const body = await pdf(['Facture F-2026-001', 'Total TTC 120,00 EUR']);
      const extraction = await extract(body, 'facture.pdf', 'application/pdf');
      expect(extraction).toMatchObject({ kind: 'done', pageCount: 1, format: 'pdf', source: 'text' });
      expect(await storedText()).toContain('F-2026-001');
    }, 60_000);

    test('gives the same answer to the same request', async () => {
      const body = await pdf(['Bon de livraison 42']);
      const first = await extract(body, 'bl.pdf', 'application/pdf');
      expect(await extract(body, 'bl.pdf', 'application/pdf')).toEqual(first);
    }, 60_000);

    test.runIf(capabilities.recognizes)(
      'recognizes the words of a picture',
      async () => {
        const extraction = await extract(await picture('Facture 2026'), 'scan.png', 'image/png');
        expect(extraction).toMatchObject({ pageCount: 1, format: 'image' });
        expect(extraction.source).not.toBe('text');
        expect(await storedText()).toMatch(/Facture\s+2026/);
      },
      60_000,
    );

    test.each([
      ['broken', new TextEncoder().encode('%PDF-1.7\nthis is not one'), 'broken.pdf', 'application/pdf'],
      ['empty', new Uint8Array(), 'empty.pdf', 'application/pdf'],
    ])(
      'says of a %s file that no retry can help',
      async (_kind, body, fileName, contentType) => {
        await expect(extract(body, fileName, contentType)).rejects.toThrow(UnreadableDocument);
        expect(await harness.files.get(readingFile)).toBeUndefined();
      },
      60_000,
    );

    test('takes a missing original for an outage, not for a bad document', async () => {
      const missing = fileKey(organizationId, 'documents/missing/original');
      const failure = await harness.extractor
        .start({
          organizationId,
          documentId,
          originalFile: missing,
          readingFile,
          fileName: 'a.pdf',
          contentType: 'application/pdf',
          token: 't',
          policy: 'balanced',
        })
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(UnreadableDocument);
    });
  });
}
