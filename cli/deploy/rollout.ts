import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DescribeStackEventsCommand, type StackEvent } from '@aws-sdk/client-cloudformation';
import { SingleBar } from 'cli-progress';
import type { Clients } from '../aws/clients.ts';
import { type DeployedStack, describeStack, stateOf } from '../aws/stacks.ts';
import type { Assembly } from './assembly.ts';
import { cdkCommand, startLogged } from './project.ts';

const pollMs = 3_000;

export type RolloutResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'interrupted' }
  /** `failures`: what CloudFormation says went wrong, first cause first. */
  | {
      readonly kind: 'failed';
      readonly failures: readonly string[];
      readonly lastWords: string;
      readonly log: string;
    };

/** Waits until nobody else changes these stacks any more. */
export async function settled(clients: Clients, stacks: readonly DeployedStack[]): Promise<void> {
  for (const { name, region, status } of stacks) {
    if (stateOf(status) !== 'moving') continue;
    process.stdout.write(`Waiting for ${name} (${status}) …\n`);
    for (;;) {
      const now = await describeStack(clients.cloudFormation(region), name);
      if (now === undefined || stateOf(now.status) !== 'moving') break;
      await setTimeout(pollMs);
    }
  }
}

/**
 * Has CDK bring the account to what the assembly says, and shows how far it is. It can be run again after any end: what is
 * done stays done. Ctrl-C leaves CloudFormation to finish the stacks it has begun, and begins no others.
 */
export async function rollOut(assembly: Assembly, clients: Clients): Promise<RolloutResult> {
  const before = await lastEvents(assembly, clients);
  const log = join(assembly.folder, 'deploy.log');
  const cdk = await startLogged(
    {
      program: cdkCommand(),
      args: [
        'deploy',
        '--all',
        ...['--app', assembly.folder],
        ...['--require-approval', 'never'],
        // What would change was compared and accepted before: no change sets.
        ...['--method', 'direct'],
        ...['--progress', 'events'],
        ...['--concurrency', '3'],
        '--no-notices',
      ],
    },
    log,
  );
  let interrupted = false;
  const interrupt = () => {
    cdk.stop(interrupted ? 'SIGKILL' : 'SIGINT');
    interrupted = true;
  };
  process.on('SIGINT', interrupt);
  const progress = watch(assembly, clients, before);
  try {
    const code = await cdk.ended;
    await progress.stop(code === 0);
    if (interrupted) return { kind: 'interrupted' };
    if (code === 0) return { kind: 'done' };
    return { kind: 'failed', failures: progress.failures(), lastWords: cdk.lastWords(), log };
  } finally {
    process.off('SIGINT', interrupt);
  }
}

/** Follows the events of every stack: a bar in a terminal, a line for each stack elsewhere. */
function watch(assembly: Assembly, clients: Clients, before: ReadonlyMap<string, string>) {
  const wanted = new Map(
    assembly.stacks.map(({ name, template }) => [name, Object.keys(template.Resources).length]),
  );
  const total = [...wanted.values()].reduce((sum, each) => sum + each, 0);
  const done = new Map<string, number>();
  const told = new Set<string>();
  const failures = new Map<string, string>();
  const bar = new SingleBar({
    format: '{bar} {percentage} %  {value} of {total} resources  {stack}',
    stream: process.stderr,
    hideCursor: true,
    noTTYOutput: false,
    clearOnComplete: true,
  });
  bar.start(total, 0, { stack: '' });
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await look();
      await setTimeout(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  async function look(): Promise<void> {
    const moving: string[] = [];
    for (const { name, region } of assembly.stacks) {
      const events = await eventsAfter(before.get(name), clients, name, region);
      const ofStack = (event: StackEvent) => event.LogicalResourceId === name;
      const own = events.find(ofStack);
      const status = own?.ResourceStatus ?? '';
      for (const event of events) noteFailure(name, event);
      if (status.endsWith('_IN_PROGRESS')) moving.push(name);
      const complete = new Set(
        events
          .filter((event) => !ofStack(event) && event.ResourceStatus?.endsWith('_COMPLETE') === true)
          .map(({ LogicalResourceId }) => LogicalResourceId),
      );
      const finished = /^(?:CREATE|UPDATE)_COMPLETE$/.test(status);
      done.set(name, finished ? (wanted.get(name) ?? 0) : Math.min(complete.size, wanted.get(name) ?? 0));
      if (finished && !told.has(name)) {
        told.add(name);
        if (process.stderr.isTTY !== true) process.stdout.write(`  ${name} is deployed\n`);
      }
    }
    bar.update(
      [...done.values()].reduce((sum, each) => sum + each, 0),
      { stack: moving.join(', ') },
    );
  }

  function noteFailure(stack: string, event: StackEvent): void {
    const {
      ResourceStatus = '',
      ResourceStatusReason = '',
      LogicalResourceId = '',
      ResourceType = '',
    } = event;
    // What was cancelled because of another is no cause.
    if (!ResourceStatus.endsWith('_FAILED') || /cancelled/i.test(ResourceStatusReason)) return;
    failures.set(
      `${stack}/${LogicalResourceId}`,
      `${stack}: ${ResourceType} ${LogicalResourceId}: ${ResourceStatusReason}`,
    );
  }

  return {
    failures: () => [...failures.values()],
    async stop(complete: boolean) {
      stopping.abort();
      await running;
      await look();
      if (complete) bar.update(total, { stack: '' });
      bar.stop();
    },
  };
}

/** The newest event of each stack; by these, unlike by a clock, what is new can be told from what was. */
async function lastEvents(assembly: Assembly, clients: Clients): Promise<Map<string, string>> {
  const found = await Promise.all(
    assembly.stacks.map(async ({ name, region }): Promise<[string, string][]> => {
      const [newest] = await eventsAfter(undefined, clients, name, region);
      return newest?.EventId === undefined ? [] : [[name, newest.EventId]];
    }),
  );
  return new Map(found.flat());
}

/** Newest first; none where there is no such stack yet, or AWS does not answer just now. */
async function eventsAfter(
  eventId: string | undefined,
  clients: Clients,
  StackName: string,
  region: string,
): Promise<StackEvent[]> {
  const client = clients.cloudFormation(region);
  const events: StackEvent[] = [];
  let NextToken: string | undefined;
  try {
    do {
      const page = await client.send(new DescribeStackEventsCommand({ StackName, NextToken }));
      for (const event of page.StackEvents ?? []) {
        if (eventId !== undefined && event.EventId === eventId) return events;
        events.push(event);
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
  } catch {
    // The bar stands still for a moment; how it ends is told by CDK.
    return [];
  }
  return events;
}
