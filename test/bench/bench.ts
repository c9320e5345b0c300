import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadMails } from '../../samples/load.ts';
import { eventually } from '../host/condition.ts';
import { type HostProcess, startHostProcess } from '../host/host-process.ts';
import { type OutgoingRaw, sendMails } from '../host/send-mail.ts';
import { stageBreakdown } from './stage-breakdown.ts';

/*
 * `npm run bench`: how fast the one-machine host is, from outside. Prints a table and writes `.bench/result.json`.
 * BENCH_MAILS and BENCH_SCANS change the amounts.
 */

const mailCount = Number(process.env.BENCH_MAILS ?? '1000');
const scanCount = Number(process.env.BENCH_SCANS ?? '40');
const megabyte = 1024 * 1024;
const finalStates = new Set(['filed', 'in_review', 'failed', 'quarantined']);

const result = {
  at: new Date().toISOString(),
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  start: await measureStart(),
  bornDigital: await measureLoad('born-digital', mailCount),
  scans: await measureLoad('scan', scanCount),
};

await mkdir('.bench', { recursive: true });
await writeFile('.bench/result.json', `${JSON.stringify(result, null, 2)}\n`);
report();

async function measureStart() {
  return onFreshHost(async (host) => {
    const [mail] = await prepared('born-digital', 1);
    if (mail === undefined) throw new Error('no mail was made');
    const began = performance.now();
    await sendMails(host.smtpPort, [mail]);
    const firstMailMs = performance.now() - began;
    await searchable(host, 1);
    return { readyMs: host.startMs, firstMailAcceptedMs: host.startMs + firstMailMs };
  }).then(async (start) => ({ ...start, idleMB: await idleMemory() }));
}

async function idleMemory(): Promise<number> {
  return onFreshHost(async (host) => {
    // Whatever runs right after the start has settled when memory stops falling or growing by much.
    let before = 0;
    let now = (await host.memory()).now;
    while (Math.abs(now - before) > megabyte) {
      before = now;
      await setTimeout(1_500);
      now = (await host.memory()).now;
    }
    return round(now / megabyte);
  });
}

async function measureLoad(kind: 'born-digital' | 'scan', count: number) {
  const mails = await prepared(kind, count);
  return onFreshHost(async (host) => {
    const began = performance.now();
    const latencies: number[] = [];
    let loading = true;
    const probing = probe(host, latencies, () => loading);
    await sendMails(host.smtpPort, mails);
    const acceptedMs = performance.now() - began;
    await searchable(host, count);
    const totalMs = performance.now() - began;
    loading = false;
    await probing;
    const { peak } = await host.memory();
    latencies.sort((a, b) => a - b);
    return {
      mails: count,
      seconds: round(totalMs / 1_000),
      acceptedPerSecond: round((count * 1_000) / acceptedMs),
      searchablePerSecond: round((count * 1_000) / totalMs),
      peakMB: round(peak / megabyte),
      apiCalls: latencies.length,
      apiP50Ms: round(quantile(latencies, 0.5)),
      apiP95Ms: round(quantile(latencies, 0.95)),
      stages: await stageBreakdown(host),
    };
  });
}

/** Asks the API all the while, as people at the console do. */
async function probe(host: HostProcess, latencies: number[], goOn: () => boolean): Promise<void> {
  while (goOn()) {
    for (const query of [{ q: 'facture' }, {}]) {
      const began = performance.now();
      await host.call('listDocuments', { query });
      latencies.push(performance.now() - began);
    }
    await setTimeout(100);
  }
}

/** Waits until so many documents are found by the search in a final state. */
async function searchable(host: HostProcess, count: number): Promise<void> {
  await eventually(
    `${count} documents`,
    async () => {
      const { facets } = await host.call('listDocuments', { query: { limit: 1 } });
      const settled = facets.status
        .filter(({ value }) => finalStates.has(value))
        .reduce((sum, facet) => sum + facet.count, 0);
      return settled >= count ? settled : undefined;
    },
    20 * 60_000,
  );
}

async function prepared(kind: 'born-digital' | 'scan', count: number): Promise<OutgoingRaw[]> {
  const mails: OutgoingRaw[] = [];
  for await (const mail of loadMails({ count, seed: 7, kind })) mails.push(mail);
  return mails;
}

async function onFreshHost<Answer>(work: (host: HostProcess) => Promise<Answer>): Promise<Answer> {
  const directory = await mkdtemp(join(tmpdir(), 'facteur-bench-'));
  const host = await startHostProcess(directory);
  try {
    return await work(host);
  } finally {
    await host.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function report(): void {
  const { start, bornDigital, scans } = result;
  const row = (name: string, value: string, budget: string) =>
    process.stdout.write(`${name.padEnd(44)}${value.padStart(12)}   ${budget}\n`);
  process.stdout.write(`\n${result.cpu}, ${result.cores} cores\n\n`);
  row('start to first accepted mail', `${round(start.firstMailAcceptedMs)} ms`, 'under 3000 ms');
  row('memory idle', `${start.idleMB} MiB`, 'under 250 MiB');
  row('born-digital mails, SMTP to searchable', `${bornDigital.searchablePerSecond} /s`, 'at least 25 /s');
  row('  accepted by SMTP', `${bornDigital.acceptedPerSecond} /s`, '');
  row('  peak memory', `${bornDigital.peakMB} MiB`, 'under 1024 MiB');
  row('  API p95 meanwhile', `${bornDigital.apiP95Ms} ms`, 'under 100 ms');
  row('scanned pages', `${scans.searchablePerSecond} /s`, 'at least 0.8 /s');
  row('  peak memory', `${scans.peakMB} MiB`, 'under 1024 MiB');
  row('  API p95 meanwhile', `${scans.apiP95Ms} ms`, 'under 100 ms');
  for (const [title, load] of [
    ['born-digital', bornDigital],
    ['scans', scans],
  ] as const) {
    process.stdout.write(`\nStages, ${title}: milliseconds of worker time a record\n`);
    for (const stage of load.stages) {
      process.stdout.write(
        `  ${stage.function.padEnd(26)}${String(stage.records).padStart(7)} records${stage.msPerRecord.toFixed(2).padStart(10)} ms\n`,
      );
    }
  }
  process.stdout.write('\nWritten to .bench/result.json\n');
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
