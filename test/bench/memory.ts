import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Peak memory and time of one worker for every file of a folder: each file is inspected by a process of its own. */
const usage = `usage: npm run bench:memory -- FOLDER [--atOnce N]
Prints a line a file, the hungriest last. Exit code 1 when one crashed, hung or took more than 500 MiB.`;

const MOST_MIB = 500;
const HANGS_AFTER_MILLISECONDS = 10 * 60 * 1_000;
const TRUTH = /(?:^|\/)truth\.jsonl$|\.truth\.txt$|\.tables\.json$/;

const facteur = fileURLToPath(new URL('../../cli/facteur.ts', import.meta.url));
/** Says, as the last thing a process does, what it took: kibibytes and milliseconds of processor time. */
const report = `import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  process.stderr.write('\\nTOOK ' + peak + ' ' + Math.round((userCPUTime + systemCPUTime) / 1000));
});`;

const Answer = z.object({
  error: z.string().nullable(),
  pages: z.array(z.object({ source: z.string() })).default([]),
});

type Measured = { file: string; mebibytes: number; cpuSeconds: number; outcome: string; isWrong: boolean };

function measure(folder: string, file: string): Promise<Measured> {
  const { promise, resolve } = Promise.withResolvers<Measured>();
  const child = spawn(facteur, ['inspect', join(folder, file), '--json'], {
    env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}` },
    timeout: HANGS_AFTER_MILLISECONDS,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.on('close', (_, signal) => {
    const took = /TOOK (\d+) (\d+)/.exec(stderr);
    const mebibytes = Math.round(Number(took?.[1] ?? 0) / 1_024);
    const cpuSeconds = Number(took?.[2] ?? 0) / 1_000;
    const outcome = outcomeOf(stdout);
    const isWrong = took === null || outcome === undefined || mebibytes > MOST_MIB;
    resolve({ file, mebibytes, cpuSeconds, outcome: outcome ?? `crashed ${signal ?? ''}`, isWrong });
  });
  return promise;
}

function outcomeOf(line: string): string | undefined {
  if (line === '') return undefined;
  const { error, pages } = Answer.parse(JSON.parse(line));
  if (error !== null) return `refused: ${error}`;
  return `${pages.length} pages, ${pages.filter(({ source }) => source === 'ocr').length} recognized`;
}

const atOnceAt = process.argv.indexOf('--atOnce');
const atOnce = atOnceAt < 0 ? 1 : Number(process.argv[atOnceAt + 1]);
const folder = process.argv[2];
if (folder === undefined || !(atOnce >= 1)) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .filter((file) => !TRUTH.test(file));
const waiting = files.toReversed();
const measured: Measured[] = [];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      measured.push(await measure(folder, file));
      if (process.stderr.isTTY) process.stderr.write(`\r${measured.length}/${files.length}`);
    }
  }),
);
for (const { file, mebibytes, cpuSeconds, outcome, isWrong } of measured.sort(
  (a, b) => a.mebibytes - b.mebibytes,
))
  process.stdout.write(
    `${isWrong ? '!' : ' '} ${String(mebibytes).padStart(4)} MiB ${cpuSeconds.toFixed(2).padStart(6)} s  ${file}: ${outcome}\n`,
  );
const wrong = measured.filter(({ isWrong }) => isWrong);
process.stdout.write(
  `${measured.length} files, at most ${measured.at(-1)?.mebibytes ?? 0} MiB; ${wrong.length} crashed, hung or took more than ${MOST_MIB} MiB\n`,
);
if (wrong.length > 0) process.exitCode = 1;
