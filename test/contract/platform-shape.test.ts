import { expect, test } from 'vitest';
import * as aws from '../../shared/platform/aws/index.ts';
import * as embedded from '../../shared/platform/embedded/index.ts';
import type { Commit, EventBus } from '../../shared/platform/ports/event-bus.ts';
import type { FileStore } from '../../shared/platform/ports/file-store.ts';
import type { LiveUpdates } from '../../shared/platform/ports/live-updates.ts';
import type { Mailer } from '../../shared/platform/ports/mailer.ts';
import type { Metrics } from '../../shared/platform/ports/metrics.ts';
import type { SearchIndex } from '../../shared/platform/ports/search-index.ts';
import type { SecretStore } from '../../shared/platform/ports/secret-store.ts';
import type { SenderChecks } from '../../shared/platform/ports/sender-checks.ts';
import type { Table } from '../../shared/platform/ports/table.ts';
import type { TaskQueue } from '../../shared/platform/ports/task-queue.ts';
import type { TextExtractor } from '../../shared/platform/ports/text-extractor.ts';

/** What handlers may import from `#platform`, whichever that is. */
interface Platform<Environment> {
  platformEnvironment(): Environment;
  fileStore(env: Environment): FileStore;
  intakeStore(env: Environment): FileStore;
  table(env: Environment): Table;
  commit(env: Environment): Commit;
  eventBus(env: Environment): EventBus;
  taskQueue(env: Environment): TaskQueue;
  textExtractor(env: Environment): TextExtractor;
  searchIndex(env: Environment): SearchIndex;
  mailer(env: Environment): Mailer;
  secretStore(env: Environment): SecretStore;
  senderChecks(env: Environment): SenderChecks;
  liveUpdates(env: Environment): LiveUpdates;
  metrics(env: Environment): Metrics;
}

const names = [
  'commit',
  'eventBus',
  'fileStore',
  'intakeStore',
  'liveUpdates',
  'mailer',
  'metrics',
  'platformEnvironment',
  'searchIndex',
  'secretStore',
  'senderChecks',
  'table',
  'taskQueue',
  'textExtractor',
] as const satisfies readonly (keyof Platform<unknown>)[];

test('one machine has every factory', () => {
  const platform: Platform<embedded.PlatformEnvironment> = embedded;
  for (const name of names) expect(platform[name], name).toBeTypeOf('function');
});

test('AWS has every factory', () => {
  const platform: Platform<ReturnType<typeof aws.platformEnvironment>> = aws;
  for (const name of names) expect(platform[name], name).toBeTypeOf('function');
});
