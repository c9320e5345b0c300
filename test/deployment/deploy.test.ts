import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CreatePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetQueueUrlCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { describeStack } from '../../cli/aws/stacks.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { parseStage } from '../../shared/stage/configuration.ts';
import { stageStacks } from '../../shared/stage/names.ts';
import { runCommand } from '../host/command.ts';
import { type Account, json, openAccount, refusal, xml } from './account.ts';
import { openNameServer, type Zone } from './name-server.ts';
import { writeAssembly } from './small-assembly.ts';
import { smallTemplates } from './small-stage.ts';

/* CDK's own command, against moto: it bootstraps, uploads and deploys as it would on AWS. */

vi.stubEnv('CDK_VALIDATION', 'false');

const configuration = {
  name: 'first',
  region: 'eu-west-3',
  mailRegion: 'eu-west-1',
  domain: 'mail.example.com',
  search: 'nextgen',
  ocr: 'textract',
};
const stage = parseStage(configuration);
const addresses = { apiUrl: 'http://127.0.0.1:9', consoleUrl: 'https://console.example.com' };

let zone: Zone = {};
let folder: string;
let stageFile: string;
let assembly: string;
let account: Account;
let nameServer: Awaited<ReturnType<typeof openNameServer>>;

const clientOptions = (region: string) => ({
  region,
  endpoint: account.url,
  credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-deploy-'));
  stageFile = join(folder, 'first.json');
  assembly = join(folder, 'assembly');
  await writeFile(stageFile, JSON.stringify(configuration));
  writeAssembly(assembly, stage, smallTemplates(stage, addresses));
  account = await openAccount();
  nameServer = await openNameServer(() => zone);
  usualAnswers();
}, 60_000);
afterAll(async () => {
  await account.close();
  nameServer.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  zone = {};
  account.forget();
  usualAnswers();
});

/** What moto does not know, as a new account answers it. */
function usualAnswers() {
  account.answer('GET /2016-08-19/account-settings', () =>
    json({ AccountLimit: { ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 } }),
  );
  account.answer('ListServiceQuotas', () =>
    json({
      Quotas: [
        { QuotaName: 'Transactions per second per account for DetectDocumentText', Value: 5 },
        { QuotaName: 'Transactions per second per account for StartDocumentTextDetection', Value: 3 },
      ],
    }),
  );
  account.answer('GET /v2/email/account', () =>
    json({ ProductionAccessEnabled: false, SendingEnabled: true }),
  );
}

function deploy(...options: string[]) {
  return deployUntil(undefined, ...options);
}

function deployUntil(interrupt: AbortSignal | undefined, ...options: string[]) {
  return runCommand(
    ['deploy', '--stage', stageFile, '--assembly', assembly, '--dns-server', nameServer.address, ...options],
    { environment: account.environment, ...(interrupt === undefined ? {} : { interrupt }) },
  );
}

const stackNameIn = (request: string) => new URLSearchParams(request).get('StackName');

async function statuses(): Promise<string[]> {
  const found = await Promise.all(
    stageStacks(stage).map(async ({ name, region }) => {
      const state = await describeStack(new CloudFormationClient(clientOptions(region)), name);
      return state === undefined ? [] : [`${name} ${state.status}`];
    }),
  );
  return found.flat();
}

test('a dry run looks, estimates and compares, and makes nothing', async () => {
  zone = { 'MX mail.example.com': ['mx.elsewhere.example'] };
  const { code, stdout, stderr } = await deploy('--dry-run');
  expect([code, stderr]).toEqual([0, '']);
  for (const line of [
    '✓ credentials        account 123456789012 as user/moto',
    '✓ stacks             a first deployment',
    '✓ regions            eu-west-3, and mail in eu-west-1',
    '✗ CDK bootstrap      not done in eu-west-3\n                     → facteur deploy does it when you say yes',
    '! Lambda             only 10 functions at once',
    '✓ Textract rate      DetectDocumentText 5, StartDocumentTextDetection 3 in a second',
    '! SES sending        in the sandbox',
    '✓ receipt rules      none active in eu-west-1; one set is made and activated',
    '! DNS                mail for mail.example.com goes to mx.elsewhere.example now',
    'Cost\n  about ',
    'Changes\n  first-data               new, with 2 resources\n',
    'Nothing was changed (--dry-run).',
  ]) {
    expect(stdout).toContain(line);
  }
  expect(await statuses()).toEqual([]);
});

test('rules of others are left as they are, and one that takes our mail too is told', async () => {
  const rule = (name: string, recipient: string) =>
    `<member><Name>${name}</Name><Enabled>true</Enabled><Recipients><member>${recipient}</member></Recipients></member>`;
  const active = (...rules: string[]) =>
    xml(
      'DescribeActiveReceiptRuleSet',
      `<Metadata><Name>company</Name></Metadata><Rules>${rules.join('')}</Rules>`,
    );
  account.answer('DescribeActiveReceiptRuleSet', () => active(rule('support', 'support@example.com')));
  expect((await deploy('--dry-run')).stdout).toContain(
    '✓ receipt rules      ours comes first in company, beside 1 of yours, which stay as they are',
  );
  account.answer('DescribeActiveReceiptRuleSet', () => active(rule('all', '.example.com')));
  expect((await deploy('--dry-run')).stdout).toContain(
    '! receipt rules      mail for mail.example.com is also taken by all of company',
  );
});

test('nothing begins where nobody can say yes, or something is in the way', async () => {
  const silent = await deploy();
  expect(silent.code).toBe(1);
  expect(silent.stderr).toBe(
    'CDK is not bootstrapped in eu-west-3, eu-west-1: run it in a terminal to say yes to that, or with --yes.\n',
  );
  account.answer('GetCallerIdentity', () => refusal('ExpiredToken', 'The security token has expired', 403));
  const expired = await deploy('--yes');
  expect(expired.code).toBe(1);
  expect(expired.stdout).toContain('✗ credentials        these credentials have expired (');
  expect(expired.stdout).toContain('→ Sign in again');
  expect(await statuses()).toEqual([]);
});

test('what an account lacks is told before anything is made', async () => {
  const bounded = join(folder, 'bounded.json');
  await writeFile(bounded, JSON.stringify({ ...configuration, permissionsBoundary: 'team/limits' }));
  const look = () =>
    runCommand(
      ['deploy', '--stage', bounded, '--assembly', assembly, '--dns-server', nameServer.address, '--dry-run'],
      { environment: account.environment },
    );
  account.answer('GetDocumentTextDetection', () => ({
    status: 400,
    body: JSON.stringify({
      __type: 'SubscriptionRequiredException',
      message: 'The AWS Access Key Id needs a subscription for the service',
    }),
  }));
  account.answer('DescribeActiveReceiptRuleSet', () =>
    refusal(
      'AccessDenied',
      'alice is not authorized to perform: ses:DescribeActiveReceiptRuleSet with an explicit deny in a service control policy',
      403,
    ),
  );
  const poor = await look();
  for (const line of [
    '✗ Textract           this account is not signed up for it (The AWS Access Key Id needs a subscription',
    '✗ permissions boundary there is no arn:aws:iam::123456789012:policy/team/limits\n',
    '→ The organization that the account belongs to forbids it',
  ]) {
    expect(poor.stdout).toContain(line);
  }
  account.forget();
  usualAnswers();
  await new IAMClient(clientOptions('us-east-1')).send(
    new CreatePolicyCommand({
      PolicyName: 'limits',
      Path: '/team/',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
    }),
  );
  const rich = await look();
  expect(rich.stdout).toContain('✓ permissions boundary team/limits\n');
  expect(rich.stdout).toContain('✓ Textract           answers in eu-west-3\n');

  account.answer('GetCallerIdentity', (_request, region) =>
    region === 'eu-west-1'
      ? refusal('InvalidClientTokenId', 'The security token included in the request is invalid', 403)
      : undefined,
  );
  const closed = await look();
  expect(closed.code).toBe(1);
  expect(closed.stdout).toContain('✗ regions            eu-west-1 is not open to this account\n');
  expect(await statuses()).toEqual([]);
});

test('a sign-in that is over is told with how to sign in again', async () => {
  const config = join(folder, 'config');
  await writeFile(
    config,
    '[profile work]\nsso_session = company\nsso_account_id = 123456789012\nsso_role_name = admin\n[sso-session company]\nsso_region = eu-west-3\nsso_start_url = https://company.awsapps.com/start\n',
  );
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...environment } = account.environment;
  const { code, stdout } = await runCommand(['deploy', '--stage', stageFile, '--dry-run'], {
    environment: { ...environment, AWS_PROFILE: 'work', AWS_CONFIG_FILE: config, HOME: folder },
  });
  expect(code).toBe(1);
  expect(stdout).toContain('✗ credentials        the sign-in of this profile is over (');
  expect(stdout).toContain('→ Sign in again: aws sso login --profile work\n');
});

test('a deployment that fails or is stopped half-way says so, and goes on when it is run again', async () => {
  let refused = false;
  account.answer('CreateStack', (request) => {
    if (stackNameIn(request) !== 'first-pipeline') return undefined;
    refused = true;
    return refusal('AccessDenied', 'not authorized to perform: cloudformation:CreateStack', 403);
  });
  const event =
    '<StackId>arn:aws:cloudformation:eu-west-3:123456789012:stack/first-pipeline/1</StackId><StackName>first-pipeline</StackName><Timestamp>2026-11-26T08:00:00Z</Timestamp>';
  account.answer('DescribeStackEvents', (request) =>
    refused && stackNameIn(request) === 'first-pipeline'
      ? xml(
          'DescribeStackEvents',
          `<StackEvents><member>${event}<EventId>two</EventId><LogicalResourceId>Other</LogicalResourceId>
             <ResourceStatus>CREATE_FAILED</ResourceStatus>
             <ResourceStatusReason>Resource creation cancelled</ResourceStatusReason></member>
           <member>${event}<EventId>one</EventId><LogicalResourceId>Bus</LogicalResourceId>
             <ResourceType>AWS::Events::EventBus</ResourceType><ResourceStatus>CREATE_FAILED</ResourceStatus>
             <ResourceStatusReason>The requested quota of buses is reached</ResourceStatusReason></member></StackEvents>`,
        )
      : undefined,
  );
  const failed = await deploy('--yes', '--no-smoke-test');
  expect(failed.code).toBe(1);
  expect(failed.stdout).toContain('Bootstrapping CDK in eu-west-3 …\nBootstrapping CDK in eu-west-1 …\n');
  // What CloudFormation names as the cause comes before all that CDK says, and what was only cancelled is no cause.
  expect(failed.stderr).toMatch(
    /^✗ first-pipeline: AWS::Events::EventBus Bus: The requested quota of buses is reached\n {2}→ Ask for more of it in Service Quotas[^\n]+\n\nThe deployment failed/,
  );
  expect(failed.stderr).toContain('run the same command again: it goes on where it was.');
  const log = /is in (\S+)\. Mend/.exec(failed.stderr)?.[1] ?? '';
  expect(await readFile(log, 'utf8')).toContain('not authorized to perform: cloudformation:CreateStack');
  expect(await statuses()).toEqual(['first-data CREATE_COMPLETE', 'first-live CREATE_COMPLETE']);

  account.forget();
  usualAnswers();
  const interrupting = new AbortController();
  const answered = Promise.withResolvers<undefined>();
  account.answer('CreateStack', () => {
    interrupting.abort();
    return answered.promise;
  });
  const interrupted = await deployUntil(interrupting.signal, '--yes', '--no-smoke-test');
  expect([interrupted.code, interrupted.stderr]).toEqual([130, '']);
  expect(interrupted.stdout).toMatch(
    /\nStopped\. AWS finishes what it has begun; run the same command again/,
  );
  // What was begun is finished without anybody there.
  answered.resolve(undefined);
  account.forget();
  usualAnswers();

  const again = await deploy('--yes', '--no-smoke-test');
  expect([again.code, again.stderr]).toEqual([0, '']);
  expect(again.stdout).toContain('✓ CDK bootstrap      done in eu-west-3, eu-west-1');
  expect(again.stdout).toContain('✓ stacks             3 are deployed');
  expect(again.stdout).not.toMatch(/^ {2}first-data .*new/m);
  expect(again.stdout).toMatch(/^ {2}first-api .*new, with/m);
  expect(await statuses()).toEqual(stageStacks(stage).map(({ name }) => `${name} CREATE_COMPLETE`));
  for (const line of [
    'Console  https://console.example.com',
    'API      http://127.0.0.1:9',
    'Mail     <organization>@mail.example.com',
    'DNS records to set\n  MX     mail.example.com  10 inbound-smtp.eu-west-1.amazonaws.com\n',
    '  CNAME  one._domainkey.mail.example.com  one.dkim.amazonses.com\n',
  ]) {
    expect(again.stdout).toContain(line);
  }

  const third = await deploy('--yes', '--no-smoke-test');
  expect([third.code, third.stderr]).toEqual([0, '']);
  expect(third.stdout).toContain('Changes\n  nothing changes\n');
});

test('stacks that somebody else changes are waited for, and one that is stuck is told with the way out', async () => {
  const inState = (status: string) =>
    xml(
      'DescribeStacks',
      `<Stacks><member><StackName>first-api</StackName><CreationTime>2026-11-26T08:00:00Z</CreationTime><StackStatus>${status}</StackStatus></member></Stacks>`,
    );
  account.answer('DescribeStacks', (request) =>
    stackNameIn(request) === 'first-api' ? inState('UPDATE_ROLLBACK_FAILED') : undefined,
  );
  const stuck = await deploy('--yes', '--no-smoke-test');
  expect(stuck.code).toBe(1);
  expect(stuck.stdout).toContain('✗ stacks             first-api is UPDATE_ROLLBACK_FAILED\n');
  expect(stuck.stdout).toContain('aws cloudformation continue-update-rollback --stack-name first-api');

  let asked = 0;
  account.answer('DescribeStacks', (request) => {
    if (stackNameIn(request) !== 'first-api') return undefined;
    asked += 1;
    return asked === 1 ? inState('UPDATE_IN_PROGRESS') : undefined;
  });
  const waited = await deploy('--yes', '--no-smoke-test');
  expect([waited.code, waited.stderr]).toEqual([0, '']);
  expect(waited.stdout).toContain('! stacks             being changed now: first-api (UPDATE_IN_PROGRESS)');
  expect(waited.stdout).toContain('Waiting for first-api (UPDATE_IN_PROGRESS) …');
});

test('the smoke test hands a mail in and says how far it came', async () => {
  const { code, stderr } = await deploy('--yes', '--smoke-seconds', '1');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^✗ The mail, sent through the intake bucket, .* came as far as "handed in" and waits for receive-message\./,
  );
  const { Contents = [] } = await new S3Client({ ...clientOptions(stage.region), forcePathStyle: true }).send(
    new ListObjectsV2Command({ Bucket: 'first-intake' }),
  );
  const sqs = new SQSClient(clientOptions(stage.region));
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'first-receive-message' }));
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(Messages.map(({ Body }) => JSON.parse(Body ?? ''))).toEqual(
    Contents.map(({ Key }) => ({ file: Key })),
  );
  expect(Contents.map(({ Key }) => Key)).toEqual([expect.stringMatching(/^incoming\//)]);
  for (const [name, value] of Object.entries({ ...account.environment, AWS_REGION: stage.region }))
    vi.stubEnv(name, value);
  const items = table({ ...platformEnvironment(), FACTEUR_TABLE: 'first-records' });
  expect((await organizationRepository(items).all()).map(({ organizationId }) => organizationId)).toEqual([
    'smoke-test',
  ]);
});

test('the smoke test goes through SES once DNS and SES are ready for it', async () => {
  zone = { 'MX mail.example.com': ['inbound-smtp.eu-west-1.amazonaws.com'] };
  account.answer(`GET /v2/email/identities/${stage.domain}`, () => json({ VerifiedForSendingStatus: true }));
  const sent: unknown[] = [];
  account.answer('POST /v2/email/outbound-emails', (request) => {
    sent.push(JSON.parse(request));
    return json({ MessageId: 'one' });
  });
  const { code, stderr } = await deploy('--yes', '--smoke-seconds', '1');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^✗ The mail, sent through SES, came as far as "handed in"/);
  expect(sent).toMatchObject([{ Destination: { ToAddresses: ['smoke-test@mail.example.com'] } }]);
  const { Content } = z.object({ Content: z.object({ Raw: z.object({ Data: z.base64() }) }) }).parse(sent[0]);
  expect(Buffer.from(Content.Raw.Data, 'base64').toString('latin1')).toMatch(
    /^From: facteur@mail\.example\.com\r\nTo: smoke-test@mail\.example\.com\r\nSubject: Facteur smoke test FT/,
  );
});

test('what would lose data is named, and wants a word of its own', async () => {
  const templates = smallTemplates(stage, addresses);
  const renamed = JSON.parse(JSON.stringify(templates).replaceAll('first-records', 'second-records'));
  writeAssembly(assembly, stage, renamed);
  const { code, stdout, stderr } = await deploy('--yes', '--no-smoke-test');
  expect(code).toBe(1);
  expect(stdout).toContain(
    'first-data               1 replaced\n      replaced  AWS::DynamoDB::Table Table\n',
  );
  expect(stdout).toContain(
    'DATA AT RISK\n  AWS::DynamoDB::Table Table of first-data: a new, empty one takes its place; the old one is DELETED',
  );
  expect(stderr).toBe(
    'This would replace or remove what holds data. Change the stage back, or say --replace-data if that is meant.\n',
  );
  writeAssembly(assembly, stage, templates);
});

test('a region without what the stage needs is told with what to do', async () => {
  const far = join(folder, 'far.json');
  await writeFile(
    far,
    JSON.stringify({ ...configuration, name: 'far', region: 'sa-east-1', mailRegion: 'sa-east-1' }),
  );
  const ask = () =>
    runCommand(
      ['deploy', '--stage', far, '--assembly', assembly, '--dns-server', nameServer.address, '--yes'],
      {
        environment: account.environment,
      },
    );
  const { code, stdout } = await ask();
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /✗ regions {12}sa-east-1 has no Textract that was known on \d{4}-\d\d-\d\d\n +→ Set "ocr": "embedded"/,
  );
  expect(stdout).toContain('✗ regions            SES receives no mail in sa-east-1');
  zone = { 'A inbound-smtp.sa-east-1.amazonaws.com': ['192.0.2.1'] };
  expect((await ask()).stdout).not.toContain('SES receives no mail');
});

test('a first stage file is written from flags, and never over another one', async () => {
  const file = join(folder, 'stages', 'production.json');
  const init = (...flags: string[]) =>
    runCommand(['deploy', '--init', '--stage', file, '--dry-run', '--assembly', assembly, ...flags], {
      environment: account.environment,
    });
  const wrong = await init('--region', 'Paris', '--domain', 'mail.example.com');
  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toMatch(/^That makes no stage:\n.*must be an AWS region such as eu-west-3/);
  expect((await init('--region', 'eu-west-3')).stderr).toBe('A first stage file needs --domain.\n');

  const { stdout } = await init('--region', 'eu-west-3', '--domain', 'mail.example.com', '--name', 'first');
  expect(stdout).toContain(`Wrote ${file}.`);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(configuration);
  expect((await init('--region', 'eu-west-3', '--domain', 'x.example.com')).stderr).toContain(
    'is there already',
  );
});
