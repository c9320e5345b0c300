import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateEventBusCommand,
  EventBridgeClient,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { eventSource } from '../../events/event.ts';

/*
 * What `cdk/` makes on AWS, made on the engines. All take their address from the SDK's own AWS_ENDPOINT_URL_… variables.
 */

const unique = () => randomUUID().slice(0, 8);

export async function createTable(): Promise<string> {
  const TableName = `table-${unique()}`;
  const key = (name: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName: name, KeyType });
  const index = (name: string, ProjectionType: 'ALL' | 'KEYS_ONLY') => ({
    IndexName: name,
    KeySchema: [key(`${name}pk`, 'HASH'), key(`${name}sk`, 'RANGE')],
    Projection: { ProjectionType },
  });
  await new DynamoDBClient().send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
      AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      GlobalSecondaryIndexes: [index('gsi1', 'ALL'), index('gsi2', 'KEYS_ONLY')],
    }),
  );
  return TableName;
}

export async function createBucket(): Promise<string> {
  const Bucket = `bucket-${unique()}`;
  const region = process.env.AWS_REGION === 'eu-west-3' ? 'eu-west-3' : undefined;
  await new S3Client({ forcePathStyle: true }).send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  return Bucket;
}

/** Queues with their dead-letter queues; returns the URL prefix that is common to them. */
export async function createQueues(
  names: readonly string[],
  { visibilitySeconds, maxReceives }: { visibilitySeconds: number; maxReceives: number },
): Promise<string> {
  const client = new SQSClient();
  const prefix = `queues-${unique()}-`;
  let urlPrefix = '';
  for (const name of names) {
    const dead = await client.send(new CreateQueueCommand({ QueueName: `${prefix}${name}-dead` }));
    const created = await client.send(
      new CreateQueueCommand({
        QueueName: `${prefix}${name}`,
        Attributes: {
          VisibilityTimeout: String(visibilitySeconds),
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: await queueArn(dead.QueueUrl),
            maxReceiveCount: maxReceives,
          }),
        },
      }),
    );
    urlPrefix = created.QueueUrl?.slice(0, -name.length) ?? '';
  }
  return urlPrefix;
}

/** A bus whose rules put each event into the queues subscribed to its type. */
export async function createBus(
  urlPrefix: string,
  subscriptions: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
  const client = new EventBridgeClient();
  const EventBusName = `bus-${unique()}`;
  await client.send(new CreateEventBusCommand({ Name: EventBusName }));
  for (const [type, queues] of Object.entries(subscriptions)) {
    const Rule = `rule-${unique()}`;
    const EventPattern = JSON.stringify({ source: [eventSource], 'detail-type': [type] });
    await client.send(new PutRuleCommand({ Name: Rule, EventBusName, EventPattern }));
    const Targets = await Promise.all(
      queues.map(async (queue) => ({ Id: queue, Arn: await queueArn(`${urlPrefix}${queue}`) })),
    );
    await client.send(new PutTargetsCommand({ Rule, EventBusName, Targets }));
  }
  return EventBusName;
}

/** Lets SES send for these domains and addresses. */
export async function verifySenders(identities: readonly string[]): Promise<void> {
  const client = new SESv2Client();
  for (const EmailIdentity of identities)
    await client.send(new CreateEmailIdentityCommand({ EmailIdentity }));
}

async function queueArn(QueueUrl: string | undefined): Promise<string> {
  const { Attributes } = await new SQSClient().send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  return Attributes?.QueueArn ?? '';
}
