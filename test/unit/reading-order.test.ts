import { describe, expect, test } from 'vitest';
import { put, renderPdf, type Sheet } from '../../samples/pdf/sheet.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { claimingPage } from '../fixtures/claiming-font.ts';

async function textOf(draw: (sheet: Sheet) => void): Promise<string> {
  const body = await renderPdf({ title: 'x', author: 'x', created: new Date(0) }, draw);
  const { pages } = await readDocument(body, { fileName: 'x.pdf', ocr: null });
  return pages.map(pageText).join('\n');
}

const left = [
  'Les présentes conditions régissent toutes',
  'les ventes de la société à ses clients, sauf',
  'accord écrit contraire. Toute commande vaut',
  'acceptation sans réserve de ces conditions,',
  'qui prévalent sur tout autre document émis',
  'par le client avant ou après la commande.',
];
const right = [
  'Les prix s’entendent hors taxes et départ',
  'usine. Ils sont révisés chaque année selon',
  'l’indice publié. Les factures sont payables',
  'à trente jours. Tout retard entraîne des',
  'pénalités au taux légal majoré ainsi qu’une',
  'indemnité forfaitaire de recouvrement.',
];

describe('the order of a page', () => {
  test('goes down one column of text and then the next, between what spans both', async () => {
    const text = await textOf((sheet) => {
      put(sheet, 'Conditions générales de vente applicables au premier janvier, édition française', 50, 40, {
        size: 13,
      });
      // Drawn row by row, as some programs do.
      left.forEach((line, index) => {
        put(sheet, line, 50, 90 + index * 14, { size: 9 });
        put(sheet, right[index] ?? '', 320, 90 + index * 14, { size: 9 });
      });
      put(
        sheet,
        'Fait à Lyon, le premier janvier, par la direction générale de la société anonyme',
        50,
        200,
        { size: 11 },
      );
    });
    const lines = text.split('\n');
    expect(lines.slice(1, -1)).toEqual([...left, ...right]);
    expect(lines[0]).toContain('Conditions générales');
    expect(lines.at(-1)).toContain('Fait à Lyon');
  });

  test('goes down three and four columns as it does down two', async () => {
    const columns = [left, right, left.toReversed(), right.toReversed()];
    for (const count of [3, 4]) {
      const shown = columns.slice(0, count);
      const text = await textOf((sheet) => {
        put(sheet, 'La lettre du mois', 40, 40, { size: 16 });
        for (const row of left.keys())
          for (const [column, lines] of shown.entries())
            put(sheet, lines[row] ?? '', 40 + column * (count === 3 ? 172 : 132), 90 + row * 11, {
              size: count === 3 ? 7.5 : 5.8,
            });
      });
      expect(text.split('\n').slice(1)).toEqual(shown.flat());
    }
  });

  test('leaves out what stands beside the page', async () => {
    const text = await textOf((sheet) => {
      put(sheet, 'Total 120,00', 50, 100);
      put(sheet, 'Total 666,00', -400, 120);
      put(sheet, 'Total 777,00', 50, -60);
      put(sheet, 'Total 888,00', 700, 140);
    });
    expect(text).toBe('Total 120,00');
  });

  test('keeps the cells of a table in their rows', async () => {
    const rows = [
      ['Désignation', 'Quantité', 'Montant'],
      ['Ramettes de papier', '12', '48,00'],
      ['Stylos à bille', '3', '7,50'],
      ['Classeurs à levier', '5', '25,00'],
      ['Agrafeuse', '1', '12,00'],
    ];
    const text = await textOf((sheet) => {
      rows[0]?.forEach((_, x) => {
        rows.forEach((row, y) => {
          put(sheet, row[x] ?? '', 50 + x * 180, 100 + y * 16, { size: 9 });
        });
      });
    });
    expect(text.replace(/\s+/g, ' ')).toBe(rows.flat().join(' '));
  });

  test('spells ligatures out, whether the font tells them as one character or as several', async () => {
    const printed = ['Un tarif e*cace, une /che', 'Un tarif e#cace, une =che'];
    const told: Record<string, string> = { '*': '\ufb03', '/': '\ufb01', '#': 'ffi', '=': 'fi' };
    const document = await claimingPage(printed, (code) => {
      const character = String.fromCharCode(code);
      return told[character] ?? character;
    });
    const { pages } = await readDocument(await document.save(), { fileName: 'x.pdf', ocr: null });
    expect(pages.map(pageText)).toEqual(['Un tarif efficace, une fiche\nUn tarif efficace, une fiche']);
  });

  test('parts words at hard spaces, and takes a soft hyphen at the end of a line for a hyphen', async () => {
    const printed = ['Prix*1*234,56 net', 'par livraison hebdo#', 'madaire'];
    const told: Record<string, string> = { '*': '\u00a0', '#': '\u00ad' };
    const document = await claimingPage(printed, (code) => {
      const character = String.fromCharCode(code);
      return told[character] ?? character;
    });
    const { pages } = await readDocument(await document.save(), { fileName: 'x.pdf', ocr: null });
    expect(pages[0]?.lines.map(({ words }) => words.map(({ text }) => text))).toEqual([
      ['Prix', '1', '234,56', 'net'],
      ['par', 'livraison', 'hebdo-'],
      ['madaire'],
    ]);
  });

  test('brings hyphens, hard spaces and turned notes along', async () => {
    const text = await textOf((sheet) => {
      put(sheet, 'Le tarif est de 1\u00a0234,56\u00a0€', 50, 100);
      put(sheet, 'facturation hebdo-', 50, 130);
      put(sheet, 'madaire', 50, 144);
      sheet.save();
      sheet.rotate(-90, { origin: [30, 400] });
      put(sheet, 'SARL au capital de 10 000 euros', 30, 400);
      sheet.restore();
    });
    expect(text).toMatch(/1[ \u00a0]234,56[ \u00a0]€/);
    expect(text).toMatch(/hebdo-\n?madaire|hebdomadaire/);
    expect(text).toContain('SARL au capital de 10 000 euros');
  });

  test('has a word once that is printed over itself to be bold', async () => {
    const text = await textOf((sheet) => {
      for (const moved of [0, 0, 0.4]) {
        put(sheet, 'TENNISMEHL GmbH', 50 + moved, 40, { size: 10 });
        put(sheet, 'Facture 0,00 0,00', 50 + moved, 60, { size: 10 });
        put(sheet, 'Montant 0,00', 50, 75 + moved, { size: 10 });
      }
    });
    expect(text).toBe('TENNISMEHL GmbH\nFacture 0,00 0,00\nMontant 0,00');
  });
});
