import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunctions } from '../../cdk/bundle.ts';
import { functionNames } from '../../functions/wiring.ts';
import { loadMilliseconds } from '../infra/load-time.ts';
import { environmentOf, synthesise } from '../infra/synthesised.ts';

/** `npm run bench:bundles`: what a cold start spends on loading each function's module, best of five, the slowest first. */
const goalMilliseconds = 150;

process.env.CDK_VALIDATION = 'false';
// Inside the project, so that the engines of this very machine are found above it.
const folder = join(import.meta.dirname, '../../dist', `bench-bundles-${process.pid}`);
try {
  const sizes = await bundleFunctions(folder, functionNames);
  const resources = synthesise();
  const rows: { name: string; kilobytes: number; milliseconds: number }[] = [];
  for (const name of functionNames) {
    const bytes = sizes.find((size) => size.name === name)?.bytes ?? 0;
    const environment = environmentOf(resources, name);
    const took: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      took.push(await loadMilliseconds(join(folder, name, 'index.mjs'), environment));
    }
    rows.push({ name, kilobytes: Math.round(bytes / 1_000), milliseconds: Math.round(Math.min(...took)) });
  }
  for (const row of rows.toSorted((a, b) => b.milliseconds - a.milliseconds)) {
    const over = row.milliseconds > goalMilliseconds ? `   over ${goalMilliseconds} ms` : '';
    process.stdout.write(
      `${row.name.padEnd(28)}${String(row.kilobytes).padStart(6)} KB${String(row.milliseconds).padStart(7)} ms${over}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
