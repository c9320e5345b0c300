import type { HostProcess } from '../host/host-process.ts';

export interface StageTime {
  readonly function: string;
  readonly records: number;
  /** Of worker time; batches are divided by their records. */
  readonly msPerRecord: number;
}

/** Where the host's workers spent their time so far, from its `/metrics`. */
export async function stageBreakdown(host: HostProcess): Promise<StageTime[]> {
  const response = await fetch(`${host.httpUrl}/metrics`, {
    headers: { authorization: `Bearer ${host.apiKey}` },
  });
  const text = await response.text();
  const seconds = samples(text, 'facteur_function_duration_seconds_sum');
  const records = samples(text, 'facteur_function_records_total');
  return [...records].map(([name, count]) => ({
    function: name,
    records: count,
    msPerRecord: ((seconds.get(name) ?? 0) * 1_000) / Math.max(1, count),
  }));
}

function samples(text: string, metric: string): Map<string, number> {
  const line = new RegExp(`^${metric}\\{function="([^"]+)"\\} (\\S+)$`, 'gm');
  return new Map([...text.matchAll(line)].map(([, name = '', value = '0']) => [name, Number(value)]));
}
