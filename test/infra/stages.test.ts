import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { beforeAll, expect, test, vi } from 'vitest';
import { functionNames, queuedFunctions } from '../../functions/wiring.ts';
import { stageStacks } from '../../shared/stage/names.ts';
import {
  everyOption,
  ofType,
  type Resources,
  resourcesOf,
  type SynthesisedStack,
  stacksOf,
  stageOf,
  synthesise,
  synthesiseStacks,
  theOne,
} from './synthesised.ts';

vi.stubEnv('CDK_VALIDATION', 'false');

let stacks: SynthesisedStack[];
let resources: Resources;
let everyStack: SynthesisedStack[];
let every: Resources;
beforeAll(() => {
  stacks = synthesiseStacks();
  resources = resourcesOf(stacks);
  everyStack = synthesiseStacks(everyOption);
  every = resourcesOf(everyStack);
}, 120_000);

const text = (value: unknown) => JSON.stringify(value);

test('stacks come after what they need', () => {
  const place = new Map(stacks.map(({ name }, index) => [name, index]));
  for (const { name, after } of stacks) {
    for (const other of after.filter((each) => place.has(each)))
      expect(place.get(other), `${name} after ${other}`).toBeLessThan(place.get(name) ?? 0);
  }
  expect(stacks.map(({ name }) => name).sort()).toEqual(
    ['api', 'console', 'data', 'live', 'mail', 'operations', 'pipeline'].map((kind) => `facteur-${kind}`),
  );
});

test('the commands know every stack, where it is, and what comes first', () => {
  for (const [synthesised, changes] of [
    [stacks, {}],
    [everyStack, everyOption],
  ] as const) {
    const known = stageStacks(stageOf(changes));
    expect(known.map(({ name, region }) => `${name} ${region}`).sort()).toEqual(
      synthesised.map(({ name, region }) => `${name} ${region}`).sort(),
    );
    for (const { name, after } of synthesised) {
      const place = (of: string) => known.findIndex((stack) => stack.name === of);
      for (const other of after.filter((each) => place(each) >= 0))
        expect(place(other), `${name} after ${other}`).toBeLessThan(place(name));
    }
  }
});

/** Properties that name something in the account. */
const nameProperties = [
  'AlarmName',
  'AliasName',
  'ApplicationName',
  'ArchiveName',
  'BucketName',
  'DashboardName',
  'DomainName',
  'FunctionName',
  'LogGroupName',
  'Name',
  'QueueName',
  'RoleName',
  'TopicName',
];

function namesIn(of: Resources): string[] {
  return (
    [...of.values()]
      // The name of an alias is below that of its function, a policy’s below that of its role.
      .filter(
        ({ Type }) =>
          ![
            'AWS::Lambda::Alias',
            'AWS::IAM::Policy',
            'AWS::Lambda::EventSourceMapping',
            'AWS::Lambda::Permission',
            'Custom::ConsoleFiles',
          ].includes(Type),
      )
      .flatMap(({ Type, Properties }) =>
        nameProperties.flatMap((property) =>
          Properties[property] === undefined ? [] : [`${Type} ${property} ${text(Properties[property])}`],
        ),
      )
  );
}

test('two stages live in one account and region', { timeout: 120_000 }, () => {
  const other = synthesise({ name: 'second' });
  const theirs = new Set(namesIn(other));
  expect(theirs.size).toBeGreaterThan(100);
  expect(namesIn(resources).filter((name) => theirs.has(name))).toEqual([]);
  for (const name of theirs) expect(name).not.toMatch(/\bfacteur-|"facteur"/);
});

test('a stage for trials goes without a trace', () => {
  expect(everyStack.filter(({ terminationProtection }) => terminationProtection)).toEqual([]);
  const left = [...every].filter(([, { DeletionPolicy }]) => DeletionPolicy?.startsWith('Retain'));
  // CodeDeploy goes back to versions of functions.
  expect(left.map(([, { Type }]) => Type).filter((type) => type !== 'AWS::Lambda::Version')).toEqual([]);
  const [table] = ofType(every, 'AWS::DynamoDB::GlobalTable');
  expect(table?.Properties).toMatchObject({ Replicas: [{ DeletionProtectionEnabled: false }] });
});

test('the stack with the data of a company is protected', () => {
  expect(stacks.filter(({ terminationProtection }) => terminationProtection).map(({ name }) => name)).toEqual(
    ['facteur-data'],
  );
});

test('a first deployment that fails leaves nothing in the way of the next one', () => {
  const inData = [...resources].filter(([id]) => id.startsWith('facteur-data/'));
  // What is named would be "there already", were it kept.
  expect(inData.filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')).toEqual([]);
  const [tableId, table] = inData.find(([, { Type }]) => Type === 'AWS::DynamoDB::GlobalTable') ?? [];
  const others = inData.map(([id]) => id.replace('facteur-data/', '')).filter((id) => !tableId?.endsWith(id));
  expect([table?.DependsOn].flat().sort()).toEqual(others.sort());
});

test('every role keeps within the boundary that an account sets', () => {
  const roles = ofType(every, 'AWS::IAM::Role');
  expect(roles.length).toBeGreaterThan(functionNames.length);
  for (const { Properties } of roles)
    expect(text(Properties.PermissionsBoundary)).toContain(':policy/limits');
  for (const { Properties } of ofType(resources, 'AWS::IAM::Role'))
    expect(Properties.PermissionsBoundary).toBeUndefined();
});

test('everything that costs carries the tags of its stage', () => {
  const tagged = [
    'AWS::DynamoDB::GlobalTable',
    'AWS::KMS::Key',
    'AWS::Lambda::Function',
    'AWS::OpenSearchService::Domain',
    'AWS::S3::Bucket',
    'AWS::SQS::Queue',
    'AWS::CloudFront::Distribution',
    'AWS::ApiGatewayV2::Api',
  ];
  for (const type of tagged) {
    const found = ofType(every, type);
    expect(found.length, type).toBeGreaterThan(0);
    for (const { Properties } of found) {
      for (const value of ['accounting', 'every']) expect(text(Properties), type).toContain(`"${value}"`);
    }
  }
});

test('whoever is to hear of alarms is asked to confirm', () => {
  const addresses = ofType(every, 'AWS::SNS::Subscription').filter(
    ({ Properties }) => Properties.Protocol === 'email',
  );
  expect(addresses.map(({ Properties }) => Properties.Endpoint)).toEqual(['operations@example.com']);
});

test('new versions of functions begin with a tenth of the work, and go back when alarms ring', () => {
  const groups = ofType(every, 'AWS::CodeDeploy::DeploymentGroup');
  expect(groups).toHaveLength(functionNames.length);
  for (const { Properties } of groups) {
    expect(Properties).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AlarmConfiguration: { Enabled: true, Alarms: [{ Name: expect.anything() }] },
      AutoRollbackConfiguration: { Enabled: true },
    });
  }
  const mappings = ofType(every, 'AWS::Lambda::EventSourceMapping');
  expect(mappings).toHaveLength(queuedFunctions.length);
  for (const { Properties } of [...mappings]) expect(text(Properties.FunctionName)).toMatch(/Live/);
  for (const { Properties } of ofType(every, 'AWS::ApiGatewayV2::Integration'))
    expect(text(Properties.IntegrationUri)).toMatch(/Live/);
  expect(ofType(resources, 'AWS::CodeDeploy::DeploymentGroup')).toEqual([]);
});

test('a provisioned search domain and OCR of our own need nothing of the other ones', () => {
  expect(ofType(every, 'AWS::OpenSearchService::Domain')).toHaveLength(1);
  expect(ofType(every, 'AWS::OpenSearchServerless::Collection')).toEqual([]);
  expect(text([...every.values()])).not.toContain('textract:');
  expect(text(ofType(every, 'AWS::SNS::Topic'))).not.toContain('AmazonTextract');
  const red = theOne(every, 'AWS::CloudWatch::Alarm', 'AlarmName', 'every-search-red');
  expect(red.Properties.AlarmDescription).toMatch(/searches lack documents/);
});

test('with mail in the main region there is one topic for alarms', () => {
  const topics = (of: Resources) =>
    ofType(of, 'AWS::SNS::Topic').filter(({ Properties }) => text(Properties.TopicName).includes('-alarms'));
  expect(topics(every)).toHaveLength(1);
  expect(topics(resources)).toHaveLength(2);
});

test('the name of a certificate comes with the domain of the stage', () => {
  expect(ofType(every, 'AWS::CloudFront::Distribution')[0]?.Properties).toMatchObject({
    DistributionConfig: {
      Aliases: ['facteur.example.com'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    },
  });
});

test('no template holds a secret', () => {
  for (const { template } of [...stacks, ...everyStack])
    expect(text(template)).not.toMatch(/SecretString|AKIA[A-Z0-9]{16}|PRIVATE KEY|fct_[a-z]|[Pp]assword/);
});

test('a wildcard that nobody explained stops the synthesis', { timeout: 120_000 }, () => {
  const { app, pipeline, remove } = stacksOf();
  const lambda = pipeline.node.findChild('classify').node.findChild('Function');
  if (!(lambda instanceof LambdaFunction)) throw new Error('not a function');
  lambda.addToRolePolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
  try {
    expect(() => app.synth()).toThrow(/AwsSolutions-IAM5\[Action::s3:\*\]/);
  } finally {
    remove();
  }
});
