import * as z from 'zod';
import { arnOf, existing } from '../account.ts';
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
  ReservedConcurrentExecutions: z.unknown(),
  Description: z.unknown(),
  LoggingConfig: z.unknown(),
  Tags: z.unknown(),
});

export const lambdaFunction: Make = (properties, { account }) => {
  const given = FunctionProperties.parse(properties);
  existing(account.roles, given.Role);
  const arn = arnOf(account, 'lambda', `function:${given.FunctionName}`);
  account.functions.set(arn, {
    name: given.FunctionName,
    arn,
    roleArn: given.Role,
    code: existing(account.assets, given.Code.S3Key.slice(0, -'.zip'.length)),
    handler: given.Handler,
    memoryMB: given.MemorySize,
    timeoutSeconds: given.Timeout,
    environment: given.Environment?.Variables ?? {},
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
  Tags: z.unknown(),
});

export const eventSourceMapping: Make = (properties, place) => {
  const { account } = place;
  const given = MappingProperties.parse(properties);
  const functionArn = arnOf(account, 'lambda', `function:${given.FunctionName.split(':').at(-1)}`);
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

export const permission: Make = (properties, { account, logicalId }) => {
  const { Action, FunctionName, Principal, SourceArn, SourceAccount } =
    PermissionProperties.parse(properties);
  const arn = arnOf(account, 'lambda', `function:${FunctionName.split(':').at(-1)}`);
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
  ScheduleExpressionTimezone: z.unknown(),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  State: z.literal('ENABLED'),
  Target: z.strictObject({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string(),
    DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
    RetryPolicy: z.unknown(),
    SqsParameters: z.strictObject({}).optional(),
  }),
  Description: z.unknown(),
});

export const schedule: Make = (properties, place) => {
  const { account } = place;
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
  return { ref: name, attributes: { Arn: arnOf(account, 'scheduler', `schedule/default/${name}`) } };
};
