import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';
import { alarm } from './alarm.ts';

/** What SNS could not bring to the other region, in the topic's own region as SNS wants it, with an alarm. */
export function undeliveredQueue(scope: Construct, stage: StageConfiguration): Queue {
  const { mailTopicName } = addressesOf(scope, stage);
  const queue = new Queue(scope, 'Undelivered', {
    queueName: `${mailTopicName}-undelivered`,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is the dead-letter queue of a subscription.',
  });
  alarm(scope, 'UndeliveredAlarm', {
    stage,
    region: stage.mailRegion,
    alarmName: `${mailTopicName}-undelivered`,
    alarmDescription:
      'Mail was taken, but Facteur was not told of it. It shows up late: within the hour, when it is swept.',
    metric: queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    }),
    threshold: 1,
    evaluationPeriods: 1,
  });
  return queue;
}
