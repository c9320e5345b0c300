import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf } from '../addresses.ts';

/** Where Textract says that it is done, and the role it says it with. */
export class TextractCompletions extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, stage: StageConfiguration, keyArn: string) {
    super(scope, 'TextractCompletions');
    const { account, region, partition } = Stack.of(this);
    const addresses = addressesOf(this, stage);

    this.topic = new Topic(this, 'Topic', {
      topicName: addresses.textractTopicName,
      displayName: 'Completions of Textract',
      masterKey: Key.fromKeyArn(this, 'Key', keyArn),
      enforceSSL: true,
    });
    const role = new Role(this, 'Role', {
      roleName: addresses.textractRoleName,
      description: 'Lets Textract announce completions',
      assumedBy: new ServicePrincipal('textract.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:textract:${region}:${account}:*` },
        },
      }),
    });
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }),
    );
    // The topic is encrypted: without this, Textract finishes and nobody hears of it.
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [keyArn] }),
    );
  }
}
