import { expect, test } from 'vitest';
import { readDocument } from '../../shared/understanding/read-document.ts';

/** A PDF of one line in a font of drawn glyphs, each 500 units wide and as high as is said; a cross-reference is left out. */
function drawnLine(line: string, height: number): Uint8Array {
  const codes = [...new Set(line)].map((letter) => letter.charCodeAt(0));
  const [first, last] = [Math.min(...codes), Math.max(...codes)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = all.map((code) => `/g${code}`).join(' ');
  const glyph = `500 0 0 0 500 ${height} d1 0 0 500 ${height} re f`;
  const unicode = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${all.length} beginbfchar ${all
    .map((code) => `<${code.toString(16).padStart(2, '0')}> <${code.toString(16).padStart(4, '0')}>`)
    .join(' ')} endbfchar endcmap end`;
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(`BT /F 12 Tf 50 700 Td (${line}) Tj ET`),
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 ${height}] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar ${first} /LastChar ${last} /Widths [${all.map(() => 540).join(' ')}] /Encoding << /Type /Encoding /Differences [${first} ${names}] >> /CharProcs << ${all.map((code) => `/g${code} 6 0 R`).join(' ')} >> /ToUnicode 7 0 R >>`,
    stream(glyph),
    stream(unicode),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 8 >>\n%%EOF\n`, 'latin1');
}

async function wordsOf(line: string, height: number): Promise<string[]> {
  const { pages } = await readDocument(drawnLine(line, height), { fileName: 'a.pdf', ocr: null });
  return pages.flatMap(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text)));
}

test.each([700, 0])('glyphs of a height of %d are the letters of words', async (height) => {
  expect(await wordsOf('IBAN FR20 1242', height)).toEqual(['IBAN', 'FR20', '1242']);
});
