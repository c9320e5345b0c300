import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

export interface Engines {
  readonly moto: string;
  readonly dynamoDb: string;
  readonly openSearch: string;
}

export const PolicyDocument = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(
    z.strictObject({
      Sid: z.string().optional(),
      Effect: z.enum(['Allow', 'Deny']),
      Principal: z.unknown().optional(),
      Action: z.union([z.string(), z.array(z.string())]),
      Resource: z.union([z.string(), z.array(z.string())]).optional(),
      Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    }),
  ),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;

export interface Role {
  readonly name: string;
  readonly arn: string;
  readonly trust: PolicyDocument;
  readonly policies: { readonly name: string; readonly policy: PolicyDocument }[];
}

export interface LambdaDefinition {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  readonly roleArn: string;
  /** Folder of the unpacked asset. */
  readonly code: string;
  readonly handler: string;
  readonly memoryMB: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Ends with `:*`, as CloudFormation gives it. */
  readonly logGroupArn: string;
}

export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  /** Where the engine has it. */
  readonly url: string;
  readonly visibilitySeconds: number;
  readonly deadLettersArn: string | undefined;
}

export interface EventSourceMapping {
  readonly functionArn: string;
  readonly queueArn: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly maxConcurrency: number;
  readonly reportsFailures: boolean;
}

export interface Schedule {
  readonly name: string;
  readonly expression: string;
  readonly roleArn: string;
  readonly queueArn: string;
  readonly input: string;
}

/** An HTTP API or a WebSocket API. */
export interface GatewayApi {
  readonly id: string;
  readonly region: string;
  readonly protocol: 'HTTP' | 'WEBSOCKET';
  /** Integration id -> function ARN. */
  readonly integrations: Map<string, string>;
  /** `$default`, `GET /path` or `$connect` -> integration id. */
  readonly routes: Map<string, string>;
  readonly stages: Set<string>;
}

/** What CloudFront serves; the last behavior is for all other paths. */
export interface Distribution {
  readonly arn: string;
  readonly rootObject: string | undefined;
  readonly behaviors: readonly {
    readonly pathPattern: string;
    readonly methods: readonly string[];
    readonly origin: { readonly host: string; readonly signs: boolean };
    /** Code of the functions that see each request first. */
    readonly functions: readonly string[];
  }[];
}

/** A serverless collection or a domain of OpenSearch; the one engine stands for all of them. */
export interface SearchEngine {
  readonly kind: 'aoss' | 'es';
  readonly name: string;
  readonly arn: string;
  readonly host: string;
}

/** A data access policy of OpenSearch Serverless. */
export interface SearchAccess {
  readonly principals: readonly string[];
  readonly rules: readonly {
    readonly resources: readonly string[];
    readonly permissions: readonly string[];
  }[];
}

/** Something that would have been wrong on AWS. */
export interface Finding {
  readonly kind:
    | 'refused'
    | 'unknown-call'
    | 'error'
    | 'partial'
    | 'time-out'
    | 'killed'
    | 'out-of-memory'
    | 'undeliverable';
  readonly who: string;
  readonly what: string;
}

/** An AWS account as far as the templates made it: what the engines cannot hold is here. */
export interface Account {
  readonly id: string;
  readonly engines: Engines;
  clients(region: string): Clients;
  readonly assets: ReadonlyMap<string, string>;
  /** By ARN. */
  readonly roles: Map<string, Role>;
  readonly functions: Map<string, LambdaDefinition>;
  readonly queues: Map<string, Queue>;
  /** Policies of buckets, queues, topics, keys and functions, by the ARN of each. */
  readonly resourcePolicies: Map<string, PolicyDocument['Statement']>;
  /** ARN of a table, bucket, topic or queue -> ARN of the customer's key that encrypts it. */
  readonly keys: Map<string, string>;
  readonly mappings: EventSourceMapping[];
  readonly schedules: Schedule[];
  readonly apis: Map<string, GatewayApi>;
  readonly distributions: Distribution[];
  /** ARN -> code. */
  readonly edgeFunctions: Map<string, string>;
  readonly searchEngines: SearchEngine[];
  readonly searchAccess: SearchAccess[];
  /** Runs when all stacks are there, as policies may come after what they decide about. */
  readonly connections: (() => Promise<void>)[];
  readonly findings: Finding[];
  /** What services of AWS did for the account that it pays for: `s3:PutObject`, `sns:Publish`. */
  readonly serviceCalls: string[];
}

export const accountId = '123456789012';

export function emptyAccount(engines: Engines, assets: ReadonlyMap<string, string>): Account {
  const clients = new Map<string, Clients>();
  return {
    id: accountId,
    engines,
    clients(region) {
      const made = clients.get(region) ?? clientsOf(region, engines);
      clients.set(region, made);
      return made;
    },
    assets,
    roles: new Map(),
    functions: new Map(),
    queues: new Map(),
    resourcePolicies: new Map(),
    keys: new Map(),
    mappings: [],
    schedules: [],
    apis: new Map(),
    distributions: [],
    edgeFunctions: new Map(),
    searchEngines: [],
    searchAccess: [],
    connections: [],
    findings: [],
    serviceCalls: [],
  };
}

export type Clients = ReturnType<typeof clientsOf>;

/** Clients of CloudFormation and of AWS's own services: they go to the engines past every check. */
function clientsOf(region: string, { moto, dynamoDb }: Engines) {
  const credentials = { accessKeyId: 'engines', secretAccessKey: 'engines' };
  const options = { region, credentials, endpoint: moto };
  return {
    dynamoDb: new DynamoDBClient({ ...options, endpoint: dynamoDb }),
    events: new EventBridgeClient(options),
    s3: new S3Client({ ...options, forcePathStyle: true }),
    ses: new SESClient(options),
    sns: new SNSClient(options),
    sqs: new SQSClient(options),
  };
}

/** `arn:aws:<service>:<region>:<account>:<resource>` in this account; IAM has no regions. */
export function arnOf({ id }: Account, service: string, region: string, resource: string): string {
  return `arn:aws:${service}:${service === 'iam' ? '' : region}:${id}:${resource}`;
}

export function regionOf(arn: string): string {
  return arn.split(':')[3] ?? '';
}

export function existing<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${key} in the account.`);
  return value;
}
