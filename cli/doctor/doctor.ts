import { stageFrom } from '../aws/stage-file.ts';
import { allWell, type Check, checkLines, count } from '../check.ts';

export interface DoctorOptions {
  readonly json?: true;
  /** A stage file: look at AWS instead of this machine. */
  readonly stage?: string;
  readonly drift: boolean;
  readonly dnsServer?: string;
}

/** `facteur doctor`: what is not as it should be, and what to do. Exit code 1 when something has to be done. */
export async function doctor({ json, stage, ...options }: DoctorOptions): Promise<number> {
  const checks = stage === undefined ? await ofMachine() : await ofStage(stage, options);
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

async function ofMachine(): Promise<Check[]> {
  const { machineChecks } = await import('./machine.ts');
  return machineChecks();
}

async function ofStage(file: string, options: Omit<DoctorOptions, 'json' | 'stage'>): Promise<Check[]> {
  const stage = stageFrom(file);
  const { stageCheckUp } = await import('./stage.ts');
  return stageCheckUp(stage, options);
}
