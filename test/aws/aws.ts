import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { type Account, type Engines, emptyAccount, existing } from './account.ts';
import type { Assembly } from './assembly.ts';
import { type Authorizer, authorizer, keyNeeds } from './authorize.ts';
import { type Cloud, hostHeader, openCloud } from './cloud.ts';
import { runnableCode } from './code.ts';
import { deploy, emptyEngines, type Outputs } from './deploy.ts';
import { type Edge, openEdge } from './edge.ts';
import { type EventSources, openEventSources } from './event-sources.ts';
import { openHttpGateway, openWebSockets, type WebSockets } from './gateway.ts';
import { type MailReceiver, mailReceiver } from './incoming-mail.ts';
import { type Lambda, openLambda } from './lambda-process.ts';
import { type LocalTextract, localTextract } from './textract.ts';

/** An account in which an assembly is deployed and runs. */
export interface Aws {
  readonly account: Account;
  readonly outputs: Outputs;
  readonly authorize: Authorizer;
  readonly cloud: Cloud;
  readonly lambda: Lambda;
  readonly sources: EventSources;
  readonly textract: LocalTextract;
  readonly webSockets: WebSockets;
  /** Address of the HTTP API on this machine. */
  readonly apiUrl: string;
  readonly mail: MailReceiver;
  readonly edge: Edge;
  /** Puts the message of the schedule of a function into its queue, as the clock would. */
  fire(scheduleOf: string): Promise<void>;
  /** Follows a signed link to S3. */
  signedLink(link: string, init?: RequestInit): Promise<Response>;
  /** Waits until nothing runs and no message waits or is under way; dead letters aside. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Invocations at once: what two cores do. */
const concurrency = 4;

/** Deploys an assembly on emptied engines and starts everything that the templates say. `cache` keeps what later runs need again. */
export async function openAws(
  assembly: Assembly,
  engines: Engines,
  { cache, mailRegion }: { cache: string; mailRegion: string },
): Promise<Aws> {
  const account = emptyAccount(engines, assembly.assets);
  const authorize = authorizer(account);
  const temporary = mkdtempSync(join(tmpdir(), 'facteur-aws-'));
  const textract = localTextract(account, authorize);
  const webSockets = openWebSockets(account, authorize, () => lambda);
  const cloud = await openCloud(account, authorize, {
    textract: (known, body) => textract.answer(known, body),
    'execute-api': async ({ path }, body) => webSockets.post(path, body),
  });
  const lambda = openLambda(account, authorize, {
    port: cloud.port,
    concurrency,
    temporary,
    compiled: join(cache, 'compiled'),
    codeOf: await runnableCode(cache),
  });
  const closing: (() => unknown)[] = [
    () => lambda.close(),
    () => cloud.close(),
    () => textract.close(),
    () => rmSync(temporary, { recursive: true, force: true }),
  ];
  const close = async () => {
    for (const each of closing) await each();
  };
  try {
    await emptyEngines(account);
    const outputs = await deploy(assembly, account, lambda.invoke);
    const mail = mailReceiver(account, authorize, mailRegion);
    await mail.tryRules();
    const httpApi = [...account.apis.values()].find(({ protocol }) => protocol === 'HTTP');
    if (httpApi === undefined) throw new Error('There is no HTTP API.');
    const gateway = await openHttpGateway(account, authorize, lambda, httpApi);
    closing.unshift(() => gateway.close());
    const sources = await openEventSources(account, authorize, lambda);
    closing.unshift(() => sources.stop());
    return {
      account,
      outputs,
      authorize,
      cloud,
      lambda,
      sources,
      textract,
      webSockets,
      apiUrl: gateway.url,
      mail,
      edge: openEdge(account, authorize, gateway.url),
      fire,
      signedLink(link, init) {
        const { host, pathname, search } = new URL(link);
        const headers = { [hostHeader]: host };
        return fetch(`http://127.0.0.1:${cloud.port}${pathname}${search}`, { ...init, headers });
      },
      quiet,
      close,
    };

    async function quiet() {
      for (let still = 0; still < 2; ) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const isBusy = lambda.running + sources.inHand + textract.running > 0;
        still = isBusy || (await waiting()) > 0 ? 0 : still + 1;
      }
      // What was indexed can be searched within a second or so by itself.
      await fetch(`${engines.openSearch}/_refresh`, { method: 'POST' });
    }
  } catch (error) {
    await close();
    throw error;
  }

  /** Messages in the queues that functions work off. */
  async function waiting(): Promise<number> {
    const queues = account.mappings.map(({ queueArn }) => existing(account.queues, queueArn));
    const counts = await Promise.all(
      queues.map(async ({ url, region: where }) => {
        const { Attributes = {} } = await account
          .clients(where)
          .sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }));
        return Object.entries(Attributes)
          .filter(([name]) => name.startsWith('ApproximateNumberOfMessages'))
          .reduce((sum, [, count]) => sum + Number(count), 0);
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async function fire(scheduleOf: string) {
    const found = account.schedules.find(({ queueArn }) => queueArn.endsWith(scheduleOf));
    if (found === undefined) throw new Error(`Nothing is scheduled for ${scheduleOf}.`);
    const role = existing(account.roles, found.roleArn);
    const queue = existing(account.queues, found.queueArn);
    const group = `arn:aws:scheduler:${queue.region}:${account.id}:schedule-group/default`;
    const needs = [
      { action: 'sqs:SendMessage', resource: queue.arn },
      ...keyNeeds(account, queue.arn, ['GenerateDataKey', 'Decrypt']),
    ];
    if (!(await authorize.trusts(role, 'scheduler.amazonaws.com', group)))
      throw new Error(`${role.name} does not trust the scheduler.`);
    for (const need of needs) {
      if (!(await authorize.roleMay(role, need))) throw new Error(`${role.name} may not ${need.action}.`);
    }
    await account
      .clients(queue.region)
      .sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: found.input }));
  }
}
