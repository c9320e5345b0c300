import type { Metrics } from '../ports/metrics.ts';
import type { PlatformEnvironment } from './environment.ts';

type Dimensions = Readonly<Record<string, string>>;
type Unit = 'Count' | 'Milliseconds';

interface Group {
  readonly dimensions: Dimensions;
  readonly metrics: Map<string, { readonly unit: Unit; readonly values: number[] }>;
}

/** The most of one metric, and of metrics, that one line may carry. */
const maxValues = 100;
const maxMetrics = 100;

/**
 * CloudWatch metrics as lines on standard output (embedded metric format), one for each set of dimensions. The format
 * is one small object; a library for it would weigh more than everything else a light function loads.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function metrics(
  env: PlatformEnvironment,
  write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Metrics {
  const groups = new Map<string, Group>();

  return {
    count: (name, value = 1, dimensions = {}) => record(name, 'Count', value, dimensions),
    duration: (name, milliseconds, dimensions = {}) => record(name, 'Milliseconds', milliseconds, dimensions),
    async flush() {
      for (const [key, group] of groups) emit(key, group);
    },
  };

  function record(name: string, unit: Unit, value: number, dimensions: Dimensions) {
    const key = JSON.stringify(Object.entries(dimensions).sort());
    const group = groups.get(key) ?? { dimensions, metrics: new Map() };
    groups.set(key, group);
    const metric = group.metrics.get(name) ?? { unit, values: [] };
    group.metrics.set(name, metric);
    metric.values.push(value);
    if (metric.values.length >= maxValues || group.metrics.size >= maxMetrics) emit(key, group);
  }

  function emit(key: string, { dimensions, metrics }: Group) {
    groups.delete(key);
    write(
      JSON.stringify({
        _aws: {
          Timestamp: Date.now(),
          CloudWatchMetrics: [
            {
              Namespace: env.FACTEUR_METRICS_NAMESPACE,
              Dimensions: [Object.keys(dimensions)],
              Metrics: [...metrics].map(([Name, { unit }]) => ({ Name, Unit: unit })),
            },
          ],
        },
        ...dimensions,
        ...Object.fromEntries([...metrics].map(([name, { values }]) => [name, values])),
      }),
    );
  }
}
