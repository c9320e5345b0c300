import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleMailbox } from '../../samples/mailbox.ts';
import { allEmails } from '../host/settled.ts';
import type { Aws } from './aws.ts';
import { type Customer, customer } from './customer.ts';
import { deployed, synthesised } from './deployed.ts';

let aws: Aws;
let demo: Customer;

beforeAll(async () => {
  aws = await deployed(synthesised());
  demo = await customer(aws, 'demo');
});
afterAll(() => aws?.close());

test('mails of every kind go in at SES and come out as typed, searchable documents', async () => {
  const mails = await sampleMailbox({ organization: 'demo', seed: 1, now: new Date('2026-03-02T09:00:00Z') });
  const t = performance.now();
  for (const { raw, envelope } of mails) await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
  await aws.quiet();
  console.log('ran', performance.now() - t, aws.account.findings, aws.lambda.invocations);
  console.log(aws.lambda.log.filter((l) => !l.includes('"INFO"')).slice(0, 20));
  const emails = await allEmails(demo.call);
  console.log(performance.now() - t, emails.length, emails.map((e) => e.ledger.map((p) => `${p.fileName} ${p.outcome.kind} ${p.document?.status} ${p.document?.documentType}`)));
  const found = await demo.call('listDocuments', { query: { limit: 100 } });
  console.log(found.total);
  console.log(Object.entries(Object.groupBy(aws.cloud.calls, (c) => `${c.service}:${c.operation}`)).map(([k, v]) => `${k} ${v?.length}`));
  for (const role of aws.account.roles.values()) console.log(role.name, aws.authorize.unused(role));
});
