import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../shared/platform/embedded/environment.ts';
import { senderChecks } from '../../shared/platform/embedded/sender-checks.ts';
import type { CheckedMail } from '../../shared/platform/ports/sender-checks.ts';

/* DNS is a table here; keys and signatures are real. */

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'der' },
});

const records: Readonly<Record<string, string>> = {
  'supplier.example': 'v=spf1 ip4:192.0.2.10 -all',
  's1._domainkey.supplier.example': `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
  '_dmarc.supplier.example': 'v=DMARC1; p=reject',
  'lenient.example': 'v=spf1 ip4:192.0.2.10 ~all',
  '_dmarc.lenient.example': 'v=DMARC1; p=none',
};

type Lookup = (name: string, type: string) => Promise<unknown>;
const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const asTable: Lookup = async (name, type) => {
  const found = type === 'TXT' ? records[name] : undefined;
  return found === undefined ? failing('ENOTFOUND') : [[found]];
};

/** The checks on that DNS, and the names that were asked for. */
function checksOn(lookup: Lookup, others: { limitMs?: number; now?: () => number } = {}) {
  const asked: string[] = [];
  const counting: Lookup = (name, type) => {
    asked.push(name);
    return lookup(name, type);
  };
  const lookups = () => ({ lookup: counting, cancel: () => undefined });
  return {
    asked,
    ...senderChecks(readEnvironment({ FACTEUR_DATA_DIR: '/nowhere' }), { lookups, ...others }),
  };
}

async function mail(options: { from?: string; signed?: boolean } = {}): Promise<Buffer> {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    ...(options.signed === true
      ? { dkim: { domainName: 'supplier.example', keySelector: 's1', privateKey } }
      : {}),
  });
  const { message } = await transport.sendMail({
    from: options.from ?? 'compta@supplier.example',
    to: 'demo@factures.example',
    subject: 'Facture 2024-311',
    text: 'Veuillez trouver notre facture.\n',
  });
  return Buffer.isBuffer(message) ? message : Buffer.alloc(0);
}

const from = (
  remoteAddress: string,
  envelopeFrom: string | null = 'compta@supplier.example',
): CheckedMail['arrived'] => ({
  remoteAddress,
  envelopeFrom,
  helo: 'mx.supplier.example',
});

test('a mail of its own server with its signature passes everything', async () => {
  const { check } = checksOn(asTable);
  const raw = await mail({ signed: true });
  for (const address of ['192.0.2.10', '::ffff:192.0.2.10']) {
    expect(await check({ raw, arrived: from(address) })).toEqual({
      spam: 'unchecked',
      virus: 'unchecked',
      spf: 'pass',
      dkim: 'pass',
      dmarc: 'pass',
      dmarcPolicy: null,
    });
  }
});

test('a mail that only names the domain fails, with what the domain asks for', async () => {
  const { check } = checksOn(asTable);
  const raw = await mail();
  expect(await check({ raw, arrived: from('198.51.100.7') })).toMatchObject({
    spf: 'fail',
    dkim: 'undecided',
    dmarc: 'fail',
    dmarcPolicy: 'reject',
  });
  const lenient = await mail({ from: 'a@lenient.example' });
  expect(await check({ raw: lenient, arrived: from('198.51.100.7', 'a@lenient.example') })).toMatchObject({
    spf: 'undecided',
    dmarc: 'fail',
    dmarcPolicy: 'none',
  });
});

test('a signed mail that was changed on its way fails', async () => {
  const { check } = checksOn(asTable);
  const raw = Buffer.from(String(await mail({ signed: true })).replace('notre facture', 'notre FACTURE'));
  expect(await check({ raw, arrived: from('198.51.100.7') })).toMatchObject({ dkim: 'fail', dmarc: 'fail' });
});

test('a forwarded mail passes by its signature', async () => {
  const { check } = checksOn(asTable);
  const raw = await mail({ signed: true });
  expect(await check({ raw, arrived: from('198.51.100.7', 'list@lenient.example') })).toMatchObject({
    spf: 'undecided',
    dkim: 'pass',
    dmarc: 'pass',
  });
});

test('a domain that publishes nothing decides nothing', async () => {
  const { check } = checksOn(asTable);
  const raw = await mail({ from: 'a@silent.example' });
  expect(await check({ raw, arrived: from('198.51.100.7', 'a@silent.example') })).toMatchObject({
    spf: 'undecided',
    dkim: 'undecided',
    dmarc: 'undecided',
    dmarcPolicy: null,
  });
});

test('behind a relay of the house only the signature is checked, and nothing is asked without one', async () => {
  const { check, asked } = checksOn(asTable);
  for (const address of ['127.0.0.1', '::1', '10.1.2.3', '::ffff:192.168.1.4', 'fd00::1', '172.20.0.1']) {
    expect(await check({ raw: await mail(), arrived: from(address) })).toMatchObject({
      spf: 'unchecked',
      dkim: 'undecided',
      dmarc: 'unchecked',
    });
  }
  expect(asked).toEqual([]);
  expect(await check({ raw: await mail({ signed: true }), arrived: from('10.1.2.3') })).toMatchObject({
    spf: 'unchecked',
    dkim: 'pass',
    dmarc: 'pass',
  });
});

test('an imported mail passes by its signature, and is never held against its sender', async () => {
  const { check } = checksOn(asTable);
  const raw = await mail({ signed: true });
  expect(await check({ raw, arrived: undefined })).toMatchObject({
    spf: 'unchecked',
    dkim: 'pass',
    dmarc: 'pass',
  });
  const changed = Buffer.from(String(raw).replace('notre facture', 'notre FACTURE'));
  expect(await check({ raw: changed, arrived: undefined })).toMatchObject({
    spf: 'unchecked',
    dkim: 'undecided',
    dmarc: 'unchecked',
  });
});

test.each(['ETIMEOUT', 'ECONNREFUSED', 'ESERVFAIL', 'EREFUSED'])(
  '%s of DNS decides nothing',
  async (code) => {
    const { check } = checksOn(() => failing(code));
    expect(await check({ raw: await mail({ signed: true }), arrived: from('198.51.100.7') })).toMatchObject({
      spf: 'undecided',
      dkim: 'undecided',
      dmarc: 'undecided',
      dmarcPolicy: null,
    });
  },
);

test('DNS that does not answer keeps no mail, and is left alone for a while', async () => {
  let now = 0;
  const { check, asked } = checksOn(() => new Promise(() => undefined), { limitMs: 10, now: () => now });
  const raw = await mail();
  const undecided = { spf: 'undecided', dmarc: 'undecided' };
  expect(await check({ raw, arrived: from('198.51.100.7') })).toMatchObject(undecided);
  const before = asked.length;
  expect(before).toBeGreaterThan(0);
  expect(await check({ raw, arrived: from('198.51.100.7') })).toMatchObject(undecided);
  expect(asked.length).toBe(before);
  now = 61_000;
  expect(await check({ raw, arrived: from('198.51.100.7') })).toMatchObject(undecided);
  expect(asked.length).toBeGreaterThan(before);
});

test('any mail, sender and address get an answer', async () => {
  const { check } = checksOn(asTable);
  const headers = fc.constantFrom(
    'DKIM-Signature: v=1; a=rsa-sha256; d=supplier.example; s=s1; h=from; bh=x; b=y',
    'DKIM-Signature: ;;;=',
    'From: a@b.example, c@d.example',
    'From: <>',
    'From: "x" <x@[192.0.2.1]>',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(headers),
      fc.string({ unit: 'binary' }),
      fc.option(fc.string()),
      fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()),
      async (fields, body, envelopeFrom, remoteAddress) => {
        const raw = Buffer.from(`${fields.join('\r\n')}\r\n\r\n${body}`);
        const verdicts = await check({ raw, arrived: { remoteAddress, envelopeFrom, helo: body } });
        expect(verdicts).toHaveProperty('spf');
      },
    ),
    { numRuns: 30 },
  );
});
