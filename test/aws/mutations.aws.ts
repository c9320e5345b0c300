import { expect, test } from 'vitest';
import * as z from 'zod';
import { eventually } from '../host/condition.ts';
import { type Assembly, type Stack, withChange } from './assembly.ts';
import type { Aws } from './aws.ts';
import { customer } from './customer.ts';
import { deployed, synthesised } from './deployed.ts';
import { mailWith, scanOf, shortPages } from './mails.ts';

/*
 * `npm run test:mutations`: a run goes red for a mistake in a template, wherever it is. Each mutation is a deployment of its
 * own with one mail; it ends with the first thing that is found.
 */

const whole = synthesised();
/** What a mail passes through. */
const assembly: Assembly = {
  ...whole,
  stacks: whole.stacks.filter(({ name }) => !/-(?:console|operations|firewall)$/.test(name)),
};
const note = await mailWith('note', [await shortPages('note.pdf', ['Une note'])]);
/** Of as many pages as are read one by one while the function waits: more than a second's work on any machine. */
const scannedPages = Array.from({ length: 5 }, (_, page) => `Une note numérisée, page ${page + 1}`);
const scan = await mailWith('scan', [
  await scanOf(await shortPages('scan.pdf', scannedPages), scannedPages.length),
]);

/** What is wrong with a deployment, in words; undefined when a mail comes through and nothing was found. */
async function wrongWith(stage: Assembly, mail: typeof note): Promise<string | undefined> {
  let aws: Aws;
  try {
    aws = await deployed(stage);
  } catch (error) {
    return `not deployed: ${causeOf(error)}`;
  }
  try {
    const demo = await customer(aws, 'demo');
    await aws.mail.receive({ raw: mail.raw, from: mail.envelope.from, to: [demo.address] });
    await Promise.race([
      aws.quiet(),
      eventually('a finding', async () => aws.account.findings[0], 90_000).catch(() => undefined),
    ]);
    const early = firstFinding(aws);
    if (early !== undefined) return early;
    const { items } = await demo.call('listDocuments', { query: { q: 'note' } });
    const [found] = items;
    if (found?.status !== 'in_review' && found?.status !== 'filed')
      return `lost: ${found?.status ?? 'nothing found'}`;
    const emails = await demo.call('listEmails', { query: {} });
    if (emails.items.length !== 1) return `lost: ${emails.items.length} e-mails are listed`;
    return firstFinding(aws);
  } catch (error) {
    return firstFinding(aws) ?? `failed: ${causeOf(error)}`;
  } finally {
    await aws.close();
  }
}

function firstFinding({ account }: Aws): string | undefined {
  const [finding] = account.findings;
  return finding && `${finding.kind}: ${finding.who}: ${finding.what}`;
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : causeOf(error.cause);
}

test('without a mistake, nothing is found', async () => {
  expect(await wrongWith(assembly, note)).toBeUndefined();
});

const Statements = z.looseObject({
  PolicyDocument: z.looseObject({ Statement: z.array(z.looseObject({})) }),
});
const Variables = z.looseObject({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });
const Targets = z.looseObject({ Targets: z.tuple([z.looseObject({ Arn: z.unknown() })]) });

type Properties = Record<string, unknown>;
type Wanted = Parameters<typeof withChange>[1];

const ofType =
  (type: string, id: RegExp): Wanted =>
  ({ Type }: Stack['Resources'][string], logicalId) =>
    Type === type && id.test(logicalId);

/** Takes the statements out that allow or name something. */
const withoutStatements = (about: RegExp) => (properties: Properties) => {
  const { PolicyDocument } = Statements.parse(properties);
  const kept = PolicyDocument.Statement.filter((statement) => !about.test(JSON.stringify(statement)));
  expect(kept.length).toBeLessThan(PolicyDocument.Statement.length);
  properties.PolicyDocument = { ...PolicyDocument, Statement: kept };
};

/** Puts one text in place of another, wherever it is. */
const withText = (text: string, other: string) => (properties: Properties) => {
  const before = JSON.stringify(properties);
  expect(before).toContain(text);
  Object.assign(properties, JSON.parse(before.replaceAll(text, other)));
};

test.each<
  [what: string, wanted: Wanted, change: (properties: Properties) => void, found: RegExp, sent?: typeof note]
>([
  [
    'a function may not publish events',
    ofType('AWS::IAM::Policy', /^extracttextRole/),
    withoutStatements(/events:PutEvents/),
    /^refused: facteur-extract-text: events:PutEvents/,
  ],
  [
    'SES may not put mail into the bucket',
    ofType('AWS::IAM::Policy', /^IncomingMailDefaultPolicy/),
    withoutStatements(/s3:PutObject/),
    /s3:PutObject/,
  ],
  [
    'Textract may not be asked',
    ofType('AWS::IAM::Policy', /^extracttextRole/),
    withoutStatements(/textract:/),
    /^refused: facteur-extract-text: textract:DetectDocumentText/,
    scan,
  ],
  [
    'EventBridge may not send to a queue',
    ofType('AWS::SQS::QueuePolicy', /^classifyQueuePolicy/),
    withoutStatements(/events.amazonaws.com/),
    /^undeliverable: .*rule/,
  ],
  [
    'API Gateway may not call its function',
    ofType('AWS::Lambda::Permission', /^HttpApi/),
    (properties) => {
      properties.Principal = 'events.amazonaws.com';
    },
    /./,
  ],
  [
    'a pattern matches no event',
    ofType('AWS::Events::Rule', /^classifyRule/),
    (properties) => {
      properties.EventPattern = { source: ['facteur'], 'detail-type': ['document.text-extracted.v2'] };
    },
    /^lost: /,
  ],
  [
    'a variable is missing',
    ofType('AWS::Lambda::Function', /^routeFunction/),
    (properties) => {
      const { Environment } = Variables.parse(properties);
      const { FACTEUR_TABLE: _table, ...kept } = Environment.Variables;
      properties.Environment = { Variables: kept };
    },
    /^killed: facteur-route: .*FACTEUR_TABLE/s,
  ],
  [
    'events go to the queue of another function',
    ofType('AWS::Events::Rule', /^classifyRule/),
    (properties) => {
      const { Targets: targets } = Targets.parse(properties);
      const text = JSON.stringify(targets);
      const route = Object.keys(pipeline().Resources).find((id) => /^routeQueue[0-9A-F]{8}$/.test(id));
      properties.Targets = JSON.parse(text.replaceAll(/classifyQueue[0-9A-F]{8}/g, String(route)));
    },
    /^(?:undeliverable|partial): /,
  ],
  [
    'a function has too little time',
    ofType('AWS::Lambda::Function', /^extracttextFunction/),
    (properties) => {
      properties.Timeout = 1;
    },
    /^(?:time-out: facteur-extract-text|error: facteur-extract-text: TimeoutError)/,
    scan,
  ],
  [
    'a function has too little memory',
    ofType('AWS::Lambda::Function', /^unpackmessageFunction/),
    (properties) => {
      properties.MemorySize = 64;
    },
    /^(?:out-of-memory|killed): facteur-unpack-message/,
  ],
  [
    'mail is for another domain',
    ofType('Custom::ReceiptRule', /./),
    (properties) => {
      properties.Recipient = 'elsewhere.example';
    },
    /^failed: SES refuses mail/,
  ],
  [
    'a key may not be used',
    ofType('AWS::IAM::Policy', /^extracttextRole/),
    withoutStatements(/kms:/),
    /^refused: facteur-extract-text: kms:/,
  ],
  [
    'SES may not use the key of its topic',
    ofType('AWS::IAM::Policy', /^Notes/),
    withoutStatements(/kms:/),
    /kms:GenerateDataKey/,
  ],
  [
    'an index of the table may not be read',
    ofType('AWS::IAM::Policy', /^apiRole/),
    withText('/index/gsi1', '/index/gsi2'),
    /^refused: facteur-api: dynamodb:Query on .*gsi1/,
  ],
  [
    'the search index may not be written',
    ofType('AWS::OpenSearchServerless::AccessPolicy', /^indexsearch/),
    withText('aoss:WriteDocument', 'aoss:DescribeIndex'),
    /^refused: facteur-index-search: aoss:WriteDocument/,
  ],
  [
    'Lambda may not take on the role of a function',
    ofType('AWS::IAM::Role', /^classifyRole/),
    withText('lambda.amazonaws.com', 'edgelambda.amazonaws.com'),
    /^refused: facteur-classify: .*does not trust Lambda/,
  ],
  [
    'a handler is called by another name',
    ofType('AWS::Lambda::Function', /^routeFunction/),
    (properties) => {
      properties.Handler = 'index.main';
    },
    /^(?:error|killed): facteur-route/,
  ],
  [
    'what fails is tried for ever',
    ofType('AWS::SQS::Queue', /^unpackmessageQueue/),
    (properties) => {
      delete properties.RedrivePolicy;
    },
    /^undeliverable: .*facteur-unpack-message: it has no dead letters/,
  ],
  [
    'failures of single records are not asked for',
    ofType('AWS::Lambda::EventSourceMapping', /^unpackmessageFunction/),
    (properties) => {
      delete properties.FunctionResponseTypes;
    },
    /^partial: facteur-unpack-message: .*does not ask/,
  ],
  [
    'records are delivered again while they are worked on',
    ofType('AWS::SQS::Queue', /^extracttextQueue/),
    (properties) => {
      properties.VisibilityTimeout = 60;
    },
    /^not deployed: Queue visibility timeout/,
  ],
  [
    'a rule is off',
    ofType('AWS::Events::Rule', /^unpackmessageRule/),
    (properties) => {
      properties.State = 'DISABLED';
    },
    /^lost: /,
  ],
  [
    'a schedule is off',
    ofType('AWS::Scheduler::Schedule', /^reconcileSchedule/),
    (properties) => {
      properties.State = 'DISABLED';
    },
    /^not deployed: .*ENABLED/s,
  ],
  [
    'nobody is told of mail',
    ofType('Custom::ReceiptRule', /./),
    (properties) => {
      delete properties.TopicArn;
    },
    /^(?:not deployed|lost): /,
  ],
  [
    'word of mail goes to the queue of another function',
    ofType('AWS::SNS::Subscription', /^Subscription/),
    withText(':facteur-receive-message', ':facteur-unpack-message'),
    /^undeliverable: .*facteur-incoming-mail/,
  ],
  [
    'word of mail is wrapped',
    ofType('AWS::SNS::Subscription', /^Subscription/),
    (properties) => {
      properties.RawMessageDelivery = false;
    },
    /^partial: facteur-receive-message: .*ZodError/s,
  ],
  [
    'requests find no route',
    ofType('AWS::ApiGatewayV2::Route', /^HttpApi/),
    (properties) => {
      properties.RouteKey = 'GET /elsewhere';
    },
    /^failed: /,
  ],
  [
    'nobody works off a queue',
    ofType('AWS::Lambda::EventSourceMapping', /^routeFunction/),
    (properties) => {
      properties.BatchSize = 20_000;
    },
    /^not deployed: /,
  ],
])('%s: found', async (_what, wanted, change, found, mail = note) => {
  expect(await wrongWith(withChange(assembly, wanted, change), mail)).toMatch(found);
});

function pipeline(): Stack {
  const found = assembly.stacks.find(({ name }) => name.endsWith('-pipeline'));
  if (found === undefined) throw new Error('There is no pipeline.');
  return found;
}
