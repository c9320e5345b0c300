import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { told } from '../aws/ask.ts';
import { type Clients, clientsOf } from '../aws/clients.ts';
import { caller } from '../aws/credentials.ts';
import { emptyBucket } from '../aws/empty-bucket.ts';
import {
  type DeployedStack,
  deployedStacks,
  ofType,
  resourcesOf,
  type StackResource,
} from '../aws/stacks.ts';
import { stageFrom } from '../aws/stage-file.ts';
import { count } from '../check.ts';
import { CommandError } from '../command-error.ts';
import { settled } from '../deploy/rollout.ts';
import { askPerson } from '../dialogue.ts';
import { deleteStack } from './delete-stack.ts';
import { keptLines } from './kept.ts';

export interface DestroyOptions {
  readonly stage: string;
  /** The stage's name, said beforehand. */
  readonly confirm?: string;
}

const say = (text: string) => process.stdout.write(text);

/**
 * `facteur destroy`: takes a stage out of an account, last deployed first, so that no mail comes in any more before what
 * works on it goes. Data goes only where the stage file says so. It can be run again after any end.
 */
export function destroy(options: DestroyOptions): Promise<number> {
  return told(() => takeOut(options));
}

async function takeOut({ stage: file, confirm }: DestroyOptions): Promise<number> {
  const stage = stageFrom(file);
  const clients = clientsOf(stage);
  const { account } = await caller(clients, stage);
  const deployed = await deployedStacks(clients, stage);
  const doomed = deployed.filter(({ kind }) => kind !== 'data' || stage.data === 'destroy').reverse();
  const kept = deployed.filter((stack) => !doomed.includes(stack));
  if (doomed.length === 0) {
    say(`Nothing of ${stage.name} is there to delete in account ${account}.\n`);
    if (kept.length > 0) say(await keptLines(stage, kept, clients));
    return 0;
  }
  const shielded = doomed.find(({ isProtected }) => isProtected);
  if (shielded !== undefined) {
    throw new CommandError(
      `${shielded.name} is protected, as it was deployed to keep its data. Deploy it once with "data": "destroy", then destroy it.`,
    );
  }

  const resources = await resourcesOf(clients, doomed);
  say(`Deleted from account ${account}\n${doomedLines(doomed, resources)}`);
  if (kept.length > 0) say(await keptLines(stage, kept, clients));
  else say('\nNOTHING IS KEPT: every e-mail, document and record of this stage is deleted.\n');

  if (!(await isMeant(stage, confirm))) {
    say('Nothing was changed.\n');
    return 1;
  }
  await settled(clients, doomed);
  stopOnInterrupt();
  for (const stack of doomed) {
    if (stack.kind === 'data') await emptyBuckets(clients, resources);
    await deleteStack(clients, stack);
    say(`  ${stack.name} is deleted\n`);
  }
  say(farewell(stage));
  return 0;
}

function doomedLines(stacks: readonly DeployedStack[], resources: readonly StackResource[]): string {
  return stacks
    .map(({ name, region }) => {
      const inside = resources.filter(({ stack }) => stack.name === name);
      return `  ${name.padEnd(24)} ${count(inside.length, 'resource')} in ${region}\n`;
    })
    .join('');
}

async function isMeant({ name }: StageConfiguration, confirm: string | undefined): Promise<boolean> {
  if (confirm !== undefined) {
    if (confirm === name) return true;
    throw new CommandError(`--confirm says ${confirm}, but the stage is ${name}.`);
  }
  const answer = await askPerson(
    `\nType ${name} to delete it: `,
    `Destroying needs the name of the stage: run it in a terminal, or with --confirm ${name}.`,
  );
  return answer === name;
}

/** CloudFormation deletes no bucket with something in it. */
async function emptyBuckets(clients: Clients, resources: readonly StackResource[]): Promise<void> {
  for (const { stack, physicalId } of ofType(resources, 'AWS::S3::Bucket')) {
    if (stack.kind !== 'data') continue;
    say(`  ${physicalId}: ${count(await emptyBucket(clients, physicalId), 'object')} deleted\n`);
  }
}

/** After Ctrl-C, AWS finishes the stack that it deletes, and no other one is begun. */
function stopOnInterrupt(): void {
  process.once('SIGINT', () => {
    say('\nStopping: AWS finishes the stack it is at; run the same command again to go on.\n');
    process.exit(130);
  });
}

function farewell({ domain }: StageConfiguration): string {
  return (
    `\nDone. Take the MX record of ${domain} out of DNS: senders are told at once instead of after days. ` +
    'The DKIM records do no harm.\n'
  );
}
