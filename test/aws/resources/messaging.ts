import { CreateEventBusCommand, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, type QueueAttributeName } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { type Account, arnOf, existing, PolicyDocument, regionOf } from '../account.ts';
import { authorizer, keyNeeds } from '../authorize.ts';
import { generatedName, type Make } from './make.ts';

const DeadLetters = z.strictObject({ Arn: z.string() });

const QueueProperties = z.strictObject({
  QueueName: z.string().optional(),
  VisibilityTimeout: z.number().default(30),
  MessageRetentionPeriod: z.number().optional(),
  SqsManagedSseEnabled: z.boolean().optional(),
  KmsMasterKeyId: z.string().optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }).optional(),
  Tags: z.unknown().optional(),
});

export const queue: Make = async (properties, place) => {
  const { account, region } = place;
  const given = QueueProperties.parse(properties);
  const QueueName = given.QueueName ?? generatedName(place);
  const Attributes: Partial<Record<QueueAttributeName, string>> = {
    VisibilityTimeout: String(given.VisibilityTimeout),
    ...(given.MessageRetentionPeriod === undefined
      ? {}
      : { MessageRetentionPeriod: String(given.MessageRetentionPeriod) }),
    ...(given.RedrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(given.RedrivePolicy) }),
  };
  if (given.RedrivePolicy !== undefined) existing(account.queues, given.RedrivePolicy.deadLetterTargetArn);
  await account.clients(region).sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  const arn = arnOf(account, 'sqs', region, QueueName);
  const url = `${account.engines.moto}/${account.id}/${QueueName}`;
  account.queues.set(arn, {
    name: QueueName,
    arn,
    region,
    url,
    visibilitySeconds: given.VisibilityTimeout,
    deadLettersArn: given.RedrivePolicy?.deadLetterTargetArn,
  });
  if (given.KmsMasterKeyId !== undefined) account.keys.set(arn, given.KmsMasterKeyId);
  const ref = `https://sqs.${region}.amazonaws.com/${account.id}/${QueueName}`;
  return { ref, attributes: { Arn: arn, QueueName, QueueUrl: ref } };
};

const QueuePolicyProperties = z.strictObject({ Queues: z.array(z.string()), PolicyDocument });

export const queuePolicy: Make = (properties, { account, logicalId, region }) => {
  const { Queues, PolicyDocument: policy } = QueuePolicyProperties.parse(properties);
  for (const url of Queues) {
    const { arn } = existing(account.queues, arnOf(account, 'sqs', region, url.split('/').at(-1) ?? ''));
    account.resourcePolicies.set(arn, policy.Statement);
  }
  return { ref: logicalId };
};

const BusProperties = z.strictObject({
  Name: z.string(),
  Description: z.unknown(),
  Tags: z.unknown().optional(),
});

export const eventBus: Make = async (properties, { account, region }) => {
  const { Name } = BusProperties.parse(properties);
  await account.clients(region).events.send(new CreateEventBusCommand({ Name }));
  return { ref: Name, attributes: { Arn: arnOf(account, 'events', region, `event-bus/${Name}`), Name } };
};

const RuleProperties = z.strictObject({
  Name: z.string().optional(),
  EventBusName: z.string(),
  EventPattern: z.record(z.string(), z.unknown()),
  State: z.enum(['ENABLED', 'DISABLED']),
  Targets: z.array(
    z.strictObject({
      Id: z.string(),
      Arn: z.string(),
      DeadLetterConfig: DeadLetters.optional(),
      SqsParameters: z.strictObject({ MessageGroupId: z.string().optional() }).optional(),
    }),
  ),
  Description: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const rule: Make = async (properties, place) => {
  const { account, region } = place;
  const { EventBusName, EventPattern, State, Targets, Name: given } = RuleProperties.parse(properties);
  const Rule = given ?? generatedName(place).slice(-64);
  const arn = arnOf(account, 'events', region, `rule/${EventBusName}/${Rule}`);
  await account
    .clients(region)
    .events.send(
      new PutRuleCommand({ Name: Rule, EventBusName, EventPattern: JSON.stringify(EventPattern), State }),
    );
  // The engine hands events on though a rule is off.
  if (State === 'DISABLED') return { ref: Rule, attributes: { Arn: arn } };
  account.connections.push(async () => {
    for (const { Id, Arn, SqsParameters } of Targets) {
      existing(account.queues, Arn);
      // EventBridge tries, is refused by the queue, and tells nobody.
      if (!(await delivers(account, 'events.amazonaws.com', arn, Arn))) continue;
      const target = { Id, Arn, ...(SqsParameters === undefined ? {} : { SqsParameters }) };
      await account
        .clients(region)
        .events.send(new PutTargetsCommand({ Rule, EventBusName, Targets: [target] }));
    }
  });
  return { ref: Rule, attributes: { Arn: arn } };
};

const TopicProperties = z.strictObject({
  TopicName: z.string(),
  KmsMasterKeyId: z.string().optional(),
  DisplayName: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const topic: Make = async (properties, { account, region }) => {
  const { TopicName, KmsMasterKeyId } = TopicProperties.parse(properties);
  await account.clients(region).sns.send(new CreateTopicCommand({ Name: TopicName }));
  const arn = arnOf(account, 'sns', region, TopicName);
  if (KmsMasterKeyId !== undefined) account.keys.set(arn, KmsMasterKeyId);
  return { ref: arn, attributes: { TopicArn: arn, TopicName } };
};

const TopicPolicyProperties = z.strictObject({ Topics: z.array(z.string()), PolicyDocument });

export const topicPolicy: Make = (properties, { account, logicalId }) => {
  const { Topics, PolicyDocument: policy } = TopicPolicyProperties.parse(properties);
  for (const arn of Topics) account.resourcePolicies.set(arn, policy.Statement);
  return { ref: logicalId };
};

const SubscriptionProperties = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(['sqs', 'email']),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().default(false),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string() }).optional(),
});

export const subscription: Make = (properties, { account, logicalId }) => {
  const { TopicArn, Protocol, Endpoint, RawMessageDelivery } = SubscriptionProperties.parse(properties);
  const ref = `${TopicArn}:${logicalId}`;
  // People get a mail and confirm.
  if (Protocol === 'email') return { ref };
  existing(account.queues, Endpoint);
  account.connections.push(async () => {
    if (!(await delivers(account, 'sns.amazonaws.com', TopicArn, Endpoint))) return;
    await account.clients(regionOf(TopicArn)).sns.send(
      new SubscribeCommand({
        TopicArn,
        Protocol,
        Endpoint,
        Attributes: { RawMessageDelivery: String(RawMessageDelivery) },
      }),
    );
  });
  return { ref, attributes: { Arn: ref } };
};

/** Whether a service of AWS gets its messages into a queue: the queue's policy decides, and its key's if it has one. */
async function delivers(
  account: Account,
  service: string,
  sourceArn: string,
  queueArn: string,
): Promise<boolean> {
  const { serviceMay } = authorizer(account);
  const needs = [
    { action: 'sqs:SendMessage', resource: queueArn },
    ...keyNeeds(account, queueArn, ['GenerateDataKey', 'Decrypt']),
  ];
  for (const need of needs) {
    if (await serviceMay(service, sourceArn, need)) continue;
    account.findings.push({
      kind: 'undeliverable',
      who: sourceArn,
      what: `${service} has no ${need.action} on ${need.resource}`,
    });
    return false;
  }
  return true;
}
