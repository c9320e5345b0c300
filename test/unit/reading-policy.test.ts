import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addUsage,
  type TextractUsage,
  textractFeatures,
  textractUsage,
} from '../../shared/costs/textract-usage.ts';
import { Document } from '../../shared/documents/document.ts';
import { Organization } from '../../shared/organizations/organization.ts';
import { policyFor, usualReading } from '../../shared/organizations/reading-policy.ts';

test('an organization and a document of before there were policies are read as usual ones', () => {
  const organization = Organization.parse({
    organizationId: 'demo',
    version: 3,
    name: 'Demo',
    createdAt: '2026-01-01T00:00:00.000Z',
    filingThreshold: 0.9,
  });
  expect(organization.reading).toEqual(usualReading);
  const document = Document.parse({
    organizationId: 'demo',
    documentId: `doc_${'1'.repeat(26)}`,
    version: 2,
    run: 1,
    fileName: 'a.pdf',
    contentType: 'application/pdf',
    size: 1,
    sha256: '0',
    originalFile: 'demo/documents/one/original',
    occurrences: [{ messageId: null, partId: null, fileName: 'a.pdf', at: '2026-01-01T00:00:00.000Z' }],
    receivedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    tags: [],
    status: 'extracting',
    jobId: null,
    reading: {
      readingFile: 'demo/documents/one/reading-1',
      pageCount: 1,
      format: 'pdf',
      source: 'text',
      language: null,
    },
  });
  expect(document).toMatchObject({ textract: {}, reading: { notices: [] } });
});

test('a policy of a type goes before that of the organization', () => {
  const settings = { policy: 'economy', byType: { invoice: 'textract' } } as const;
  expect(policyFor(settings, 'invoice')).toBe('textract');
  expect(policyFor(settings, 'letter')).toBe('economy');
});

test('what Textract read is priced by feature, to the millionth of a dollar', () => {
  expect(textractUsage({ text: 2, expense: 1 }, 'us-east-1')).toEqual({
    text: { pages: 2, microUsd: '3000' },
    expense: { pages: 1, microUsd: '10000' },
  });
  expect(textractUsage({ text: 0 }, 'eu-west-3')).toEqual({});
});

test('adding usage loses nothing, in any order', () => {
  const usages = fc
    .record(Object.fromEntries(textractFeatures.map((feature) => [feature, fc.nat(5_000)])))
    .map((pages): TextractUsage => textractUsage(pages, 'eu-west-3'));
  fc.assert(
    fc.property(usages, usages, (a, b) => {
      const sum = addUsage(a, b);
      expect(sum).toEqual(addUsage(b, a));
      for (const feature of textractFeatures) {
        const pages = (a[feature]?.pages ?? 0) + (b[feature]?.pages ?? 0);
        expect(sum[feature]?.pages ?? 0).toBe(pages);
        expect(Number(sum[feature]?.microUsd ?? 0)).toBe(
          Number(a[feature]?.microUsd ?? 0) + Number(b[feature]?.microUsd ?? 0),
        );
      }
    }),
  );
});
