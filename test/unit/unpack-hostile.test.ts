import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../shared/messages/html.ts';
import { PartOutcome, SkipReason } from '../../shared/messages/message.ts';
import { skipReasonMessage } from '../../shared/messages/skip-reasons.ts';
import type { UnpackedMessage } from '../../shared/messages/unpack.ts';
import { attached, entity, html, ledger, multipart, pdf, png, text, unpack } from '../fixtures/mail.ts';
import { toMsg, toTnef } from '../fixtures/outlook.ts';

/** A ledger that accounts for a mail: every line once, every reason known, every container before its content. */
function expectSound({ parts }: UnpackedMessage): void {
  expect(parts.length).toBeGreaterThan(0);
  const seen = new Set<string>();
  for (const { partId, fileName, size, outcome } of parts) {
    expect(partId).toMatch(/^\d+(?:\.\d+)*$/);
    expect(seen.has(partId)).toBe(false);
    seen.add(partId);
    expect((fileName ?? '').length).toBeLessThanOrEqual(200);
    expect(Number.isInteger(size)).toBe(true);
    if (outcome.kind === 'document') expect(outcome.fileName).toMatch(/^[^/\\\p{Cc}]+$/u);
    else expect(PartOutcome.safeParse(outcome).success).toBe(true);
  }
}

describe('any bytes give an answer', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }).map(text),
    fc.string({ maxLength: 60 }).map(html),
    fc
      .tuple(fc.string({ unit: 'binary', maxLength: 30 }), fc.uint8Array({ maxLength: 60 }))
      .map(([name, body]) => attached(name.replace(/[\r\n"]/g, ''), 'application/pdf', body)),
    fc
      .uint8Array({ maxLength: 60 })
      .map((body) => attached('a.zip', 'application/zip', zipSync({ a: body }))),
    fc.tuple(fc.nat(3_000), fc.nat(3_000)).map(([w, h]) => attached('a.png', 'image/png', png(w, h, 100))),
    fc.string({ maxLength: 60 }).map((junk) => entity([`Content-Type: ${junk}`], junk)),
  );
  const { mail } = fc.letrec<{ mail: string; multi: string; nested: string }>((tie) => ({
    mail: fc.oneof({ depthSize: 'small' }, leaf, tie('multi'), tie('nested')),
    multi: fc
      .tuple(
        fc.constantFrom('mixed', 'alternative', 'related', 'report', 'digest'),
        fc.array(tie('mail'), { maxLength: 4 }),
      )
      .map(([subtype, parts]) => multipart(subtype, parts)),
    nested: tie('mail').map((inner) => entity(['Content-Type: message/rfc822'], inner)),
  }));

  test('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (raw) => expectSound(unpack(raw))));
  });

  test('mails, whole and altered', () => {
    const alteration = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 });
    fc.assert(
      fc.property(mail, alteration, fc.boolean(), (whole, alterations, isBusiness) => {
        const raw = Buffer.from(whole);
        for (const [at, byte] of alterations) if (raw.length > 0) raw[at % raw.length] = byte;
        expectSound(unpack(raw, { isBusinessDocument: () => isBusiness }));
      }),
      { numRuns: 300 },
    );
  });

  const containers: readonly [name: string, type: string, body: Buffer][] = [
    ['a.zip', 'application/zip', Buffer.from(zipSync({ 'a.pdf': pdf, 'b/c.txt': Buffer.alloc(300, 'x') }))],
    [
      'a.msg',
      'application/vnd.ms-outlook',
      toMsg({ subject: 's', body: 'b', attachments: [{ fileName: 'a.pdf', content: pdf }] }),
    ],
    [
      'winmail.dat',
      'application/ms-tnef',
      toTnef({ subject: 's', body: 'b', attachments: [{ fileName: 'a.pdf', content: pdf }] }),
    ],
    [
      'smime.p7m',
      'application/pkcs7-mime',
      Buffer.from(
        '308006092a864886f70d010702a0803080020101310030800609a0802480040161040162000000000000000000000000',
        'hex',
      ),
    ],
  ];

  test.each(containers)('%s, altered', (name, type, body) => {
    // Headers and tables decide, not content: alter what is near the beginning and the end more often.
    const place = fc.oneof(
      fc.nat(100),
      fc.nat(body.length - 1),
      fc.nat(100).map((n) => body.length - 1 - n),
    );
    const values = fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, values), { minLength: 1, maxLength: 8 }),
        fc.nat(body.length),
        (alterations, cut) => {
          const altered = Buffer.from(body);
          for (const [at, byte] of alterations) if (at >= 0 && at < altered.length) altered[at] = byte;
          expectSound(unpack(attached(name, type, altered)));
          expectSound(unpack(attached(name, type, altered.subarray(0, cut))));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('bombs', () => {
  test('1,000 nested multiparts', () => {
    let mail = '';
    for (let depth = 0; depth < 1_000; depth += 1) {
      mail += `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`;
    }
    const parts = ledger(`${mail}Content-Type: text/plain\r\n\r\ndeep`);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatch(/too_deep$/);
  });

  test('200 nested mails, plain and in base64', () => {
    let plain = 'deep';
    for (let depth = 0; depth < 200; depth += 1) plain = `Content-Type: message/rfc822\r\n\r\n${plain}`;
    expect(ledger(plain)).toHaveLength(9);
    expect(ledger(plain).at(-1)).toMatch(/too_deep$/);
    let encoded: string = text('deep');
    for (let depth = 0; depth < 20; depth += 1)
      encoded = attached('m.eml', 'message/rfc822', Buffer.from(encoded));
    expect(ledger(encoded).at(-1)).toMatch(/too_deep$/);
  });

  test('10,000 parts: as many as the limit, and a line for the rest', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      attached(`${index}.pdf`, 'application/pdf', pdf),
    );
    const parts = unpack(multipart('mixed', many)).parts;
    expect(parts).toHaveLength(1_000);
    expect(parts.at(-1)).toMatchObject({ partId: '1000', outcome: { reason: 'too_many_parts' } });
    const files = Object.fromEntries(many.slice(0, 3_000).map((_, index) => [`${index}.pdf`, pdf]));
    const lines = ledger(attached('a.zip', 'application/zip', zipSync(files)));
    expect(lines).toHaveLength(1_001);
    expect(lines.at(-1)).toBe('1.1000 - too_many_parts');
  });

  test('archives in archives', () => {
    let archive: Uint8Array = zipSync({ 'a.pdf': pdf });
    for (let depth = 0; depth < 20; depth += 1) archive = zipSync({ 'a.zip': archive });
    const lines = ledger(attached('a.zip', 'application/zip', archive));
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toMatch(/too_deep$/);
  });

  test('a compound file whose sectors run in circles', () => {
    const msg = toMsg({ subject: 's', attachments: [] });
    for (let at = 512; at + 4 <= msg.length; at += 4) if (msg.readInt32LE(at) === -2) msg.writeInt32LE(0, at);
    expectSound(unpack(attached('a.msg', 'application/vnd.ms-outlook', msg)));
  });

  test('HTML that nests without end', () => {
    expect(htmlToText(`${'<div>'.repeat(100_000)}Bonjour`)).toBe('Bonjour');
    expect(htmlToText(`${'<table><tr><td>'.repeat(50_000)}Bonjour`)).toBe('Bonjour');
  });
});

describe('HTML as text', () => {
  test('what a person sees, in lines', () => {
    const page = `<html><head><title>t</title><style>p{}</style></head><body><h1>Facture</h1>
      <table><tr><td>Total</td><td>10&nbsp;&euro;</td></tr></table>
      <p>Merci <a href="https://example.fr">de payer</a>.</p><img src="data:image/png;base64,AAAA"><script>x</script></body></html>`;
    const lines = htmlToText(page).split('\n').filter(Boolean);
    expect(lines.join('|')).toMatch(/^Facture\|Total 10 €\|Merci de payer\.$/);
  });
});

test('every reason is worded in French and in English', () => {
  for (const reason of SkipReason.options) {
    const { fr, en } = skipReasonMessage(reason);
    expect(fr).toMatch(/^\p{Lu}.+\.$/u);
    expect(en).toMatch(/^\p{Lu}.+\.$/u);
  }
});
