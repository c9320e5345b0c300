import {
  type CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { type StageStack, stageStacks } from '../../shared/stage/names.ts';
import { bad, type Check, good, notice } from '../check.ts';
import { everyPage } from './ask.ts';
import type { Clients } from './clients.ts';

/** How a stack is in the account. */
export interface StackState {
  /** `CREATE_COMPLETE`, `UPDATE_ROLLBACK_FAILED` …: "Stack status codes" of CloudFormation. */
  readonly status: string;
  readonly reason: string | undefined;
  readonly isProtected: boolean;
  readonly outputs: ReadonlyMap<string, string>;
}

export type DeployedStack = StageStack & StackState;

export interface StackResource {
  readonly stack: StageStack;
  readonly logicalId: string;
  readonly type: string;
  /** Name, ARN or URL, whatever CloudFormation knows it by. */
  readonly physicalId: string;
}

/** The stack of that name; undefined when it is not there. */
export async function describeStack(
  client: CloudFormationClient,
  StackName: string,
): Promise<StackState | undefined> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    const [found] = Stacks;
    if (found === undefined || found.StackStatus === 'DELETE_COMPLETE') return undefined;
    return {
      status: found.StackStatus ?? 'UNKNOWN',
      reason: found.StackStatusReason,
      isProtected: found.EnableTerminationProtection === true,
      outputs: new Map(
        (found.Outputs ?? []).flatMap(({ OutputKey, OutputValue }) =>
          OutputKey === undefined || OutputValue === undefined ? [] : [[OutputKey, OutputValue]],
        ),
      ),
    };
  } catch (error) {
    if (error instanceof Error && error.message.includes('does not exist')) return undefined;
    throw error;
  }
}

/** The stacks of a stage that are there, in the order of their deployment. */
export async function deployedStacks(clients: Clients, stage: StageConfiguration): Promise<DeployedStack[]> {
  const found = await Promise.all(
    stageStacks(stage).map(async (stack) => {
      const state = await describeStack(clients.cloudFormation(stack.region), stack.name);
      return state === undefined ? undefined : { ...stack, ...state };
    }),
  );
  return found.filter((stack) => stack !== undefined);
}

/** What is in these stacks. */
export async function resourcesOf(clients: Clients, stacks: readonly StageStack[]): Promise<StackResource[]> {
  const found = await Promise.all(
    stacks.map((stack) =>
      everyPage(async (NextToken) => {
        const page = await clients
          .cloudFormation(stack.region)
          .send(new ListStackResourcesCommand({ StackName: stack.name, NextToken }));
        const items = (page.StackResourceSummaries ?? []).map((resource) => ({
          stack,
          logicalId: resource.LogicalResourceId ?? '',
          type: resource.ResourceType ?? '',
          physicalId: resource.PhysicalResourceId ?? '',
        }));
        return { items, next: page.NextToken };
      }),
    ),
  );
  return found.flat();
}

export function ofType(resources: readonly StackResource[], type: string): StackResource[] {
  return resources.filter((resource) => resource.type === type);
}

/** What becomes of a stack now: at rest after success or failure, on its way, or in need of a person. */
export function stateOf(status: string): 'done' | 'moving' | 'failed' | 'stuck' {
  if (status.endsWith('_IN_PROGRESS')) return 'moving';
  if (/^(?:CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status)) return 'done';
  return /^(?:UPDATE_ROLLBACK_FAILED|DELETE_FAILED)$/.test(status) ? 'stuck' : 'failed';
}

/** Whether every stack of the stage is there and at rest. */
export function stackChecks(stage: StageConfiguration, deployed: readonly DeployedStack[]): Check[] {
  const missing = stageStacks(stage).filter(({ name }) => !deployed.some((stack) => stack.name === name));
  const again = 'Run facteur deploy again: it goes on where it was.';
  const checks = deployed.flatMap(({ name, status, reason, kind, isProtected }): Check[] => {
    const finding = `${name} is ${status}${reason === undefined ? '' : ` (${reason})`}`;
    switch (stateOf(status)) {
      case 'moving':
        return [notice('stacks', finding, 'Wait until it is done.')];
      case 'failed':
        return [bad('stacks', finding, again)];
      case 'stuck':
        return [bad('stacks', finding, unstick(name, status))];
      default:
        if (kind !== 'data' || stage.data !== 'keep' || isProtected) return [];
        return [bad('stacks', `${name} can be deleted by mistake`, again)];
    }
  });
  if (missing.length > 0) {
    checks.push(bad('stacks', `${missing.map(({ name }) => name).join(', ')} not deployed`, again));
  }
  return checks.length > 0 ? checks : [good('stacks', `all ${deployed.length} are deployed`)];
}

/** What frees a stack that CloudFormation changes no more by itself. */
export function unstick(name: string, status: string): string {
  return status === 'DELETE_FAILED'
    ? `See its events in the CloudFormation console, remove what holds it (a bucket that is not empty?), and delete ${name} again.`
    : `Mend what its events name, then: aws cloudformation continue-update-rollback --stack-name ${name}`;
}
