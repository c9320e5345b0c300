import { expect, test } from 'vitest';
import { standingResources } from '../../cli/cost/templates.ts';
import { queuedFunctions, wiring } from '../../functions/wiring.ts';
import { everyOption, ofType, resourcesOf, synthesiseStacks } from './synthesised.ts';

test('what costs money by itself is counted from the templates', () => {
  const stacks = synthesiseStacks();
  const counted = standingResources(stacks.map(({ template }) => template));
  expect(counted).toMatchObject({
    polledQueues: queuedFunctions.length,
    serverlessCollections: 1,
    searchNodes: 0,
    webAcls: 0,
    dashboards: 1,
    alarms: ofType(resourcesOf(stacks), 'AWS::CloudWatch::Alarm').length,
  });
  const minutes = queuedFunctions.flatMap((name) => {
    const { trigger } = wiring[name];
    return trigger.kind === 'schedule' ? [trigger.everyMinutes] : [];
  });
  expect(counted.scheduledRuns).toBeCloseTo(minutes.reduce((sum, each) => sum + (730 * 60) / each, 0));
});

test('a domain and a firewall are counted too', () => {
  const counted = standingResources(synthesiseStacks(everyOption).map(({ template }) => template));
  expect(counted).toMatchObject({
    serverlessCollections: 0,
    searchNodes: 2,
    searchGigabytes: 40,
    webAcls: 1,
  });
  expect(counted.webAclRules).toBeGreaterThan(0);
});
