import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { darkQuarters, keepingReader, picture } from '../fixtures/pictures.ts';

const scan = () => picture().resize(960, 640, { kernel: 'nearest' });
const logo = () => picture().resize(480, 320, { kernel: 'nearest' });

/** A Word file with pictures, as Word names them. */
function docx(text: string, pictures: readonly Uint8Array[]): Uint8Array {
  const media = pictures.map((body, index) => [`word/media/image${index + 1}.png`, body] as const);
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    ...Object.fromEntries(media),
  });
}

function odt(text: string, body: Uint8Array): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(`<office:text><text:p>${text}</text:p></office:text>`),
    'Pictures/10000001.jpg': body,
  });
}

const read = (bytes: Uint8Array, { ocr } = keepingReader()) =>
  readDocument(bytes, { fileName: 'scan.docx', ocr });

describe('a page pasted as a picture into an office file', () => {
  test('is recognized, behind the text if there is any', async () => {
    const reader = keepingReader();
    const { pages, pageCount } = await read(
      docx('Voici la facture.', [await scan().png().toBuffer()]),
      reader,
    );
    expect(reader.seen.map(darkQuarters)).toEqual([['upper left']]);
    expect(pages.map(({ page, source }) => [page, source])).toEqual([
      [1, 'text'],
      [2, 'ocr'],
    ]);
    expect(pageCount).toBe(2);

    const alone = await read(odt('', await scan().jpeg().toBuffer()));
    expect(alone.pages.map(({ page, source }) => [page, source])).toEqual([[1, 'ocr']]);
  });

  test('comes in order, and is told while it is read', async () => {
    const turned = await scan().rotate(180).png().toBuffer();
    const pictures = Array.from({ length: 11 }, (_, index) => (index === 10 ? turned : undefined));
    const upright = await scan().png().toBuffer();
    const { ocr, seen } = keepingReader();
    const told: string[] = [];
    await readDocument(
      docx(
        'Scans',
        pictures.map((body) => body ?? upright),
      ),
      {
        fileName: 'scans.docx',
        ocr,
        onProgress: (done, total) => told.push(`${done}/${total}`),
      },
    );
    expect(seen.map(darkQuarters).at(-1)).toEqual(['lower right']);
    expect(told.slice(0, 2)).toEqual(['1/12', '2/12']);
    expect(told.at(-1)).toBe('12/12');
  });

  test('is named when nothing recognizes it', async () => {
    const file = docx('Voici la facture.', [await scan().png().toBuffer()]);
    const { notices } = await readDocument(file, { fileName: 'scan.docx', ocr: null });
    expect(notices).toEqual([{ code: 'not_recognized', page: 2 }]);
  });

  test('is none when it is a logo, broken, or illustrates a long text', async () => {
    const long = 'Le rapport annuel de la commission des finances. '.repeat(40);
    const drawing = sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'));
    for (const file of [
      docx('Voici la facture.', [await logo().png().toBuffer()]),
      docx('Voici la facture.', [(await drawing.png().toBuffer()).subarray(0, 20)]),
      docx(long, [await scan().png().toBuffer()]),
    ]) {
      const { pages } = await read(file);
      expect(pages.every(({ source }) => source === 'text')).toBe(true);
      expect(pages.map(pageText).join('')).not.toBe('');
    }
  });
});
