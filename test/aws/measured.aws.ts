import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workPerDocument } from '../../cli/cost/work-per-document.ts';
import { loadMails } from '../../samples/load.ts';
import type { Aws } from './aws.ts';
import { type Customer, customer } from './customer.ts';
import { deployed, synthesised } from './deployed.ts';
import { mailWith, scanOf, shortPages } from './mails.ts';
import { beyond, measured, withCounts } from './measured-work.ts';

/*
 * What the cost model counts with (`cli/cost/work-per-document.json`) is what the executed templates do. After a change:
 * `FACTEUR_UPDATE=work npm run test:aws`, and look at the difference.
 */

const file = join(import.meta.dirname, '../../cli/cost/work-per-document.json');
const documents = 4;
const jobPages = 6;

let aws: Aws;
let demo: Customer;

beforeAll(async () => {
  aws = await deployed(synthesised());
  demo = await customer(aws, 'demo');
  const { ticket, url } = await demo.call('createLiveTicket');
  await aws.webSockets.connect(`${url}?ticket=${ticket}`);
  // The first document makes the index.
  await receive(await mailWith('first', [await shortPages('first.pdf', ['Premier'])]));
  await aws.quiet();
});
afterAll(() => aws?.close());

test('a mail and its documents cost what the cost model says', async () => {
  const mails = await Array.fromAsync(loadMails({ count: documents, seed: 7, kind: 'born-digital' }));
  const lines = Array.from(
    { length: jobPages },
    (_, index) => `Annexe ${index + 1}\n\nÀ garder avec les autres.`,
  );
  const printedPages = await shortPages('annexes.pdf', lines);
  const scannedPages = await scanOf(printedPages, jobPages);

  const empty = await mailWith('empty', []);
  const mail = await measured(aws, () => receive(empty));
  const printed = await measured(aws, () => eachAlone(mails));
  expect(printed.textractPages, 'a text layer costs no call of Textract').toBe(0);
  const single = await mailWith('scan', [
    await scanOf(await shortPages('scan.pdf', ['Une page numérisée']), 1),
  ]);
  expect((await measured(aws, () => receive(single))).textractPages, 'a scanned page is read once').toBe(1);
  const twin = await measured(aws, async () => receive(await mailWith('printed', [printedPages])));
  const job = await measured(aws, async () => receive(await mailWith('job', [scannedPages])));
  expect(job.textractPages, 'pages of a long scan are read by a job').toBe(0);

  const document = beyond(printed, mail, documents, documents);
  const jobPage = beyond(job, twin, 1, jobPages);

  const before = workPerDocument();
  const counted = {
    ...before,
    mail: withCounts(before.mail, mail, aws),
    document: withCounts(before.document, document, aws),
    textractPage: withCounts(before.textractPage, jobPage, aws),
  };
  if (process.env.FACTEUR_UPDATE === 'work') {
    writeFileSync(file, `${JSON.stringify(counted, null, 2)}\n`);
    console.log(
      ['A mail:', ...mail.lines, `${documents} mails with documents:`, ...printed.lines].join('\n'),
    );
  } else expect(counted).toEqual(before);
  expect(aws.account.findings).toEqual([]);
});

async function receive({ raw, envelope }: Awaited<ReturnType<typeof mailWith>>) {
  await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
}

/** One after the other, as batches would make it cheaper. */
async function eachAlone(mails: readonly Awaited<ReturnType<typeof mailWith>>[]) {
  for (const each of mails) {
    await receive(each);
    await aws.quiet();
  }
}
