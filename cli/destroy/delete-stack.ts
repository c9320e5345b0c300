import { setTimeout } from 'node:timers/promises';
import { DeleteStackCommand, DescribeStackEventsCommand } from '@aws-sdk/client-cloudformation';
import type { StageStack } from '../../shared/stage/names.ts';
import type { Clients } from '../aws/clients.ts';
import { describeStack } from '../aws/stacks.ts';
import { CommandError } from '../command-error.ts';

/** Deletes a stack and waits until it is gone. Throws `CommandError` with what AWS says when it cannot be. */
export async function deleteStack(clients: Clients, { name, region }: StageStack): Promise<void> {
  const client = clients.cloudFormation(region);
  await client.send(new DeleteStackCommand({ StackName: name }));
  for (let pauseMs = 250; ; pauseMs = Math.min(5_000, pauseMs * 2)) {
    const state = await describeStack(client, name);
    if (state === undefined) return;
    if (state.status === 'DELETE_FAILED') {
      const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
      const [failed] = StackEvents.filter(
        ({ ResourceStatus, LogicalResourceId }) =>
          ResourceStatus === 'DELETE_FAILED' && LogicalResourceId !== name,
      );
      const why = `${failed?.ResourceType ?? ''} ${failed?.PhysicalResourceId ?? ''}: ${failed?.ResourceStatusReason ?? state.reason ?? 'no reason given'}`;
      throw new CommandError(
        `${name} could not be deleted. ${why.trim()}. Mend that and run the same command again.`,
      );
    }
    await setTimeout(pauseMs);
  }
}
