import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import { allEmails } from '../host/settled.ts';
import type { Aws } from './aws.ts';
import { type Answer, errorAnswer, type Fault } from './cloud.ts';
import { type Customer, customer } from './customer.ts';
import { deployed, synthesised } from './deployed.ts';
import { timesFaster } from './event-sources.ts';
import { mailWith, scanOf, shortPages } from './mails.ts';
import { deadLetters, redrive } from './redrive.ts';

/** `FACTEUR_FAULT_MAILS=300` is the long run. */
const mails = Number(process.env.FACTEUR_FAULT_MAILS ?? 40);
vi.setConfig({ testTimeout: 600_000 + mails * 6_000 });
/** Every so many mails one of the two attachments is a scan. */
const scanEach = 20;
/** Minutes that the search engine is away while mails come in, on the clock of the queues. A minute would be over before the first repetition. */
const outageMinutes = 10;

let aws: Aws;
let demo: Customer;

beforeAll(async () => {
  aws = await deployed(synthesised());
  demo = await customer(aws, 'demo');
});
afterAll(() => aws?.close());

test(`${mails} mails with ${2 * mails} attachments survive everything that goes wrong: nothing lost, nothing twice`, async () => {
  const random = createRandom(1);
  const sent = new Set<string>();
  aws.cloud.fault = faults(random);
  aws.sources.disturbance = {
    repeats: () => random() < 0.1,
    delayMs: () => (random() < 0.2 ? random() * 500 : 0),
  };
  const names = [...aws.account.functions.values()].map(({ name }) => name);
  const killing = setInterval(() => {
    names.sort(() => random() - 0.5).some((name) => aws.lambda.killOne(name));
  }, 5_000);

  for (let number = 1; number <= mails; number++) {
    sent.add(await sendMail(number));
  }
  await aws.quiet();
  clearInterval(killing);
  aws.cloud.fault = undefined;
  aws.sources.disturbance = undefined;
  const struck = Object.groupBy(aws.account.findings, ({ kind }) => kind);
  const ours = new Set(['killed', 'partial', 'error', 'time-out']);
  expect(Object.keys(struck).filter((kind) => !ours.has(kind))).toEqual([]);

  expect(await deadLetters(aws, 'index-search'), 'an outage that is waited out').toBe(0);

  // A longer outage: everything that is to be indexed dies.
  aws.cloud.fault = (_caller, { service }) =>
    service === 'aoss' ? errorAnswer(service, 503, 'unavailable', 'outage') : undefined;
  sent.add(await sendMail(mails + 1));
  await aws.quiet();
  aws.cloud.fault = undefined;
  expect(await deadLetters(aws, 'index-search')).toBeGreaterThan(0);

  // What an operator does: dead letters are driven again, and what failed visibly is tried again.
  const buried = await deadLetters(aws);
  for (let round = 0; round < 3 && (await deadLetters(aws)) > 0; round++) {
    await redrive(aws);
    await aws.quiet();
  }
  expect(await deadLetters(aws)).toBe(0);
  let retried = 0;
  for (const email of await allEmails(demo.call)) {
    if (email.status === 'failed') {
      await demo.call('reprocessEmail', { params: { messageId: email.id } });
      retried += 1;
    }
    for (const { document } of email.ledger) {
      if (document?.status !== 'failed') continue;
      await demo.call('reprocessDocument', { params: { documentId: document.id } });
      retried += 1;
    }
  }
  await aws.quiet();

  const emails = await allEmails(demo.call);
  expect(emails.map(({ messageIdHeader }) => messageIdHeader).sort()).toEqual([...sent].sort());
  const documents = emails.flatMap(({ ledger }) => ledger.flatMap(({ document }) => document ?? []));
  const notAtRest = documents.filter(({ status }) => status !== 'in_review' && status !== 'filed');
  expect(notAtRest).toEqual([]);
  expect(documents).toHaveLength(2 * sent.size);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(2 * sent.size);
  expect((await demo.call('listDocuments', { query: { limit: 1 } })).total).toBe(2 * sent.size);
  console.log(
    `${aws.cloud.calls.length} calls, ${faulty} of them struck, ${struck.killed?.length} invocations killed,`,
    `${struck.partial?.length} batches failed in part, ${buried} dead letters redriven, ${retried} tried again`,
  );
});

/** Sends an invoice and its annex; the Message-ID. */
async function sendMail(number: number): Promise<string> {
  const printed = await shortPages(`facture-${number}.pdf`, [
    `Facture FA-${number}\n\nTotal TTC ${number},00 EUR`,
  ]);
  const annex = await shortPages(`annexe-${number}.pdf`, [`Annexe à la facture FA-${number}`]);
  const { raw, envelope } = await mailWith(`fault-${number}`, [
    printed,
    number % scanEach === 0 ? await scanOf(annex, 1) : annex,
  ]);
  await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
  return /^message-id:\s*(\S+)/im.exec(Buffer.from(raw).toString('latin1'))?.[1] ?? '';
}

let faulty = 0;

/** Throttles, errors, broken connections and lost answers of every service, and an outage of the search engine. */
function faults(random: () => number): Fault {
  let outageEnds: number | undefined;
  return (_caller, { service, operation }) => {
    const fault = faultOf(service, operation);
    if (fault !== undefined) faulty += 1;
    return fault;
  };

  function faultOf(
    service: Parameters<Fault>[1]['service'],
    operation: string,
  ): Answer | 'cut' | 'unanswered' | undefined {
    const draw = random();
    if (service === 'aoss') {
      outageEnds ??= performance.now() + (outageMinutes * 60_000) / timesFaster;
      if (performance.now() < outageEnds) return errorAnswer(service, 503, 'unavailable', 'outage');
    }
    if (service === 'textract' && draw < 0.3)
      return errorAnswer(service, 400, 'ProvisionedThroughputExceededException', 'throttled');
    if (service === 'dynamodb' && draw < 0.02)
      return errorAnswer(service, 400, 'ProvisionedThroughputExceededException', 'throttled');
    if (service === 's3' && draw < 0.02) return errorAnswer(service, 503, 'SlowDown', 'slow down');
    if (operation === 'PutEvents' && draw < 0.02) return refusedEvents;
    if (draw < 0.03) return errorAnswer(service, 500, 'InternalServerError', 'broken');
    if (draw < 0.035) return 'cut';
    if (draw < 0.045) return 'unanswered';
    return undefined;
  }
}

/** What EventBridge answers when it takes none of up to ten events. */
const refusedEvents: Answer = {
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: Buffer.from(
    JSON.stringify({
      FailedEntryCount: 10,
      Entries: Array.from({ length: 10 }, () => ({
        ErrorCode: 'ThrottlingException',
        ErrorMessage: 'throttled',
      })),
    }),
  ),
};
