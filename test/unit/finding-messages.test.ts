import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFinding } from '../../shared/understanding/findings/finding-messages.ts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{shared,functions}/**/*.ts', { cwd: root }).map((file) =>
  readFileSync(join(root, file), 'utf8'),
);
const made = /(?:\b(?:finding|sign)\(\s*|code: )'([a-z_0-9]+)'(?=,\s*(?:severity|'|null|\w*[nN]ame|\{))/g;
const codes = [
  ...new Set(sources.flatMap((source) => [...source.matchAll(made)].map(([, code = '']) => code))),
];

test('whatever is found is said in a sentence, in French and in English', () => {
  expect(codes).toEqual(
    expect.arrayContaining([
      'totals_disagree',
      'vat_id_checksum',
      'several_documents',
      'line_items_cut',
      'sender_looks_alike',
    ]),
  );
  for (const code of codes) {
    const { fr, en } = describeFinding({ code, parameters: {} });
    expect([fr, en], code).toEqual([
      expect.stringMatching(/^\S.* .*\.$/),
      expect.stringMatching(/^\S.* .*\.$/),
    ]);
    expect(fr, code).not.toBe(en);
  }
});

test('amounts, days and accounts are written as readers of the language do, and names as they are', () => {
  const duplicate = describeFinding({
    code: 'duplicate_total',
    parameters: { total: '-12064.60', date: '2026-02-03', fileName: '2026-02-03.pdf' },
  });
  expect(duplicate.fr.replaceAll('\u202f', ' ')).toContain(
    '(-12 064,60) à cette date (03/02/2026) : 2026-02-03.pdf',
  );
  expect(duplicate.en).toContain('(-12,064.60) of this day (3 February 2026) before: 2026-02-03.pdf');
  const numbered = describeFinding({
    code: 'duplicate_number',
    parameters: { number: '2026-02-03', fileName: 'a.pdf' },
  });
  expect(numbered.fr).toContain('le numéro 2026-02-03');
  const accounts = describeFinding({
    code: 'einvoice_iban_disagrees',
    parameters: {
      printed: 'DE89370400440532013000, FR1420041010050500013M02606',
      xml: 'GB29NWBK60161331926819',
    },
  });
  expect(accounts.en).toContain('DE89 3704 0044 0532 0130 00, FR14 2004 1010 0505 0001 3M02 606');
});
