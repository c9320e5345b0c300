import { table } from '../../shared/platform/aws/table.ts';
import type { Table } from '../../shared/platform/ports/table.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { stageStacks } from '../../shared/stage/names.ts';
import { CommandError } from '../command-error.ts';
import type { Clients } from './clients.ts';
import { platformOf } from './platform.ts';
import { describeStack, ofType, resourcesOf, type StackResource } from './stacks.ts';

/** What the stack with the data holds. Throws `CommandError` when it is not there. */
export async function dataResources(clients: Clients, stage: StageConfiguration): Promise<StackResource[]> {
  const stacks = stageStacks(stage).filter(({ kind }) => kind === 'data');
  for (const { name, region } of stacks) {
    if ((await describeStack(clients.cloudFormation(region), name)) === undefined)
      throw new CommandError(`${name} is not there: deploy it first (facteur deploy).`);
  }
  return resourcesOf(clients, stacks);
}

/** The records of a stage. Throws `CommandError` when it has no table. */
export function tableIn(resources: readonly StackResource[], stage: StageConfiguration): Table {
  return table(platformOf(stage, { FACTEUR_TABLE: tableName(resources, stage) }));
}

export function tableName(resources: readonly StackResource[], stage: StageConfiguration): string {
  const [found] = [
    ...ofType(resources, 'AWS::DynamoDB::GlobalTable'),
    ...ofType(resources, 'AWS::DynamoDB::Table'),
  ];
  if (found === undefined) throw new CommandError(`${stage.name} has no table: run facteur deploy again.`);
  return found.physicalId;
}
