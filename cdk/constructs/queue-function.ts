import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { addressesOf } from '../addresses.ts';
import { BundledFunction, type BundledFunctionProps } from './bundled-function.ts';

/** Lambda refuses to consume a queue with fewer. */
const leastConcurrency = 2;

/**
 * A function behind its own queue and dead letters, with alarms on what died and on what waits too long.
 * Queues carry pointers only and are encrypted with SQS's own keys, so that EventBridge, SNS and the scheduler need no key.
 */
export class QueueFunction extends BundledFunction {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, props: BundledFunctionProps) {
    super(scope, props);
    const { batchSize, gatherSeconds, maxConcurrency, maxReceives, timeoutSeconds } = this.wiring;
    const addresses = addressesOf(this, props.stage);

    this.deadLetters = new Queue(this, 'DeadLetters', {
      queueName: addresses.deadLettersName(props.name),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // A letter keeps the age it had on the queue it comes from, so this must be the longer one.
      retentionPeriod: Duration.days(14),
    });
    // Six times the timeout, so that throttled batches are not delivered twice (Lambda's own advice).
    const visibilityTimeout = Duration.seconds(6 * timeoutSeconds);
    this.queue = new Queue(this, 'Queue', {
      queueName: addresses.queueName(props.name),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout,
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxReceives },
    });
    this.target.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize,
        ...(gatherSeconds === undefined ? {} : { maxBatchingWindow: Duration.seconds(gatherSeconds) }),
        maxConcurrency: Math.max(leastConcurrency, maxConcurrency),
        reportBatchItemFailures: true,
      }),
    );

    this.alarm('DeadLetters', {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.alarm('Age', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: Math.max(Duration.minutes(15).toSeconds(), 2 * visibilityTimeout.toSeconds()),
      evaluationPeriods: 2,
    });
  }
}
