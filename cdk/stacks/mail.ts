import { CfnOutput, CustomResource, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { addressesOf, incomingPrefix } from '../addresses.ts';
import { alarmTopic } from '../constructs/alarm-topic.ts';
import { onlyFunction } from '../constructs/only-function.ts';
import { Provisioner } from '../constructs/provisioner.ts';
import { undeliveredQueue } from '../constructs/undelivered-queue.ts';
import { explainWildcards } from '../constructs/wildcards.ts';

export interface MailProps extends StackProps {
  readonly stage: StageConfiguration;
  readonly bundles: string;
  /** As in `FacteurProps`. */
  readonly receiptRuleSet?: string;
}

/**
 * How mail comes in, where SES receives: SES puts a mail straight into the intake bucket, which may be in another region,
 * and tells the function of it by a topic, which may not ("Regions and Amazon SES"). Comes last: when the rule takes its
 * first mail, everything that mail needs is there.
 */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, props: MailProps) {
    super(scope, id, props);
    const { stage } = props;
    const { mailRoleName, mailRuleArn, mailTopicName, queueArn } = addressesOf(this, stage);

    const identity = new EmailIdentity(this, 'Domain', { identity: Identity.domain(stage.domain) });
    const key = new Key(this, 'Key', {
      alias: `alias/${stage.name}-mail`,
      description: `Notes on incoming mail of ${stage.name}`,
      enableKeyRotation: true,
      removalPolicy: stage.data === 'keep' ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    });
    const topic = new Topic(this, 'IncomingMail', {
      topicName: mailTopicName,
      displayName: 'Mail that came in',
      masterKey: key,
      enforceSSL: true,
    });
    const ses = new ServicePrincipal('ses.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': this.account },
        ArnLike: { 'aws:SourceArn': mailRuleArn },
      },
    });
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'IncomingMail',
        principals: [ses],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'IncomingMail',
        principals: [ses],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
      }),
    );
    const notes = new Policy(this, 'Notes', {
      roles: [Role.fromRoleName(this, 'MailRole', mailRoleName)],
      statements: [
        new PolicyStatement({ sid: 'Notes', actions: ['sns:Publish'], resources: [topic.topicArn] }),
        new PolicyStatement({
          sid: 'NotesKey',
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          resources: [key.keyArn],
        }),
      ],
    });

    if (stage.mailRegion !== stage.region) alarmTopic(this, stage, key);
    const subscription = new Subscription(this, 'Subscription', {
      topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queueArn(onlyFunction('incoming-mail')),
      rawMessageDelivery: true,
      deadLetterQueue: undeliveredQueue(this, stage),
    });

    const rule = this.#receiptRule(props, topic);
    rule.node.addDependency(identity, subscription, notes, topic);

    new CfnOutput(this, 'MailExchanger', {
      description: `MX record of ${stage.domain}`,
      value: `10 inbound-smtp.${this.region}.amazonaws.com`,
    });
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `Dkim${index + 1}`, {
        description: `CNAME record that proves ${stage.domain} is yours`,
        value: `${name} CNAME ${value}`,
      });
    });
  }

  /** CloudFormation can make rules, but neither add one to a set that is not its own nor make a set active. */
  #receiptRule({ stage, bundles, receiptRuleSet }: MailProps, topic: Topic): CustomResource {
    const { mailRoleArn, mailRuleName, intakeBucketName } = addressesOf(this, stage);
    const { role, serviceToken } = new Provisioner(this, { name: 'receipt-rule', stage, bundles });
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'ReceiptRules',
        actions: [
          'ses:CreateReceiptRule',
          'ses:CreateReceiptRuleSet',
          'ses:DeleteReceiptRule',
          'ses:DeleteReceiptRuleSet',
          'ses:DescribeActiveReceiptRuleSet',
          'ses:DescribeReceiptRuleSet',
          'ses:SetActiveReceiptRuleSet',
          'ses:UpdateReceiptRule',
        ],
        resources: ['*'],
      }),
    );
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'MailRole',
        actions: ['iam:PassRole'],
        resources: [mailRoleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'ses.amazonaws.com' } },
      }),
    );
    explainWildcards(role, [{ resource: '*', reason: 'SES knows no resources for receipt rules.' }]);
    const rule = new CustomResource(this, 'ReceiptRule', {
      resourceType: 'Custom::ReceiptRule',
      serviceToken,
      serviceTimeout: Duration.minutes(5),
      properties: {
        RuleName: mailRuleName,
        Recipient: stage.domain,
        BucketName: intakeBucketName,
        ObjectKeyPrefix: incomingPrefix,
        TopicArn: topic.topicArn,
        RoleArn: mailRoleArn,
        // CloudFormation calls again only for what has changed.
        ...(receiptRuleSet === undefined ? {} : { RuleSet: receiptRuleSet }),
      },
    });
    rule.node.addDependency(role);
    return rule;
  }
}
