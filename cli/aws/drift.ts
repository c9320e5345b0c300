import { setTimeout } from 'node:timers/promises';
import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
} from '@aws-sdk/client-cloudformation';
import type { StageStack } from '../../shared/stage/names.ts';
import { type Check, good, notice } from '../check.ts';
import { everyPage } from './ask.ts';
import type { Clients } from './clients.ts';

const patienceMs = 5 * 60_000;

/** What somebody changed or deleted by hand, past CloudFormation: the next deployment may undo it, or fail at it. */
export async function driftChecks(clients: Clients, stacks: readonly StageStack[]): Promise<Check[]> {
  const found = (await Promise.all(stacks.map((stack) => driftOf(clients, stack)))).flat();
  return found.length > 0 ? found : [good('drift', 'nothing was changed by hand')];
}

async function driftOf(clients: Clients, { name, region }: StageStack): Promise<Check[]> {
  const client = clients.cloudFormation(region);
  const { StackDriftDetectionId } = await client.send(new DetectStackDriftCommand({ StackName: name }));
  const deadline = performance.now() + patienceMs;
  for (let pauseMs = 250; ; pauseMs = Math.min(5_000, pauseMs * 2)) {
    const { DetectionStatus, StackDriftStatus, DetectionStatusReason } = await client.send(
      new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }),
    );
    if (DetectionStatus === 'DETECTION_COMPLETE' && StackDriftStatus !== 'DRIFTED') return [];
    if (DetectionStatus === 'DETECTION_COMPLETE') break;
    // It fails when one resource cannot be looked at; what could be is told all the same.
    if (DetectionStatus === 'DETECTION_FAILED') {
      const why = notice(
        'drift',
        `${name} could not be looked at as a whole: ${DetectionStatusReason ?? 'no reason given'}`,
      );
      return [why, ...(await drifted(clients, name, region))];
    }
    if (performance.now() > deadline)
      return [notice('drift', `${name} is still being looked at`, 'Ask again later.')];
    await setTimeout(pauseMs);
  }
  return drifted(clients, name, region);
}

async function drifted(clients: Clients, StackName: string, region: string): Promise<Check[]> {
  const resources = await everyPage(async (NextToken) => {
    const page = await clients.cloudFormation(region).send(
      new DescribeStackResourceDriftsCommand({
        StackName,
        StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED'],
        NextToken,
      }),
    );
    return { items: page.StackResourceDrifts ?? [], next: page.NextToken };
  });
  return resources.map(
    ({ ResourceType, PhysicalResourceId, StackResourceDriftStatus, PropertyDifferences = [] }) => {
      const where = `${ResourceType} ${PhysicalResourceId} of ${StackName}`;
      return StackResourceDriftStatus === 'DELETED'
        ? notice(
            'drift',
            `${where} was deleted by hand`,
            'Make it again as it was, or deploy again (facteur deploy).',
          )
        : notice(
            'drift',
            `${where} was changed by hand: ${PropertyDifferences.map(({ PropertyPath }) => PropertyPath).join(', ')}`,
            'Take the change back, or put it into cdk/: the next deployment may undo it.',
          );
    },
  );
}
