import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressed } from '../../shared/lambda/compressed.ts';

const body = JSON.stringify({ items: Array.from({ length: 100 }, (_, id) => ({ id, fileName: 'é.pdf' })) });
const answer = { statusCode: 200, headers: { 'content-type': 'application/json' }, body };

describe('an answer of the API', () => {
  test.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', 'gzip;q=1'])(
    'is compressed for %s',
    (accepted) => {
      const { headers, isBase64Encoded, body: encoded = '' } = compressed(answer, accepted);
      expect(headers).toMatchObject({ 'content-type': 'application/json', 'content-encoding': 'gzip' });
      expect(isBase64Encoded).toBe(true);
      const bytes = Buffer.from(encoded, 'base64');
      expect(bytes.byteLength).toBeLessThan(body.length / 3);
      expect(gunzipSync(bytes).toString()).toBe(body);
    },
  );

  test.each([undefined, '', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])('is left alone for %s', (accepted) => {
    expect(compressed(answer, accepted)).toBe(answer);
  });

  test('is left alone when it is short, binary or empty', () => {
    for (const other of [
      { ...answer, body: '{}' },
      { ...answer, isBase64Encoded: true },
      { statusCode: 204 },
    ]) {
      expect(compressed(other, 'gzip')).toBe(other);
    }
  });
});
