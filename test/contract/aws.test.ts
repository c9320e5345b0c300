import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, inject } from 'vitest';
import * as z from 'zod';
import { OrganizationId } from '../../events/ids.ts';
import { liveConnections } from '../../shared/live/connections.ts';
import { commit } from '../../shared/platform/aws/commit.ts';
import { type PlatformEnvironment, platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { eventBus } from '../../shared/platform/aws/events.ts';
import { fileStore } from '../../shared/platform/aws/files.ts';
import { liveUpdates } from '../../shared/platform/aws/live.ts';
import { mailer } from '../../shared/platform/aws/mailer.ts';
import { metrics } from '../../shared/platform/aws/metrics.ts';
import { taskQueue } from '../../shared/platform/aws/queues.ts';
import { searchIndex } from '../../shared/platform/aws/search.ts';
import { secretStore } from '../../shared/platform/aws/secrets.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { textExtractor } from '../../shared/platform/aws/text.ts';
import type { LiveUpdate } from '../../shared/platform/ports/live-updates.ts';
import { openConsoles } from '../engines/consoles.ts';
import { createBucket, createBus, createQueues, createTable, verifySenders } from '../engines/resources.ts';
import { commitContract } from './commit.ts';
import { contractSubscriptions, eventBusContract } from './events.ts';
import { fileStoreContract } from './files.ts';
import { liveUpdatesContract } from './live.ts';
import { mailerContract } from './mailer.ts';
import { metricsContract } from './metrics.ts';
import { taskQueueContract } from './queues.ts';
import { searchIndexContract } from './search.ts';
import { secretStoreContract } from './secrets.ts';
import { tableContract } from './table.ts';
import { textExtractorContract } from './text.ts';

/*
 * The AWS adapters against moto and DynamoDB Local. Where these differ from AWS, a suite is told so by its
 * capabilities: moto checks no signature of a temporary URL, its queues know no fairness, and time is the real one.
 */

const engines = inject('engines');
const queueSettings = { visibilitySeconds: 2, maxReceives: 2 };
const nothingToClose = async () => {};
const openedLongAgo = new Date(Date.now() - 60_000);
let env: PlatformEnvironment;

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: engines.moto,
    AWS_ENDPOINT_URL_S3: engines.moto,
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamoDb,
  });
  await verifySenders(['exemple.fr']);
  env = {
    ...platformEnvironment(),
    FACTEUR_TABLE: await createTable(),
    FACTEUR_BUCKET: await createBucket(),
  };
});

fileStoreContract(
  'S3 (moto)',
  async () => ({
    files: fileStore(env),
    async download(url) {
      const answer = await fetch(url);
      return {
        status: answer.status,
        body: new Uint8Array(await answer.arrayBuffer()),
        contentType: answer.headers.get('content-type'),
        disposition: answer.headers.get('content-disposition'),
      };
    },
    upload: async (url, body) => (await fetch(url, { method: 'PUT', body })).status,
    close: nothingToClose,
  }),
  { checksTemporaryUrls: false },
);

tableContract('DynamoDB (DynamoDB Local)', async () => ({ table: table(env), close: nothingToClose }));

taskQueueContract(
  'SQS (moto)',
  async () => ({
    queues: taskQueue({ ...env, FACTEUR_QUEUE_URL_PREFIX: await createQueues(['work'], queueSettings) }),
    queue: 'work',
    settings: queueSettings,
    advance: (seconds) => pause(seconds * 1_000),
    close: nothingToClose,
  }),
  { fair: false, deadLetterReason: true, controlsTime: false },
);

/** A bus of its own, and queues that listen to it. */
async function withBus(): Promise<PlatformEnvironment> {
  const queues = [...new Set(Object.values(contractSubscriptions).flat())];
  const FACTEUR_QUEUE_URL_PREFIX = await createQueues(queues, queueSettings);
  const FACTEUR_EVENT_BUS = await createBus(FACTEUR_QUEUE_URL_PREFIX, contractSubscriptions);
  return { ...env, FACTEUR_QUEUE_URL_PREFIX, FACTEUR_EVENT_BUS };
}

eventBusContract('EventBridge (moto)', async () => {
  const own = await withBus();
  return { events: eventBus(own), queues: taskQueue(own), close: nothingToClose };
});

commitContract('DynamoDB and EventBridge (DynamoDB Local, moto)', async () => {
  const own = await withBus();
  const queues = taskQueue(own);
  return {
    commit: commit(own),
    table: table(own),
    async delivered() {
      const tasks = await queues.receive('contract-second', 10);
      await queues.acknowledge('contract-second', tasks);
      return tasks.map((task) => task.body);
    },
    close: nothingToClose,
  };
});

searchIndexContract('OpenSearch', async () => ({
  search: searchIndex({
    ...env,
    FACTEUR_SEARCH_ENDPOINT: engines.openSearch,
    FACTEUR_SEARCH_SERVICE: 'none',
  }),
  async settle() {
    const answer = await fetch(`${engines.openSearch}/_refresh`, { method: 'POST' });
    if (!answer.ok) throw new Error(await answer.text());
  },
  close: nothingToClose,
}));

textExtractorContract('text layer and Textract (moto)', async () => ({
  extractor: textExtractor({
    ...env,
    FACTEUR_TEXTRACT_ROLE_ARN: 'arn:aws:iam::123456789012:role/publish',
    FACTEUR_TEXTRACT_TOPIC_ARN: 'arn:aws:sns:eu-west-3:123456789012:AmazonTextractCompletions',
  }),
  files: fileStore(env),
  close: nothingToClose,
}));

secretStoreContract('Secrets Manager (moto)', async () => ({
  secrets: secretStore(env),
  close: nothingToClose,
}));

const SentMails = z.object({ ses: z.object({ RawMessage: z.array(z.object({ raw_data: z.string() })) }) });

mailerContract('SES (moto)', async () => ({
  mailer: mailer(env),
  async delivered() {
    const { ses } = SentMails.parse(await (await fetch(`${engines.moto}/moto-api/data.json`)).json());
    return ses.RawMessage.map((message) => new TextEncoder().encode(message.raw_data));
  },
  close: nothingToClose,
}));

liveUpdatesContract('WebSocket API (its management side)', async () => {
  const consoles = await openConsoles();
  return {
    live: liveUpdates({ ...env, FACTEUR_LIVE_ENDPOINT: consoles.url }),
    async connect(organizationId) {
      const connectionId = `${randomUUID()}=`;
      await liveConnections(table(env)).add(
        OrganizationId.parse(organizationId),
        connectionId,
        openedLongAgo,
      );
      const connection = consoles.connect(connectionId);
      return {
        seen: (): LiveUpdate[] => connection.received().flatMap((body) => JSON.parse(body)),
        async disconnect() {
          connection.disconnect();
        },
      };
    },
    close: consoles.close,
  };
});

const MetricLine = z.looseObject({
  _aws: z.object({
    Timestamp: z.int(),
    CloudWatchMetrics: z.tuple([
      z.object({
        Namespace: z.string(),
        Dimensions: z.tuple([z.array(z.string())]),
        Metrics: z.array(z.object({ Name: z.string(), Unit: z.enum(['Count', 'Milliseconds']) })),
      }),
    ]),
  }),
});

metricsContract('CloudWatch embedded metric format', async () => {
  const lines: string[] = [];
  return {
    metrics: metrics(env, (line) => lines.push(line)),
    async total(name, dimensions) {
      let total = 0;
      for (const line of lines.map((each) => MetricLine.parse(JSON.parse(each)))) {
        const [{ Dimensions, Metrics }] = line._aws.CloudWatchMetrics;
        const [names] = Dimensions;
        const same =
          names.length === Object.keys(dimensions).length &&
          names.every((dimension) => line[dimension] === dimensions[dimension]);
        if (!same || !Metrics.some((metric) => metric.Name === name)) continue;
        total += z
          .array(z.number())
          .parse(line[name])
          .reduce((sum, value) => sum + value, 0);
      }
      return total;
    },
    close: nothingToClose,
  };
});
