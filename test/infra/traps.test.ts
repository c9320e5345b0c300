import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnResource } from 'aws-cdk-lib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { type FunctionName, functionNames, wiring } from '../../functions/wiring.ts';
import { AnalysisFeature } from '../../shared/understanding/analysis/document-analysis.ts';
import {
  everyOption,
  idOf,
  ofType,
  permissionsOf,
  type Resource,
  type Resources,
  resourcesOf,
  type SynthesisedStack,
  stacksOf,
  synthesiseStacks,
  theOne,
} from './synthesised.ts';

/* Mistakes that synthesise cleanly and fail later: one test for each that the design names. */

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

const one = (type: string, of: Resources = resources): Resource => {
  const [found, ...others] = ofType(of, type);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} of ${type}`);
  return found;
};
const text = (value: unknown) => JSON.stringify(value);
const root = join(import.meta.dirname, '../..');

describe('mail', () => {
  const Key = z.object({ KeyPolicy: z.object({ Statement: z.array(z.record(z.string(), z.unknown())) }) });

  test('SES may use the key of the bucket that it writes to, and that of the topic that it tells', () => {
    for (const stack of ['facteur-data', 'facteur-mail']) {
      const [key] = [...resources].find(
        ([id, { Type }]) => Type === 'AWS::KMS::Key' && id.startsWith(`${stack}/`),
      ) ?? [''];
      const { Statement } = Key.parse(resources.get(key)?.Properties).KeyPolicy;
      const ofSes = Statement.filter((statement) => text(statement).includes('"ses.amazonaws.com"'));
      expect(ofSes).toMatchObject([{ Effect: 'Allow', Action: ['kms:GenerateDataKey*', 'kms:Decrypt'] }]);
      expect(text(ofSes)).toContain('receipt-rule-set/*:receipt-rule/facteur-eu-west-3');
    }
  });

  test('SES writes across regions with a role, which it can take on for our rule alone', () => {
    const role = theOne(resources, 'AWS::IAM::Role', 'RoleName', 'facteur-eu-west-3-incoming-mail');
    expect(text(role.Properties.AssumeRolePolicyDocument)).toContain('"ses.amazonaws.com"');
    expect(text(role.Properties.AssumeRolePolicyDocument)).toContain('aws:SourceArn');
    const policies = ofType(resources, 'AWS::IAM::Policy').filter(({ Properties }) =>
      text(Properties.Roles).match(/IncomingMail|facteur-eu-west-3-incoming-mail/),
    );
    const allowed = text(policies);
    for (const action of ['s3:PutObject', 'sns:Publish', 'kms:GenerateDataKey'])
      expect(allowed).toContain(action);
  });

  test('no rule set is made or replaced by CloudFormation, which never activates one', () => {
    expect([
      ...ofType(resources, 'AWS::SES::ReceiptRuleSet'),
      ...ofType(resources, 'AWS::SES::ReceiptRule'),
    ]).toEqual([]);
    expect(one('Custom::ReceiptRule').Properties).toMatchObject({
      RuleName: 'facteur-eu-west-3',
      Recipient: 'facteur.example.com',
      ObjectKeyPrefix: 'incoming/',
    });
  });

  test('our rule is asked for again when another rule set is active, which no template would tell', () => {
    const { mail, remove } = stacksOf({}, { receiptRuleSet: 'theirs' });
    const custom = mail.node.findChild('ReceiptRule').node.defaultChild;
    remove();
    if (!(custom instanceof CfnResource)) throw new Error('no resource');
    const changed: unknown = mail.resolve(custom._toCloudFormation());
    expect(text(changed)).toContain('"RuleSet":"theirs"');
    expect(text(one('Custom::ReceiptRule'))).not.toContain('"RuleSet"');
  });

  test('the rule comes when everything that a mail needs is there', () => {
    const mail = stacks.find(({ name }) => name === 'facteur-mail');
    expect(mail?.region).toBe('eu-west-1');
    expect(mail?.after).toContain('facteur-pipeline');
    const needed = one('Custom::ReceiptRule').DependsOn ?? [];
    const subscription = ofType(resources, 'AWS::SNS::Subscription').find(({ Properties }) =>
      text(Properties.Endpoint).includes('facteur-receive-message'),
    );
    if (subscription === undefined) throw new Error('nobody hears of mail');
    expect(needed).toContain(idOf(resources, subscription));
    expect(subscription.Properties).toMatchObject({ Protocol: 'sqs', RawMessageDelivery: true });
    // SNS asks for a dead-letter queue in the topic's own region.
    expect(
      theOne(resources, 'AWS::SQS::Queue', 'QueueName', 'facteur-incoming-mail-undelivered'),
    ).toBeDefined();
  });

  test('the topic of the mail region may write to the queue of the main one', () => {
    const queue = theOne(resources, 'AWS::SQS::Queue', 'QueueName', 'facteur-receive-message');
    const policy = ofType(resources, 'AWS::SQS::QueuePolicy').find(({ Properties }) =>
      text(Properties.Queues).includes(`"${idOf(resources, queue)}"`),
    );
    expect(text(policy)).toContain(':sns:eu-west-1:');
    expect(text(policy)).toContain('facteur-incoming-mail');
  });
});

test('buckets tell nobody by notifications, which would tie the stacks into a circle', () => {
  for (const { Properties } of ofType(resources, 'AWS::S3::Bucket'))
    expect(Properties.NotificationConfiguration).toBeUndefined();
  expect(ofType(resources, 'Custom::S3BucketNotifications')).toEqual([]);
});

test('a WebSocket opens with a ticket, as there is no JWT authorizer for it', () => {
  const route = theOne(resources, 'AWS::ApiGatewayV2::Route', 'RouteKey', '$connect');
  expect(route.Properties.AuthorizationType).toBe('NONE');
  const integrations = ofType(resources, 'AWS::ApiGatewayV2::Integration');
  const [connect] = integrations.filter((each) =>
    text(route.Properties.Target).includes(idOf(resources, each)),
  );
  expect(text(connect?.Properties.IntegrationUri)).toContain(
    idOf(resources, theOne(resources, 'AWS::Lambda::Function', 'FunctionName', 'facteur-live-connect')),
  );
});

test('logs of a WebSocket API are left out: they need a setting of the whole account', () => {
  const live = theOne(resources, 'AWS::ApiGatewayV2::Stage', 'StageName', 'live');
  expect(live.Properties.AccessLogSettings).toBeUndefined();
  expect(ofType(resources, 'AWS::ApiGateway::Account')).toEqual([]);
});

test('the firewall is before CloudFront, in us-east-1, as HTTP APIs take none', () => {
  expect(ofType(resources, 'AWS::WAFv2::WebACL')).toEqual([]);
  expect(one('AWS::WAFv2::WebACL', every).Properties.Scope).toBe('CLOUDFRONT');
  expect(everyStack.find(({ name }) => name === 'every-firewall')?.region).toBe('us-east-1');
  expect(ofType(every, 'AWS::WAFv2::WebACLAssociation')).toEqual([]);
  expect(one('AWS::CloudFront::Distribution', every).Properties).toMatchObject({
    DistributionConfig: {
      WebACLId: { 'Fn::GetStackOutput': { StackName: 'every-firewall', Region: 'us-east-1' } },
    },
  });
});

describe('the console', () => {
  const Distribution = z.object({
    DistributionConfig: z.looseObject({
      Origins: z.array(z.looseObject({ Id: z.string() })),
      CacheBehaviors: z.array(z.looseObject({ PathPattern: z.string(), TargetOriginId: z.string() })),
    }),
  });

  test('is under the address of the API, and says so at run time', () => {
    const { DistributionConfig } = Distribution.parse(one('AWS::CloudFront::Distribution').Properties);
    expect(DistributionConfig.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      '/api/*',
      '/health',
    ]);
    expect(one('Custom::ConsoleFiles').Properties).toMatchObject({ Config: '{"apiBaseUrl":""}' });
  });

  test('has no error pages, which would replace the answers of the API', () => {
    const { DistributionConfig } = Distribution.parse(one('AWS::CloudFront::Distribution').Properties);
    expect(DistributionConfig.CustomErrorResponses).toBeUndefined();
  });

  test('does not pass its own host name on to API Gateway', () => {
    const { DistributionConfig } = Distribution.parse(one('AWS::CloudFront::Distribution').Properties);
    for (const behaviour of DistributionConfig.CacheBehaviors) {
      // The managed policies "AllViewerExceptHostHeader" and "CachingDisabled".
      expect(behaviour).toMatchObject({
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      });
    }
  });

  test('may reach live updates and the files that go past the API, and nothing else', () => {
    const [policy] = ofType(resources, 'AWS::CloudFront::ResponseHeadersPolicy');
    const csp = text(policy);
    expect(csp).toContain("script-src 'self' 'sha256-abc='");
    expect(csp).toMatch(/connect-src 'self' wss:\/\//);
    expect(csp).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});

describe('Textract', () => {
  test('finds a topic of the name it knows, and may use the key of that topic', () => {
    const topic = theOne(resources, 'AWS::SNS::Topic', 'TopicName', 'AmazonTextract-facteur-completions');
    expect(topic.Properties.KmsMasterKeyId).toBeDefined();
    const role = theOne(resources, 'AWS::IAM::Role', 'RoleName', 'facteur-eu-west-3-textract-completions');
    const policies = text(
      ofType(resources, 'AWS::IAM::Policy').filter(({ Properties }) =>
        text(Properties.Roles).includes(`"${idOf(resources, role)}"`),
      ),
    );
    for (const action of ['sns:Publish', 'kms:GenerateDataKey', 'kms:Decrypt'])
      expect(policies).toContain(action);
  });

  const askedBy = (name: FunctionName) =>
    [...permissionsOf(resources, name).keys()].filter((each) => each.startsWith('textract:')).sort();

  test('is asked for text alone at first, as features cost forty times as much', () => {
    const text = [
      'textract:DetectDocumentText',
      'textract:GetDocumentTextDetection',
      'textract:StartDocumentTextDetection',
    ];
    for (const name of functionNames.filter((each) => each !== 'analyze-document'))
      expect(askedBy(name), name).toEqual(wiring[name].grants.text === 'extract' ? text : []);
  });

  test('is never asked a question, as it knows only English', () => {
    // A permission for single pages is one for questions, too.
    expect(askedBy('analyze-document')).toEqual(['textract:AnalyzeDocument', 'textract:AnalyzeExpense']);
    expect(AnalysisFeature.options).toEqual(['expense', 'tables', 'forms']);
  });
});

/** What the code that runs on Lambda imports. */
function importedPackages(): Set<string> {
  const found = new Set<string>();
  for (const folder of ['functions', 'shared', 'events']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      for (const [, name = ''] of readFileSync(join(root, folder, file), 'utf8').matchAll(
        /from '([^.'#][^']*)'/g,
      ))
        found.add(name);
    }
  }
  return found;
}

test('documents are searched by the client of OpenSearch; the one of AWS knows domains, not documents', () => {
  const packages = [...importedPackages()];
  expect(packages.filter((name) => name.startsWith('@opensearch-project/opensearch'))).not.toEqual([]);
  expect(packages).not.toContain('@aws-sdk/client-opensearch');
});

test('nothing leans on the X-Ray SDK, which retires', () => {
  const packages = [...importedPackages()];
  expect(packages.filter((name) => /xray|powertools\/tracer/.test(name))).toEqual([]);
  for (const { Properties } of ofType(resources, 'AWS::Lambda::Function'))
    expect(Properties.TracingConfig).toBeUndefined();
});

test('webhooks are not left to EventBridge, which cannot sign a body', () => {
  expect(ofType(resources, 'AWS::Events::ApiDestination')).toEqual([]);
  expect(ofType(resources, 'AWS::Events::Connection')).toEqual([]);
});

test('alarms are heard though their topic is encrypted', () => {
  for (const stack of ['facteur-data', 'facteur-mail']) {
    const inStack = [...resources]
      .filter(([id]) => id.startsWith(`${stack}/`))
      .map(([, resource]) => resource);
    const key = inStack.find(({ Type }) => Type === 'AWS::KMS::Key');
    const policy = inStack.filter(({ Type }) => Type === 'AWS::SNS::TopicPolicy');
    expect(text(key)).toContain('"cloudwatch.amazonaws.com"');
    expect(text(policy)).toContain('"cloudwatch.amazonaws.com"');
  }
});

test('alarms tell a topic of their own region', () => {
  for (const { name, region } of stacks) {
    const inStack = [...resources]
      .filter(([id]) => id.startsWith(`${name}/`))
      .map(([, resource]) => resource);
    for (const { Properties } of inStack.filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm'))
      expect(text(Properties.AlarmActions)).toContain(`:sns:${region}:`);
  }
});
