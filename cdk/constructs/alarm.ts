import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';

export interface FacteurAlarmProps
  extends Pick<
    AlarmProps,
    'metric' | 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm' | 'comparisonOperator'
  > {
  readonly stage: StageConfiguration;
  /** Where the alarm is; the topic of the same region is told. */
  readonly region: string;
  readonly alarmName: string;
  /** Who is hurt, and how. */
  readonly alarmDescription: string;
}

/** An alarm, at `threshold` and above unless said otherwise; people are told when it begins and when it ends. */
export function alarm(scope: Construct, id: string, { stage, region, ...props }: FacteurAlarmProps): Alarm {
  const made = new Alarm(scope, id, {
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    ...props,
  });
  const topic = addressesOf(scope, stage).alarmTopicArn(region);
  const action = { bind: () => ({ alarmActionArn: topic }) };
  made.addAlarmAction(action);
  made.addOkAction(action);
  return made;
}
