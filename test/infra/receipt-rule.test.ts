import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { SESClient } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { customResource } from '../../cdk/provisioning/custom-resource.ts';
import { receiptRule } from '../../cdk/provisioning/receipt-rule/receipt-rule.ts';
import { lambdaContext } from '../../server/lambda-context.ts';
import { openRuleSets, type RuleSets } from './ses-rule-sets.ts';

const Answer = z.object({
  Status: z.enum(['SUCCESS', 'FAILED']),
  PhysicalResourceId: z.string(),
  Reason: z.string().optional(),
  StackId: z.literal('stack'),
  RequestId: z.literal('request'),
  LogicalResourceId: z.literal('ReceiptRule'),
});

let ses: RuleSets;
let cloudFormation: Server;
let responseUrl: string;
let answers: z.infer<typeof Answer>[];
let handler: ReturnType<typeof customResource>;

beforeEach(async () => {
  ses = await openRuleSets();
  answers = [];
  cloudFormation = createServer(async (request, response) => {
    answers.push(Answer.parse(JSON.parse(await text(request))));
    response.end();
  });
  await new Promise<void>((resolve) => cloudFormation.listen(0, '127.0.0.1', resolve));
  const address = cloudFormation.address();
  responseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/answer`;
  handler = customResource(
    receiptRule(
      new SESClient({
        endpoint: ses.url,
        region: 'eu-west-1',
        maxAttempts: 1,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      }),
    ),
  );
});
afterEach(() => {
  ses.close();
  cloudFormation.close();
});

const properties = {
  ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:facteur-provision-receipt-rule',
  RuleName: 'facteur-eu-west-3',
  Recipient: 'facteur.example.com',
  BucketName: 'facteur-intake-123456789012-eu-west-3',
  ObjectKeyPrefix: 'incoming/',
  TopicArn: 'arn:aws:sns:eu-west-1:123456789012:facteur-incoming-mail',
  RoleArn: 'arn:aws:iam::123456789012:role/facteur-eu-west-3-incoming-mail',
};

/** What CloudFormation sends, and what it is told. */
async function ask(RequestType: string, more: object = {}) {
  const request = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'ReceiptRule' };
  await handler(
    { RequestType, ResponseURL: responseUrl, ...request, ResourceProperties: properties, ...more },
    lambdaContext('api'),
  );
  const answer = answers.at(-1);
  if (answer === undefined) throw new Error('CloudFormation was told nothing');
  return answer;
}

test('the rule comes first in the rule set that is active, and leaves the others as they are', async () => {
  ses.sets.set('company', ['invoices', 'support']);
  ses.sets.set('old', []);
  ses.active = 'company';
  expect(await ask('Create')).toMatchObject({
    Status: 'SUCCESS',
    PhysicalResourceId: 'company/facteur-eu-west-3',
  });
  expect(ses.sets.get('company')).toEqual(['facteur-eu-west-3', 'invoices', 'support']);
  expect(ses.active).toBe('company');
  expect([...ses.sets.keys()]).toEqual(['company', 'old']);
});

test('where no rule set is active, one is made and made active', async () => {
  ses.sets.set('old', ['forgotten']);
  expect(await ask('Create')).toMatchObject({ PhysicalResourceId: 'facteur-eu-west-3/facteur-eu-west-3' });
  expect(ses.active).toBe('facteur-eu-west-3');
  expect(ses.sets.get('facteur-eu-west-3')).toEqual(['facteur-eu-west-3']);
  expect(ses.sets.get('old')).toEqual(['forgotten']);
});

test('asked again, it changes the rule that is there', async () => {
  await ask('Create');
  expect(await ask('Create')).toMatchObject({ Status: 'SUCCESS' });
  expect(await ask('Update', { PhysicalResourceId: 'facteur-eu-west-3/facteur-eu-west-3' })).toMatchObject({
    PhysicalResourceId: 'facteur-eu-west-3/facteur-eu-west-3',
  });
  expect(ses.sets.get('facteur-eu-west-3')).toEqual(['facteur-eu-west-3']);
});

test('when another rule set was made active, the rule moves there and CloudFormation removes the old one', async () => {
  ses.sets.set('company', ['invoices']);
  ses.active = 'company';
  const { PhysicalResourceId } = await ask('Create');
  ses.sets.set('new', []);
  ses.active = 'new';
  expect(await ask('Update', { PhysicalResourceId })).toMatchObject({
    PhysicalResourceId: 'new/facteur-eu-west-3',
  });
  await ask('Delete', { PhysicalResourceId });
  expect(ses.sets.get('company')).toEqual(['invoices']);
  expect(ses.sets.get('new')).toEqual(['facteur-eu-west-3']);
});

test('it takes its own rule set away, but not with a rule of somebody else in it', async () => {
  const { PhysicalResourceId } = await ask('Create');
  ses.sets.get('facteur-eu-west-3')?.push('support');
  expect(await ask('Delete', { PhysicalResourceId })).toMatchObject({ Status: 'SUCCESS' });
  expect(ses.sets.get('facteur-eu-west-3')).toEqual(['support']);
  expect(ses.active).toBe('facteur-eu-west-3');
  ses.sets.set('facteur-eu-west-3', []);
  await ask('Delete', { PhysicalResourceId });
  expect(ses.sets.size).toBe(0);
  expect(ses.active).toBeUndefined();
});

test('what is gone already, or was never made, is removed without complaint', async () => {
  const PhysicalResourceId = 'gone/facteur-eu-west-3';
  expect(await ask('Delete', { PhysicalResourceId })).toMatchObject({
    Status: 'SUCCESS',
    PhysicalResourceId,
  });
  expect(await ask('Delete', { PhysicalResourceId: 'not-made', ResourceProperties: {} })).toMatchObject({
    Status: 'SUCCESS',
  });
});

test('CloudFormation is told at once why something failed', async () => {
  ses.close();
  expect(await ask('Create')).toMatchObject({ Status: 'FAILED', PhysicalResourceId: 'not-made' });
  expect(await ask('Create', { ResourceProperties: {} })).toMatchObject({
    Status: 'FAILED',
    Reason: expect.stringContaining('RuleName'),
  });
});
