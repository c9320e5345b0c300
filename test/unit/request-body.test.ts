import { expect, test } from 'vitest';
import { requestBody } from '../../functions/api/request-body.ts';

const head = (fileName: string, contentType: string) =>
  `--XX\r\nContent-Disposition: form-data; name="files"; filename="${fileName}"\r\nContent-Type: ${contentType}\r\n\r\n`;

const files = (body: string) =>
  requestBody(
    { headers: { 'content-type': 'multipart/form-data; boundary=XX' }, body, isBase64Encoded: false },
    { kind: 'files' },
  );

test('files come with their names, types and bytes', async () => {
  const body = `${head('../a.txt', 'Text/Plain')}Bonjour\r\n${head('b.pdf', 'application/pdf')}%PDF-\r\n--XX--\r\n`;
  const found = await files(body);
  expect(found).toEqual([
    { fileName: 'a.txt', contentType: 'text/plain', body: new Uint8Array(Buffer.from('Bonjour')) },
    { fileName: 'b.pdf', contentType: 'application/pdf', body: new Uint8Array(Buffer.from('%PDF-')) },
  ]);
});

test('wherever a multipart request breaks off, it is refused', async () => {
  const whole = `${head('a.txt', 'text/plain')}Bonjour\r\n--XX--`;
  for (let length = 0; length < whole.length; length += 1) {
    await expect(files(whole.slice(0, length)), `after ${length}`).rejects.toMatchObject({ status: 400 });
  }
});

test.each([`text/${'x'.repeat(300)}`, 'text', 'text/plain\u0001', 'é/è'])(
  'a declared type that is none is not taken: %j',
  async (declared) => {
    const found = await files(`${head('a.bin', declared)}x\r\n--XX--\r\n`);
    expect(found).toMatchObject([{ contentType: 'application/octet-stream' }]);
  },
);
