import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedFiles } from '../../events/generate.ts';
import { catalogue, FacteurEvent } from '../../events/index.ts';

const folder = join(import.meta.dirname, '../../events');

test('the committed schemas and catalogue are those of the contracts (else: npm run schemas)', () => {
  const published = publishedFiles();
  for (const [path, content] of Object.entries(published)) {
    expect(readFileSync(join(folder, path), 'utf8'), path).toBe(content);
  }
  expect(readdirSync(join(folder, 'schemas')).sort()).toEqual(
    catalogue.map(({ type }) => `${type}.json`).sort(),
  );
});

test('every event of the catalogue is one of FacteurEvent, once, under a versioned past-tense name', () => {
  const types = catalogue.map((event) => event.type);
  expect(new Set(types).size).toBe(types.length);
  expect(FacteurEvent.options.map((option) => option.shape.type.value).sort()).toEqual([...types].sort());
  for (const type of types) expect(type).toMatch(/^(message|document)\.[a-z-]+\.v[1-9]\d*$/);
});

test('a consumer refuses an unknown version and an event without its data, and ignores what it does not know', () => {
  const event = {
    id: 'e1',
    type: 'document.deleted.v1',
    organizationId: 'demo',
    time: '2026-01-31T08:15:00.000Z',
    data: { documentId: `doc_${'0'.repeat(26)}`, run: 1 },
  };
  expect(FacteurEvent.parse({ ...event, later: true })).toEqual(event);
  expect(FacteurEvent.safeParse({ ...event, type: 'document.deleted.v99' }).success).toBe(false);
  expect(FacteurEvent.safeParse({ ...event, data: {} }).success).toBe(false);
});
