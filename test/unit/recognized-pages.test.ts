import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileStore, readEnvironment } from '#platform';
import { FileKey } from '../../events/ids.ts';
import { resumedReader } from '../../shared/documents/recognized-pages.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import type { OpticalReader } from '../../shared/understanding/recognition/optical-reader.ts';
import { scannedPages } from '../fixtures/scanned-pages.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-pages-'));
const files = fileStore(readEnvironment({ FACTEUR_DATA_DIR: directory }));
afterAll(() => rm(directory, { recursive: true, force: true }));

/** An engine that reads the number of the page that it is asked for, until it dies. */
function engine(diesAt = Number.POSITIVE_INFINITY) {
  let asked = 0;
  const reader: OpticalReader = {
    async recognize({ width, height }) {
      asked += 1;
      if (asked === diesAt) throw new Error('power cut');
      const word = { text: 'lue', left: 1, top: 1, right: 9, bottom: 9, baseline: 9, confidence: 0.9 };
      return { width, height, turns: 0, rows: [[word]] };
    },
    close: async () => {},
  };
  return { reader, asked: () => asked };
}

async function read(body: Uint8Array, file: FileKey, reader: OpticalReader) {
  const resumed = resumedReader(reader, file, files);
  const { reader: ocr, onProgress } = resumed;
  const reading = await readDocument(body, { fileName: 'scan.pdf', ocr, onProgress });
  return { reading, end: resumed.end };
}

describe('the reading of a long scan', async () => {
  const scan = await scannedPages(12);
  const key = (name: string) => FileKey.parse(`demo/documents/doc/${name}.pages.gz`);

  it('goes on where a crash ended it, and gives what it gives in one go', async () => {
    const whole = await read(scan, key('whole'), engine().reader);
    const cut = engine(11);
    await expect(read(scan, key('cut'), cut.reader)).rejects.toThrow('power cut');
    const again = engine();
    const { reading } = await read(scan, key('cut'), again.reader);
    // Kept after every fourth page: 9 to 12 are left.
    expect(again.asked()).toBe(4);
    expect(reading).toEqual(whole.reading);
    expect(reading.pages).toHaveLength(12);
  });

  it('keeps nothing once it is done', async () => {
    const { end } = await read(scan, key('done'), engine().reader);
    await end();
    const again = engine();
    await read(scan, key('done'), again.reader);
    expect(again.asked()).toBe(12);
  });

  it('begins anew where what was kept is damaged', async () => {
    await files.put(key('damaged'), Buffer.from('no pages'), 'application/gzip');
    const first = engine();
    await read(scan, key('damaged'), first.reader);
    expect(first.asked()).toBe(12);
  });

  it('is not kept of a short one', async () => {
    const short = await scannedPages(3);
    await read(short, key('short'), engine().reader);
    expect(await files.get(key('short'))).toBeUndefined();
  });
});
