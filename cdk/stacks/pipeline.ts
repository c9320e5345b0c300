import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { RegionInfo } from 'aws-cdk-lib/region-info';
import type { Construct } from 'constructs';
import { eventSource } from '../../events/event.ts';
import { queuedFunctions, wiring } from '../../functions/wiring.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';
import { QueueFunction } from '../constructs/queue-function.ts';
import { TextractCompletions } from '../constructs/textract-completions.ts';
import type { Data, Live } from '../surroundings.ts';

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
      const made = new QueueFunction(this, {
        name,
        stage,
        data,
        live,
        bundles,
        ...(trigger.kind === 'incoming-mail' ? { environment: { FACTEUR_MAIL_DOMAIN: stage.domain } } : {}),
      });

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
      if (trigger.kind === 'incoming-mail') letMailIn(made.queue, stage);
      if (trigger.kind === 'textract-completion') {
        completions?.topic.addSubscription(
          new SqsSubscription(made.queue, { rawMessageDelivery: true, deadLetterQueue: made.deadLetters }),
        );
      }
    }
  }
}

/** Lets the topic of the mail region, which may be another one, tell this queue of mail that came in. */
function letMailIn(queue: Queue, stage: StageConfiguration): void {
  const { mailTopicArn } = addressesOf(queue, stage);
  // "Sending Amazon SNS messages to an Amazon SQS queue in a different Region", SNS Developer Guide.
  const isFromOptIn = stage.mailRegion !== stage.region && RegionInfo.get(stage.mailRegion).isOptInRegion;
  queue.addToResourcePolicy(
    new PolicyStatement({
      sid: 'IncomingMail',
      principals: [
        new ServicePrincipal(isFromOptIn ? `sns.${stage.mailRegion}.amazonaws.com` : 'sns.amazonaws.com'),
      ],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': mailTopicArn } },
    }),
  );
}
