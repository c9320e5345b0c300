import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { stageStacks } from '../../shared/stage/names.ts';
import type { Clients } from '../aws/clients.ts';
import { describeStack } from '../aws/stacks.ts';
import { bad, type Check, good } from '../check.ts';

/** What a synthesised stack asks for (`requiresBootstrapStackVersion` of its assembly). */
const oldestVersion = 6;

/** Every region that something of a stage is in. */
const regionsOf = (stage: StageConfiguration) => [...new Set(stageStacks(stage).map(({ region }) => region))];

/** Regions where CDK has no place for its files yet, or one that is too old. */
export async function regionsToBootstrap(clients: Clients, stage: StageConfiguration): Promise<string[]> {
  const regions = await Promise.all(
    regionsOf(stage).map(async (region) => {
      const stack = { kind: 'data', name: 'CDKToolkit', region } as const;
      const found = await describeStack(clients.cloudFormation(region), stack);
      return Number(found?.outputs.get('BootstrapVersion') ?? 0) >= oldestVersion ? [] : [region];
    }),
  );
  return regions.flat();
}

export const bootstrapCommand = (account: string, region: string) =>
  `npx cdk bootstrap aws://${account}/${region}`;

export function bootstrapChecks(
  stage: StageConfiguration,
  account: string,
  missing: readonly string[],
): Check[] {
  if (missing.length === 0) return [good('CDK bootstrap', `done in ${regionsOf(stage).join(', ')}`)];
  return missing.map((region) =>
    bad('CDK bootstrap', `not done in ${region}`, bootstrapCommand(account, region)),
  );
}
