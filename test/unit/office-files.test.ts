import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../samples/documents.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import type { Reading } from '../../shared/understanding/reading.ts';
import { findTables } from '../../shared/understanding/tables/tables.ts';
import { toOdp, toOds, toOdt, toPptx, toRtf } from '../fixtures/office-files.ts';
import { toDoc, toXls } from '../fixtures/old-office.ts';
import { toMsg } from '../fixtures/outlook.ts';

const read = (file: Uint8Array | string) =>
  readDocument(typeof file === 'string' ? Buffer.from(file, 'latin1') : file, {
    fileName: 'file',
    ocr: null,
  });

const words = (reading: Reading) =>
  reading.pages.flatMap((page) => pageText(page).split(/\s+/).filter(Boolean));

const table = [
  ['Désignation', 'Quantité', 'Prix'],
  ['Ramettes A4', '12', '48,00 €'],
  ['Stylos', '3', '7,50 €'],
];

/** Words without characters that a format cannot hold or that separate words. */
const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\p{C}\p{Z}\s\ufffe\uffff]/gu, ''))
  .filter((text) => text !== '' && !/[\ud800-\udfff\u2028\u2029]/.test(text));
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('an OpenDocument file', () => {
  test('is read with its table, header and footer', async () => {
    const reading = await read(toOdt(['Bon de commande', table, 'Merci.']));
    expect(reading.format).toBe('odt');
    expect(words(reading)).toEqual([
      'En-tête',
      'Bon',
      'de',
      'commande',
      ...table.flat().join(' ').split(' '),
      'Merci.',
      'Pied',
    ]);
    const [found] = reading.pages.flatMap(findTables);
    expect(found?.cells.map(({ text }) => text)).toEqual(table.flat());
  });

  test('keeps every word of any text', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const reading = await read(toOdt(texts.map((text) => text.join(' '))));
        expect(words(reading)).toEqual(['En-tête', ...texts.flat(), 'Pied']);
      }),
      { numRuns: 60 },
    );
  });

  test('is read as a workbook, without hidden sheets and the million of empty rows', async () => {
    const reading = await read(toOds(table));
    expect(reading.format).toBe('ods');
    expect(words(reading)).toEqual(table.flat().join(' ').split(' '));
    expect(reading.pages.flatMap(findTables)[0]?.cells.map(({ text }) => text)).toEqual(table.flat());
    expect(reading.sheets).toEqual([{ name: 'Table1', rows: table, cut: false }]);
  });

  test('is kept as tables up to a bound, though all of it is read', async () => {
    const long = Array.from({ length: 3_000 }, (_, row) => ['a', 'b', 'c', 'd', `ligne${row}`]);
    const reading = await read(toOds(long));
    expect(words(reading)).toContain('ligne2999');
    expect(reading.sheets).toEqual([{ name: 'Table1', rows: long.slice(0, 2_000), cut: true }]);
  });

  test('is read as a presentation, a page a slide', async () => {
    const slides = ['Bilan 2025', 'Perspectives'];
    for (const file of [toOdp(slides), toPptx(slides)]) {
      const reading = await read(file);
      const shown = reading.pages.map((page) => pageText(page).trim()).filter(Boolean);
      expect(shown.slice(-3).join(' ')).toContain('Bilan 2025 Perspectives');
    }
  });

  test('is refused with a reason when it is encrypted, a bomb, or without content', async () => {
    const mimetype = strToU8('application/vnd.oasis.opendocument.text');
    const manifest = strToU8('<manifest:encryption-data/>');
    const encrypted = zipSync({ mimetype, 'content.xml': strToU8('x'), 'META-INF/manifest.xml': manifest });
    await expect(read(encrypted)).rejects.toMatchObject({ code: 'encrypted' });
    const bomb = zipSync({ mimetype, 'content.xml': new Uint8Array(30_000_000).fill(97) });
    await expect(read(bomb)).rejects.toMatchObject({ code: 'too_large' });
    await expect(read(zipSync({ mimetype, 'content.xml': new Uint8Array(0) }))).rejects.toMatchObject({
      code: 'broken',
    });
    await expect(read(zipSync({ a: mimetype }))).rejects.toMatchObject({ code: 'unsupported_format' });
  });
});

describe('an Excel workbook', () => {
  test('has its sheets by name, with the cells as they are shown', async () => {
    const { body } = await makeDocument('workbookReport', { seed: 3, now: new Date('2026-03-02') });
    const { sheets = [] } = await read(body);
    expect(sheets.map(({ name, cut }) => [name, cut])).toEqual([
      ['Synthèse', false],
      ['Par semaine', false],
    ]);
    expect(sheets[0]?.rows[2]).toEqual(['Famille', 'Commandes', "Chiffre d'affaires HT"]);
    expect(sheets[1]?.rows.map(([week]) => week)).toEqual(['Semaine', 'S1', 'S2', 'S3', 'S4']);
  });
});

describe('an Office file of before 2007', () => {
  test('of Word is read in the order of its pieces, with its tables', async () => {
    const reading = await read(toDoc(['Bon de commande', table, 'Merci.', 'Lyon']));
    expect(reading.format).toBe('doc');
    expect(words(reading)).toEqual([
      ...'Bon de commande'.split(' '),
      ...table.flat().join(' ').split(' '),
      'Merci.',
      'Lyon',
    ]);
    expect(reading.pages.flatMap(findTables)[0]?.cells.map(({ text }) => text)).toEqual(table.flat());
  });

  test('of Word keeps every word of any text', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const reading = await read(toDoc(texts.map((text) => text.join(' '))));
        expect(words(reading)).toEqual(texts.flat());
      }),
      { numRuns: 60 },
    );
  });

  test('of Excel is read with its numbers, without hidden sheets', async () => {
    const reading = await read(
      toXls([
        ['Désignation', 'Prix'],
        ['Ramettes', 48],
        ['Stylos', -7.5],
        ['Ωmega', 1234567.891],
      ]),
    );
    expect(reading.format).toBe('xls');
    expect(reading.sheets?.[0]).toMatchObject({
      name: 'A',
      rows: [
        ['Désignation', 'Prix'],
        ['Ramettes', '48.00'],
        ['Stylos', '-7.50'],
        ['Ωmega', '1234567.89'],
      ],
    });
    expect(words(reading)).toEqual([
      'Désignation',
      'Prix',
      'Ramettes',
      '48.00',
      'Stylos',
      '-7.50',
      'Ωmega',
      '1234567.89',
    ]);
  });

  test('of Excel keeps every text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), async (texts) => {
        expect(words(await read(toXls(texts.map((text) => [text]))))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  test('is refused with a reason when it is cut or something else', async () => {
    const file = toXls([['Désignation', 'Prix']]);
    for (const cut of [600, 1_100]) await expect(read(file.subarray(0, cut))).rejects.toHaveProperty('code');
    await expect(read(toMsg({ subject: 'x', body: 'y', attachments: [] }))).rejects.toMatchObject({
      code: 'unsupported_format',
    });
  });
});

describe('a Rich Text file', () => {
  test('is read with its table, without what is not for readers', async () => {
    const reading = await read(toRtf(['Bon de commande', table, 'Merci.']));
    expect(reading.format).toBe('rtf');
    // The last word is written in a font of Central Europe.
    expect(words(reading)).toEqual([
      'Bon',
      'de',
      'commande',
      ...table.flat().join(' ').split(' '),
      'Merci.',
      'čř',
    ]);
    const [found] = reading.pages.flatMap(findTables);
    expect(found?.cells.map(({ text }) => text)).toEqual(table.flat());
  });

  test('keeps every word of any text, however it is escaped', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.boolean(), async (texts, bytes) => {
        const reading = await read(
          toRtf(
            texts.map((text) => text.join(' ')),
            { bytes },
          ),
        );
        expect(words(reading)).toEqual([...texts.flat(), 'čř']);
      }),
      { numRuns: 100 },
    );
  });

  test('is answered or refused whatever is in it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\par',
        '\\cell',
        '\\row',
        '\\itap9',
        '\\nestcell',
        '\\u-1?',
        "\\'",
        '\\*',
        '\\bin9999999999',
        '\\trowd',
        '\\intbl',
        '\\pard',
        '\\uc99',
        '\\f1',
      ),
      fc.string({ maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const file = Buffer.from(`{\\rtf1 a${pieces.join('')}`);
        const result = await read(file).catch((error: unknown) => error);
        expect(result).toSatisfy((it) => ('pages' in it ? it.pages.length > 0 : it.code === 'broken'));
      }),
      { numRuns: 200 },
    );
    const deep = await read(`{\\rtf1 ${'{'.repeat(200_000)}Bonjour`);
    expect(words(deep)).toEqual(['Bonjour']);
  });
});
