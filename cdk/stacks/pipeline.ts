import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { eventSource } from '../../events/event.ts';
import { queuedFunctions, wiring } from '../../functions/wiring.ts';
import { addressesOf } from '../addresses.ts';
import type { StageConfiguration } from '../config.ts';
import { QueueFunction } from '../constructs/queue-function.ts';
import { TextractCompletions } from '../constructs/textract-completions.ts';
import type { Data } from './data.ts';
import type { Live } from './live.ts';

export interface PipelineProps extends StackProps {
  readonly stage: StageConfiguration;
  readonly data: Data;
  readonly live: Live;
  readonly bundles: string;
}

/** The bus and every function that works off a queue, each with what makes it run. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, props);
    const { stage, data, live, bundles } = props;

    const bus = new EventBus(this, 'Bus', {
      eventBusName: addressesOf(this, stage).busName,
      description: 'What happened to e-mails and documents',
    });
    bus.archive('Archive', {
      archiveName: stage.name,
      description: 'For replays after a mistake',
      eventPattern: { source: [eventSource] },
      retention: Duration.days(30),
    });
    const completions =
      stage.ocr === 'textract' ? new TextractCompletions(this, stage, data.keyArn) : undefined;

    for (const name of queuedFunctions) {
      const { trigger } = wiring[name];
      const made = new QueueFunction(this, { name, stage, data, live, bundles });

      if (trigger.kind === 'events') {
        new Rule(made, 'Rule', {
          eventBus: bus,
          description: made.wiring.purpose,
          eventPattern: { source: [eventSource], detailType: [...trigger.events] },
          targets: [
            new SqsQueue(made.queue, {
              // Organizations take turns (SQS fair queues).
              messageGroupId: '$.detail.organizationId',
              deadLetterQueue: made.deadLetters,
            }),
          ],
        });
      }
      if (trigger.kind === 'schedule') {
        new Schedule(made, 'Schedule', {
          description: made.wiring.purpose,
          schedule: ScheduleExpression.rate(Duration.minutes(trigger.everyMinutes)),
          target: new SqsSendMessage(made.queue, {
            input: ScheduleTargetInput.fromObject({ schedule: name }),
            deadLetterQueue: made.deadLetters,
          }),
        });
      }
      if (trigger.kind === 'textract-completion') {
        completions?.topic.addSubscription(
          new SqsSubscription(made.queue, { rawMessageDelivery: true, deadLetterQueue: made.deadLetters }),
        );
      }
    }
  }
}
