import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { closeDatabases, fileStore, intakeStore, readEnvironment, table, taskQueue } from '#platform';
import { FileKey, type MessageId, OrganizationId } from '../../events/ids.ts';
import { sweepIncomingMail } from '../../functions/sweep-incoming-mail/sweep-incoming-mail.ts';
import { sqsEvent } from '../../server/invocation.ts';
import { lambdaContext } from '../../server/lambda-context.ts';
import { wireQueues } from '../../server/wire-queues.ts';
import { failureReasons } from '../../shared/lambda/records.ts';
import { messageIdentity } from '../../shared/messages/identity.ts';
import { messageRepository } from '../../shared/messages/repository.ts';
import { incomingMailOf } from '../../shared/messages/ses-headers.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-incoming-'));
vi.stubEnv('FACTEUR_DATA_DIR', directory);
vi.stubEnv('FACTEUR_MAIL_DOMAIN', 'facteur.example.com');
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
wireQueues();
const { handler } = await import('../../functions/receive-message/handler.ts');
const items = table(env);
const intake = intakeStore(env);
const files = fileStore(env);
const queues = taskQueue(env);
const messages = messageRepository(items);
const acme = OrganizationId.parse('acme');
const globex = OrganizationId.parse('globex');
for (const organization of [acme, globex]) {
  await organizationRepository(items).create(
    newOrganization(organization, organization, '2026-01-01T08:00:00.000Z'),
  );
}

afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

let count = 0;
let file: FileKey;
beforeEach(() => {
  count += 1;
  file = FileKey.parse(`incoming/o3vrnil0e2ic28trm7dfhrc2v0cnbeccl4nbp${count}`);
});

interface Forged {
  readonly to?: string;
  readonly for?: string;
  readonly own?: readonly string[];
  readonly forged?: readonly string[];
}

/** A mail as SES puts it down: its own fields on top. */
function mail({ to = 'acme@facteur.example.com', for: one, own, forged = [] }: Forged = {}): Buffer {
  const recipient = one === undefined ? '' : `\r\n for ${one}`;
  return Buffer.from(
    [
      'Return-Path: <billing@supplier.example>',
      'Received: from mx.supplier.example (mx.supplier.example [192.0.2.7])',
      ` by inbound-smtp.eu-west-1.amazonaws.com with SMTP id o3vrnil0e2ic28trm7df${recipient};`,
      ' Mon, 02 Feb 2026 09:00:00 +0000 (UTC)',
      ...(own ?? ['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS']),
      'X-SES-RECEIPT: AEFBQUFBQUFBQUFHZFR2',
      ...forged,
      'From: Billing <billing@supplier.example>',
      `To: ${to}`,
      `Subject: Invoice ${count}`,
      `Message-ID: <${count}@supplier.example>`,
      '',
      'Please find our invoice attached.',
    ].join('\r\n'),
  );
}

/** What SES tells of a mail, after the example of its developer guide. */
function notification(recipients: readonly string[], receipt: object = {}) {
  return {
    notificationType: 'Received',
    mail: {
      timestamp: '2026-02-02T09:00:01.123Z',
      source: 'billing@supplier.example',
      messageId: file.slice('incoming/'.length),
      destination: recipients,
      headersTruncated: false,
      headers: [{ name: 'Subject', value: `Invoice ${count}` }],
      commonHeaders: { subject: `Invoice ${count}` },
    },
    receipt: {
      timestamp: '2026-02-02T09:00:01.123Z',
      processingTimeMillis: 574,
      recipients,
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: { status: 'PASS' },
      dkimVerdict: { status: 'GRAY' },
      dmarcVerdict: { status: 'FAIL' },
      dmarcPolicy: 'QUARANTINE',
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:eu-west-1:123456789012:facteur-incoming-mail',
        bucketName: 'facteur-intake-123456789012-eu-west-3',
        objectKeyPrefix: 'incoming/',
        objectKey: file,
      },
      ...receipt,
    },
  };
}

/** Hands a task to the function as SQS does; the ids of what failed. */
async function deliver(body: object): Promise<readonly string[]> {
  const task = {
    id: 'task',
    receipt: '',
    organizationId: '',
    body: JSON.stringify(body),
    receiveCount: 1,
    enqueuedAt: new Date().toISOString(),
  };
  const event = sqsEvent({ id: 1, functionName: 'receive-message', tasks: [task] });
  const answer = await handler(event, lambdaContext('receive-message'));
  return [...failureReasons(answer).keys()];
}

async function putDown(raw: Buffer): Promise<(organizationId: OrganizationId) => MessageId> {
  await intake.put(file, raw, 'message/rfc822');
  return (organizationId) => messageIdentity(organizationId, raw);
}

const Unclaimed = z.array(z.string());
const unclaimed = async () => Unclaimed.parse((await intake.list('unclaimed/')).keys);

describe('a mail that SES announces', () => {
  test('is recorded with its envelope and its verdicts, and leaves the intake store', async () => {
    const raw = mail();
    const idOf = await putDown(raw);
    expect(await deliver(notification(['Acme+invoices@facteur.example.com']))).toEqual([]);
    expect(await messages.get(acme, idOf(acme))).toMatchObject({
      status: 'received',
      receivedAt: '2026-02-02T09:00:01.123Z',
      size: raw.byteLength,
      headers: { subject: `Invoice ${count}` },
      intake: {
        channel: 'ses',
        envelopeFrom: 'billing@supplier.example',
        envelopeTo: ['Acme+invoices@facteur.example.com'],
        verdicts: {
          spam: 'pass',
          virus: 'pass',
          spf: 'pass',
          dkim: 'undecided',
          dmarc: 'fail',
          dmarcPolicy: 'quarantine',
        },
      },
    });
    const { value: page } = await messages.newest(acme, { portion: 1 }).next();
    const kept = await files.get(page?.rawFile ?? file);
    expect(Buffer.compare(kept?.body ?? new Uint8Array(), raw)).toBe(0);
    expect(await intake.head(file)).toBeUndefined();
  });

  test('is a message of each organization that it is addressed to, blind copies included', async () => {
    const idOf = await putDown(mail());
    const recipients = [
      'acme@facteur.example.com',
      'globex@facteur.example.com',
      'nobody@facteur.example.com',
    ];
    expect(await deliver(notification(recipients))).toEqual([]);
    expect((await messages.get(acme, idOf(acme)))?.intake.envelopeTo).toEqual(['acme@facteur.example.com']);
    expect((await messages.get(globex, idOf(globex)))?.intake.envelopeTo).toEqual([
      'globex@facteur.example.com',
    ]);
  });

  test('changes nothing when it is announced again', async () => {
    const idOf = await putDown(mail());
    await deliver(notification(['acme@facteur.example.com']));
    const first = await messages.get(acme, idOf(acme));
    expect(await deliver(notification(['acme@facteur.example.com']))).toEqual([]);
    expect(await messages.get(acme, idOf(acme))).toEqual(first);
  });

  test('is put aside when nobody has its address', async () => {
    const before = await unclaimed();
    await putDown(mail());
    expect(await deliver(notification(['stranger@facteur.example.com']))).toEqual([]);
    expect((await unclaimed()).length).toBe(before.length + 1);
    expect(await intake.head(file)).toBeUndefined();
  });

  test('may come from nobody, as bounces do, and be checked for nothing', async () => {
    const idOf = await putDown(mail());
    const note = notification(['acme@facteur.example.com'], {
      spamVerdict: { status: 'DISABLED' },
      virusVerdict: { status: 'PROCESSING_FAILED' },
      dmarcVerdict: undefined,
      dmarcPolicy: undefined,
    });
    expect(await deliver({ ...note, mail: { ...note.mail, source: '<>' } })).toEqual([]);
    expect((await messages.get(acme, idOf(acme)))?.intake).toMatchObject({
      envelopeFrom: null,
      verdicts: { spam: 'unchecked', virus: 'unchecked', dmarc: 'unchecked', dmarcPolicy: null },
    });
  });

  test('of a trial of SES is dropped', async () => {
    const before = await unclaimed();
    file = FileKey.parse('incoming/AMAZON_SES_SETUP_NOTIFICATION');
    await putDown(mail({ to: 'recipient@example.com' }));
    expect(await deliver(notification(['recipient@example.com']))).toEqual([]);
    expect(await intake.head(file)).toBeUndefined();
    expect(await unclaimed()).toEqual(before);
  });

  test('in a form that nobody knows is a failure, and stays where it is', async () => {
    await putDown(mail());
    expect(await deliver({ notificationType: 'Bounce', mail: {} })).toEqual(['task']);
    expect(await intake.head(file)).toBeDefined();
    await intake.delete(file);
  });
});

describe('a mail of which nobody was told', () => {
  test('is swept, and taken by what SES wrote on it', async () => {
    const idOf = await putDown(
      mail({
        for: 'acme@facteur.example.com',
        own: [
          'X-SES-Spam-Verdict: GRAY',
          'X-SES-Virus-Verdict: PASS',
          'Authentication-Results: amazonses.com;',
          ' spf=softfail (spfCheck: transitioning) client-ip=192.0.2.7;',
          ' dkim=pass header.i=@supplier.example;',
          ' dmarc=fail header.from=supplier.example;',
        ],
      }),
    );
    await sweepIncomingMail({ intake, queues });
    // A quarter of an hour from now; what is on its way in the usual manner is left alone.
    expect(await queues.receive('receive-message', 10)).toEqual([]);
    expect((await queues.depth('receive-message')).waiting).toBe(1);
    expect(await deliver({ file })).toEqual([]);
    expect(await messages.get(acme, idOf(acme))).toMatchObject({
      receivedAt: '2026-02-02T09:00:00.000Z',
      intake: {
        envelopeFrom: 'billing@supplier.example',
        verdicts: { spam: 'undecided', spf: 'undecided', dkim: 'pass', dmarc: 'fail' },
      },
    });
    expect(await deliver({ file })).toEqual([]);
  });

  test('goes to whom its headers name in the domain of the installation alone', async () => {
    const to = 'globex@gmail.example, Acme <acme@facteur.example.com>';
    const { envelopeTo } = incomingMailOf(file, mail({ to }), 'facteur.example.com', new Date());
    expect(envelopeTo).toEqual(['acme@facteur.example.com']);
  });

  test('is not believed what its sender wrote in the name of SES', () => {
    const forged = [
      'X-SES-Virus-Verdict: PASS',
      'Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass',
      'X-SES-RECEIPT: forged',
    ];
    const raw = mail({ own: ['X-SES-Spam-Verdict: FAIL'], forged });
    expect(incomingMailOf(file, raw, 'facteur.example.com', new Date()).verdicts).toMatchObject({
      spam: 'fail',
      virus: 'unchecked',
      spf: 'unchecked',
      dmarc: 'unchecked',
    });
  });
});
