import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateCost } from '../../cli/cost/estimate.ts';
import { type Load, usualLoad } from '../../cli/cost/load.ts';
import { costTable } from '../../cli/cost/print.ts';
import { readingWays } from '../../cli/cost/reading-ways.ts';
import { services, total } from '../../cli/cost/services.ts';
import { workPerDocument } from '../../cli/cost/work-per-document.ts';
import { printCost } from '../../cli/cost.ts';
import { pricesIn } from '../../shared/costs/prices.ts';

const work = workPerDocument();
const template = (...types: readonly (readonly [string, object])[]) => ({
  Resources: Object.fromEntries(types.map(([Type, Properties], id) => [`R${id}`, { Type, Properties }])),
});
const estimate = (changes: Partial<Load> = {}, templates: readonly unknown[] = [], region = 'eu-west-3') =>
  estimateCost({ templates, region, load: { ...usualLoad, ...changes }, work });

const loads = fc.record({
  mails: fc.integer({ min: 0, max: 1_000_000 }),
  attachments: fc.integer({ min: 0, max: 10 }),
  pages: fc.integer({ min: 0, max: 50 }),
  scanned: fc.double({ min: 0, max: 1, noNaN: true }),
  kilobytes: fc.integer({ min: 0, max: 10_000 }),
  illegible: fc.double({ min: 0, max: 1, noNaN: true }),
  incomplete: fc.double({ min: 0, max: 1, noNaN: true }),
  requests: fc.integer({ min: 0, max: 100 }),
  searchHours: fc.integer({ min: 0, max: 24 }),
});

describe('The cost of a month', () => {
  test('is the price of each unit times the units', () => {
    const { prices } = pricesIn('eu-west-3');
    const { variable, pages } = estimate({ mails: 1_000, attachments: 2, pages: 3, scanned: 0.5 });
    expect(pages.balanced).toEqual({ text: 3_000, tables: 0, forms: 0, expense: 900 });
    expect(variable.balanced.Textract).toBeCloseTo(
      3_000 * prices.textract.text + 900 * prices.textract.expense,
    );
    expect(variable['every-page'].Textract).toBeCloseTo(
      6_000 * (prices.textract.tables + prices.textract.expense),
    );
    const encoded = 2 * 100 * 1.37 + 20;
    expect(Math.floor(encoded / 256)).toBe(1);
    expect(variable.embedded.SES).toBeCloseTo(1_000 * (prices.ses.mail + prices.ses.chunk));
    expect(variable.embedded.SQS).toBeCloseTo(
      (1_000 * (work.mail.calls['sqs.requests'] ?? 0) + 2_000 * (work.document.calls['sqs.requests'] ?? 0)) *
        prices.sqs.request,
    );
  });

  test('of documents with a text layer has no Textract in it, unless every page is given to it', () => {
    const { variable, pages } = estimate({ scanned: 0 });
    for (const way of ['embedded', 'economy', 'balanced', 'textract'] as const) {
      expect(variable[way].Textract).toBe(0);
      expect(Math.max(...Object.values(pages[way]))).toBe(0);
    }
    expect(variable['every-page'].Textract).toBeGreaterThan(100);
  });

  test('without Textract stays below 0.50 USD for 1,000 mails, and far below reading every page with it', () => {
    const { variable } = estimate({ mails: 1_000 });
    expect(total(variable.embedded)).toBeLessThan(0.5);
    expect(total(variable['every-page'])).toBeGreaterThan(50 * total(variable.embedded));
  });

  test('of nothing is what stands there', () => {
    const { variable, standing } = estimate({ mails: 0 }, [
      template(
        ['AWS::CloudWatch::Alarm', {}],
        ['AWS::CloudWatch::Dashboard', {}],
        ['AWS::KMS::Key', {}],
        ['AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(1 hour)' }],
        ['AWS::WAFv2::WebACL', { Rules: [{}, {}] }],
        [
          'AWS::OpenSearchService::Domain',
          { ClusterConfig: { InstanceCount: 2 }, EBSOptions: { VolumeSize: 20 } },
        ],
      ),
    ]);
    const { prices } = pricesIn('eu-west-3');
    for (const way of readingWays) expect(total(variable[way])).toBe(0);
    expect(standing.WAF).toBeCloseTo(prices.waf.acl + 2 * prices.waf.rule);
    expect(standing.EventBridge).toBeCloseTo(730 * prices.eventBridge.scheduledRun);
    expect(standing.OpenSearch).toBeCloseTo(
      2 * 730 * prices.openSearch.nodeHour + 40 * prices.openSearch.gigabyteMonth,
    );
    expect(standing.KMS).toBeCloseTo(prices.kms.key);
  });

  test('never falls when more comes in', () => {
    const growing = [
      'mails',
      'attachments',
      'pages',
      'kilobytes',
      'illegible',
      'incomplete',
      'requests',
      'searchHours',
    ] as const;
    fc.assert(
      fc.property(
        loads,
        fc.constantFrom(...growing),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (load, name, factor) => {
          const most = { illegible: 1, incomplete: 1, searchHours: 24 };
          const more = {
            ...load,
            [name]: Math.min(
              load[name] * factor,
              name in most ? ((most as Record<string, number>)[name] ?? 0) : Infinity,
            ),
          };
          const [before, after] = [estimate(load), estimate(more)];
          for (const way of readingWays) {
            for (const service of services) {
              expect(after.variable[way][service]).toBeGreaterThanOrEqual(
                before.variable[way][service] - 1e-9,
              );
            }
          }
        },
      ),
    );
  });

  test('of Textract and of recognition grows with the share of scans', () => {
    fc.assert(
      fc.property(loads, fc.double({ min: 0, max: 1, noNaN: true }), (load, other) => {
        const [few, many] = [Math.min(load.scanned, other), Math.max(load.scanned, other)];
        const [before, after] = [estimate({ ...load, scanned: few }), estimate({ ...load, scanned: many })];
        for (const way of readingWays) {
          expect(after.variable[way].Textract).toBeGreaterThanOrEqual(before.variable[way].Textract - 1e-9);
          expect(total(after.variable[way])).toBeGreaterThanOrEqual(total(before.variable[way]) - 1e-6);
        }
      }),
    );
  });

  test('is refused for a load that cannot be', () => {
    expect(() => estimate({ mails: -1 })).toThrow(RangeError);
    expect(() => estimate({ pages: Number.NaN })).toThrow('pages');
    expect(() => estimate({ scanned: 1.2 })).toThrow('scanned must be at most 100 %');
    expect(() => estimate({ searchHours: 25 })).toThrow(RangeError);
    expect(() => estimate({}, ['no template'])).toThrow();
  });

  test('is refused for options that cannot be, and without templates', () => {
    expect(() => printCost({ scanned: '130%', mails: '-1' })).toThrow(
      '--mails must be a number from 0 on\n--scanned must be at most 100%',
    );
    expect(() => printCost({ searchHours: 'many' })).toThrow('--search-hours must be');
    expect(() => printCost({ templates: 'no/such/folder' })).toThrow('npm run synth');
  });

  test('in a region without prices says whose prices it used', () => {
    expect(estimate({}, [], 'eu-central-1').priceRegion).toBe('eu-west-3');
    expect(total(estimate({}, [], 'us-east-1').variable.embedded)).toBeLessThan(
      total(estimate().variable.embedded),
    );
  });

  test('is printed with what it rests on', () => {
    const table = costTable(estimate());
    expect(table).toMatch(/Textract +- +-/);
    expect(table).toContain('check them');
    expect(table).toContain(work.on);
    for (const line of table.split('\n').slice(2, 18)) expect(line.length).toBeLessThanOrEqual(92);
  });
});
