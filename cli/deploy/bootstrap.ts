import { tmpdir } from 'node:os';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { regionsOf } from '../../shared/stage/names.ts';
import type { Clients } from '../aws/clients.ts';
import { describeStack } from '../aws/stacks.ts';
import { bad, type Check, good } from '../check.ts';
import { cdkCommand, runStep } from './project.ts';

/** What a synthesised stack asks for (`requiresBootstrapStackVersion` of its assembly). */
const oldestVersion = 6;

/** Regions where CDK has no place for its files yet, or one that is too old. */
export async function regionsToBootstrap(clients: Clients, stage: StageConfiguration): Promise<string[]> {
  const regions = await Promise.all(
    regionsOf(stage).map(async (region) => {
      const found = await describeStack(clients.cloudFormation(region), 'CDKToolkit');
      return found === undefined || Number(found.outputs.get('BootstrapVersion')) < oldestVersion
        ? [region]
        : [];
    }),
  );
  return regions.flat();
}

/** Makes CDK's own stack in a region: a bucket, and the roles that deploy. */
export async function bootstrap(
  account: string,
  region: string,
  { permissionsBoundary }: StageConfiguration,
): Promise<void> {
  await runStep(`The bootstrap of ${region}`, {
    program: cdkCommand(),
    args: [
      'bootstrap',
      `aws://${account}/${region}`,
      '--no-notices',
      ...(permissionsBoundary === undefined ? [] : ['--custom-permissions-boundary', permissionsBoundary]),
    ],
    // Beside its cdk.json, CDK would synthesise the project first.
    folder: tmpdir(),
  });
}

export function bootstrapChecks(stage: StageConfiguration, missing: readonly string[]): Check[] {
  if (missing.length === 0) return [good('CDK bootstrap', `done in ${regionsOf(stage).join(', ')}`)];
  return missing.map((region) =>
    bad('CDK bootstrap', `not done in ${region}`, 'facteur deploy does it when you say yes (or --yes).'),
  );
}
