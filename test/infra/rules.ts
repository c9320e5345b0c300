import * as z from 'zod';
import type { Resource, Resources } from './synthesised.ts';

/** What every template of ours must keep to. Each rule names the resources that break it. */
export interface Rule {
  readonly name: string;
  broken(resources: Resources): string[];
}

/** A rule about single resources of some types: `keeps` says whether one does. */
function each(
  name: string,
  types: readonly string[],
  keeps: (properties: Record<string, unknown>, resource: Resource, resources: Resources) => boolean,
): Rule {
  return {
    name,
    broken: (resources) =>
      [...resources]
        .filter(([, resource]) => types.includes(resource.Type))
        .filter(([, resource]) => !keeps(resource.Properties, resource, resources))
        .map(([id]) => id),
  };
}

const has = (schema: z.ZodType) => (properties: unknown) => schema.safeParse(properties).success;
const present = z.unknown().refine((value) => value !== undefined);

const Statements = z.array(
  z.looseObject({
    Effect: z.string(),
    Action: z.unknown(),
    Principal: z.unknown().optional(),
    Condition: z.unknown().optional(),
  }),
);
const policyTypes = {
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::KMS::Key': 'KeyPolicy',
  'AWS::IAM::Role': 'AssumeRolePolicyDocument',
  'AWS::IAM::Policy': 'PolicyDocument',
  'AWS::OpenSearchService::Domain': 'AccessPolicies',
} as const;

function statementsOf(type: string, properties: Record<string, unknown>) {
  const entry = Object.entries(policyTypes).find(([each]) => each === type);
  const document = z.object({ Statement: Statements }).safeParse(properties[entry?.[1] ?? '']);
  return document.data?.Statement ?? [];
}

/** What is in the same stack as a resource, and its logical id there. */
function neighbours(resources: Resources, target: Resource): { logicalId: string; beside: Resource[] } {
  const [id = ''] = [...resources].find(([, resource]) => resource === target) ?? [];
  const [stack = '', logicalId = ''] = id.split('/');
  const beside = [...resources].filter(([other]) => other.startsWith(`${stack}/`));
  return { logicalId, beside: beside.map(([, resource]) => resource) };
}

/** Whether a policy of this type refuses who comes to the resource without TLS. */
function refusesPlainText(type: string, resources: Resources, target: Resource): boolean {
  const { logicalId, beside } = neighbours(resources, target);
  return beside.some(
    ({ Type, Properties }) =>
      Type === type &&
      JSON.stringify([Properties.Bucket, Properties.Queues, Properties.Topics]).includes(`"${logicalId}"`) &&
      statementsOf(type, Properties).some(
        ({ Effect, Condition }) =>
          Effect === 'Deny' && JSON.stringify(Condition ?? {}).includes('"aws:SecureTransport":"false"'),
      ),
  );
}

function isDeadLetterQueue(resources: Resources, target: Resource): boolean {
  const { logicalId, beside } = neighbours(resources, target);
  return beside.some(({ Properties }) =>
    JSON.stringify(Properties.RedrivePolicy ?? null).includes(`["${logicalId}","Arn"]`),
  );
}

const stateful = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::KMS::Key',
  'AWS::OpenSearchServerless::Collection',
  'AWS::OpenSearchService::Domain',
];

export const rules: readonly Rule[] = [
  each(
    'buckets are encrypted',
    ['AWS::S3::Bucket'],
    has(
      z.object({
        BucketEncryption: z.object({ ServerSideEncryptionConfiguration: z.array(z.unknown()).min(1) }),
      }),
    ),
  ),
  each(
    'tables are encrypted with an own key and can be taken back to any second',
    ['AWS::DynamoDB::GlobalTable'],
    has(
      z.object({
        SSESpecification: z.object({ SSEEnabled: z.literal(true), SSEType: z.literal('KMS') }),
        Replicas: z.array(
          z.object({
            PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.literal(true) }),
          }),
        ),
      }),
    ),
  ),
  each(
    'queues are encrypted',
    ['AWS::SQS::Queue'],
    has(
      z.union([z.object({ SqsManagedSseEnabled: z.literal(true) }), z.object({ KmsMasterKeyId: present })]),
    ),
  ),
  each(
    'topics are encrypted with an own key',
    ['AWS::SNS::Topic'],
    has(z.object({ KmsMasterKeyId: present })),
  ),
  each(
    'search domains are encrypted, also between nodes',
    ['AWS::OpenSearchService::Domain'],
    has(
      z.object({
        EncryptionAtRestOptions: z.object({ Enabled: z.literal(true) }),
        NodeToNodeEncryptionOptions: z.object({ Enabled: z.literal(true) }),
        DomainEndpointOptions: z.object({ EnforceHTTPS: z.literal(true) }),
      }),
    ),
  ),
  each(
    'keys are changed every year',
    ['AWS::KMS::Key'],
    has(z.object({ EnableKeyRotation: z.literal(true) })),
  ),
  each('buckets refuse plain text', ['AWS::S3::Bucket'], (_properties, resource, resources) =>
    refusesPlainText('AWS::S3::BucketPolicy', resources, resource),
  ),
  each('queues refuse plain text', ['AWS::SQS::Queue'], (_properties, resource, resources) =>
    refusesPlainText('AWS::SQS::QueuePolicy', resources, resource),
  ),
  each('topics refuse plain text', ['AWS::SNS::Topic'], (_properties, resource, resources) =>
    refusesPlainText('AWS::SNS::TopicPolicy', resources, resource),
  ),

  each(
    'no bucket can be public',
    ['AWS::S3::Bucket'],
    has(
      z.object({
        PublicAccessBlockConfiguration: z.object({
          BlockPublicAcls: z.literal(true),
          BlockPublicPolicy: z.literal(true),
          IgnorePublicAcls: z.literal(true),
          RestrictPublicBuckets: z.literal(true),
        }),
      }),
    ),
  ),
  each('no policy lets everybody in', Object.keys(policyTypes), (properties, { Type }) =>
    statementsOf(Type, properties).every(
      ({ Effect, Principal }) =>
        Effect === 'Deny' || !['"*"', '{"AWS":"*"}', '{"Service":"*"}'].includes(JSON.stringify(Principal)),
    ),
  ),
  each('services act for this account alone', Object.keys(policyTypes), (properties, { Type }) =>
    statementsOf(Type, properties).every(
      ({ Principal, Condition }) =>
        !/"(?:ses|textract|cloudwatch|sns)\.amazonaws\.com"/.test(JSON.stringify(Principal ?? {})) ||
        /aws:Source(?:Account|Arn)/.test(JSON.stringify(Condition ?? {})),
    ),
  ),
  each(
    'functions are called by named services',
    ['AWS::Lambda::Permission'],
    ({ Principal, SourceArn }) =>
      typeof Principal === 'string' && Principal.endsWith('.amazonaws.com') && SourceArn !== undefined,
  ),
  each('no function has an address of its own', ['AWS::Lambda::Url'], () => false),
  each('no policy allows all actions of a service', ['AWS::IAM::Policy'], (properties, { Type }) =>
    statementsOf(Type, properties).every(({ Action }) => !/"\*"|:\*"/.test(JSON.stringify(Action))),
  ),

  each(
    'logs end',
    ['AWS::Logs::LogGroup'],
    has(z.object({ LogGroupName: z.string(), RetentionInDays: z.number().max(365) })),
  ),
  each(
    'functions log where logs end',
    ['AWS::Lambda::Function'],
    has(z.object({ LoggingConfig: z.object({ LogGroup: z.object({ Ref: z.string() }) }) })),
  ),

  each(
    'every queue has dead letters, or is where they go',
    ['AWS::SQS::Queue'],
    (properties, resource, resources) =>
      properties.RedrivePolicy !== undefined || isDeadLetterQueue(resources, resource),
  ),
  each(
    'rules keep what they cannot deliver',
    ['AWS::Events::Rule'],
    has(z.object({ Targets: z.array(z.object({ DeadLetterConfig: present })).min(1) })),
  ),
  each(
    'schedules keep what they cannot deliver',
    ['AWS::Scheduler::Schedule'],
    has(z.object({ Target: z.object({ DeadLetterConfig: present }) })),
  ),
  each(
    'subscriptions keep what they cannot deliver',
    ['AWS::SNS::Subscription'],
    (properties) => properties.Protocol === 'email' || properties.RedrivePolicy !== undefined,
  ),

  each(
    'queues are worked off by a bounded number of functions, record by record',
    ['AWS::Lambda::EventSourceMapping'],
    has(
      z.object({
        ScalingConfig: z.object({ MaximumConcurrency: z.number().max(100) }),
        FunctionResponseTypes: z.tuple([z.literal('ReportBatchItemFailures')]),
      }),
    ),
  ),
  each(
    'APIs take a bounded number of requests',
    ['AWS::ApiGatewayV2::Stage'],
    has(
      z.object({
        DefaultRouteSettings: z.object({
          ThrottlingRateLimit: z.number().max(1_000),
          ThrottlingBurstLimit: z.number().max(1_000),
        }),
      }),
    ),
  ),

  each(
    'alarms tell somebody, and who is hurt',
    ['AWS::CloudWatch::Alarm'],
    has(
      z.object({
        AlarmDescription: z.string().min(40),
        AlarmActions: z.array(z.unknown()).length(1),
        OKActions: z.array(z.unknown()).length(1),
      }),
    ),
  ),
  each(
    'roles and functions say what they are for',
    ['AWS::IAM::Role', 'AWS::Lambda::Function'],
    (properties) =>
      typeof properties.Description === 'string' ||
      // The CDK makes the roles of schedules.
      JSON.stringify(properties.AssumeRolePolicyDocument ?? null).includes('"scheduler.amazonaws.com"'),
  ),
];

/** Of a stage that keeps its data. */
export const keptRules: readonly Rule[] = [
  {
    name: 'what holds data outlives its stack',
    broken: (resources) =>
      [...resources]
        .filter(
          ([id, { Type }]) =>
            stateful.includes(Type) || (Type === 'AWS::S3::Bucket' && id.includes('-data/')),
        )
        .filter(
          ([, resource]) =>
            resource.DeletionPolicy !== 'RetainExceptOnCreate' || resource.UpdateReplacePolicy !== 'Retain',
        )
        .map(([id]) => id),
  },
  each(
    'tables cannot be deleted by mistake',
    ['AWS::DynamoDB::GlobalTable'],
    has(z.object({ Replicas: z.array(z.object({ DeletionProtectionEnabled: z.literal(true) })) })),
  ),
  {
    name: 'buckets with data keep what was overwritten',
    broken: (resources) =>
      [...resources]
        .filter(([id, { Type }]) => Type === 'AWS::S3::Bucket' && id.includes('-data/'))
        .filter(
          ([, { Properties }]) =>
            !has(z.object({ VersioningConfiguration: z.object({ Status: z.literal('Enabled') }) }))(
              Properties,
            ),
        )
        .map(([id]) => id),
  },
];
