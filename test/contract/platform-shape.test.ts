import { expect, test } from 'vitest';
import * as aws from '../../shared/platform/aws/index.ts';
import * as embedded from '../../shared/platform/embedded/index.ts';
import type {
  Commit,
  EventBus,
  FileStore,
  LiveUpdates,
  Mailer,
  Metrics,
  SearchIndex,
  SecretStore,
  SenderChecks,
  Table,
  TaskQueue,
  TextExtractor,
} from '../../shared/platform/ports.ts';

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
