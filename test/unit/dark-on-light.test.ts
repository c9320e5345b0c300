import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { darkOnLight } from '../../shared/understanding/recognition/dark-on-light.ts';
import { openTesseract } from '../../shared/understanding/recognition/ocr.ts';
import type { OpticalReader, Raster } from '../../shared/understanding/recognition/optical-reader.ts';

let ocr: OpticalReader;
beforeAll(async () => {
  ocr = await openTesseract();
});
afterAll(() => ocr.close());

/** An invoice whose heading of the table and last sum stand on bars of a colour; as tables are, with or without rules. */
function invoice(bar: string, { round = 0, ruled = false, background = '#fff' } = {}): Buffer {
  const rows = [
    ['Désignation', 'Quantité', 'Prix unitaire', 'Montant HT'],
    ['Pose de carrelage', '12', '45,00', '540,00'],
    ['Fourniture de colle', '3', '18,50', '55,50'],
    ['Nettoyage du chantier', '8', '52,00', '416,00'],
  ];
  const cells = rows
    .flatMap((row, line) =>
      row.map((text, column) => {
        const [x, y] = [120 + column * 370, 500 + line * 60];
        return `<text x="${x}" y="${y}" fill="${line === 0 ? '#fff' : '#000'}">${text}</text>`;
      }),
    )
    .join('');
  const rules = [0, 1, 2, 3, 4]
    .map((line) => `<rect x="100" y="${456 + line * 60}" width="1450" height="3"/>`)
    .concat([100, 1547].map((x) => `<rect x="${x}" y="456" width="3" height="240"/>`))
    .join('');
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339">
    <rect width="1654" height="2339" fill="${background}"/>
    <g font-family="sans-serif" font-size="30">
    <text x="120" y="160" font-size="54" font-weight="bold">Facture F-2024-118</text>
    <text x="120" y="240">Carrelage Martin SARL, 12 rue des Lilas, 69003 Lyon</text>
    <rect x="100" y="458" width="1450" height="58" rx="${round}" fill="${bar}"/>
    ${ruled ? rules : ''}${cells}
    <text x="880" y="900">Total HT</text><text x="1300" y="900">1 011,50 €</text>
    <rect x="860" y="985" width="690" height="60" rx="${round}" fill="${bar}"/>
    <g fill="#fff"><text x="880" y="1026">Net à payer</text><text x="1300" y="1026">1 213,80 €</text></g>
    </g></svg>`);
}

async function textOf(picture: Buffer): Promise<string> {
  const reading = await readDocument(picture, { fileName: 'scan.png', ocr });
  return reading.pages.map(pageText).join('\n');
}

describe('print that is lighter than its ground', () => {
  test.each([
    ['on nearly black bars', invoice('#1b2a4b')],
    ['on bars of middle grey, with round corners', invoice('#4472c4', { round: 14 })],
    ['on green bars between the rules of a table', invoice('#3d8b40', { ruled: true })],
    ['on grey paper', invoice('#5a4a3a', { background: '#cfcac0' })],
  ])('%s is read', async (_, picture) => {
    const text = await textOf(await sharp(picture).jpeg({ quality: 80 }).toBuffer());
    for (const printed of ['Prix unitaire', 'Montant HT', 'Net à payer', '1 213,80', '1 011,50', '416,00'])
      expect(text).toContain(printed);
  });

  test('is read where the page lies askew', async () => {
    const askew = await sharp(invoice('#1b3a6b')).rotate(1.5, { background: '#fff' }).png().toBuffer();
    const text = await textOf(askew);
    for (const printed of ['Montant HT', 'Net à payer', '1 213,80']) expect(text).toContain(printed);
  });

  test('down the side of a page is read beside what is dark on light', async () => {
    const lines = ['Compétences', 'Comptabilité', 'Gestion de paie', 'Anglais courant'];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#fff"/>
      <rect width="400" height="1754" fill="#2e4053"/><g font-family="sans-serif" font-size="28">
      ${lines.map((line, at) => `<text x="50" y="${300 + 70 * at}" fill="#fff">${line}</text>`).join('')}
      <text x="460" y="300">Expérience professionnelle</text><text x="460" y="370">Assistante de gestion</text></g></svg>`;
    const text = await textOf(await sharp(Buffer.from(svg)).png().toBuffer());
    for (const line of [...lines, 'Expérience professionnelle', 'Assistante de gestion'])
      expect(text).toContain(line);
  });
});

describe('what is no light print', () => {
  async function rasterOf(body: string): Promise<Raster> {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#fff"/>${body}</svg>`;
    const { data, info } = await sharp(Buffer.from(svg))
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height };
  }

  test.each([
    ['words blacked out', '<rect x="100" y="300" width="600" height="50"/>'],
    [
      'black print on a coloured bar',
      '<rect x="100" y="300" width="900" height="60" fill="#9db4d6"/><text x="120" y="342" font-size="32">Montant total TTC</text>',
    ],
    ['large letters', '<text x="100" y="500" font-size="180" font-weight="bold">RECHNUNG</text>'],
    [
      'a page on a dark table',
      '<rect width="1240" height="1754" fill="#3a2a1a"/><rect x="200" y="200" width="840" height="1200" fill="#fff"/><text x="260" y="400" font-size="32">Ticket de caisse</text>',
    ],
    [
      'a table of rules',
      '<g fill="none" stroke="#000" stroke-width="3"><path d="M100 300h900v400h-900zM100 400h900M400 300v400"/></g>',
    ],
    [
      'a frame of a drawing',
      '<rect x="100" y="300" width="700" height="500" fill="#555"/><circle cx="450" cy="550" r="200" fill="#eee"/>',
    ],
  ])('stays as it is: %s', async (_, body) => {
    const raster = await rasterOf(body);
    expect(Buffer.compare((await darkOnLight(raster)).pixels, raster.pixels)).toBe(0);
  });
});
