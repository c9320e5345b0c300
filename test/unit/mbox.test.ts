import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMbox } from '../../shared/messages/mbox.ts';

async function mailsOf(text: string, chunkSize = 7, maxMessageBytes = 10_000): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const mails: string[] = [];
  for await (const mail of readMbox(chunks(), { maxMessageBytes })) mails.push(Buffer.from(mail).toString());
  return mails;
}

/** As mboxrd writes: every line that begins with any number of `>` and `From ` gets one more. */
function toMbox(mails: readonly string[]): string {
  return mails
    .map((mail) => `From a@example.fr Mon Feb  2 09:00:00 2026\n${mail.replace(/^(>*From )/gm, '>$1')}\n\n`)
    .join('');
}

describe('mbox', () => {
  test('gives back the mails, whatever the chunks', async () => {
    const mails = ['Subject: a\n\nFrom here\n>From there\n\nFrom me', 'Subject: b\n\n\nx'];
    for (const chunkSize of [1, 2, 7, 1_000])
      expect(await mailsOf(toMbox(mails), chunkSize)).toEqual(mails.map((mail) => `${mail}\n`));
  });

  test('a line that only looks like a separator does not split', async () => {
    const mail = 'Subject: a\n\nBonjour\n\nFrom Paris with love\n';
    expect(await mailsOf(`From - Mon Feb  2 09:00:00 2026\n${mail}`)).toEqual([mail]);
  });

  test('reads CRLF, leading blank lines, a missing first separator and an empty file', async () => {
    expect(
      await mailsOf(
        '\r\nFrom a 10:00:00 2026\r\nSubject: a\r\n\r\nx\r\n\r\nFrom b 10:00:00 2026\r\nSubject: b\r\n',
      ),
    ).toEqual(['Subject: a\r\n\r\nx\r\n', 'Subject: b\r\n']);
    expect(await mailsOf('Subject: a\n\nx\n')).toEqual(['Subject: a\n\nx\n']);
    expect(await mailsOf('')).toEqual([]);
  });

  test('cuts a mail that is too large just above the limit, and goes on', async () => {
    const [large, small] = await mailsOf(
      toMbox([`Subject: a\n\n${'x'.repeat(5_000)}`, 'Subject: b\n']),
      100,
      1_000,
    );
    expect(large).toHaveLength(1_001);
    expect(small).toBe('Subject: b\n\n');
  });

  test('round trip of any mails', async () => {
    const line = fc.oneof(
      fc.constantFrom('From x', '>From x', '', '>>From 10:00 2026'),
      fc.stringMatching(/^[a-z :>]{0,20}$/),
    );
    const mail = fc
      .array(line, { minLength: 1, maxLength: 8 })
      .map((lines) => `Subject: s\n${lines.join('\n')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(mail, { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (mails, chunkSize) => {
          expect(await mailsOf(toMbox(mails), chunkSize)).toEqual(mails.map((text) => `${text}\n`));
        },
      ),
      { numRuns: 50 },
    );
  });
});
