import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Calibration } from '../shared/understanding/evaluation/calibration.ts';
import {
  type Certainty,
  type Comparison,
  type Evaluation,
  evaluate,
  type Match,
} from '../shared/understanding/evaluation/evaluation.ts';
import { openTesseract } from '../shared/understanding/recognition/ocr.ts';
import { CommandError } from './command-error.ts';
import { inspectFile } from './inspect-file.ts';

/** A line of a truth file: a file beside it, its type and what is printed in it, as far as anybody knows. */
const Truth = z.object({
  file: z.string().min(1),
  documentType: z.string().nullable().default(null),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
});
type Truth = z.infer<typeof Truth>;

const truthFile = 'truth.jsonl';

async function readTruth(path: string): Promise<{ folder: string; lines: Truth[] }> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new CommandError(`There is no ${path}`);
  const file = found.isDirectory() ? join(path, truthFile) : path;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(
      `There is no ${truthFile} in ${path}: one line of JSON a document, as {"file": …}`,
    );
  });
  const lines = text.split('\n').flatMap((line, index): Truth[] => {
    if (line.trim() === '') return [];
    try {
      return [Truth.parse(JSON.parse(line))];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
      throw new CommandError(`${file}, line ${index + 1}: ${reason}`);
    }
  });
  return { folder: dirname(file), lines };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function calibrationTable({ bins, error }: Calibration): string[] {
  return [
    `  confidence    documents    right`,
    ...bins.map(({ from, count, confidence, right }) => {
      const range = `${from.toFixed(1)}-${(from + 0.1).toFixed(1)} (${percent(confidence)})`;
      return `  ${range.padEnd(18)} ${String(count).padStart(5)}  ${percent(right).padStart(8)}`;
    }),
    `  calibration error ${error.toFixed(3)}`,
  ];
}

function matchTable(matches: Readonly<Record<string, Match>>): string[] {
  const width = Math.max(10, ...Object.keys(matches).map((name) => name.length));
  return [
    `  ${''.padEnd(width)}  wanted   given   right  precision    recall      F1`,
    ...Object.entries(matches).map(([name, match]) => {
      const counts = [match.wanted, match.given, match.right].map((count) => String(count).padStart(6));
      const shares = [match.precision, match.recall, match.f1].map((share) => share.toFixed(3).padStart(9));
      return `  ${name.padEnd(width)}  ${counts.join('  ')}${shares.join(' ')}`;
    }),
  ];
}

function certaintyTable(fields: Readonly<Record<string, Certainty>>): string[] {
  const width = Math.max(10, ...Object.keys(fields).map((name) => name.length));
  return [
    `  ${''.padEnd(width)}  values  confidence    right`,
    ...Object.entries(fields).map(([name, { answers, confidence, right }]) => {
      const shares = [confidence, right].map((share) => percent(share).padStart(9));
      return `  ${name.padEnd(width)}  ${String(answers).padStart(6)}   ${shares.join('')}`;
    }),
  ];
}

/** What was measured, as a person reads it. */
export function describeEvaluation({ documents, unreadable, types, fields }: Evaluation): string {
  const { share, threshold } = types.coverage;
  const coverage =
    threshold === null
      ? 'none could be filed unseen at 99 % precision'
      : `${percent(share)} could be filed unseen at 99 % precision (confidence ${threshold.toFixed(3)} and more)`;
  return [
    `${documents} documents, ${unreadable} of them unreadable`,
    '',
    `Types of ${types.judged} documents: ${percent(types.accuracy)} right, ${coverage}`,
    ...calibrationTable(types.calibration),
    ...matchTable(types.byType),
    ...types.mistakes
      .slice(0, 10)
      .map(({ expected, found, count }) => `  ${count} x ${expected} taken for ${found}`),
    '',
    'Fields',
    ...matchTable({ all: fields.all, ...fields.byField }),
    ...calibrationTable(fields.calibration),
    ...certaintyTable(fields.certainty),
  ].join('\n');
}

/**
 * `facteur evaluate`: reads the documents that a truth file names and prints how well. Returns the exit code. Throws
 * `CommandError` when there is no truth file or a line of it is wrong.
 */
export async function evaluateFiles(
  path: string,
  options: { readonly json: boolean; readonly einvoice: boolean },
): Promise<number> {
  const { folder, lines } = await readTruth(path);
  const ocr = await openTesseract();
  const comparisons: Comparison[] = [];
  try {
    for (const [index, { file, documentType, fields }] of lines.entries()) {
      const result = await inspectFile(join(folder, file), { einvoice: options.einvoice, ocr });
      comparisons.push({
        expected: { documentType, fields },
        found: result.error === null ? result : null,
      });
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${lines.length}`);
    }
  } finally {
    await ocr.close();
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  const evaluation = evaluate(comparisons);
  process.stdout.write(`${options.json ? JSON.stringify(evaluation) : describeEvaluation(evaluation)}\n`);
  return 0;
}
