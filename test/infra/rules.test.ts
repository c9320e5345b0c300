import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { keptRules, type Rule, rules } from './rules.ts';
import { everyOption, type Resource, type Resources, synthesise } from './synthesised.ts';

vi.stubEnv('CDK_VALIDATION', 'false');

let example: Resources;
let other: Resources;
beforeAll(() => {
  example = synthesise();
  other = synthesise(everyOption);
}, 120_000);

describe.each([...rules, ...keptRules])('$name', (rule) => {
  test('in the example', () => expect(rule.broken(example)).toEqual([]));
  test.runIf(rules.includes(rule))('in a stage with every option', () =>
    expect(rule.broken(other)).toEqual([]),
  );
});

type Change = (resource: Resource) => void;
const without =
  (property: string): Change =>
  ({ Properties }) => {
    delete Properties[property];
  };
const withStatement =
  (document: string, statement: object): Change =>
  ({ Properties }) => {
    const { Statement } = z.object({ Statement: z.array(z.unknown()) }).parse(Properties[document]);
    Properties[document] = { Statement: [...Statement, statement] };
  };
const publicly = { Effect: 'Allow', Action: 's3:GetObject', Principal: '*', Resource: '*' };

/** For each rule, a resource and how to break the rule with it. */
const breaches: readonly (readonly [rule: string, type: string, change: Change])[] = [
  ['buckets are encrypted', 'AWS::S3::Bucket', without('BucketEncryption')],
  [
    'tables are encrypted with an own key and can be taken back to any second',
    'AWS::DynamoDB::GlobalTable',
    without('SSESpecification'),
  ],
  ['queues are encrypted', 'AWS::SQS::Queue', without('SqsManagedSseEnabled')],
  ['topics are encrypted with an own key', 'AWS::SNS::Topic', without('KmsMasterKeyId')],
  [
    'search domains are encrypted, also between nodes',
    'AWS::OpenSearchService::Domain',
    without('NodeToNodeEncryptionOptions'),
  ],
  ['keys are changed every year', 'AWS::KMS::Key', without('EnableKeyRotation')],
  ['buckets refuse plain text', 'AWS::S3::BucketPolicy', without('PolicyDocument')],
  ['queues refuse plain text', 'AWS::SQS::QueuePolicy', without('PolicyDocument')],
  ['topics refuse plain text', 'AWS::SNS::TopicPolicy', without('PolicyDocument')],
  ['no bucket can be public', 'AWS::S3::Bucket', without('PublicAccessBlockConfiguration')],
  ['no policy lets everybody in', 'AWS::S3::BucketPolicy', withStatement('PolicyDocument', publicly)],
  [
    'services act for this account alone',
    'AWS::KMS::Key',
    withStatement('KeyPolicy', {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Principal: { Service: 'ses.amazonaws.com' },
    }),
  ],
  ['functions are called by named services', 'AWS::Lambda::Permission', without('SourceArn')],
  [
    'no function has an address of its own',
    'AWS::Lambda::Function',
    (resource) => {
      resource.Type = 'AWS::Lambda::Url';
    },
  ],
  [
    'no policy allows all actions of a service',
    'AWS::IAM::Policy',
    withStatement('PolicyDocument', { Effect: 'Allow', Action: ['s3:GetObject', 's3:*'], Resource: '*' }),
  ],
  ['logs end', 'AWS::Logs::LogGroup', without('RetentionInDays')],
  ['functions log where logs end', 'AWS::Lambda::Function', without('LoggingConfig')],
  [
    'every queue has dead letters, or is where they go',
    'AWS::SQS::Queue',
    (resource) => {
      delete resource.Properties.RedrivePolicy;
    },
  ],
  [
    'rules keep what they cannot deliver',
    'AWS::Events::Rule',
    ({ Properties }) => {
      Properties.Targets = [{}];
    },
  ],
  ['schedules keep what they cannot deliver', 'AWS::Scheduler::Schedule', without('Target')],
  [
    'subscriptions keep what they cannot deliver',
    'AWS::SNS::Subscription',
    (resource) => {
      resource.Properties = { Protocol: 'sqs' };
    },
  ],
  [
    'queues are worked off by a bounded number of functions, record by record',
    'AWS::Lambda::EventSourceMapping',
    without('ScalingConfig'),
  ],
  ['APIs take a bounded number of requests', 'AWS::ApiGatewayV2::Stage', without('DefaultRouteSettings')],
  ['alarms tell somebody, and who is hurt', 'AWS::CloudWatch::Alarm', without('AlarmActions')],
  ['roles and functions say what they are for', 'AWS::Lambda::Function', without('Description')],
  [
    'what holds data outlives its stack',
    'AWS::DynamoDB::GlobalTable',
    (resource) => {
      resource.DeletionPolicy = 'Delete';
    },
  ],
  ['tables cannot be deleted by mistake', 'AWS::DynamoDB::GlobalTable', without('Replicas')],
  ['buckets with data keep what was overwritten', 'AWS::S3::Bucket', without('VersioningConfiguration')],
];

describe('a breach is seen of', () => {
  const ruleOf = (name: string): Rule | undefined =>
    [...rules, ...keptRules].find((rule) => rule.name === name);

  test.each(breaches)('%s', (name, type, change) => {
    const source = type === 'AWS::OpenSearchService::Domain' ? other : example;
    const broken = new Map(structuredClone([...source]));
    const resources = [...broken.values()].filter((each) => each.Type === type);
    expect(resources).not.toEqual([]);
    for (const resource of resources) change(resource);
    expect(ruleOf(name)?.broken(broken)).not.toEqual([]);
  });

  test('every rule', () => {
    expect(breaches.map(([name]) => name).sort()).toEqual(
      [...rules, ...keptRules].map(({ name }) => name).sort(),
    );
  });
});
