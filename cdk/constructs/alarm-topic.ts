import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';

import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';

/** Where the alarms of a region go, and who hears of them. It is kept with the data: people have to confirm a new one. */
export function alarmTopic(scope: Construct, stage: StageConfiguration, key: IKey): Topic {
  const topic = new Topic(scope, 'Alarms', {
    topicName: addressesOf(scope, stage).alarmTopicName,
    displayName: `Alarms of ${stage.name}`,
    masterKey: key,
    enforceSSL: true,
  });
  const { account } = Stack.of(scope);
  const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Alarms',
      principals: [cloudWatch],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
    }),
  );
  // The topic is encrypted: without this, alarms ring and nobody hears of it.
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Alarms',
      principals: [cloudWatch],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
    }),
  );
  for (const address of stage.alarmEmails) topic.addSubscription(new EmailSubscription(address));
  return topic;
}
