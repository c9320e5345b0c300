import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Metrics } from '../../shared/platform/ports/metrics.ts';

export interface MetricsHarness {
  readonly metrics: Metrics;
  /** Sum of what was recorded and flushed under a name with exactly these dimensions; 0 when nothing was. */
  total(name: string, dimensions: Readonly<Record<string, string>>): Promise<number>;
  close(): Promise<void>;
}

export function metricsContract(name: string, open: () => Promise<MetricsHarness>): void {
  describe(`Metrics: ${name}`, () => {
    let harness: MetricsHarness;

    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    test('adds counts up, apart by dimension', async () => {
      const { metrics, total } = harness;
      metrics.count('ContractDocuments', 1, { stage: 'classify' });
      metrics.count('ContractDocuments', 2, { stage: 'classify' });
      metrics.count('ContractDocuments', 5, { stage: 'route' });
      metrics.count('ContractMails');
      await metrics.flush();
      await expect.poll(() => total('ContractDocuments', { stage: 'classify' })).toBe(3);
      expect(await total('ContractDocuments', { stage: 'route' })).toBe(5);
      expect(await total('ContractMails', {})).toBe(1);
    });

    test('records durations in milliseconds', async () => {
      harness.metrics.duration('ContractDuration', 120, { stage: 'route' });
      harness.metrics.duration('ContractDuration', 30.5, { stage: 'route' });
      await harness.metrics.flush();
      await expect.poll(() => harness.total('ContractDuration', { stage: 'route' })).toBeCloseTo(150.5);
    });

    test('records once, however often it is flushed, and goes on afterwards', async () => {
      harness.metrics.count('ContractFlushed');
      await harness.metrics.flush();
      await harness.metrics.flush();
      await expect.poll(() => harness.total('ContractFlushed', {})).toBe(1);
      harness.metrics.count('ContractFlushed');
      await harness.metrics.flush();
      await expect.poll(() => harness.total('ContractFlushed', {})).toBe(2);
    });
  });
}
