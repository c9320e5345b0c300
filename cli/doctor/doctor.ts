import { allWell, type Check, checkLines, count } from '../check.ts';
import { machineChecks } from './machine.ts';

/** `facteur doctor`: what is not as it should be, and what to do. Exit code 1 when something has to be done. */
export async function doctor(options: { json?: true }): Promise<number> {
  return report(await machineChecks(), options);
}

function report(checks: readonly Check[], { json }: { json?: true }): number {
  const healthy = allWell(checks);
  if (json === true) {
    process.stdout.write(`${JSON.stringify({ healthy, checks })}\n`);
  } else {
    const wrong = checks.filter(({ outcome }) => outcome === 'bad').length;
    process.stdout.write(
      `${checkLines(checks)}\n${healthy ? 'All is well.' : `${count(wrong, 'thing')} to mend.`}\n`,
    );
  }
  return healthy ? 0 : 1;
}
