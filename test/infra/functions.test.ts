import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { provisionerNames } from '../../cdk/provisioning/names.ts';
import { functionNames, queuedFunctions as queued, wiring } from '../../functions/wiring.ts';
import { idOf, ofType, permissionsOf, type Resources, synthesise, theOne } from './synthesised.ts';

// cdk-nag runs; the check of templates against CloudFormation's own schema is for `npm run synth`: it takes seconds.
vi.stubEnv('CDK_VALIDATION', 'false');

let resources: Resources;
beforeAll(() => {
  resources = synthesise();
}, 120_000);

/** Rates that CloudFormation writes in larger units, by minutes. */
const rates = new Map([
  [60, 'rate(1 hour)'],
  [1_440, 'rate(1 day)'],
]);

describe.each(functionNames)('%s', (name) => {
  const { grants, trigger, purpose, timeoutSeconds, memoryMB, batchSize, maxConcurrency, maxReceives } =
    wiring[name];
  const isQueued = queued.includes(name);
  const lambda = () => theOne(resources, 'AWS::Lambda::Function', 'FunctionName', `facteur-${name}`);

  test('runs on Node 24 with its own timeout and memory, and logs for a limited time', () => {
    expect(lambda().Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: timeoutSeconds,
      MemorySize: memoryMB,
      Environment: { Variables: { FACTEUR_FUNCTION: name } },
    });
    const logs = theOne(resources, 'AWS::Logs::LogGroup', 'LogGroupName', `/facteur/functions/${name}`);
    expect(logs.Properties.RetentionInDays).toBe(90);
    expect(lambda().Properties.LoggingConfig).toEqual({
      LogGroup: { Ref: idOf(resources, logs) },
      LogFormat: 'JSON',
      SystemLogLevel: 'WARN',
    });
  });

  test('may do what the wiring grants, and nothing else', () => {
    const allowed = permissionsOf(resources, name);
    const has = (action: string) => allowed.has(action);
    const buckets = (action: string) =>
      (allowed.get(action) ?? []).map((arn) => (/Intake/.test(arn) ? 'intake' : 'files'));
    const asked = (access: string) => [
      ...(grants.files?.includes(access) ? ['files'] : []),
      ...(grants.intake?.includes(access) ? ['intake'] : []),
    ];
    expect(buckets('s3:GetObject')).toEqual(asked('read'));
    expect(buckets('s3:PutObject')).toEqual(asked('write'));
    expect(buckets('s3:DeleteObject')).toEqual(asked('write').filter((bucket) => bucket !== 'files'));
    expect(has('dynamodb:GetItem')).toBe(grants.table !== undefined);
    expect(has('dynamodb:UpdateItem')).toBe(grants.table === 'read-write');
    expect(has('events:PutEvents')).toBe(grants.events === 'publish');
    expect(has('aoss:APIAccessAll')).toBe(grants.search !== undefined);
    expect(has('textract:StartDocumentTextDetection')).toBe(grants.text === 'extract');
    expect(has('iam:PassRole')).toBe(grants.text === 'extract');
    expect(has('textract:AnalyzeExpense')).toBe(grants.text === 'analyze');

    const queuesOf = (action: string) =>
      (allowed.get(action) ?? []).filter((arn) => arn.startsWith('arn:')).map((arn) => arn.split(':').at(-1));
    expect(queuesOf('sqs:SendMessage')).toEqual((grants.tasks ?? []).map((task) => `facteur-${task}`));
    expect(queuesOf('sqs:GetQueueAttributes')).toEqual(
      grants.queues === 'read'
        ? queued.flatMap((queue) => [`facteur-${queue}`, `facteur-${queue}-dead`])
        : [],
    );

    const services = new Set([...allowed.keys()].map((action) => action.split(':')[0]));
    const expected = ['logs'];
    if (grants.files !== undefined || grants.intake !== undefined) expected.push('s3');
    if (grants.files !== undefined || grants.intake === 'read-write') expected.push('kms');
    if (grants.table !== undefined) expected.push('dynamodb', 'kms');
    if (grants.events !== undefined) expected.push('events');
    if (grants.search !== undefined) expected.push('aoss');
    if (grants.text === 'extract' || grants.text === 'analyze') expected.push('textract');
    if (grants.text === 'extract') expected.push('iam');
    if (grants.live !== undefined) expected.push('execute-api');
    if (grants.tasks !== undefined || grants.queues !== undefined || isQueued) expected.push('sqs');
    expect([...services].sort()).toEqual([...new Set(expected)].sort());
  });

  test('has no wildcard but those of the shared bucket, of open consoles and of Textract', () => {
    for (const [action, arns] of permissionsOf(resources, name)) {
      expect(action).not.toContain('*');
      for (const arn of arns.filter((candidate) => candidate.includes('*'))) {
        if (action.startsWith('s3:')) expect(arn).toMatch(/^<facteur-data:.*(?:Files|Intake).*>\/\*$/);
        else if (action === 'execute-api:ManageConnections')
          expect(arn).toMatch(/\/live\/POST\/@connections\/\*$/);
        else expect([action.split(':')[0], arn]).toEqual(['textract', '*']);
      }
    }
  });

  test('finds in its environment what its adapters read', () => {
    const variables = Object.keys(JSON.parse(JSON.stringify(lambda().Properties.Environment)).Variables);
    const known = readFileSync(join(import.meta.dirname, '../../shared/platform/aws/environment.ts'), 'utf8');
    const readElsewhere = ['FACTEUR_FUNCTION', 'FACTEUR_LIVE_URL', 'FACTEUR_MAIL_DOMAIN', 'NODE_OPTIONS'];
    for (const variable of variables.filter((candidate) => !readElsewhere.includes(candidate))) {
      expect(known).toContain(`${variable}:`);
    }
    const has = (variable: string) => variables.includes(variable);
    expect(has('FACTEUR_BUCKET')).toBe(grants.files !== undefined);
    expect(has('FACTEUR_INTAKE_BUCKET')).toBe(grants.intake !== undefined);
    expect(has('FACTEUR_MAIL_DOMAIN')).toBe(trigger.kind === 'incoming-mail');
    expect(has('FACTEUR_TABLE')).toBe(grants.table !== undefined);
    expect(has('FACTEUR_EVENT_BUS')).toBe(grants.events !== undefined);
    expect(has('FACTEUR_QUEUE_URL_PREFIX')).toBe(grants.tasks !== undefined || grants.queues !== undefined);
    expect(has('FACTEUR_SEARCH_ENDPOINT')).toBe(grants.search !== undefined);
    expect(has('FACTEUR_LIVE_ENDPOINT')).toBe(grants.live !== undefined);
    expect(has('FACTEUR_TEXTRACT_TOPIC_ARN')).toBe(grants.text === 'extract');
    expect(has('FACTEUR_TEXTRACT_ANALYSIS')).toBe(grants.text === 'analyze' || grants.text === 'ask');
  });

  test('rings when it fails, telling who is hurt', () => {
    const kinds = [
      'Errors',
      ...(trigger.kind === 'request' ? ['ServerErrors'] : []),
      ...(isQueued ? ['DeadLetters', 'Age'] : []),
    ];
    for (const kind of kinds) {
      const alarm = theOne(resources, 'AWS::CloudWatch::Alarm', 'AlarmName', `facteur-${name}-${kind}`);
      expect(alarm.Properties).toMatchObject({ AlarmDescription: purpose, TreatMissingData: 'notBreaching' });
    }
  });

  test.runIf(isQueued)('works off its own queue, with dead letters behind it', () => {
    const queue = theOne(resources, 'AWS::SQS::Queue', 'QueueName', `facteur-${name}`);
    const dead = theOne(resources, 'AWS::SQS::Queue', 'QueueName', `facteur-${name}-dead`);
    const arnOf = (resource: typeof queue) => ({ 'Fn::GetAtt': [idOf(resources, resource), 'Arn'] });
    expect(queue.Properties).toMatchObject({
      VisibilityTimeout: 6 * timeoutSeconds,
      SqsManagedSseEnabled: true,
      RedrivePolicy: { maxReceiveCount: maxReceives, deadLetterTargetArn: arnOf(dead) },
    });
    const { VisibilityTimeout, RedrivePolicy } = queue.Properties;
    const outlived = Number(VisibilityTimeout) * (Object(RedrivePolicy).maxReceiveCount - 1);
    expect(outlived, 'what it calls may be away for a minute').toBeGreaterThan(60);
    expect(dead.Properties.SqsManagedSseEnabled).toBe(true);
    expect(Number(dead.Properties.MessageRetentionPeriod)).toBeGreaterThan(
      Number(queue.Properties.MessageRetentionPeriod),
    );

    const mapping = ofType(resources, 'AWS::Lambda::EventSourceMapping').filter(
      (candidate) => JSON.stringify(candidate.Properties.EventSourceArn) === JSON.stringify(arnOf(queue)),
    );
    expect(mapping.map((found) => found.Properties)).toMatchObject([
      {
        BatchSize: batchSize,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: Math.max(2, maxConcurrency) },
        FunctionName: { Ref: idOf(resources, lambda()) },
      },
    ]);

    const sources = ofType(resources, 'AWS::Events::Rule').filter((rule) =>
      JSON.stringify(rule.Properties.Targets).includes(`"${idOf(resources, queue)}"`),
    );
    expect(sources.map((rule) => rule.Properties.EventPattern)).toEqual(
      trigger.kind === 'events' ? [{ source: ['facteur'], 'detail-type': trigger.events }] : [],
    );
    for (const rule of sources) {
      expect(rule.Properties.Targets).toMatchObject([
        {
          SqsParameters: { MessageGroupId: '$.detail.organizationId' },
          DeadLetterConfig: { Arn: arnOf(dead) },
        },
      ]);
    }
    const schedules = ofType(resources, 'AWS::Scheduler::Schedule').filter((schedule) =>
      JSON.stringify(schedule.Properties.Target).includes(`"${idOf(resources, queue)}"`),
    );
    expect(schedules.map((schedule) => schedule.Properties.ScheduleExpression)).toEqual(
      trigger.kind === 'schedule'
        ? [rates.get(trigger.everyMinutes) ?? `rate(${trigger.everyMinutes} minutes)`]
        : [],
    );
    const subscriptions = ofType(resources, 'AWS::SNS::Subscription').filter((subscription) =>
      JSON.stringify(subscription.Properties.Endpoint).includes(`"${idOf(resources, queue)}"`),
    );
    expect(subscriptions).toHaveLength(trigger.kind === 'textract-completion' ? 1 : 0);
  });
});

test('there is nothing but the functions of the wiring', () => {
  expect(
    ofType(resources, 'AWS::Lambda::Function')
      .map((lambda) => lambda.Properties.FunctionName)
      .sort(),
  ).toEqual(
    [
      ...functionNames.map((name) => `facteur-${name}`),
      ...provisionerNames.map((name) => `facteur-provision-${name}`),
    ].sort(),
  );
  // And what could not be brought from the mail region.
  expect(ofType(resources, 'AWS::SQS::Queue')).toHaveLength(2 * queued.length + 1);
});
