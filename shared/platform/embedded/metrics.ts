import { BroadcastChannel } from 'node:worker_threads';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import * as z from 'zod';
import type { Metrics } from '../ports/metrics.ts';
import type { PlatformEnvironment } from './environment.ts';

const channelName = 'facteur:metrics';

/** Seconds: from a table look-up to a thick scan. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

const Sample = z.object({
  kind: z.enum(['count', 'duration']),
  name: z.string(),
  value: z.number(),
  dimensions: z.record(z.string(), z.string()),
});
type Sample = z.infer<typeof Sample>;
const Samples = z.object({ data: z.array(Sample) });

let sender: BroadcastChannel | undefined;
const dimensionsOf = new Map<string, string>();

/** Throws at the caller's, where it can be understood, rather than in the collecting thread. */
function checked(sample: Sample): Sample {
  const names = Object.keys(sample.dimensions).sort().join();
  const known = dimensionsOf.get(sample.name) ?? names;
  if (known !== names) throw new TypeError(`metric ${sample.name} has dimensions ${known}, not ${names}`);
  dimensionsOf.set(sample.name, names);
  return sample;
}

/** Gathers here; `flush` hands over to the thread that serves `/metrics`. */
export function metrics(_env: PlatformEnvironment): Metrics {
  let gathered: Sample[] = [];
  return {
    count: (name, value = 1, dimensions = {}) => {
      gathered.push(checked({ kind: 'count', name, value, dimensions: { ...dimensions } }));
    },
    duration: (name, value, dimensions = {}) => {
      gathered.push(checked({ kind: 'duration', name, value, dimensions: { ...dimensions } }));
    },
    flush: async () => {
      if (gathered.length === 0) return;
      if (!sender) {
        sender = new BroadcastChannel(channelName);
        sender.unref();
      }
      sender.postMessage(gathered);
      gathered = [];
    },
  };
}

interface Collected {
  readonly registry: Registry;
  readonly counters: Map<string, Counter>;
  readonly histograms: Map<string, Histogram>;
}
let collected: Collected | undefined;

/** Starts to collect, in this thread, what every thread of the process flushes from now on. The host calls it once, first. */
export function collectMetrics(): Registry {
  if (collected) return collected.registry;
  const state: Collected = { registry: new Registry(), counters: new Map(), histograms: new Map() };
  collectDefaultMetrics({ register: state.registry });
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: unknown) => {
    for (const sample of Samples.parse(event).data) record(state, sample);
  };
  channel.unref();
  collected = state;
  return state.registry;
}

/** What was collected, in Prometheus' text format 0.0.4. Durations are in seconds, as is the custom there. */
export function metricsText(): Promise<string> {
  return collectMetrics().metrics();
}

/** `DocumentsFiled` becomes `facteur_documents_filed_total`; a name keeps the dimensions it first came with. */
function record(
  { registry, counters, histograms }: Collected,
  { kind, name, value, dimensions }: Sample,
): void {
  const base = `facteur_${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()}`;
  const options = { help: name, labelNames: Object.keys(dimensions), registers: [registry] };
  if (kind === 'count') {
    const counter = counters.get(name) ?? new Counter({ name: `${base}_total`, ...options });
    counters.set(name, counter);
    counter.inc(dimensions, value);
  } else {
    const histogram = histograms.get(name) ?? new Histogram({ name: `${base}_seconds`, buckets, ...options });
    histograms.set(name, histogram);
    histogram.observe(dimensions, value / 1000);
  }
}
