import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { alarmChecks } from '../aws/alarms.ts';
import { ask } from '../aws/ask.ts';
import { certificateChecks } from '../aws/certificate.ts';
import { clientsOf } from '../aws/clients.ts';
import { caller, callerCheck } from '../aws/credentials.ts';
import { dnsResolver, recordChecks, recordsOf } from '../aws/dns.ts';
import { driftChecks } from '../aws/drift.ts';
import { identityCheck, ruleCheck, sandboxCheck } from '../aws/mail.ts';
import { queueChecks } from '../aws/queues.ts';
import { dataResources, tableIn } from '../aws/records.ts';
import { searchChecks } from '../aws/search.ts';
import { type DeployedStack, deployedStacks, resourcesOf, stackChecks } from '../aws/stacks.ts';
import { allWell, bad, type Check, good } from '../check.ts';
import { stuckChecks } from '../stuck.ts';

export interface StageDoctorOptions {
  readonly drift: boolean;
  readonly dnsServer?: string | undefined;
}

/** Looks at a stage in an AWS account. */
export async function stageCheckUp(stage: StageConfiguration, options: StageDoctorOptions): Promise<Check[]> {
  const clients = clientsOf(stage);
  const credentials = await ask('credentials', async () => [callerCheck(await caller(clients, stage))]);
  if (!allWell(credentials)) return [...credentials];

  const deployed: DeployedStack[] = [];
  const stacks = await ask('stacks', async () => {
    deployed.push(...(await deployedStacks(clients, stage)));
    return stackChecks(stage, deployed);
  });
  if (deployed.length === 0) return [...credentials, ...stacks];

  const rest = await Promise.all([
    ask('console', () => answering(deployed)),
    ask('queues', () => queueChecks(clients, stage)),
    ask('documents', async () =>
      stuckChecks(tableIn(await dataResources(clients, stage), stage), new Date()),
    ),
    ask('alarms', async () => alarmChecks(clients, await resourcesOf(clients, deployed))),
    ask('search', () => searchChecks(clients, stage)),
    ask('receipt rule', () => ruleCheck(clients, stage)),
    ask('SES domain', () => identityCheck(clients, stage)),
    ask('SES sending', () => sandboxCheck(clients, stage)),
    ask('DNS', () => recordChecks(recordsOf(stage, deployed), dnsResolver(options.dnsServer))),
    ask('certificate', () => certificateChecks(clients, stage)),
    ...(options.drift ? [ask('drift', () => driftChecks(clients, deployed))] : []),
  ]);
  return [...credentials, ...stacks, ...rest.flat()];
}

/** Whether the outside is answered at the addresses that the stacks tell. */
async function answering(deployed: readonly DeployedStack[]): Promise<Check[]> {
  const outputs = new Map(deployed.flatMap((stack) => [...stack.outputs]));
  const checks: Check[] = [];
  for (const [about, output] of [
    ['API', 'ApiUrl'],
    ['console', 'ConsoleUrl'],
  ] as const) {
    const url = outputs.get(output);
    if (url === undefined) continue;
    const address = about === 'API' ? `${url}/health` : url;
    try {
      const { ok, status } = await fetch(address, { signal: AbortSignal.timeout(15_000) });
      checks.push(
        ok ? good(about, url) : bad(about, `${address} answers ${status}`, 'See the log and alarms of api.'),
      );
    } catch (error) {
      const cause =
        error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      checks.push(
        bad(
          about,
          `nobody answers at ${address} (${cause})`,
          'See its DNS record, and the state of the stacks.',
        ),
      );
    }
  }
  return checks;
}
