import * as z from 'zod';
import { type Account, arnOf, existing } from '../account.ts';
import { generatedName, type Make } from './make.ts';

const FunctionProperties = z.strictObject({
  FunctionName: z.string(),
  Runtime: z.literal('nodejs24.x'),
  Architectures: z.tuple([z.enum(['arm64', 'x86_64'])]),
  Handler: z.string(),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string().endsWith('.zip') }),
  Role: z.string(),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
  ReservedConcurrentExecutions: z.unknown().optional(),
  Description: z.unknown().optional(),
  LoggingConfig: z.strictObject({
    LogGroup: z.string(),
    LogFormat: z.literal('JSON').optional(),
    SystemLogLevel: z.literal('WARN').optional(),
  }),
  Tags: z.unknown().optional(),
});

export const lambdaFunction: Make = (properties, { account, region }) => {
  const given = FunctionProperties.parse(properties);
  existing(account.roles, given.Role);
  const arn = arnOf(account, 'lambda', region, `function:${given.FunctionName}`);
  account.functions.set(arn, {
    name: given.FunctionName,
    arn,
    region,
    roleArn: given.Role,
    code: existing(account.assets, given.Code.S3Key.slice(0, -'.zip'.length)),
    handler: given.Handler,
    memoryMB: given.MemorySize,
    timeoutSeconds: given.Timeout,
    environment: given.Environment?.Variables ?? {},
    logGroupArn: arnOf(account, 'logs', region, `log-group:${given.LoggingConfig.LogGroup}:*`),
  });
  return { ref: given.FunctionName, attributes: { Arn: arn } };
};

const MappingProperties = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().int().min(1).max(10_000).default(10),
  MaximumBatchingWindowInSeconds: z.number().min(0).max(300).default(0),
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.number().int().min(2).max(1_000) }).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  Enabled: z.literal(true).default(true),
  Tags: z.unknown().optional(),
});

export const eventSourceMapping: Make = (properties, place) => {
  const { account, region } = place;
  const given = MappingProperties.parse(properties);
  const functionArn = functionArnOf(account, region, given.FunctionName);
  const { timeoutSeconds } = existing(account.functions, functionArn);
  const { visibilitySeconds } = existing(account.queues, given.EventSourceArn);
  if (visibilitySeconds < timeoutSeconds) {
    throw new Error(
      `Queue visibility timeout: ${visibilitySeconds} seconds is less than Function timeout: ${timeoutSeconds} seconds`,
    );
  }
  if (given.BatchSize > 10 && given.MaximumBatchingWindowInSeconds === 0) {
    throw new Error('A batch size over 10 needs a batching window.');
  }
  account.mappings.push({
    functionArn,
    queueArn: given.EventSourceArn,
    batchSize: given.BatchSize,
    windowSeconds: given.MaximumBatchingWindowInSeconds,
    maxConcurrency: given.ScalingConfig?.MaximumConcurrency ?? 1_000,
    reportsFailures: given.FunctionResponseTypes.length > 0,
  });
  return { ref: generatedName(place) };
};

const PermissionProperties = z.strictObject({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});

export const permission: Make = (properties, { account, logicalId, region }) => {
  const { Action, FunctionName, Principal, SourceArn, SourceAccount } =
    PermissionProperties.parse(properties);
  // An alias has a policy of its own.
  const arn = account.functions.has(FunctionName)
    ? FunctionName
    : functionArnOf(account, region, FunctionName);
  const Condition = {
    ...(SourceArn === undefined ? {} : { ArnLike: { 'aws:SourceArn': SourceArn } }),
    ...(SourceAccount === undefined ? {} : { StringEquals: { 'aws:SourceAccount': SourceAccount } }),
  };
  account.resourcePolicies.set(arn, [
    ...(account.resourcePolicies.get(arn) ?? []),
    { Effect: 'Allow', Principal: { Service: Principal }, Action, Resource: arn, Condition },
  ]);
  return { ref: logicalId };
};

const ScheduleProperties = z.strictObject({
  Name: z.string().optional(),
  ScheduleExpression: z.string().regex(/^(?:rate\(\d+ (?:minutes?|hours?|days?)\)|cron\(.+\))$/),
  ScheduleExpressionTimezone: z.unknown().optional(),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  State: z.literal('ENABLED'),
  Target: z.strictObject({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string(),
    DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
    RetryPolicy: z.unknown().optional(),
    SqsParameters: z.strictObject({}).optional(),
  }),
  Description: z.unknown().optional(),
});

export const schedule: Make = (properties, place) => {
  const { account, region } = place;
  const { Name, ScheduleExpression, Target } = ScheduleProperties.parse(properties);
  const name = Name ?? generatedName(place).slice(-64);
  existing(account.queues, Target.Arn);
  existing(account.roles, Target.RoleArn);
  account.schedules.push({
    name,
    expression: ScheduleExpression,
    roleArn: Target.RoleArn,
    queueArn: Target.Arn,
    input: Target.Input,
  });
  return { ref: name, attributes: { Arn: arnOf(account, 'scheduler', region, `schedule/default/${name}`) } };
};

/** Functions are named by name or by ARN, with or without a version or an alias, all of which are the one function here. */
function functionArnOf(account: Account, region: string, given: string): string {
  const [, name = given] = /:function:([^:]+)/.exec(given) ?? [];
  return arnOf(account, 'lambda', region, `function:${name}`);
}

const VersionProperties = z.strictObject({ FunctionName: z.string(), Description: z.unknown().optional() });

export const version: Make = (properties, { account, region }) => {
  const arn = `${functionArnOf(account, region, VersionProperties.parse(properties).FunctionName)}:1`;
  return { ref: arn, attributes: { Version: '1', FunctionArn: arn } };
};

const AliasProperties = z.strictObject({
  FunctionName: z.string(),
  FunctionVersion: z.string(),
  Name: z.string(),
  Description: z.unknown().optional(),
});

/** Another name of the function, with policies of its own. */
export const alias: Make = (properties, { account, region }) => {
  const { FunctionName, Name } = AliasProperties.parse(properties);
  const functionArn = functionArnOf(account, region, FunctionName);
  const arn = `${functionArn}:${Name}`;
  account.functions.set(arn, { ...existing(account.functions, functionArn) });
  return { ref: arn, attributes: { AliasArn: arn } };
};

const LogGroupProperties = z.strictObject({
  LogGroupName: z.string(),
  RetentionInDays: z.number(),
  KmsKeyId: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export const logGroup: Make = (properties, { account, region }) => {
  const { LogGroupName } = LogGroupProperties.parse(properties);
  return {
    ref: LogGroupName,
    attributes: { Arn: arnOf(account, 'logs', region, `log-group:${LogGroupName}:*`) },
  };
};
