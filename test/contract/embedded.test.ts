import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import {
  closeDatabases,
  collectMetrics,
  commit,
  configureQueues,
  configureSubscriptions,
  documentAnalyzer,
  eventBus,
  fileStore,
  liveUpdates,
  mailer,
  metrics,
  metricsText,
  onLiveUpdate,
  readEnvironment,
  searchIndex,
  secretStore,
  table,
  taskQueue,
  textExtractor,
  verifyFileUrl,
  verifyUploadUrl,
} from '../../shared/platform/embedded/index.ts';
import { taskQueueWithClock } from '../../shared/platform/embedded/queues.ts';
import type { LiveUpdate } from '../../shared/platform/ports/live-updates.ts';
import { documentAnalyzerContract } from './analysis.ts';
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

const dataDirectory = mkdtempSync(join(tmpdir(), 'facteur-contract-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: dataDirectory });
const close = async () => {};

configureSubscriptions(contractSubscriptions);
collectMetrics();
afterAll(async () => {
  closeDatabases(env);
  await rm(dataDirectory, { recursive: true });
});

fileStoreContract('embedded', async () => {
  const files = fileStore(env);
  return {
    files,
    download: async (url, secondsFromNow = 0) => {
      const link = verifyFileUrl(env, 'files', url, new Date(Date.now() + secondsFromNow * 1000));
      const file = link && (await files.get(link.key));
      if (!link || !file)
        return { status: 403, body: new Uint8Array(), contentType: null, disposition: null };
      return {
        status: 200,
        body: file.body,
        contentType: link.contentType ?? file.contentType,
        disposition: link.disposition ?? null,
      };
    },
    upload: async (url, body, secondsFromNow = 0) => {
      const link = verifyUploadUrl(env, 'files', url, new Date(Date.now() + secondsFromNow * 1000));
      if (link?.size !== body.byteLength) return 403;
      await files.put(link.key, body, 'application/octet-stream');
      return 200;
    },
    close,
  };
});

tableContract('embedded', async () => ({ table: table(env), close }));

commitContract('embedded', async () => {
  const queues = taskQueue(env);
  return {
    commit: commit(env),
    table: table(env),
    delivered: async () => {
      const tasks = await queues.receive('contract-second', 10);
      await queues.acknowledge('contract-second', tasks);
      return tasks.map((task) => task.body);
    },
    close,
  };
});

eventBusContract('embedded', async () => {
  const queues = taskQueue(env);
  const directly = async (queue: string) => {
    for (
      let tasks = await queues.receive(queue, 10);
      tasks.length > 0;
      tasks = await queues.receive(queue, 10)
    ) {
      await queues.acknowledge(queue, tasks);
    }
  };
  await directly('contract-first');
  await directly('contract-second');
  return { events: eventBus(env), queues, close };
});

let queueCount = 0;
taskQueueContract('embedded', async () => {
  queueCount += 1;
  const queue = `contract-${queueCount}`;
  const settings = { visibilitySeconds: 30, maxReceives: 3 };
  configureQueues({ [queue]: settings });
  let now = Date.parse('2026-01-31T08:15:00.000Z');
  return {
    queues: taskQueueWithClock(env, () => now),
    queue,
    settings,
    advance: async (seconds) => {
      now += seconds * 1000;
    },
    close,
  };
});

searchIndexContract('embedded', async () => ({ search: searchIndex(env), settle: async () => {}, close }));

secretStoreContract('embedded', async () => ({ secrets: secretStore(env), close }));

documentAnalyzerContract(
  'embedded',
  async () => ({ analyzer: documentAnalyzer(env), files: fileStore(env), close }),
  { available: false },
);

textExtractorContract('embedded', async () => ({
  extractor: textExtractor(env),
  files: fileStore(env),
  close,
}));

mailerContract('embedded', async () => ({
  mailer: mailer(env),
  delivered: async () => {
    const outbox = join(dataDirectory, 'outbox');
    const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml')).sort();
    return Promise.all(names.map((name) => readFile(join(outbox, name))));
  },
  close,
}));

liveUpdatesContract('embedded', async () => ({
  live: liveUpdates(env),
  connect: async (organizationId) => {
    const seen: LiveUpdate[] = [];
    const stop = onLiveUpdate(env, (of, update) => {
      if (of === organizationId) seen.push(update);
    });
    return { seen: () => seen, disconnect: async () => stop() };
  },
  close,
}));

metricsContract('embedded', async () => ({
  metrics: metrics(env),
  total: async (name, dimensions) => {
    const metric = `facteur_${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()}`;
    const labels = Object.entries(dimensions).map(([key, value]) => `${key}="${value}"`);
    const suffix = labels.length > 0 ? `{${labels.join(',')}}` : '';
    for (const line of (await metricsText()).split('\n')) {
      if (line.startsWith(`${metric}_total${suffix} `)) return Number(line.split(' ').at(-1));
      if (line.startsWith(`${metric}_seconds_sum${suffix} `)) return Number(line.split(' ').at(-1)) * 1000;
    }
    return 0;
  },
  close,
}));
