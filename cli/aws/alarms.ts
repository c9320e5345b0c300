import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { bad, type Check, good } from '../check.ts';
import type { Clients } from './clients.ts';
import { ofType, type StackResource } from './stacks.ts';

/** CloudWatch answers for so many names at once. */
const mostNames = 100;

/** The alarms of a stage that ring, each with who is hurt. */
export async function alarmChecks(clients: Clients, resources: readonly StackResource[]): Promise<Check[]> {
  const alarms = ofType(resources, 'AWS::CloudWatch::Alarm');
  const ringing: Check[] = [];
  for (const region of new Set(alarms.map(({ stack }) => stack.region))) {
    const names = alarms.filter(({ stack }) => stack.region === region).map(({ physicalId }) => physicalId);
    for (let start = 0; start < names.length; start += mostNames) {
      const { MetricAlarms = [] } = await clients.cloudWatch(region).send(
        new DescribeAlarmsCommand({
          AlarmNames: names.slice(start, start + mostNames),
          MaxRecords: mostNames,
        }),
      );
      for (const { AlarmName, AlarmDescription, StateValue } of MetricAlarms) {
        if (StateValue !== 'ALARM') continue;
        ringing.push(
          bad(
            'alarm',
            `${AlarmName}: ${AlarmDescription ?? ''}`,
            'docs/aws.md, "When an alarm rings", says what to do.',
          ),
        );
      }
    }
  }
  return ringing.length > 0 ? ringing : [good('alarms', `none of ${alarms.length} rings`)];
}
