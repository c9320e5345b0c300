import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudWatchClient, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import {
  CreateReceiptRuleCommand,
  CreateReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { GetQueueUrlCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { OrganizationId } from '../../events/ids.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { parseStage } from '../../shared/stage/configuration.ts';
import { leaveStuck } from '../fixtures/stuck.ts';
import { runCommand } from '../host/command.ts';
import { type Account, json, openAccount, refusal, xml } from './account.ts';
import { openNameServer, type Zone } from './name-server.ts';
import { dkimTokens, makeStage } from './small-stage.ts';

const configuration = {
  name: 'trial',
  region: 'eu-west-3',
  mailRegion: 'eu-west-1',
  domain: 'mail.example.com',
  search: 'domain',
  ocr: 'textract',
};
const stage = parseStage(configuration);

const Report = z.object({
  healthy: z.boolean(),
  checks: z.array(
    z.object({ about: z.string(), outcome: z.string(), finding: z.string(), todo: z.string().optional() }),
  ),
});

const right: Zone = {
  'MX mail.example.com': ['inbound-smtp.eu-west-1.amazonaws.com'],
  ...Object.fromEntries(
    dkimTokens.map((token) => [
      `CNAME ${token}._domainkey.mail.example.com`,
      [`${token}.dkim.amazonses.com`],
    ]),
  ),
};
let zone: Zone = right;

let folder: string;
let stageFile: string;
let account: Account;
const site = createServer((_request, response) => response.writeHead(siteStatus).end());
let siteStatus = 200;
let nameServer: Awaited<ReturnType<typeof openNameServer>>;

const clientOptions = (region: string) => ({
  region,
  endpoint: account.url,
  credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-doctor-'));
  stageFile = join(folder, 'trial.json');
  await writeFile(stageFile, JSON.stringify(configuration));
  account = await openAccount();
  nameServer = await openNameServer(() => zone);
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await makeStage(account.url, stage, { apiUrl: url, consoleUrl: url });

  const ses = new SESClient(clientOptions(stage.mailRegion));
  await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName: 'theirs' }));
  await ses.send(
    new CreateReceiptRuleCommand({
      RuleSetName: 'theirs',
      Rule: { Name: 'trial-eu-west-3', Enabled: true, Recipients: [stage.domain], Actions: [] },
    }),
  );
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'theirs' }));
  wellAnswers();
}, 60_000);
afterAll(async () => {
  await account.close();
  nameServer.close();
  site.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  zone = right;
  siteStatus = 200;
  account.forget();
  wellAnswers();
});

/** What moto does not know, as a healthy account answers it. */
function wellAnswers() {
  account.answer('DetectStackDrift', () =>
    xml('DetectStackDrift', '<StackDriftDetectionId>detection</StackDriftDetectionId>'),
  );
  account.answer('DescribeStackDriftDetectionStatus', () => detection('IN_SYNC'));
  account.answer('GET /v2/email/account', () =>
    json({ ProductionAccessEnabled: true, SendingEnabled: true }),
  );
  account.answer(`GET /v2/email/identities/${stage.domain}`, () => json({ VerifiedForSendingStatus: true }));
  account.answer('GET /2021-01-01/opensearch/domain/trial', () => domain({}));
  account.answer('GET /2021-01-01/opensearch/domain/trial/health', () => json({ ClusterHealth: 'Green' }));
}

const detection = (status: string) =>
  xml(
    'DescribeStackDriftDetectionStatus',
    `<StackId>arn:aws:cloudformation:eu-west-3:123456789012:stack/trial/1</StackId><StackDriftDetectionId>detection</StackDriftDetectionId>
     <DetectionStatus>DETECTION_COMPLETE</DetectionStatus><StackDriftStatus>${status}</StackDriftStatus>
     <Timestamp>2026-11-26T08:00:00Z</Timestamp>`,
  );
const domain = (changes: object) =>
  json({
    DomainStatus: {
      DomainId: '123456789012/trial',
      DomainName: 'trial',
      ARN: 'arn:aws:es:eu-west-3:123456789012:domain/trial',
      ClusterConfig: { InstanceType: 't3.medium.search', InstanceCount: 2 },
      EngineVersion: 'OpenSearch_2.19',
      Processing: false,
      ...changes,
    },
  });

async function doctor(file = stageFile) {
  const { code, stdout, stderr } = await runCommand(
    ['doctor', '--stage', file, '--json', '--dns-server', nameServer.address],
    { environment: account.environment },
  );
  expect(stderr).toBe('');
  const { healthy, checks } = Report.parse(JSON.parse(stdout));
  return {
    code,
    healthy,
    checks,
    not: (outcome: string) => checks.filter((check) => check.outcome !== outcome),
  };
}

test('a stage that runs is well', async () => {
  const { code, checks, not } = await doctor();
  expect(not('good')).toEqual([]);
  expect(code).toBe(0);
  expect(checks.map(({ about, finding }) => `${about}: ${finding}`)).toEqual([
    'credentials: account 123456789012 as user/moto',
    'stacks: all 7 are deployed',
    expect.stringMatching(/^API: http/),
    expect.stringMatching(/^console: http/),
    'queues: nothing waits',
    'dead letters: none',
    'e-mails: none is stuck',
    'documents: none is stuck',
    'alarms: none of 1 rings',
    'search: trial (OpenSearch_2.19) is green',
    'receipt rule: trial-eu-west-3 in theirs',
    'SES domain: mail.example.com is verified',
    'SES sending: to anybody',
    'DNS: all 4 records are set',
    'drift: nothing was changed by hand',
  ]);
});

test('what SES and DNS lack is told with what to set', async () => {
  zone = { 'MX mail.example.com': ['mx.elsewhere.example'] };
  account.answer('GET /v2/email/account', () =>
    json({ ProductionAccessEnabled: false, SendingEnabled: true }),
  );
  account.answer('DescribeActiveReceiptRuleSet', () =>
    xml('DescribeActiveReceiptRuleSet', '<Metadata><Name>another</Name></Metadata><Rules/>'),
  );
  const { code, not } = await doctor();
  expect(not('good')).toMatchObject([
    { about: 'receipt rule', outcome: 'bad', finding: 'the active set another lacks trial-eu-west-3' },
    { about: 'SES sending', outcome: 'notice', todo: expect.stringContaining('Ask for production access') },
    {
      about: 'DNS MX',
      outcome: 'bad',
      finding: 'mail.example.com is mx.elsewhere.example',
      todo: 'Set it to 10 inbound-smtp.eu-west-1.amazonaws.com.',
    },
    ...dkimTokens.map((token) => ({
      about: 'DNS CNAME',
      finding: `${token}._domainkey.mail.example.com is not set`,
      todo: `Set it to ${token}.dkim.amazonses.com.`,
    })),
  ]);
  expect(code).toBe(1);
});

test('a search domain that is ill or waits for an update is told', async () => {
  account.answer('GET /2021-01-01/opensearch/domain/trial', () =>
    domain({
      UpgradeProcessing: true,
      ServiceSoftwareOptions: {
        UpdateAvailable: true,
        CurrentVersion: 'R20260101',
        NewVersion: 'R20261101',
        AutomatedUpdateDate: Date.parse('2026-12-24T00:00:00Z') / 1000,
      },
    }),
  );
  account.answer('GET /2021-01-01/opensearch/domain/trial/health', () => json({ ClusterHealth: 'Red' }));
  const { code, not } = await doctor();
  expect(not('good').map(({ outcome, finding }) => `${outcome} ${finding}`)).toEqual([
    'bad trial (OpenSearch_2.19) is red: parts of the index are missing',
    'notice trial (OpenSearch_2.19) is being changed to a new version',
    'notice an update of its software is pending: R20260101 to R20261101, made by AWS on 2026-12-24',
  ]);
  expect(code).toBe(1);
});

test('a serverless collection and the certificate of the console are looked at', async () => {
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/1';
  const file = join(folder, 'nextgen.json');
  await writeFile(file, JSON.stringify({ ...configuration, search: 'nextgen', console: { certificateArn } }));
  const certificate = (changes: object) =>
    json({ Certificate: { DomainName: '*.example.com', Status: 'ISSUED', ...changes } });
  const inDays = (days: number) => Date.now() / 1000 + days * 86_400;
  const found = async () => {
    const { checks } = await doctor(file);
    return checks
      .filter(({ about }) => about === 'search' || about === 'certificate')
      .map(({ outcome, finding }) => `${outcome} ${finding}`);
  };

  account.answer('BatchGetCollection', () =>
    json({ collectionDetails: [{ name: 'trial', status: 'ACTIVE' }] }),
  );
  account.answer('DescribeCertificate', () => certificate({ NotAfter: inDays(200) }));
  expect(await found()).toEqual(['good collection trial is active', 'good issued for mail.example.com']);

  account.answer('BatchGetCollection', () =>
    json({ collectionDetails: [{ name: 'trial', status: 'FAILED', failureMessage: 'no key' }] }),
  );
  account.answer('DescribeCertificate', () => certificate({ NotAfter: inDays(20.5) }));
  expect(await found()).toEqual(['bad collection trial failed: no key', 'notice it ends in 20 days']);

  account.answer('BatchGetCollection', () => json({ collectionDetails: [] }));
  account.answer('DescribeCertificate', () => certificate({ DomainName: 'other.example.com' }));
  expect(await found()).toEqual(['bad trial is not there', 'bad it is for other.example.com']);
});

test('changes by hand are told, resource by resource', async () => {
  account.answer('DescribeStackDriftDetectionStatus', () => detection('DRIFTED'));
  account.answer('DescribeStackResourceDrifts', (request) =>
    xml(
      'DescribeStackResourceDrifts',
      new URLSearchParams(request).get('StackName') === 'trial-pipeline'
        ? `<StackResourceDrifts><member><StackId>arn:aws:cloudformation:eu-west-3:123456789012:stack/trial-pipeline/1</StackId>
             <LogicalResourceId>trialclassify</LogicalResourceId><ResourceType>AWS::SQS::Queue</ResourceType>
             <PhysicalResourceId>trial-classify</PhysicalResourceId>
             <StackResourceDriftStatus>MODIFIED</StackResourceDriftStatus>
             <PropertyDifferences><member><PropertyPath>/VisibilityTimeout</PropertyPath><ExpectedValue>180</ExpectedValue>
               <ActualValue>30</ActualValue><DifferenceType>NOT_EQUAL</DifferenceType></member></PropertyDifferences>
             <Timestamp>2026-11-26T08:00:00Z</Timestamp>
           </member></StackResourceDrifts>`
        : '<StackResourceDrifts/>',
    ),
  );
  const { code, not } = await doctor();
  expect(not('good')).toMatchObject([
    {
      about: 'drift',
      outcome: 'notice',
      finding: 'AWS::SQS::Queue trial-classify of trial-pipeline was changed by hand: /VisibilityTimeout',
    },
  ]);
  expect(code).toBe(0);
});

test('what may not be asked is told with the rest', async () => {
  account.answer('DetectStackDrift', () =>
    refusal('AccessDenied', 'User: x is not authorized to perform: y', 403),
  );
  siteStatus = 503;
  const { code, not } = await doctor();
  expect(not('good')).toMatchObject([
    { about: 'API', outcome: 'bad', finding: expect.stringMatching(/\/health answers 503$/) },
    { about: 'console', outcome: 'bad' },
    { about: 'drift', outcome: 'bad', finding: 'User: x is not authorized to perform: y' },
  ]);
  expect(code).toBe(1);
});

test('wrong credentials and a stage that is not there end it early', async () => {
  account.answer('GetCallerIdentity', () =>
    refusal('InvalidClientTokenId', 'The security token is invalid', 403),
  );
  const refused = await doctor();
  expect(refused.checks).toMatchObject([
    { about: 'credentials', outcome: 'bad', todo: expect.stringContaining('AWS_PROFILE') },
  ]);
  account.forget();

  const other = join(folder, 'other.json');
  await writeFile(other, JSON.stringify({ ...configuration, name: 'other' }));
  const absent = await runCommand(['doctor', '--stage', other], { environment: account.environment });
  expect(absent.code).toBe(1);
  expect(absent.stdout).toContain('other-data, other-live, other-pipeline');
  expect(absent.stdout).toContain('facteur deploy');

  const wrong = await runCommand(['doctor', '--stage', join(folder, 'none.json')]);
  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toMatch(/none\.json is not a stage configuration:\nENOENT/);
});

test('dead letters, ringing alarms, lost completions and what is stuck are told', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', account.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'operator');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'operator');
  vi.stubEnv('AWS_REGION', stage.region);
  const sqs = new SQSClient(clientOptions(stage.region));
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'trial-classify-dead' }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }));
  await new CloudWatchClient(clientOptions(stage.region)).send(
    new SetAlarmStateCommand({
      AlarmName: 'trial-classify-Errors',
      StateValue: 'ALARM',
      StateReason: 'test',
    }),
  );
  const items = table({ ...platformEnvironment(), FACTEUR_TABLE: 'trial-records' });
  const organizationId = OrganizationId.parse('demo');
  const at = new Date(Date.now() - 40 * 60_000).toISOString();
  await organizationRepository(items).create(newOrganization(organizationId, 'Demo', at));
  await leaveStuck(items, organizationId, at);

  const { code, not } = await doctor();
  expect(not('good').map(({ about, finding }) => `${about}: ${finding}`)).toEqual([
    'dead letters: classify 1',
    'e-mails: 1 e-mail unmoved for 30 minutes',
    'documents: 1 document unmoved for 30 minutes, waiting for extract-text (1)',
    'Textract: 1 document without an answer of Textract for 30 minutes',
    'alarm: trial-classify-Errors: Documents stay untyped.',
  ]);
  expect(code).toBe(1);
});
