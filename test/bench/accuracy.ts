import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import * as z from 'zod';
import { inspectFile } from '../../cli/inspect-file.ts';
import { openTesseract } from '../../shared/understanding/recognition/ocr.ts';

/** Predictions for a folder of documents with a truth.jsonl, one JSON line a file as `facteur inspect --json` prints it. */
const Truth = z.object({ file: z.string(), source: z.string().optional() });

const usage = `usage: npm run bench:accuracy -- FOLDER [PREDICTIONS] [--no-einvoice] [--skip SOURCE,…]
FOLDER (or FACTEUR_ACCURACY_DATA) holds truth.jsonl; PREDICTIONS is predictions.ndjson unless given.`;

const skipAt = process.argv.indexOf('--skip');
const skipped = new Set(skipAt < 0 ? [] : (process.argv[skipAt + 1] ?? '').split(','));
const positional = process.argv
  .slice(2)
  .filter((argument, index) => !argument.startsWith('--') && index + 2 !== skipAt + 1);
const folder = positional[0] ?? process.env.FACTEUR_ACCURACY_DATA;
const output = positional[1] ?? 'predictions.ndjson';
const einvoice = !process.argv.includes('--no-einvoice');

if (folder === undefined || !existsSync(join(folder, 'truth.jsonl'))) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const files = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Truth.parse(JSON.parse(line)))
  .filter(({ source }) => source === undefined || !skipped.has(source))
  .map(({ file }) => file);

const ocr = await openTesseract();
const lines = createWriteStream(output);
let failures = 0;
for (const [index, file] of files.entries()) {
  const result = await inspectFile(join(folder, file), { einvoice, ocr });
  if (result.error !== null) failures++;
  lines.write(`${JSON.stringify({ ...result, file })}\n`);
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${files.length}`);
}
lines.end();
await finished(lines);
await ocr.close();
process.stdout.write(
  `${files.length} files, ${failures} refused: ${output}\nScore with: node score.mjs --truth ${join(folder, 'truth.jsonl')} --predictions ${output}\n`,
);
