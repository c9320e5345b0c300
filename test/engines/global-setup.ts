import type { TestProject } from 'vitest/node';
import * as z from 'zod';
import { scannedBlocks } from './scanned-blocks.ts';
import { startDynamoDb, startMoto, startOpenSearch } from './start.ts';

const Addresses = z.object({ moto: z.url(), dynamoDb: z.url(), openSearch: z.url() });

declare module 'vitest' {
  interface ProvidedContext {
    readonly engines: { readonly moto: string; readonly dynamoDb: string; readonly openSearch: string };
  }
}

/**
 * Starts every engine once for all suites, and stops them after the last. `FACTEUR_ENGINES` has the addresses of engines
 * that run already, as JSON: they are used, and left running.
 */
export default async function start(project: TestProject) {
  if (process.env.FACTEUR_ENGINES !== undefined) {
    project.provide('engines', Addresses.parse(JSON.parse(process.env.FACTEUR_ENGINES)));
    return;
  }
  const started = await Promise.allSettled([startMoto(scannedBlocks), startDynamoDb(), startOpenSearch()]);
  const running = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const stop = () => Promise.all(running.map((engine) => engine.stop()));
  const failure = started.find((each) => each.status === 'rejected');
  const [moto, dynamoDb, openSearch] = running;
  if (failure || !moto || !dynamoDb || !openSearch) {
    await stop();
    throw failure?.reason ?? new Error('An engine is missing.');
  }
  project.provide('engines', { moto: moto.url, dynamoDb: dynamoDb.url, openSearch: openSearch.url });
  return stop;
}
