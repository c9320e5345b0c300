import { expect, test } from 'vitest';
import * as z from 'zod';
import { eventually } from '../host/condition.ts';
import { type Assembly, type Stack, withChange } from './assembly.ts';
import type { Aws } from './aws.ts';
import { customer } from './customer.ts';
import { deployed, synthesised } from './deployed.ts';
import { mailWith, scanOf, shortPages } from './mails.ts';

/*
 * The run goes red for a mistake in a template, wherever it is. Each mutation is a deployment of its own with one mail;
 * it ends with the first thing that is found.
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
    const [finding] = aws.account.findings;
    if (finding !== undefined) return `${finding.kind}: ${finding.who}: ${finding.what}`;
    const { items } = await demo.call('listDocuments', { query: { q: 'note' } });
    const [found] = items;
    if (found?.status !== 'in_review' && found?.status !== 'filed')
      return `lost: ${found?.status ?? 'nothing found'}`;
    return undefined;
  } catch (error) {
    return `failed: ${causeOf(error)}`;
  } finally {
    await aws.close();
  }
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
